"""A redemption as it is kept and told: a fact that is only ever added to."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum

from kiosk.core.redemption import Decision, Outcome
from kiosk.core.scan_target import Kind, Target

MAX_REASON = 255
MAX_STAFF = 80


class Event(StrEnum):
    """Event__c."""

    REDEEMED = "redeemed"
    REFUSED = "refused"
    UNDONE = "undone"


@dataclass(frozen=True, slots=True)
class RedemptionRecord:
    """`undone`: it was taken back. `conflict`: why the org would have refused it; mostly empty."""

    key: str
    event: Event
    kind: Kind
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


@dataclass(frozen=True, slots=True)
class Till:
    """Which kiosk this is, of which store."""

    kiosk: str
    store: str


def record_of(
    key: str, target: Target, decision: Decision, staff: str, at: datetime, *, live: bool
) -> RedemptionRecord:
    offer = target.offer
    accepted = decision.outcome.is_accepted
    return RedemptionRecord(
        key=key,
        event=Event.REDEEMED if accepted else Event.REFUSED,
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


def fields_of(record: RedemptionRecord, till: Till) -> Mapping[str, object]:
    """Offer_Redemption__c; what is empty is left out."""
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
        "Offline__c": record.offline,
        "Outcome__c": record.outcome,
        "Undoes__c": record.undoes,
        "Reason__c": record.reason,
    }
    return {name: value for name, value in fields.items() if value != ""}


def _moment(at: datetime) -> str:
    return at.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
