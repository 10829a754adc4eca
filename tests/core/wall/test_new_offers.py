"""Which offers a wall marks as new."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from kiosk.core.wall.new_offers import NewOffers

NOW = datetime(2026, 11, 30, 12, tzinfo=UTC)
HOUR = timedelta(hours=1)


def test_an_offer_seen_for_the_first_time_is_new_for_its_time():
    offers = NewOffers(HOUR)
    assert not offers.see(["A"], 0, NOW), "an empty wall"
    assert offers.see(["A", "B"], 1, NOW)
    assert offers.until == {"B": NOW + HOUR}
    offers.forget_ended(NOW + HOUR)
    assert not offers.until


def test_a_flood_marks_none_and_is_known_afterwards():
    offers = NewOffers(HOUR)
    assert not offers.see(["A", "B", "C"], 2, NOW)
    assert not offers.see(["A", "B", "C"], 2, NOW)
    assert not offers.until


def test_of_all_that_ever_left_only_the_latest_are_known():
    offers = NewOffers(HOUR)
    for number in range(20_000):
        offers.see(["stays", f"leaves {number}"], 1, NOW)
    assert len(offers.until) <= 1_002
    assert not offers.see(["stays", "leaves 19700", "leaves 19999"], 2, NOW), "seen before"
    assert offers.see(["stays", "leaves 0"], 2, NOW), "forgotten"
