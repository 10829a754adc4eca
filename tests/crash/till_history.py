"""What of scans, verdicts, a till's rows and the org's records cannot be: pure, no processes.

A kiosk makes a redemption's key itself, so a scan is known by its mark, what it names: a voucher,
an offer by its wall code, or nothing of ours.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from kiosk.core.counter.redemption_record import RedemptionEvent
from kiosk.core.delivery.outbox import RowState
from kiosk.store.redemption_list import USED_ELSEWHERE
from tests.crash.history import (
    Content,
    History,
    OrgRecord,
    StoreRow,
    Violation,
    Wrong,
    missing,
    wrong_with_rows,
)

REASON = "Conflict_Reason__c"
Limits = Mapping[str, int]


@dataclass(frozen=True, slots=True)
class TillRow(StoreRow):
    """A row of the outbox and its redemption, whose fields are `said`; None: the one is alone."""

    said: Content | None = None
    conflict: str = ""
    undone: bool = False

    @property
    def stands(self) -> bool:
        return (
            bool(self.said)
            and self.said["Event__c"] == RedemptionEvent.REDEEMED
            and not self.undone
        )


def mark_of(content: Content) -> str:
    return str(content.get("Voucher__c") or content.get("Offer_Number__c") or "")


def wrong_at_the_till(history: History, limits: Limits) -> list[Violation]:
    """At once after a kill. `limits`: how often an offer may be accepted, by its number."""
    return [
        *wrong_with_rows(history),
        *_halves(history.rows),
        *_accepted_in_vain(history),
        *_too_often(history.rows, limits),
        *_more_than_scans(history),
    ]


def wrong_with_the_org(history: History) -> list[Violation]:
    """When all is delivered."""
    return [
        *missing(history),
        *_strange_or_altered(history),
        *_twice_in_the_org(history),
        *_disagreeing(history),
    ]


def _halves(rows: tuple[TillRow, ...]) -> Iterator[Violation]:
    for row in rows:
        if row.said is None:
            yield Violation(Wrong.LOST, f"{row.key}: a half of it")
        elif row.body is not None and {name: row.body.get(name) for name in row.said} != row.said:
            yield Violation(Wrong.ALTERED, f"{row.key}: its halves differ")


def _accepted_in_vain(history: History) -> Iterator[Violation]:
    standing = {row.key for row in history.rows if row.stands}
    for key in sorted(history.told - standing):
        yield Violation(Wrong.UNSAVED, f"{key}: not as accepted")


def _too_often(rows: tuple[TillRow, ...], limits: Limits) -> Iterator[Violation]:
    standing = [row.said for row in rows if row.stands]
    vouchers = Counter(said["Voucher__c"] for said in standing if "Voucher__c" in said)
    for voucher, count in vouchers.items():
        if count > 1:
            yield Violation(Wrong.AGAIN, f"{count} of voucher {voucher}")
    offers = Counter(said.get("Offer_Number__c") for said in standing)
    for number, limit in limits.items():
        if offers[number] > limit:
            yield Violation(Wrong.AGAIN, f"{offers[number]} of offer {number}")


def _more_than_scans(history: History) -> Iterator[Violation]:
    scans = Counter(scan.mark for scan in history.fresh)
    new = [row.said for row in history.rows if row.said and row.key not in history.before]
    for mark, count in Counter(map(mark_of, new)).items():
        if count > scans[mark]:
            wrong = Wrong.DOUBLE if scans[mark] else Wrong.INVENTED
            yield Violation(wrong, f"{count} rows of {scans[mark]} scans of {mark}")


def _strange_or_altered(history: History) -> Iterator[Violation]:
    for record in history.org:
        if record.key not in history.seen:
            yield Violation(Wrong.INVENTED, record.key)
        content = {name: value for name, value in record.content.items() if name != REASON}
        if history.bodies.get(record.key, content) != content:
            yield Violation(Wrong.ALTERED, record.key)


def _twice_in_the_org(history: History) -> Iterator[Violation]:
    scans = Counter(scan.mark for scan in history.attempts)
    for mark, count in Counter(record.mark for record in history.org).items():
        if count > scans[mark]:
            yield Violation(Wrong.DOUBLE, f"{count} records of {scans[mark]} scans of {mark}")
    for key, count in Counter(record.key for record in history.org).items():
        if count > 1:
            yield Violation(Wrong.DOUBLE, f"{count} of key {key}")
    accepted = [
        one.content for one in history.org if one.content["Event__c"] == RedemptionEvent.REDEEMED
    ]
    at = Counter((one["Voucher__c"], one["Kiosk_Id__c"]) for one in accepted if "Voucher__c" in one)
    for (voucher, kiosk), count in at.items():
        if count > 1:
            yield Violation(Wrong.AGAIN, f"{count} of voucher {voucher} by {kiosk}")


def _disagreeing(history: History) -> Iterator[Violation]:
    org = {record.key: record for record in history.org}
    doubled = {record.mark for record in history.org if _reason(record) == "already_used"}
    for row in history.rows:
        record = org.get(row.key)
        if record is None or row.state is not RowState.SENT:
            continue
        # The kiosk that had a voucher first hears of the second, of which its record knows nothing.
        elsewhere = row.conflict == USED_ELSEWHERE and record.mark in doubled
        if row.conflict != _reason(record) and not (elsewhere and not _reason(record)):
            told = f"{row.conflict or 'none'} here, {_reason(record) or 'none'} there"
            yield Violation(Wrong.DISAGREED, f"{row.key}: {told}")


def _reason(record: OrgRecord) -> str:
    return str(record.content.get(REASON) or "")
