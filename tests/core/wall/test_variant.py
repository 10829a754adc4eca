"""Two versions of an offer take turns by the hour, and differ in nothing but their look."""

from __future__ import annotations

from collections import Counter
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.core.counter.code import wall_code
from kiosk.core.feed.offer import Offer, parse_offer
from kiosk.core.wall.shown_time import StoreHour, hour_at
from kiosk.core.wall.variant import CHANGEABLE, Arm, arm_of, in_arm, is_tested, next_hour

NAMES = st.text(min_size=1, max_size=20)
DAYS = st.dates(date(2026, 1, 1), date(2030, 1, 1))
B = {"title": "B"}


def offer(**fields):
    return Offer(**{"id": "a01", "number": "OFF-1", "modified": 1, **fields})


@given(NAMES, NAMES, DAYS)
def test_of_every_two_hours_one_is_a_and_one_is_b(offer_id, store, day):
    tested = offer(id=offer_id, variant=B)
    arms = [arm_of(tested, store, StoreHour(day, hour)) for hour in range(24)]
    assert all({*arms[hour : hour + 2]} == {Arm.A, Arm.B} for hour in range(0, 24, 2))
    assert arms == [arm_of(tested, store, StoreHour(day, hour)) for hour in range(24)]


def test_over_the_days_each_hour_is_as_often_a_as_b():
    days = [date(2026, 1, 1) + timedelta(days=day) for day in range(1_000)]
    for hour in (0, 9, 17):
        arms = Counter(arm_of(offer(variant=B), "S-01", StoreHour(day, hour)) for day in days)
        assert abs(arms[Arm.A] - arms[Arm.B]) < 150


@pytest.mark.parametrize("variant", [{}, {"price": "1.00"}, {"colour": "red"}])
def test_an_offer_without_another_look_is_not_under_test(variant):
    assert not is_tested(offer(variant=variant))
    assert arm_of(offer(variant=variant), "S-01", StoreHour(date(2026, 1, 1), 9)) is Arm.NONE


VALUES = st.one_of(
    st.none(), st.booleans(), st.integers(), st.text(max_size=300), st.lists(st.text(max_size=9))
)


@given(st.dictionaries(st.sampled_from(Offer.__struct_fields__), VALUES))
def test_whatever_a_second_version_says_all_but_the_look_stays(variant):
    first = offer(
        variant=variant,
        price="2.49",
        valid_until=datetime(2027, 1, 1, tzinfo=UTC),
        terms="One each",
    )
    second = in_arm(first, Arm.B)
    for name in set(Offer.__struct_fields__) - CHANGEABLE - {"i18n"}:
        assert getattr(second, name) == getattr(first, name), name
    code = [wall_code("https://x.example", one.number, one.id) for one in (first, second)]
    assert code[0] == code[1]
    # What was kept is an offer that can be stored and read.
    assert parse_offer(msgspec.to_builtins(second)).number == first.number
    assert in_arm(first, Arm.A) is first
    assert in_arm(first, Arm.NONE) is first


def test_one_bad_value_costs_itself_alone():
    first = offer(title="A", image="a.png", variant={"title": "B\n!", "image": 5, "images": ["b"]})
    second = in_arm(first, Arm.B)
    assert (second.title, second.image, second.images) == ("B !", "a.png", ("b",))


def test_a_translation_of_the_first_text_does_not_stand_over_the_second():
    first = parse_offer(
        {
            "id": "a01",
            "number": "1",
            "modified": 1,
            "title": "A",
            "terms": "T",
            "i18n": {"de": {"title": "A de", "terms": "T de"}, "fr": {"title": "A fr"}},
            "variant": {"title": "B", "i18n": {"fr": {"title": "B fr", "terms": "other"}}},
        }
    )
    second = in_arm(first, Arm.B)
    assert second.in_language("de").title == "B"
    assert second.in_language("de").terms == "T de"
    assert second.in_language("fr").title == "B fr"
    assert second.in_language("fr").terms == "T"


@given(
    st.integers(1_767_000_000, 1_830_000_000),
    st.sampled_from(["Europe/Berlin", "Asia/Kathmandu", "Australia/Lord_Howe", "UTC"]),
)
def test_the_next_hour_is_the_first_moment_of_another_one(at, name):
    zone, now = ZoneInfo(name), datetime.fromtimestamp(at, UTC)
    turn = next_hour(now, zone)
    assert turn > now
    before = hour_at(turn - timedelta(seconds=1), zone)
    assert hour_at(turn, zone) != before == hour_at(now, zone)
