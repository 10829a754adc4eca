"""Each part of a message is read for itself, and its bounds are those that it says."""

from __future__ import annotations

import pytest

from kiosk.core.feed import change as messages
from kiosk.core.feed.change import (
    Change,
    Check,
    MalformedMessageError,
    Withdrawn,
    check_of,
    parse_2012_payload,
    parse_change,
    parse_snapshot,
)
from kiosk.core.feed.offer import Offer

TEA = {"id": "a0X000000000001AAA", "number": "TEA15", "modified": 5}
GONE = {"id": "a0X000000000002AAA", "modified": 7}


def test_offers_withdrawals_and_check_are_read_together():
    change = parse_change(
        {"v": 1, "offers": [TEA], "withdrawn": [GONE], "check": {"count": 1, "sum": 5}}
    )
    assert change == Change((Offer(**TEA),), (Withdrawn(**GONE),), Check(1, 5))


def test_what_is_absent_or_null_is_nothing_and_no_fault():
    assert parse_change({"v": 1}) == Change()
    assert parse_change({"v": 1, "offers": None, "withdrawn": None, "check": None}) == Change()


@pytest.mark.parametrize("part", ["offers", "withdrawn"])
def test_a_part_that_is_no_list_costs_itself_alone(part):
    change = parse_change({"v": 1, "offers": [TEA], "withdrawn": [GONE], part: {"a": 1}})
    assert change.dropped == ("a list was expected",)
    assert (len(change.offers), len(change.withdrawn)) == ((0, 1) if part == "offers" else (1, 0))


@pytest.mark.parametrize("bad", [{"modified": 7}, {"id": "", "modified": 7}, {"id": "x"}, "x"])
def test_a_bad_withdrawal_costs_itself_alone(bad):
    change = parse_change({"v": 1, "withdrawn": [bad, GONE]})
    assert change.withdrawn == (Withdrawn(**GONE),)
    assert len(change.dropped) == 1


def test_a_bad_check_is_none_and_says_so():
    change = parse_change({"v": 1, "offers": [TEA], "check": {"count": "one"}})
    assert (len(change.offers), change.check, len(change.dropped)) == (1, None, 1)


def test_versions_are_summed_modulo_two_to_the_32():
    offers = [Offer(id=str(n), number="N", modified=n) for n in (2**32 - 1, 103)]
    assert check_of(offers) == Check(count=2, sum=102)


@pytest.mark.parametrize(
    "body",
    [
        {"offers": []},
        {"as_of": None, "offers": []},
        {"as_of": True, "offers": []},
        {"as_of": "5", "offers": []},
        {"as_of": 5},
        {"as_of": 5, "offers": None},
        {"as_of": 5, "offers": {}},
    ],
)
def test_a_snapshot_has_a_moment_and_a_list(body):
    with pytest.raises(MalformedMessageError):
        parse_snapshot(body)


def test_a_snapshot_keeps_what_else_it_holds_for_others_and_does_not_show_it():
    snapshot = parse_snapshot({"as_of": 5, "offers": [TEA], "keys": ["secret"]})
    assert (snapshot.as_of, snapshot.offers) == (5, (Offer(**TEA),))
    assert snapshot.extras == {"keys": ["secret"]}
    assert "secret" not in repr(snapshot)


def test_the_text_of_2012_is_one_line_of_forty_characters_as_a_number():
    (offer,) = parse_2012_payload({"offers": [{"text": "ten \n  percent " + "x" * 60}]}, 9).offers
    assert (offer.number, offer.modified) == ("ten percent " + "x" * 28, 9)
    assert len(offer.id) == 18


def test_the_same_text_is_the_same_offer_and_another_is_another():
    ids = [
        parse_2012_payload({"offers": [{"text": text}]}, 9).offers[0].id for text in ("a", "a", "b")
    ]
    assert ids[0] == ids[1] != ids[2]


def test_half_a_character_in_a_text_of_2012_costs_no_other():
    assert parse_2012_payload({"offers": [{"text": "\ud800"}, {"text": "tea"}]}, 9).offers


@pytest.mark.parametrize("item", ["text", {"text": 5}, {"text": " "}, {}, None])
def test_a_payload_of_2012_without_a_text_is_dropped(item):
    change = parse_2012_payload({"offers": [item]}, 9)
    assert (change.offers, len(change.dropped)) == ((), 1)


@pytest.mark.parametrize(("sent", "read", "told"), [(2, 2, ()), (3, 2, ("1 more than the 2",))])
def test_as_many_as_fit_are_read_and_the_rest_is_told(monkeypatch, sent, read, told):
    monkeypatch.setattr(messages, "MAX_OFFERS", 2)
    change = parse_change({"v": 1, "withdrawn": [GONE] * sent})
    assert len(change.withdrawn) == read
    assert tuple(line[: len("1 more than the 2")] for line in change.dropped) == told
