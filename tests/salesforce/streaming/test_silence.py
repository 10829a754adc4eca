"""How long nothing was heard, whatever happens to the clocks."""

from __future__ import annotations

import pytest

from kiosk.salesforce.streaming.silence import Silence


@pytest.mark.parametrize(
    ("steady", "wall", "seconds"),
    [
        (5.0, 5.0, 5.0),
        (0.0, 28_800.0, 28_800.0),  # the machine slept
        (5.0, -3_600.0, 5.0),  # the wall's clock was put back
        (0.0, -1.0, 0.0),
    ],
)
def test_the_clock_that_has_moved_further_counts(steady, wall, seconds):
    now = {"steady": 100.0, "wall": 1_000.0}
    silence = Silence(lambda: now["steady"], lambda: now["wall"])
    now = {"steady": 100.0 + steady, "wall": 1_000.0 + wall}
    assert silence.seconds == seconds
    silence.heard()
    assert silence.seconds == 0.0
