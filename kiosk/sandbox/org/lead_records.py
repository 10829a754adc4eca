"""The org's leads in memory: existing ones, those in the recycle bin, and our receipts."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from itertools import count

from kiosk.sandbox.org.record_id import LEAD_PREFIX, record_id

KEY = "Kiosk_Lead_Id__c"


@dataclass(frozen=True, slots=True)
class LeadRecord:
    """A record of Lead; `created` is in ms since 1970 UTC."""

    id: str
    fields: Mapping[str, object]
    created: int
    converted: bool = False

    @property
    def key(self) -> str:
        return str(self.fields.get(KEY, "")).lower()


class LeadTable:
    """All leads; their keys ignore case, like the values of an external id."""

    def __init__(self) -> None:
        self._live: dict[str, LeadRecord] = {}
        self._deleted: dict[str, LeadRecord] = {}
        self._receipts: dict[str, str] = {}
        self._by_key: dict[str, str] = {}
        self._serials = count(1)

    @property
    def all(self) -> tuple[LeadRecord, ...]:
        """The leads that are not deleted, oldest first, including converted ones."""
        return tuple(self._live.values())

    def receipt(self, key: str) -> str | None:
        return self._receipts.get(key.lower())

    def with_key(self, key: str) -> LeadRecord | None:
        """The lead with this key, unless it is deleted."""
        return self._live.get(self._by_key.get(key.lower(), ""))

    def insert(self, key: str, fields: Mapping[str, object], now: int) -> LeadRecord:
        lead = LeadRecord(record_id(LEAD_PREFIX, next(self._serials)), fields, now)
        self._live[lead.id] = lead
        self._by_key[key.lower()] = lead.id
        self._receipts[key.lower()] = lead.id
        return lead

    def update(self, lead: LeadRecord, fields: Mapping[str, object]) -> None:
        self._live[lead.id] = replace(lead, fields={**lead.fields, **fields})

    def convert(self, lead_id: str) -> None:
        self._live[lead_id] = replace(self._live[lead_id], converted=True)

    def delete(self, lead_id: str) -> None:
        """Move a lead to the recycle bin, as a merge does with one of two; its receipt stays."""
        if lead := self._live.pop(lead_id, None):
            self._deleted[lead_id] = lead

    def search(self, keys: Collection[str]) -> list[tuple[LeadRecord, bool]]:
        """Leads with one of the lower-case keys, each with whether it is deleted."""
        live = [(lead, False) for lead in self._live.values() if lead.key in keys]
        return live + [(lead, True) for lead in self._deleted.values() if lead.key in keys]
