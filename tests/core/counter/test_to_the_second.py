"""Where exactly an offer ends at the till, and a gesture is too slow."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from kiosk.core.counter.knock import Knock
from kiosk.core.counter.redemption import Outcome, OwnRedemptions, Scene, decide
from kiosk.core.counter.scan_target import CodeKind, Standing, Target
from kiosk.core.feed.capture_time import Stamp
from kiosk.core.feed.offer import Offer

NOW = datetime(2026, 11, 25, 10, tzinfo=UTC)
SECOND = timedelta(seconds=1)


@pytest.mark.parametrize(
    ("ends", "believed", "outcome"),
    [
        (NOW - SECOND, True, Outcome.EXPIRED),
        (NOW, True, Outcome.EXPIRED),
        (NOW + SECOND, True, Outcome.WITHDRAWN),
        (None, True, Outcome.WITHDRAWN),
        (NOW - SECOND, False, Outcome.WITHDRAWN),
    ],
)
def test_an_offer_that_left_the_wall_at_its_end_has_expired(ends, believed, outcome):
    offer = Offer(id="a", number="A1", modified=1, valid_until=ends)
    scene = Scene("S-01", Stamp(NOW), clock_believed=believed, live=True, keys=())
    target = Target(CodeKind.WALL, Standing.WITHDRAWN, offer)
    assert decide(target, OwnRedemptions(), scene).outcome is outcome


def test_what_nobody_counted_is_none():
    assert OwnRedemptions() == OwnRedemptions(None, 0, 0)


@pytest.mark.parametrize(("last", "opens"), [(3.0, True), (3.001, False)])
def test_five_taps_within_three_seconds_are_the_gesture(last, opens):
    knock = Knock()
    assert not any(knock.is_complete(at) for at in (0.0, 0.5, 1.0, 1.5))
    assert knock.is_complete(last) is opens
