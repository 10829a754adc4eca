"""A redemption as stored and uploaded: a fact that is never changed, only added to."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from enum import StrEnum

import msgspec

from kiosk.core.counter.redemption import Decision, Outcome
from kiosk.core.counter.scan_target import CodeKind, Target
from kiosk.core.feed.capture_time import MARK, CaptureTime

MAX_REASON = 255
MAX_STAFF = 80


class RedemptionEvent(StrEnum):
    """What happened; Event__c in the org."""

    REDEEMED = "redeemed"
    REFUSED = "refused"
    UNDONE = "undone"


class RedemptionRecord(msgspec.Struct, frozen=True):
    """A stored redemption. `undone`: it was undone. `conflict`: why the org would refuse it."""

    key: str
    event: RedemptionEvent
    kind: CodeKind
    outcome: Outcome
    offer_id: str
    offer_number: str
    title: str
    voucher: str
    staff: str
    at: datetime
    offline: bool
    undoes: str = ""
    reason: str = ""
    undone: bool = False
    conflict: str = ""


class Till(msgspec.Struct, frozen=True):
    """The kiosk and the store that it belongs to."""

    kiosk: str
    store: str


def record_of(
    key: str, target: Target, decision: Decision, staff: str, at: datetime, *, live: bool
) -> RedemptionRecord:
    offer = target.offer
    accepted = decision.outcome.is_accepted
    return RedemptionRecord(
        key=key,
        event=RedemptionEvent.REDEEMED if accepted else RedemptionEvent.REFUSED,
        kind=target.kind,
        outcome=decision.outcome,
        offer_id=offer.id if offer else "",
        offer_number=offer.number if offer else "",
        title=offer.headline if offer else "",
        voucher=target.voucher.name if target.voucher else "",
        staff=staff[:MAX_STAFF],
        at=at,
        offline=not live,
    )


def fields_of(
    record: RedemptionRecord, till: Till, worth: CaptureTime = CaptureTime.UNCERTAIN
) -> Mapping[str, object]:
    """The fields of Offer_Redemption__c; empty ones are left out. `worth`: that of its time."""
    fields: dict[str, object] = {
        "Redemption_Key__c": record.key,
        "Event__c": record.event,
        "Kind__c": record.kind,
        "Offer_Id__c": record.offer_id,
        "Offer_Number__c": record.offer_number,
        "Voucher__c": record.voucher,
        "Kiosk_Id__c": till.kiosk,
        "Store_Code__c": till.store,
        "Staff__c": record.staff,
        "Redeemed_At__c": _moment(record.at),
        MARK: worth,
        "Offline__c": record.offline,
        "Outcome__c": record.outcome,
        "Undoes__c": record.undoes,
        "Reason__c": record.reason,
    }
    return {name: value for name, value in fields.items() if value != ""}


class _Fields(msgspec.Struct):
    """The fields of Offer_Redemption__c as `fields_of` writes them."""

    Redemption_Key__c: str
    Event__c: RedemptionEvent
    Kind__c: CodeKind
    Outcome__c: Outcome
    Kiosk_Id__c: str
    Redeemed_At__c: datetime
    Offer_Id__c: str = ""
    Offer_Number__c: str = ""
    Voucher__c: str = ""
    Staff__c: str = ""
    Offline__c: bool = False
    Undoes__c: str = ""
    Reason__c: str = ""


def record_from(body: bytes, kiosk: str) -> RedemptionRecord | None:
    """The redemption in an upload's body; None if it is another kiosk's or unreadable."""
    try:
        fields = msgspec.json.decode(body, type=_Fields)
    except msgspec.DecodeError:
        return None
    if fields.Kiosk_Id__c != kiosk:
        return None
    return RedemptionRecord(
        key=fields.Redemption_Key__c,
        event=fields.Event__c,
        kind=fields.Kind__c,
        outcome=fields.Outcome__c,
        offer_id=fields.Offer_Id__c,
        offer_number=fields.Offer_Number__c,
        title="",
        voucher=fields.Voucher__c,
        staff=fields.Staff__c,
        at=fields.Redeemed_At__c,
        offline=fields.Offline__c,
        undoes=fields.Undoes__c,
        reason=fields.Reason__c,
    )


def _moment(at: datetime) -> str:
    return at.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
