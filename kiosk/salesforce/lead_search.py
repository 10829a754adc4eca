"""Finds the kiosk's leads in the org by key, including deleted and converted ones."""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Sequence

import msgspec

from kiosk.core.delivery.outbox import Row
from kiosk.salesforce.client import SalesforceClient
from kiosk.salesforce.judge import is_record_id
from kiosk.salesforce.query import Record, query
from kiosk.salesforce.replies import CallError

KEY = "Kiosk_Lead_Id__c"
_SAFE_KEY = re.compile(r"[A-Za-z0-9-]{1,36}")
# Proxies refuse URLs of several thousand characters; 50 keys make about 2,400.
_KEYS_AT_ONCE = 50
_TOO_LONG = frozenset({413, 414, 431})


class _Lead(msgspec.Struct):
    Id: str
    Kiosk_Lead_Id__c: str
    IsDeleted: bool | None = False


async def find_leads(client: SalesforceClient, rows: Sequence[Row]) -> dict[str, str]:
    """Salesforce's id of each lead found, by our id, for at most 200 rows.

    If a key has both a deleted and an existing lead, the existing one counts.

    Raises:
        CallError: the search failed.
    """
    keys = {row.id.lower(): row.id for row in rows if _SAFE_KEY.fullmatch(row.id)}
    found: list[_Lead] = []
    parts = deque(_parts(list(keys)))
    while parts:
        part = parts.popleft()
        try:
            found += await _search(client, part)
        except CallError as error:
            if error.status not in _TOO_LONG or len(part) == 1:
                raise
            middle = len(part) // 2
            parts.extendleft((part[middle:], part[:middle]))
    deleted_first = sorted(found, key=lambda lead: not lead.IsDeleted)
    return {keys[lead.Kiosk_Lead_Id__c.lower()]: lead.Id for lead in deleted_first}


def _parts(keys: Sequence[str]) -> list[Sequence[str]]:
    return [keys[at : at + _KEYS_AT_ONCE] for at in range(0, len(keys), _KEYS_AT_ONCE)]


async def _search(client: SalesforceClient, keys: Sequence[str]) -> list[_Lead]:
    listed = ",".join(f"'{key}'" for key in keys)
    soql = f"SELECT Id,{KEY},IsDeleted FROM Lead WHERE {KEY} IN ({listed})"  # noqa: S608  keys checked
    return _leads(await query(client, soql, deleted=True), keys)


def _leads(records: Sequence[Record], keys: Sequence[str]) -> list[_Lead]:
    """The leads found. Raises CallError if a record is malformed or has another key."""
    try:
        leads = msgspec.convert(records, list[_Lead])
    except msgspec.ValidationError:
        raise CallError("NOT_A_RESULT", 200) from None
    if not all(is_record_id(one.Id) and one.Kiosk_Lead_Id__c.lower() in keys for one in leads):
        raise CallError("NOT_A_RESULT", 200)
    return leads
