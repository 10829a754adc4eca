"""What is kept and told of a scan: all that the org asks for, and nothing of a customer."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

import msgspec
import pytest
from msgspec.structs import replace

from kiosk.core.counter.redemption import Decision, Outcome
from kiosk.core.counter.redemption_record import (
    RedemptionEvent,
    RedemptionRecord,
    Till,
    fields_of,
    record_from,
    record_of,
)
from kiosk.core.counter.scan_target import CodeKind, Standing, Target
from kiosk.core.counter.store_key import StoreKey
from kiosk.core.counter.voucher import make_voucher
from kiosk.core.feed.capture_time import CaptureTime
from kiosk.core.feed.offer import Offer

NOW = datetime(2026, 11, 25, 10, 0, 0, 123_000, tzinfo=UTC)
TILL = Till("K-001", "S-01")
TEA = Offer(id="a01SB0000000001AAA", number="TEA15", modified=1, title="Tea")
VOUCHER = make_voucher(
    "HTTPS://X", StoreKey(1, b"k" * 32, current=True), TEA.id, "K-001", 1, NOW
).voucher
UNDOING = RedemptionRecord(
    key="new",
    event=RedemptionEvent.UNDONE,
    kind=CodeKind.VOUCHER,
    outcome=Outcome.ACCEPTED,
    offer_id=TEA.id,
    offer_number="TEA15",
    title="Tea",
    voucher=VOUCHER.name,
    staff="Ada",
    at=NOW,
    offline=True,
    undoes="old",
    reason="wrong customer",
)
FIELDS = {
    "Redemption_Key__c": "new",
    "Event__c": "undone",
    "Kind__c": "voucher",
    "Offer_Id__c": TEA.id,
    "Offer_Number__c": "TEA15",
    "Voucher__c": VOUCHER.name,
    "Kiosk_Id__c": "K-001",
    "Store_Code__c": "S-01",
    "Staff__c": "Ada",
    "Redeemed_At__c": "2026-11-25T10:00:00.123Z",
    "Offline__c": True,
    "Outcome__c": "accepted",
    "Undoes__c": "old",
    "Reason__c": "wrong customer",
}


def kept(target, outcome, *, staff="Ada", live=True):
    return record_of("new", target, Decision(outcome), staff, NOW, live=live)


@pytest.mark.parametrize("outcome", list(Outcome))
def test_only_what_is_accepted_counts_as_redeemed(outcome):
    accepted = outcome in {Outcome.ACCEPTED, Outcome.ACCEPTED_OFFLINE}
    event = RedemptionEvent.REDEEMED if accepted else RedemptionEvent.REFUSED
    record = kept(Target(CodeKind.VOUCHER, Standing.ON_BOARD, TEA, VOUCHER), outcome)
    assert (record.event, record.outcome) == (event, outcome)


@pytest.mark.parametrize("live", [True, False])
def test_a_scan_is_kept_with_offer_voucher_and_whether_there_was_a_network(live):
    target = Target(CodeKind.VOUCHER, Standing.ON_BOARD, TEA, VOUCHER)
    record = kept(target, Outcome.ACCEPTED, live=live)
    told = (record.key, record.kind, record.offer_id, record.offer_number, record.title)
    assert told == ("new", CodeKind.VOUCHER, TEA.id, "TEA15", "Tea")
    assert (record.voucher, record.staff, record.at) == (VOUCHER.name, "Ada", NOW)
    assert record.offline is not live
    assert (record.undoes, record.reason, record.conflict, record.undone) == ("", "", "", False)


def test_a_code_of_nothing_names_nothing():
    record = kept(Target(CodeKind.UNKNOWN, Standing.UNREADABLE), Outcome.UNKNOWN_CODE)
    named = (record.offer_id, record.offer_number, record.title, record.voucher)
    assert named == ("",) * 4


@pytest.mark.parametrize(("typed", "stored"), [("x" * 80, "x" * 80), ("x" * 81, "x" * 80)])
def test_a_name_fits_the_orgs_field(typed, stored):
    record = kept(Target(CodeKind.UNKNOWN, Standing.DAMAGED), Outcome.DAMAGED_CODE, staff=typed)
    assert record.staff == stored


def test_the_org_is_told_each_field_under_its_name():
    assert fields_of(UNDOING, TILL, CaptureTime.TRUE) == FIELDS | {"Capture_Time__c": "True"}


def test_what_is_empty_is_not_sent_but_no_is():
    nothing = {"offer_id": "", "offer_number": "", "voucher": "", "staff": ""}
    bare = replace(UNDOING, **nothing, undoes="", reason="", offline=False)
    left = {"Offer_Id__c", "Offer_Number__c", "Voucher__c", "Staff__c", "Undoes__c", "Reason__c"}
    told = fields_of(bare, TILL)
    assert FIELDS.keys() - told.keys() == left
    assert told["Offline__c"] is False


def test_its_moment_is_utc_wherever_the_shop_is():
    there = NOW.astimezone(timezone(timedelta(hours=5, minutes=30)))
    told = fields_of(replace(UNDOING, at=there), TILL, CaptureTime.TRUE)
    assert told == FIELDS | {"Capture_Time__c": "True"}


def test_what_was_to_be_uploaded_is_read_back_but_for_the_title():
    body = msgspec.json.encode(FIELDS)
    assert record_from(body, "K-001") == replace(UNDOING, title="")


def test_a_body_with_what_it_must_have_alone_is_read_back_as_empty():
    must = (
        "Redemption_Key__c",
        "Event__c",
        "Kind__c",
        "Outcome__c",
        "Kiosk_Id__c",
        "Redeemed_At__c",
    )
    read = record_from(msgspec.json.encode({name: FIELDS[name] for name in must}), "K-001")
    empty = {"offer_id": "", "offer_number": "", "title": "", "voucher": "", "staff": ""}
    assert read == replace(UNDOING, **empty, undoes="", reason="", offline=False)


@pytest.mark.parametrize("body", [b"", b"[]", b'{"Kiosk_Id__c": "K-001"}'])
def test_what_cannot_be_read_is_none(body):
    assert record_from(body, "K-001") is None


def test_another_kiosks_is_none():
    assert record_from(msgspec.json.encode(FIELDS), "K-002") is None
