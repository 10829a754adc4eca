"""An offer's end is told as a person would tell it."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from kiosk.core.wall.validity import UntilKind, until

NOW = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)  # a Tuesday


@pytest.mark.parametrize(
    ("end", "kind", "left"),
    [
        (None, UntilKind.OPEN, 0),
        ("2026-12-24T18:00", UntilKind.DATE, 0),
        ("2026-12-01T18:00", UntilKind.DATE, 0),
        ("2026-12-01T00:00", UntilKind.WEEKDAY, 0),
        ("2026-11-29T18:00", UntilKind.WEEKDAY, 0),
        ("2026-11-26T00:00", UntilKind.TOMORROW, 0),
        ("2026-11-25T18:00", UntilKind.TOMORROW, 0),
        ("2026-11-25T00:00", UntilKind.LAST_DAY, 0),
        ("2026-11-24T18:00", UntilKind.TODAY, 0),
        ("2026-11-24T15:00", UntilKind.LEFT, 180),
        ("2026-11-24T12:59", UntilKind.LEFT, 59),
        ("2026-11-24T12:00:30", UntilKind.LEFT, 0),
        ("2026-11-24T11:00", UntilKind.LEFT, 0),
    ],
)
def test_an_end_in_words(end, kind, left):
    moment = datetime.fromisoformat(end).replace(tzinfo=UTC) if end else None
    told = until(moment, NOW)
    assert (told.kind, told.left) == (kind, left)


def test_the_day_that_is_named_is_the_last_on_which_it_holds():
    told = until(datetime(2026, 11, 30, tzinfo=UTC), NOW)
    assert told.at
    assert told.at.strftime("%A") == "Sunday"


def test_late_at_night_the_count_down_goes_over_midnight():
    now = datetime(2026, 11, 24, 23, 30, tzinfo=UTC)
    told = until(datetime(2026, 11, 25, 0, 30, tzinfo=UTC), now)
    assert (told.kind, told.left) == (UntilKind.LEFT, 60)
