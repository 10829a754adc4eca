"""Fetches offers by SOQL: the snapshot, for an org without our Apex classes, or some by their ids.

The store's voucher keys are not included.
"""

from __future__ import annotations

import time
from collections.abc import Collection, Iterable, Mapping
from datetime import UTC, datetime

from kiosk.core.feed.change import Snapshot, parse_snapshot
from kiosk.core.feed.preview import MEMBER
from kiosk.core.feed.version import version_of
from kiosk.salesforce.client import SalesforceClient
from kiosk.salesforce.look_fields import LOOK_FIELDS, json_object, look_json
from kiosk.salesforce.query import Record, query
from kiosk.salesforce.replies import CallError

_TEXTS: Mapping[str, str] = {
    "id": "Id",
    "number": "Offer_Number__c",
    "title": "Title__c",
    "description": "Offer_Description__c",
    "discount": "Discount_Label__c",
    "terms": "Terms__c",
    "image": "Image_URL__c",
}
_NUMBERS: Mapping[str, str] = {
    "priority": "Priority__c",
    "max_redemptions": "Max_Redemptions__c",
    "offline_limit": "Offline_Limit__c",
}
_MOMENTS: Mapping[str, str] = {"valid_from": "Valid_From__c", "valid_until": "Valid_Until__c"}
FIELDS = (
    *_TEXTS.values(),
    *_NUMBERS.values(),
    *_MOMENTS.values(),
    *("Store_Codes__c", "Offline_Redemption__c", "Translations__c", "SystemModstamp"),
)
COUNT_OF_SAVES = "Version__c"
STATUS, ACTIVE, PREVIEW = "Status__c", "Active", "Preview"
PREVIEW_GROUP = "Preview_Group__c"
# An org with an Offer__c of its own, or with an older version of the package, lacks some of these.
_FURTHER: tuple[tuple[str, ...], ...] = (
    (COUNT_OF_SAVES, *LOOK_FIELDS, PREVIEW_GROUP),
    (*LOOK_FIELDS, PREVIEW_GROUP),
    (COUNT_OF_SAVES,),
    (),
)


class SoqlSnapshots:
    """Fetches snapshots and remembers which fields the org has beside those that an offer needs."""

    def __init__(self, client: SalesforceClient) -> None:
        self._client = client
        self._further = _FURTHER

    async def fetch(self) -> Snapshot:
        """Fetch all active offers, and those in preview.

        Raises CallError, also if the reply is not a snapshot.
        """
        # Taken before the query, or an offer saved during the query would be treated as deleted.
        asked = time.time()
        where = f"{STATUS} IN ('{ACTIVE}', '{PREVIEW}')"
        records = await self._read((*FIELDS, STATUS), where)
        as_of = round((asked + self._client.skew) * 1000)
        offers = [offer_json(one) for one in records if one.get(STATUS) == ACTIVE]
        previews = [preview_json(one) for one in records if one.get(STATUS) == PREVIEW]
        others = {MEMBER: previews} if previews else {}
        return parse_snapshot({"as_of": as_of, "offers": offers, **others})

    async def fetch_some(self, ids: Collection[str]) -> Mapping[str, Record]:
        """Fetch the records of these offers by id, whatever their status, without deleted ones.

        The ids are of letters and digits, and at most some hundreds: the query is part of the
        address. Raises CallError.
        """
        listed = ", ".join(f"'{one}'" for one in ids)
        records = await self._read((*FIELDS, STATUS), f"Id IN ({listed})")
        wanted = frozenset(ids)
        return {str(key): one for one in records if (key := one.get("Id")) in wanted}

    async def _read(self, fields: tuple[str, ...], where: str, skipped: int = 0) -> list[Record]:
        """Read with as many further fields as the org has, without the first `skipped` choices."""
        further = self._further[skipped:]
        try:
            records = await _records(self._client, (*fields, *further[0]), where)
        except CallError as error:
            if error.code != "INVALID_FIELD" or len(further) == 1:
                raise
            return await self._read(fields, where, skipped + 1)
        self._further = further
        return records


def offer_json(record: Record) -> dict[str, object]:
    """An Offer__c record as the contract's JSON; unreadable values are left to the parser."""
    offer: dict[str, object] = {key: record.get(name) for key, name in _TEXTS.items()}
    offer |= {key: _whole(record.get(name)) for key, name in _NUMBERS.items()}
    offer |= {key: _moment(record.get(name)) for key, name in _MOMENTS.items()}
    offer["stores"] = _listed(record.get("Store_Codes__c"))
    policy = record.get("Offline_Redemption__c")
    offer["offline"] = policy.lower() if isinstance(policy, str) else None
    offer["i18n"] = json_object(record.get("Translations__c"))
    offer |= look_json(record)
    offer["modified"] = record_version(record)
    return {key: value for key, value in offer.items() if value is not None}


def preview_json(record: Record) -> dict[str, object]:
    """The record of an offer in preview as the contract's JSON, with its group."""
    group = record.get(PREVIEW_GROUP)
    return offer_json(record) | ({"preview_group": group} if group else {})


def record_version(record: Record) -> object:
    """An Offer__c record's version (ms); what cannot be read is left to the parser."""
    stamp, saves = _parsed(record.get("SystemModstamp")), _whole(record.get(COUNT_OF_SAVES))
    if stamp is None:
        return record.get("SystemModstamp")
    return version_of(round(stamp.timestamp() * 1000), saves if isinstance(saves, int) else None)


async def _records(client: SalesforceClient, fields: Iterable[str], where: str) -> list[Record]:
    soql = f"SELECT {', '.join(fields)} FROM Offer__c WHERE {where}"  # noqa: S608  ours
    return await query(client, soql)


def _whole(value: object) -> object:
    """A number field as an integer: Salesforce sends 5.0 for 5."""
    return int(value) if isinstance(value, float) and value.is_integer() else value


def _moment(value: object) -> object:
    """A date and time as RFC 3339 requires; Salesforce writes the offset as +0000."""
    parsed = _parsed(value)
    return parsed.isoformat() if parsed else value


def _parsed(value: object) -> datetime | None:
    try:
        return datetime.fromisoformat(value).astimezone(UTC) if isinstance(value, str) else None
    except (ValueError, OverflowError):
        return None


def _listed(value: object) -> object:
    if not isinstance(value, str):
        return value
    return [code.strip() for code in value.split(";") if code.strip()]
