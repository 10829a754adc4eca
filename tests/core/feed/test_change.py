"""Messages are read part by part; what is malformed takes nothing else along."""

from __future__ import annotations

from datetime import UTC, datetime

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.core.feed.change import (
    MAX_OFFERS,
    MalformedMessageError,
    Withdrawn,
    parse_2012_payload,
    parse_change,
    parse_snapshot,
)
from kiosk.core.feed.offer import MalformedOfferError, parse_offer
from kiosk.core.feed.translation import Translation

GOOD = {"id": "a0X000000000001AAA", "number": "TEA15", "title": "Tea", "modified": 5}


def test_an_offer_is_read_with_its_times_in_utc_and_unknown_keys_ignored():
    offer = parse_offer({**GOOD, "valid_until": "2026-12-01T00:00:00Z", "new": {"x": 1}})
    assert offer.valid_until == datetime(2026, 12, 1, tzinfo=UTC)


def test_null_counts_as_absent():
    assert parse_offer({**GOOD, "description": None}).description == ""


@pytest.mark.parametrize(
    "wrong",
    [
        None,
        [],
        "text",
        {},
        {**GOOD, "id": ""},
        {**GOOD, "id": 7},
        {**GOOD, "number": "x" * 41},
        {**GOOD, "modified": "yesterday"},
        {**GOOD, "modified": -1},
        {**GOOD, "modified": 1e400},
        {**GOOD, "title": "x" * 256},
        {**GOOD, "valid_until": "2026-12-01T00:00:00"},
        {**GOOD, "valid_until": "soon"},
        {**GOOD, "stores": "S-01"},
        {**GOOD, "stores": [1]},
        {**GOOD, "priority": "high"},
    ],
)
def test_a_malformed_offer_is_refused_and_takes_no_neighbour_along(wrong):
    with pytest.raises(MalformedOfferError):
        parse_offer(wrong)
    change = parse_change({"v": 1, "offers": [wrong, GOOD], "withdrawn": []})
    assert [offer.number for offer in change.offers] == ["TEA15"]
    assert len(change.dropped) == 1


@pytest.mark.parametrize(
    ("field", "value", "kept"),
    [
        ("valid_until", "9999-12-31T23:59:59Z", None),
        ("valid_until", "9999-12-31T23:59:59-12:00", None),
        ("valid_until", "3999-12-31T23:00:00Z", datetime(3999, 12, 31, 23, tzinfo=UTC)),
        ("valid_until", "0001-01-01T00:00:00+14:00", datetime(1970, 1, 1, tzinfo=UTC)),
        ("valid_from", "0001-01-01T00:00:00Z", None),
        ("valid_from", "9999-12-31T23:59:59Z", datetime(4000, 1, 1, tzinfo=UTC)),
        ("title", " Tea\n and\u202e more\x00", "Tea and more"),
        ("terms", "\u200b\n", ""),
        ("stores", [" S-01\u202e"], ("S-01",)),
        ("i18n", {"de": {"title": "Tee\ud83c"}}, {"de": Translation(title="Tee\ufffd")}),
    ],
)
def test_a_value_out_of_bounds_is_brought_within_them(field, value, kept):
    offer = parse_offer({**GOOD, field: value})
    assert getattr(offer, field) == kept
    assert parse_offer(msgspec.to_builtins(offer)) == offer


@pytest.mark.parametrize(
    ("key", "value"),
    [
        *((key, sign * 2**64) for key in ("priority", "max_redemptions") for sign in (-1, 1)),
        *(("number", odd) for odd in ("\u200b", "A\n", "A\x1b", "\ud83c", " A")),
        ("id", "\u202eA"),
        ("modified", 2**53 + 1),
    ],
)
def test_a_value_that_has_no_bound_to_be_brought_to_costs_its_offer(key, value):
    change = parse_change({"v": 1, "offers": [{**GOOD, key: value}, GOOD]})
    assert [offer.number for offer in change.offers] == ["TEA15"]
    assert len(change.dropped) == 1


@pytest.mark.parametrize("modified", [2**53 + 1, 2**63, -1, 1.5])
def test_a_withdrawal_at_a_version_that_none_has_is_dropped_alone(modified):
    gone = [{"id": "a", "modified": modified}, {"id": "b", "modified": 7}]
    change = parse_change({"v": 1, "withdrawn": gone})
    assert change.withdrawn == (Withdrawn("b", 7),)
    assert len(change.dropped) == 1


@pytest.mark.parametrize("as_of", [2**63, -1, 1.5])
def test_a_snapshot_of_a_moment_that_never_was_proves_nothing(as_of):
    with pytest.raises(MalformedMessageError):
        parse_snapshot({"as_of": as_of, "offers": [GOOD]})


def test_a_refusal_names_the_field_and_not_its_content():
    with pytest.raises(MalformedOfferError, match="modified") as refusal:
        parse_offer({**GOOD, "modified": "secret words"})
    assert "secret words" not in str(refusal.value)


@pytest.mark.parametrize("wrong", [None, [], 1, "x", {}, {"v": 2}, {"v": "1"}])
def test_an_envelope_of_another_kind_is_refused(wrong):
    with pytest.raises(MalformedMessageError):
        parse_change(wrong)


@pytest.mark.parametrize(
    "wrong", [None, {}, {"as_of": 5}, {"as_of": True, "offers": []}, {"as_of": 1, "offers": {}}]
)
def test_what_is_no_snapshot_proves_nothing(wrong):
    with pytest.raises(MalformedMessageError):
        parse_snapshot(wrong)


def test_the_payload_of_2012_is_title_and_code():
    change = parse_2012_payload({"offers": [{"text": "Free coffee"}, {"text": 5}, {}]}, 99)
    assert [(o.title, o.number, o.modified) for o in change.offers] == [
        ("Free coffee", "Free coffee", 99)
    ]
    assert len(change.dropped) == 2


def test_only_so_many_offers_are_read_at_once():
    change = parse_change({"v": 1, "offers": [GOOD] * (MAX_OFFERS + 7)})
    assert len(change.offers) == MAX_OFFERS
    assert change.dropped == ("7 more than the 5000 that are read at once",)


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner),
    max_leaves=15,
)
keys = st.sampled_from(["id", "number", "title", "modified", "stores", "valid_from", "priority"])


@given(st.dictionaries(keys, json_values), json_values, json_values)
def test_no_json_whatsoever_gets_an_exception_past_the_parser(offer, withdrawn, check):
    message = {"v": 1, "offers": [offer], "withdrawn": withdrawn, "check": check}
    change = parse_change(message)
    assert len(change.offers) <= 1
