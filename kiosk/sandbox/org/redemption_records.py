"""The org's redemptions in memory; they are never changed or deleted."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from itertools import count

from kiosk.sandbox.org.record_id import REDEMPTION_PREFIX, record_id

KEY = "Redemption_Key__c"
_DOUBLED_FOR_MS = 7 * 86_400_000
_MOST_DOUBLED = 200


@dataclass(frozen=True, slots=True)
class OrgRedemption:
    """A record of Offer_Redemption__c; `conflict` is Conflict_Reason__c, empty if there is none."""

    id: str
    fields: Mapping[str, object]
    created: int
    conflict: str = ""

    def text(self, name: str) -> str:
        return str(self.fields.get(name, ""))


class RedemptionTable:
    """All redemptions; their keys ignore case, like the values of an external id."""

    def __init__(self) -> None:
        self._rows: dict[str, OrgRedemption] = {}
        self._undone: set[str] = set()
        self._serials = count(1)

    @property
    def all(self) -> tuple[OrgRedemption, ...]:
        return tuple(self._rows.values())

    def with_key(self, key: str) -> OrgRedemption | None:
        return self._rows.get(key.lower())

    def insert(
        self, key: str, fields: Mapping[str, object], conflict: str, now: int
    ) -> OrgRedemption:
        """Insert a redemption; `conflict` is the code of its conflict, or ""."""
        serial = next(self._serials)
        record = OrgRedemption(record_id(REDEMPTION_PREFIX, serial), fields, now, conflict)
        self._rows[key.lower()] = record
        if undoes := record.text("Undoes__c"):
            self._undone.add(undoes.lower())
        return record

    def doubled(self, store: str, now: int) -> list[str]:
        """Vouchers of the store that were recently redeemed twice, newest first. `now` is in ms."""
        found = [
            record.text("Voucher__c")
            for record in reversed(self._rows.values())
            if record.conflict == "already_used"
            and record.text("Store_Code__c") == store
            and now - record.created <= _DOUBLED_FOR_MS
        ]
        return list(dict.fromkeys(found[:_MOST_DOUBLED]))

    def standing(self) -> list[OrgRedemption]:
        """Redemptions that were not undone; the two records of an undo may arrive in any order."""
        return [
            record
            for key, record in self._rows.items()
            if record.text("Event__c") == "redeemed" and key not in self._undone
        ]
