"""Open and closed by the store's own clock, on the two odd days of the year too."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.core.wall.opening_hours import DAYS, is_open, next_change, opening_hours, parse_day

BERLIN = ZoneInfo("Europe/Berlin")
SHOP = opening_hours(
    "09:00-12:30, 14:00-18:00", {"thu": "09:00-20:00", "sat": "18:00-02:00", "sun": "closed"}
)
NIGHT = opening_hours("22:00-02:30", {})
# 2026: summer time begins on Sunday, 29 March at 02:00 and ends on Sunday, 25 October at 03:00.


def at(text: str, fold: int = 0) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=BERLIN, fold=fold)


@pytest.mark.parametrize(
    ("moment", "is_it"),
    [
        ("2026-11-23T08:59:59", False),
        ("2026-11-23T09:00", True),
        ("2026-11-23T12:30", False),
        ("2026-11-23T14:00", True),
        ("2026-11-23T18:00", False),
        ("2026-11-26T19:59", True),
        ("2026-11-28T17:59", False),
        ("2026-11-28T23:59", True),
        ("2026-11-29T01:59", True),
        ("2026-11-29T02:00", False),
        ("2026-11-29T12:00", False),
    ],
)
def test_a_week(moment, is_it):
    assert is_open(SHOP, at(moment)) is is_it


@pytest.mark.parametrize(
    ("moment", "change"),
    [
        ("2026-11-23T08:00", "2026-11-23T09:00"),
        ("2026-11-23T09:00", "2026-11-23T12:30"),
        ("2026-11-23T18:00", "2026-11-24T09:00"),
        ("2026-11-28T20:00", "2026-11-29T02:00"),
        ("2026-11-29T02:00", "2026-11-30T09:00"),
    ],
)
def test_the_next_change(moment, change):
    assert next_change(SHOP, at(moment)) == at(change)


@pytest.mark.parametrize(
    ("moment", "fold", "is_it"),
    [
        # Spring: 02:30 does not exist; the night ends where the clock jumps to 03:00.
        ("2026-03-29T01:59", 0, True),
        ("2026-03-29T03:00", 0, False),
        # Autumn: 02:30 comes twice; the night ends at the second.
        ("2026-10-25T02:15", 0, True),
        ("2026-10-25T02:45", 0, True),
        ("2026-10-25T02:15", 1, True),
        ("2026-10-25T02:30", 1, False),
    ],
)
def test_nights_of_summer_time(moment, fold, is_it):
    assert is_open(NIGHT, at(moment, fold)) is is_it


def test_the_change_in_a_night_of_summer_time_is_a_real_moment():
    spring = next_change(NIGHT, at("2026-03-29T00:30"))
    assert spring.astimezone(UTC) == datetime(2026, 3, 29, 1, tzinfo=UTC)
    autumn = next_change(NIGHT, at("2026-10-25T00:30"))
    assert autumn.astimezone(UTC) == datetime(2026, 10, 25, 1, 30, tzinfo=UTC)


@pytest.mark.parametrize("daily", ["", "00:00-24:00", "closed", "00:00-12:00, 12:00-24:00"])
def test_what_never_changes_has_no_next_change(daily):
    assert next_change(opening_hours(daily, {}), at("2026-11-23T08:00")) is None


def test_a_time_without_a_zone_is_refused():
    with pytest.raises(ValueError, match="zone"):
        is_open(SHOP, datetime(2026, 1, 1))  # noqa: DTZ001  what is refused


@pytest.mark.parametrize(
    "text", ["", "9-18", "09:00", "25:00-26:00", "09:00-24:30", "shut", "9:60-10:00"]
)
def test_a_text_that_is_no_time_is_told_with_what_is_allowed(text):
    with pytest.raises(ValueError, match=r"closed.*09:00-18:00"):
        parse_day(text)


def test_the_wrong_day_is_named():
    with pytest.raises(ValueError, match=r"^tue:"):
        opening_hours("09:00-18:00", {"tue": "x"})


minutes = st.integers(0, 24 * 60 - 1).map(lambda m: f"{m // 60:02}:{m % 60:02}")
days = st.just("closed") | st.lists(
    st.tuples(minutes, minutes).map("-".join), min_size=1, max_size=3
).map(", ".join)
weeks = st.fixed_dictionaries(dict.fromkeys(DAYS, days)).map(lambda d: opening_hours("", d))
zones = st.sampled_from(
    ["Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Asia/Beirut", "UTC",
     "America/Sao_Paulo", "Asia/Kathmandu"]
).map(ZoneInfo)  # fmt: skip
day = datetime.fromisoformat
moments = st.datetimes(day("2015-01-01"), day("2030-01-01")) | st.datetimes(
    day("2026-03-27"), day("2026-03-31")
)


@given(weeks, zones, moments, st.floats(0, 1))
def test_nothing_changes_before_the_next_change_and_then_it_does(hours, zone, naive, part):
    # Two times of one zone are compared by the wall clock, so moments are compared in UTC.
    now = naive.replace(tzinfo=UTC)
    local = now.astimezone(zone)
    change = next_change(hours, local)
    end = change.astimezone(UTC) if change else now + timedelta(days=6)
    between = now + (end - now) * part
    if between < end:
        assert is_open(hours, between.astimezone(zone)) is is_open(hours, local)
    if change:
        assert end > now
        assert is_open(hours, change) is not is_open(hours, local)
