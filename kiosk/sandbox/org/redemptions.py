"""`POST /services/apexrest/kiosk/v1/redemptions`: accepts all redemptions and records conflicts."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import UTC, datetime

import msgspec

from kiosk.core.counter.redemption_record import RedemptionEvent
from kiosk.core.counter.scan_target import CodeKind
from kiosk.core.counter.voucher import VERSION, offer_key
from kiosk.core.feed.capture_time import MARK, CaptureTime
from kiosk.core.feed.offer import Offer
from kiosk.sandbox.org.org import OfferRecord, OfferStatus, Org
from kiosk.sandbox.org.redemption_records import KEY, OrgRedemption
from kiosk.sandbox.org.row_rules import ObjectRules, Row, result, without_blanks

_PAST = "limit_reached"
_VOUCHER = re.compile(r"[0-9a-f]{26}")
REDEMPTION_RULES = ObjectRules(
    sobject="Offer_Redemption__c",
    listed="redemptions",
    required=(KEY, "Event__c"),
    lengths={
        KEY: 36,
        "Offer_Id__c": 18,
        "Offer_Number__c": 40,
        "Voucher__c": 36,
        "Kiosk_Id__c": 255,
        "Store_Code__c": 255,
        "Staff__c": 80,
        "Undoes__c": 36,
        "Reason__c": 255,
    },
    flags=frozenset({"Offline__c"}),
    moments=frozenset({"Redeemed_At__c"}),
    picklists={
        "Event__c": frozenset(RedemptionEvent),
        "Kind__c": frozenset(CodeKind),
        MARK: frozenset(CaptureTime),
    },
    open_picklists=frozenset({"Outcome__c"}),
)


def take_redemption(org: Org, raw: Row, now: int) -> dict[str, object]:
    """Insert one redemption if it does not exist yet; returns the result with its conflict."""
    scanned = datetime.fromtimestamp(now / 1000, UTC).isoformat()
    row = {"Redeemed_At__c": scanned, **without_blanks(raw)}
    fault = REDEMPTION_RULES.fault_of(row)
    if fault is not None:
        return result(raw.get(KEY), "rejected", error=fault)
    key = str(row[KEY])
    record, status = org.redemption_table.with_key(key), "exists"
    if record is None:
        conflict = _conflict(org, row) if row["Event__c"] == RedemptionEvent.REDEEMED else ""
        record, status = org.redemption_table.insert(key, row, conflict, now), "created"
    return {
        **result(key, status, salesforce_id=record.id),
        "conflict": record.conflict or None,
    }


def _conflict(org: Org, row: Row) -> str:
    """The reason to refuse the redemption, checked in the kiosk's order; empty if there is none."""
    found = _offer(org, row)
    if found is None:
        return "unknown_offer"
    if not found.offer.is_for(str(row.get("Store_Code__c", ""))):
        return "other_store"
    standing = org.redemption_table.standing()
    limit = found.offer.max_redemptions
    used = sum(1 for one in standing if _uses_limit(org, found, one))
    return (
        _of_the_voucher(org, found.offer, row, standing)
        or _of_the_time(found, row)
        or (_PAST if limit is not None and used >= limit else "")
    )


def _uses_limit(org: Org, found: OfferRecord, one: OrgRedemption) -> bool:
    """Whether the redemption uses up the offer's limit; one that is past it does not."""
    return one.conflict != _PAST and _offer(org, one.fields) is found


def _of_the_voucher(org: Org, offer: Offer, row: Row, standing: Sequence[OrgRedemption]) -> str:
    if row.get("Kind__c") != CodeKind.VOUCHER:
        return ""
    voucher = str(row.get("Voucher__c", "")).lower()
    if not _is_plausible(org, voucher, offer):
        return "forged"
    used = any(one.text("Voucher__c").lower() == voucher for one in standing)
    return "already_used" if used else ""


def _of_the_time(found: OfferRecord, row: Row) -> str:
    """The conflict with the offer's dates and status at the time of the scan, or ""."""
    offer, at = found.offer, msgspec.convert(row["Redeemed_At__c"], datetime)
    modified = datetime.fromtimestamp(offer.modified / 1000, UTC)
    if offer.valid_until and offer.valid_until <= at:
        return "expired"
    if found.status is not OfferStatus.ACTIVE and modified <= at:
        return "withdrawn"
    return "not_started" if offer.valid_from and at < offer.valid_from else ""


def _offer(org: Org, row: Row) -> OfferRecord | None:
    """The offer by its id of 15 or 18 characters; without an id by its number, in any case."""
    by_id, number = str(row.get("Offer_Id__c", "")), str(row.get("Offer_Number__c", "")).lower()
    for record in org.offers:
        known = {record.offer.id, record.offer.id[:15]}
        if by_id in known or (not by_id and record.offer.number.lower() == number):
            return record
    return None


def _is_plausible(org: Org, voucher: str, offer: Offer) -> bool:
    """Whether version, generation and offer fit; the MAC cannot be checked, as it is not sent."""
    if not _VOUCHER.fullmatch(voucher):
        return False
    data = bytes.fromhex(voucher)
    known = {generation % 16 for generation in org.master_keys.generations}
    return data[0] >> 4 == VERSION and data[0] & 15 in known and data[1:5] == offer_key(offer.id)
