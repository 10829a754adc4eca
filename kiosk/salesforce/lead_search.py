"""Which of our leads the org has, or had: by key, deleted and converted ones too.

REST API Developer Guide, "QueryAll": the recycle bin is searched as well.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from urllib.parse import quote

import msgspec

from kiosk.core.delivery.outbox import Row
from kiosk.salesforce.client import SalesforceClient
from kiosk.salesforce.judge import is_record_id
from kiosk.salesforce.replies import CallError

API = "/services/data/v67.0"
KEY = "Kiosk_Lead_Id__c"
_SAFE_KEY = re.compile(r"[A-Za-z0-9-]{1,36}")


class _Lead(msgspec.Struct):
    Id: str
    Kiosk_Lead_Id__c: str
    IsDeleted: bool = False


class _Found(msgspec.Struct):
    done: bool
    records: list[_Lead]


async def find_leads(client: SalesforceClient, rows: Sequence[Row]) -> dict[str, str]:
    """Salesforce's id by ours, of at most 200; one that lives goes before one that was deleted.

    Raises:
        CallError: it cannot be known.
    """
    keys = {row.id.lower(): row.id for row in rows if _SAFE_KEY.fullmatch(row.id)}
    if not keys:
        return {}
    listed = ",".join(f"'{key}'" for key in keys)
    soql = f"SELECT Id,{KEY},IsDeleted FROM Lead WHERE {KEY} IN ({listed})"  # noqa: S608  keys checked
    answer = await client.get(f"{API}/queryAll?q={quote(soql, safe='')}")
    try:
        found = msgspec.convert(answer, _Found)
    except (msgspec.ValidationError, RecursionError):
        raise CallError("NOT_A_RESULT", 200) from None
    sound = all(
        is_record_id(lead.Id) and lead.Kiosk_Lead_Id__c.lower() in keys for lead in found.records
    )
    if not found.done or not sound:
        raise CallError("NOT_A_RESULT", 200)
    deleted_first = sorted(found.records, key=lambda lead: not lead.IsDeleted)
    return {keys[lead.Kiosk_Lead_Id__c.lower()]: lead.Id for lead in deleted_first}
