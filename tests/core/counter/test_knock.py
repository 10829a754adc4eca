"""Five taps within three seconds, and no fewer, no slower."""

from __future__ import annotations

import pytest

from kiosk.core.counter.knock import Knock


@pytest.mark.parametrize(
    ("taps", "complete"),
    [
        ([0, 0.4, 0.8, 1.2, 1.6], [4]),
        ([0, 0.4, 0.8, 1.2], []),
        ([0, 1, 2, 3, 4, 5, 6, 7, 8], []),
        ([0, 5, 5.5, 6, 6.5, 7], [5]),
        ([0.1 * tap for tap in range(10)], [4, 9]),
    ],
)
def test_the_gesture(taps, complete):
    knock = Knock()
    assert [place for place, at in enumerate(taps) if knock.is_complete(at)] == complete
