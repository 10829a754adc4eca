"""The screen is dark when the store is, and never before customers."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from kiosk.core.wall.opening_hours import opening_hours
from kiosk.services.wall.hours_watch import DIMMED, HoursWatch

HOURS = opening_hours("09:00-18:00", dict.fromkeys(("mon",), "closed"))


def at(day, hour, minute=0):
    return datetime(2026, 11, day, hour, minute, tzinfo=UTC)


@pytest.mark.parametrize(
    ("now", "dim"),
    [
        (at(24, 8, 59), DIMMED),
        (at(24, 9), 0.0),
        (at(24, 17, 59), 0.0),
        (at(24, 18), DIMMED),
        (at(23, 12), DIMMED),  # a Monday
        (None, 0.0),
    ],
)
def test_outside_the_hours_it_is_dimmed_and_with_an_unknown_time_it_is_not(now, dim):
    shown = []
    HoursWatch(HOURS, DIMMED, lambda: now, shown.append).look()
    assert shown == ([dim] if dim else [])


def test_only_a_change_is_shown_and_the_next_look_is_at_the_next_change():
    now, shown = [at(24, 17, 58)], []
    watch = HoursWatch(HOURS, DIMMED, lambda: now[0], shown.append)
    assert watch.look() == 120
    now[0] = at(24, 18)
    assert watch.look() == 300
    watch.look()
    now[0] = at(25, 9)
    watch.look()
    assert shown == [DIMMED, 0.0]
