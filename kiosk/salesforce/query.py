"""Runs a SOQL query and reads all pages of its result.

REST API Developer Guide, "Query" and "QueryAll": at most 2,000 records per reply, then
`nextRecordsUrl`.
"""

from __future__ import annotations

import re
from urllib.parse import quote

import msgspec

from kiosk.salesforce.client import SalesforceClient
from kiosk.salesforce.replies import CallError

API = "/services/data/v67.0"
_MOST_PAGES = 10
_NEXT = re.compile(r"/services/data/v[0-9.]+/query/[A-Za-z0-9-]+")

Record = dict[str, object]


class _Page(msgspec.Struct):
    done: bool
    records: list[Record]
    nextRecordsUrl: str | None = None  # noqa: N815  Salesforce's name


async def query(client: SalesforceClient, soql: str, *, deleted: bool = False) -> list[Record]:
    """All records that the query finds; with `deleted`, those in the recycle bin too.

    Raises:
        CallError: a call failed, a page is malformed, or there are more than ten pages.
    """
    path = f"{API}/{'queryAll' if deleted else 'query'}?q={quote(soql, safe='')}"
    found: list[Record] = []
    for _ in range(_MOST_PAGES):
        page = _page(await client.get(path))
        found += page.records
        if page.done:
            return found
        path = page.nextRecordsUrl or ""
        if not _NEXT.fullmatch(path):
            break
    raise CallError("NOT_A_RESULT", 200)


def _page(answer: object) -> _Page:
    try:
        return msgspec.convert(answer, _Page)
    except (msgspec.ValidationError, RecursionError):
        raise CallError("NOT_A_RESULT", 200) from None
