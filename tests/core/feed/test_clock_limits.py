"""Where exactly a clock stops being believed, and which zone a date without one is in."""

from __future__ import annotations

import time
from datetime import UTC, datetime, timedelta

import pytest

from kiosk.core.feed.clock import ClockLimits, is_believable, skew_from

RELEASED = datetime(2026, 11, 24, tzinfo=UTC)
LIMITS = ClockLimits(RELEASED, timedelta(seconds=300))


@pytest.mark.parametrize(
    ("after_release", "skew", "believed"),
    [
        (1_000, 300, True),
        (1_000, 300.001, False),
        (1_000, -300, True),
        (0, 0, True),
        (-0.001, 0, False),
        (-60, 60, True),
        (60, -61, False),
    ],
)
def test_the_limits_themselves_are_believed(after_release, skew, believed):
    now = RELEASED + timedelta(seconds=after_release)
    assert is_believable(now, timedelta(seconds=skew), LIMITS) is believed


@pytest.fixture
def tokyo(monkeypatch):
    monkeypatch.setenv("TZ", "Asia/Tokyo")
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


@pytest.mark.usefixtures("tokyo")
@pytest.mark.parametrize(
    "date",
    [
        "Wed, 25 Nov 2026 12:00:00 GMT",
        "Wed, 25 Nov 2026 12:00:00 -0000",
        "Wed, 25 Nov 2026 12:00:00",
        "Wed, 25 Nov 2026 13:00:00 +0100",
    ],
)
def test_a_date_is_utc_unless_it_says_otherwise_wherever_the_shop_is(date):
    noon = datetime(2026, 11, 25, 12, tzinfo=UTC).timestamp()
    assert skew_from(date, noon, noon + 0.5) == timedelta(0)
