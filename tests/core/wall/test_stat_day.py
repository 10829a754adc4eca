"""What is counted of a day becomes one row, in which nothing is lost or told twice."""

from __future__ import annotations

import json
from collections import Counter
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.core.wall.shown_time import hour_at, over_hours
from kiosk.core.wall.stat_day import (
    MAX_BODY,
    MAX_COUNT,
    MAX_OFFERS,
    Counted,
    StatCell,
    encode_day,
    stat_key,
)
from tests.support.shared_vectors import names, vectors

VECTORS = vectors("stat_results")
DAY = date(2026, 11, 30)
CELLS = st.builds(
    StatCell,
    st.text(min_size=1, max_size=40),
    st.sampled_from(["", "A", "B"]),
    st.integers(0, 23),
    st.sampled_from(Counted),
)


@pytest.mark.parametrize("case", VECTORS["keys"], ids=lambda case: case["day"])
def test_a_days_key_is_the_one_of_the_vectors(case):
    assert stat_key(case["kiosk"], date.fromisoformat(case["day"])) == case["key"]


@pytest.mark.parametrize("case", VECTORS["days"], ids=names(VECTORS["days"]))
def test_a_day_becomes_the_row_of_the_vectors(case):
    counts: Counter[StatCell] = Counter()
    for one in case["counted"]:
        count = one.pop("count")
        counts[msgspec.convert(one, StatCell)] += count
    day = date.fromisoformat(case["day"])
    body = encode_day(case["kiosk"], case["store"], day, counts)
    assert body == msgspec.json.encode(case["row"]), "the same order, and nothing but the row"


def told_by(body):
    """The counters that stand in a row."""
    return {
        StatCell(offer["number"], offer["variant"], int(hour), Counted(what)): count
        for offer in json.loads(body)["Offers"]
        for hour, counters in offer["hours"].items()
        for what, count in counters.items()
    }


@given(st.dictionaries(CELLS, st.integers(0, 2**31), max_size=60))
def test_a_row_tells_every_counter_once(counts):
    body = encode_day("K", "S", DAY, counts)
    expected = {cell: min(count, MAX_COUNT) for cell, count in counts.items() if count}
    assert told_by(body) == expected
    assert "cut" not in json.loads(body)


@pytest.mark.parametrize(("offers", "wide"), [(MAX_OFFERS + 7, 1), (3_000, 4), (400, 24)])
def test_of_too_many_offers_those_shown_least_are_cut_and_counted(offers, wide):
    counts = {
        StatCell(f"{number:05}", "", hour, Counted.SHOWN): number * 24 + hour + 1
        for number in range(offers)
        for hour in range(wide)
    }
    body = encode_day("ü" * 255, "\n" * 255, DAY, counts)
    assert len(body) <= MAX_BODY
    kept = {cell.number for cell in told_by(body)}
    assert 0 < len(kept) <= MAX_OFFERS
    assert json.loads(body)["cut"] == offers - len(kept)
    assert min(kept) == f"{offers - len(kept):05}"


ZONES = ["Europe/Berlin", "America/St_Johns", "Asia/Kathmandu", "Australia/Lord_Howe", "UTC"]


def moments_around(first, last):
    edges = (one.timestamp() for one in (first, last))
    return st.floats(*edges).map(lambda at: datetime.fromtimestamp(at, UTC))


MOMENTS = st.one_of(
    moments_around(datetime(2026, 1, 1, tzinfo=UTC), datetime(2027, 1, 1, tzinfo=UTC)),
    # The days around changes of the clock in these zones.
    moments_around(datetime(2026, 10, 24, tzinfo=UTC), datetime(2026, 10, 26, tzinfo=UTC)),
    moments_around(datetime(2026, 3, 28, tzinfo=UTC), datetime(2026, 3, 30, tzinfo=UTC)),
)


@given(MOMENTS, st.timedeltas(timedelta(), timedelta(hours=30)), st.sampled_from(ZONES))
def test_time_on_the_screen_is_divided_over_hours_without_loss(start, length, name):
    zone = ZoneInfo(name)
    found = list(over_hours(start, start + length, zone))
    assert sum((part for _, part in found), timedelta()) == length
    at = start
    for hour, part in found:
        assert hour == hour_at(at, zone) == hour_at(at + part - timedelta(microseconds=1), zone)
        at += part


def test_the_hour_that_is_two_long_gets_both():
    """Berlin, 25 October 2026: the clock goes from 03:00 back to 02:00."""
    zone = ZoneInfo("Europe/Berlin")
    start = datetime(2026, 10, 24, 22, tzinfo=UTC)
    sums: Counter[int] = Counter()
    for hour, part in over_hours(start, start + timedelta(hours=25), zone):
        assert hour.day == date(2026, 10, 25)
        sums[hour.hour] += round(part.total_seconds())
    assert sums == {hour: 7_200 if hour == 2 else 3_600 for hour in range(24)}
