"""An offer keeps its price and look, and a bad value among them costs itself alone."""

from __future__ import annotations

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.core.feed.board import Board
from kiosk.core.feed.change import Snapshot, parse_snapshot
from kiosk.core.feed.offer import parse_offer
from kiosk.core.feed.offer_look import OfferLook

OFFER = {"id": "a01SB0000000001YAA", "number": "TEA15", "modified": 5, "title": "Tea"}
LOOK = {
    "price": "7.50",
    "was_price": "10.125",
    "currency": "KWD",
    "unit_price": "3.75 / 100 g",
    "category": "Tea",
    "featured": True,
    "image_focus": "30 60.5",
    "image_fit": "contain",
    "images": ["https://example.com/1.png"],
    "location": "Floor 2",
    "till_hint": "Key 25",
    "till_code": "4006381333931",
    "days": ["MO", "SU"],
    "hours": ["09:00-11:30", "16:00 - 18:00"],
    "variant": {"title": "Two for one"},
}
BAD = [
    ("price", 7.5),
    ("price", "-1"),
    ("price", "1,50"),
    ("price", "1234567890"),
    ("was_price", "1.1234"),
    ("currency", "eur"),
    ("unit_price", "x" * 25),
    ("category", "x" * 41),
    ("featured", "yes"),
    ("image_focus", "left"),
    ("image_fit", "stretch"),
    ("images", "https://example.com/1.png"),
    ("images", ["https://example.com/1.png"] * 5),
    ("images", ["x" * 2_001]),
    ("location", "x" * 81),
    ("till_hint", "x" * 121),
    ("till_code", "x" * 81),
    ("days", ["Monday"]),
    ("hours", ["all day"]),
    ("variant", "text"),
    ("variant", {"title": "x" * 20_000}),
    ("variant", {"title": "\ud800"}),
]


def test_each_key_of_the_look_is_kept_and_read_again_from_its_own_json():
    offer = parse_offer(OFFER | LOOK)
    assert set(LOOK) == set(OfferLook.__struct_fields__)
    assert msgspec.json.decode(msgspec.json.encode(offer)) == OFFER | LOOK
    assert parse_offer(msgspec.json.decode(msgspec.json.encode(offer))) == offer


def test_an_offer_of_before_says_nothing_of_them_and_is_kept_without_them():
    offer = parse_offer(OFFER)
    assert {getattr(offer, key) for key in ("price", "currency", "category")} == {""}
    assert msgspec.json.decode(msgspec.json.encode(offer)) == OFFER


@pytest.mark.parametrize(("key", "value"), BAD)
def test_a_bad_value_costs_itself_alone(key, value):
    good = {name: one for name, one in (OFFER | LOOK).items() if name != key}
    assert parse_offer(OFFER | LOOK | {key: value}) == parse_offer(good)


@pytest.mark.parametrize(
    ("key", "value", "kept"),
    [
        ("hours", ["09:00-11:30", "25:00-26:00", 7, "9-11", "18:00-24:00"], 2),
        ("hours", ["24:00-02:00", "22:00-02:00"], 1),
        ("hours", ["09:00-10:00"] * 9, 8),
        ("days", ["Monday", "TU", None], 1),
    ],
)
def test_of_several_times_the_readable_ones_are_kept(key, value, kept):
    assert len(getattr(parse_offer(OFFER | {key: value}), key)) == kept


@given(
    st.dictionaries(
        st.sampled_from(OfferLook.__struct_fields__),
        st.recursive(
            st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
            lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
        ),
    )
)
def test_whatever_stands_there_the_offer_is_kept_and_can_be_stored(look):
    offer = parse_offer(OFFER | look)
    assert offer.title == "Tea"
    assert parse_offer(msgspec.json.decode(msgspec.json.encode(offer))) == offer


def test_a_board_of_before_an_update_takes_the_look_with_the_next_snapshot():
    """An older kiosk did not know the keys, and has kept the offer of that version without them."""
    before = Snapshot(5_000, (parse_offer(OFFER),))
    after = parse_snapshot({"as_of": 6_000, "offers": [OFFER | LOOK]})
    board = Board().reconcile(before).reconcile(after)
    assert board.offers[OFFER["id"]].price == "7.50"
