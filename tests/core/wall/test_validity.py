"""An offer's end is told as a person would tell it."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

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
        ("2026-11-25T12:00", UntilKind.TOMORROW, 0),
        ("2026-11-25T11:59", UntilKind.LEFT, 24 * 60 - 1),
        ("2026-11-25T00:00", UntilKind.LEFT, 720),
        ("2026-11-24T12:59", UntilKind.LEFT, 59),
        ("2026-11-24T12:00:30", UntilKind.LEFT, 0),
        ("2026-11-24T11:00", UntilKind.LEFT, 0),
    ],
)
def test_an_end_in_words(end, kind, left):
    moment = datetime.fromisoformat(end).replace(tzinfo=UTC) if end else None
    told = until(moment, NOW)
    assert (told.kind, told.left) == (kind, left)


@pytest.mark.parametrize(
    ("end", "kind", "left"),
    [
        (NOW + timedelta(hours=72), UntilKind.WEEKDAY, 0),
        (NOW + timedelta(hours=72, minutes=-1), UntilKind.DAYS_LEFT, 72 * 60 - 1),
        (NOW + timedelta(hours=24), UntilKind.DAYS_LEFT, 24 * 60),
        (NOW + timedelta(hours=24, minutes=-1), UntilKind.LEFT, 24 * 60 - 1),
    ],
)
def test_the_hero_counts_its_last_three_days(end, kind, left):
    told = until(end, NOW, counts_days=True)
    assert (told.kind, told.left) == (kind, left)


def test_the_day_that_is_named_is_the_last_on_which_it_holds():
    told = until(datetime(2026, 11, 30, tzinfo=UTC), NOW)
    assert told.at
    assert told.at.strftime("%A") == "Sunday"


def test_late_at_night_the_count_down_goes_over_midnight():
    now = datetime(2026, 11, 24, 23, 30, tzinfo=UTC)
    told = until(datetime(2026, 11, 25, 0, 30, tzinfo=UTC), now)
    assert (told.kind, told.left) == (UntilKind.LEFT, 60)


@pytest.mark.parametrize(
    ("end", "pause", "kind"),
    [
        (None, "2026-11-24T18:00", UntilKind.HOUR),
        (None, "2026-11-25T02:00", UntilKind.HOUR),
        # At midnight shops are closed: the day is named.
        (None, "2026-11-25T00:00", UntilKind.TODAY),
        (None, "2026-11-26T00:00", UntilKind.TOMORROW),
        (None, "2026-11-28T00:00", UntilKind.WEEKDAY),
        ("2026-11-25T11:00", "2026-11-24T18:00", UntilKind.HOUR),
        # What ends for good is told as ever.
        ("2026-11-24T17:00", "2026-11-24T18:00", UntilKind.LEFT),
        ("2026-12-24T18:00", "2027-01-04T00:00", UntilKind.DATE),
    ],
)
def test_an_offer_that_comes_back_names_its_pause_and_counts_no_minutes(end, pause, kind):
    moments = [datetime.fromisoformat(f"{one}+00:00") if one else None for one in (end, pause)]
    assert until(moments[0], NOW, pause=moments[1]).kind is kind
