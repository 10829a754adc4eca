"""The room on the disk is told as time, by what comes in on a day."""

from __future__ import annotations

import pytest

from kiosk.core.delivery.room import ROW_BYTES, days_left, told_days


@pytest.mark.parametrize(
    ("free_bytes", "rows_a_day", "days"),
    [
        (ROW_BYTES * 1_000, 200.0, 5.0),
        # A quiet week, or a new kiosk, says nothing of a busy day.
        (ROW_BYTES * 1_000, 0.0, 10.0),
        (0, 50.0, 0.0),
    ],
)
def test_the_days_follow_from_the_rows(free_bytes, rows_a_day, days):
    assert days_left(free_bytes, rows_a_day) == pytest.approx(days)


@pytest.mark.parametrize(
    ("days", "told"),
    [
        (0.0, "about 0 hours"),
        (1.9, "about 46 hours"),
        (2.0, "about 2 days"),
        (20.9, "about 21 days"),
        (21.0, "about 3 weeks"),
        (90.0, "about 3 months"),
        (730.0, "about 2 years"),
        (3_650.0, "more than 10 years"),
    ],
)
def test_the_time_is_told_in_the_unit_that_a_person_would_take(days, told):
    assert told_days(days) == told
