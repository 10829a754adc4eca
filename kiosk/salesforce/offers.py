"""Fetches the snapshot: all active offers of the org, in pages if there are many."""

from __future__ import annotations

from urllib.parse import urlencode

from kiosk.core.feed.change import MalformedMessageError, OffersUnchanged, Snapshot
from kiosk.core.feed.snapshot_pages import FIRST_PAGE, SnapshotPages, parse_unchanged
from kiosk.salesforce.client import SalesforceClient
from kiosk.salesforce.replies import CallError

_PATH = "/services/apexrest/kiosk/v1/offers"
# A page has half a million characters: these hold more than 5,000 offers with ten translations.
_MOST_PAGES = 100


async def fetch_snapshot(client: SalesforceClient, store: str = "") -> Snapshot:
    """Fetch the snapshot, with the store's keys if `store` is its code.

    Raises:
        CallError: a call failed, or a reply is not a snapshot.
    """
    found = await fetch_since(client, store, 0)
    if isinstance(found, OffersUnchanged):
        raise CallError("NOT_A_SNAPSHOT", 200)
    return found


async def fetch_since(
    client: SalesforceClient, store: str, since: int
) -> Snapshot | OffersUnchanged:
    """Fetch the snapshot unless nothing has changed since that of the moment `since` (ms; 0: none).

    An org with an older package answers with a snapshot in any case.

    Raises:
        CallError: a call failed, or a reply is not a snapshot.
    """
    try:
        found = await _pages(client, store, since)
        return found.whole() if isinstance(found, SnapshotPages) else found
    except MalformedMessageError as error:
        raise CallError("NOT_A_SNAPSHOT", 200) from error


async def fetch_raw_since(client: SalesforceClient, since: int) -> SnapshotPages | OffersUnchanged:
    """Fetch the pages of a snapshot, for whoever passes it on with all that it holds.

    `since` is as for `fetch_since`. Raises CallError.
    """
    try:
        return await _pages(client, "", since)
    except MalformedMessageError as error:
        raise CallError("NOT_A_SNAPSHOT", 200) from error


async def _pages(
    client: SalesforceClient, store: str, since: int
) -> SnapshotPages | OffersUnchanged:
    pages = SnapshotPages()
    path = _path(store=store, since=str(since) if since else "", after=FIRST_PAGE)
    for number in range(_MOST_PAGES):
        reply = await client.get(path)
        if since and not number and (unchanged := parse_unchanged(reply)):
            return unchanged
        following = pages.add(reply)
        if not following or pages.has_enough:
            return pages
        path = _path(after=following)
    raise CallError("NOT_A_SNAPSHOT", 200)


def _path(**asked: str) -> str:
    return f"{_PATH}?{urlencode({name: value for name, value in asked.items() if value})}"
