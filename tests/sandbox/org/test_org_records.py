"""The org's records: versions, statuses, what the trigger is told, receipts."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from kiosk.core.feed.change import Withdrawn, check_of
from kiosk.core.feed.offer import MalformedOfferError, Offer
from kiosk.sandbox.org.org import DuplicateNumberError, Org, UnknownOfferError
from kiosk.sandbox.org.record_id import checksum, record_id


class Told(list):
    """What the trigger is told, in short."""

    def __call__(self, change):
        kind = "active" if isinstance(change, Offer) else "withdrawn"
        self.append((kind, change.id, change.modified))


@pytest.fixture
def told():
    return Told()


@pytest.fixture
def org(told):
    return Org(told)


@pytest.mark.parametrize(
    ("short", "suffix"),
    [
        ("001A0000006Vm9u", "IAC"),
        ("000000000000000", "AAA"),
        ("ABCDEABCDEABCDE", "555"),
        ("abcdeabcdeabcde", "AAA"),
        ("aaaaAaaaAaaaAaa", "QIE"),
    ],
)
def test_the_last_three_characters_of_an_id_tell_which_letters_are_upper_case(short, suffix):
    assert checksum(short) == suffix


def test_record_ids_have_18_characters_and_never_repeat():
    ids = [record_id("a01", serial) for serial in range(5_000)]
    assert {len(one) for one in ids} == {18}
    assert len({one.lower() for one in ids}) == len(ids)


def test_a_new_offer_is_active_and_has_the_fields_it_was_given(org, told):
    offer = org.create_offer({"number": "A-1", "title": "Tea", "stores": ["S-01"]}, now=1_000)
    assert (offer.number, offer.title, offer.stores, offer.modified) == (
        "A-1",
        "Tea",
        ("S-01",),
        1_001,
    )
    assert org.active() == (offer,)
    assert told == [("active", offer.id, 1_001)]


@pytest.mark.parametrize(
    ("counts", "expected"),
    [(True, [1_001, 1_002, 1_003, 1_004, 5_005]), (False, [1_000, 1_000, 1_000, 1_000, 5_000])],
)
def test_versions_have_whole_seconds_and_the_count_of_saves(told, counts, expected):
    """The clock may stand or go back."""
    org = Org(told, counts_saves=lambda: counts)
    first = org.create_offer({"number": "A-1"}, now=1_300)
    versions = [
        org.change_offer(first.id, {"title": "Tea"}, now).modified
        for now in (1_300, 1_999, 400, 5_700)
    ]
    assert [first.modified, *versions] == expected


@pytest.mark.parametrize("counts", [True, False])
def test_an_offer_deleted_in_the_second_of_its_save_leaves_at_the_version_it_had(told, counts):
    """Deleting raises no count, as no trigger may change a record that goes."""
    org = Org(told, counts_saves=lambda: counts)
    offer = org.create_offer({"number": "A-1"}, now=1_300)
    org.delete_offer(offer.id, now=1_900)
    assert told[-1] == ("withdrawn", offer.id, offer.modified)


def test_versions_change_when_the_field_is_deployed_or_goes(told):
    counts = [False]
    org = Org(told, counts_saves=lambda: counts[0])
    org.create_offer({"number": "A-1"}, now=1_300)
    assert [offer.modified for offer in org.active()] == [1_000]
    counts[0] = True
    assert [offer.modified for offer in org.active()] == [1_001]


def test_a_snapshot_is_never_dated_before_a_version_in_it(org):
    org.create_offer({"number": "A-1"}, now=9_000)
    assert org.as_of(100) == 9_001
    assert org.as_of(9_500) == 9_500


def test_a_change_keeps_the_other_fields_and_none_clears_one(org):
    offer = org.create_offer({"number": "A-1", "title": "Tea", "max_redemptions": 3}, now=1)
    changed = org.change_offer(offer.id, {"title": "Tee", "max_redemptions": None}, now=2)
    assert (changed.number, changed.title, changed.max_redemptions) == ("A-1", "Tee", None)
    assert org.active() == (changed,)


def test_moments_are_kept_in_utc(org):
    offer = org.create_offer({"number": "A-1", "valid_until": "2027-01-01T00:00:00+01:00"}, now=1)
    assert offer.valid_until == datetime(2026, 12, 31, 23, tzinfo=UTC)
    assert offer.valid_until.tzinfo is UTC


def test_the_trigger_is_told_of_what_changes_the_active_set_and_of_nothing_else(org, told):
    offer_id = org.create_offer({"number": "A-1", "status": "Draft"}, now=1).id
    org.change_offer(offer_id, {"title": "still a draft"}, now=2)
    assert told == []
    org.change_offer(offer_id, {"status": "Active"}, now=3)
    org.withdraw_offer(offer_id, now=4)
    org.change_offer(offer_id, {"title": "unseen"}, now=5)
    org.change_offer(offer_id, {"status": "Active"}, now=6)
    org.delete_offer(offer_id, now=7)
    assert told == [
        ("active", offer_id, 3),
        ("withdrawn", offer_id, 4),
        ("active", offer_id, 6),
        ("withdrawn", offer_id, 6),
    ]
    assert org.offers == ()


def test_deleting_a_draft_tells_nobody(org, told):
    org.delete_offer(org.create_offer({"number": "A-1", "status": "Draft"}, now=1).id, now=2)
    assert told == []


def test_the_check_describes_the_active_offers_alone(org):
    kept = org.create_offer({"number": "A-1"}, now=1)
    org.withdraw_offer(org.create_offer({"number": "A-2"}, now=2).id, now=3)
    assert org.check() == check_of([kept])


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({}, "number"),
        ({"number": ""}, "number"),
        ({"number": 7}, "number"),
        ({"number": "A", "id": "x"}, "unknown field: id"),
        ({"number": "A", "modified": 1}, "unknown field: modified"),
        ({"number": "A", "colour": "red"}, "unknown field: colour"),
        ({"number": "A", "status": "Gone"}, "status"),
        ({"number": "A", "status": []}, "status"),
        ({"number": "A", "status": None}, "status"),
        ({"number": "A", "valid_until": "tomorrow"}, "valid_until"),
        ({"number": "A", "valid_until": "0001-01-01T00:00:00+10:00"}, "year 1"),
        ({"number": "A", "stores": "S-01"}, "stores"),
        ({"number": "A", "title": "x" * 256}, "title"),
    ],
)
def test_an_offer_that_is_none_is_refused_and_leaves_no_trace(org, told, fields, words):
    with pytest.raises(MalformedOfferError, match=words):
        org.create_offer(fields, now=1)
    assert (org.offers, told) == ((), [])


def test_a_refused_change_leaves_the_offer_as_it_was(org, told):
    offer = org.create_offer({"number": "A-1"}, now=1)
    with pytest.raises(MalformedOfferError):
        org.change_offer(offer.id, {"priority": "high"}, now=2)
    assert org.active() == (offer,)
    assert len(told) == 1


def test_offer_numbers_are_unique(org):
    org.create_offer({"number": "A-1"}, now=1)
    other = org.create_offer({"number": "A-2"}, now=2)
    with pytest.raises(DuplicateNumberError):
        org.create_offer({"number": "A-1"}, now=3)
    with pytest.raises(DuplicateNumberError):
        org.change_offer(other.id, {"number": "A-1"}, now=3)


def test_an_offer_that_does_not_exist_cannot_be_changed_withdrawn_or_deleted(org):
    with pytest.raises(UnknownOfferError):
        org.change_offer("a01", {}, now=1)
    with pytest.raises(UnknownOfferError):
        org.withdraw_offer("a01", now=1)
    with pytest.raises(UnknownOfferError):
        org.delete_offer("a01", now=1)


def test_a_deletion_is_newer_than_every_version_of_the_offer(org, told):
    offer = org.create_offer({"number": "A-1"}, now=9_000)
    changes = []
    org._on_offer_change = changes.append
    org.delete_offer(offer.id, now=5)
    assert changes == [Withdrawn(offer.id, 9_001)]


def test_a_receipt_outlives_its_lead(org):
    lead = org.insert_lead("k-1", {"LastName": "Lovelace"}, now=1)
    org.delete_lead(lead.id)
    assert org.leads == ()
    assert org.receipt("k-1") == org.receipt("K-1") == lead.id
    assert org.receipt("k-2") is None
