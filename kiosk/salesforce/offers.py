"""The snapshot: all active offers of the org in one call."""

from __future__ import annotations

from urllib.parse import quote

from kiosk.core.feed.change import MalformedMessageError, Snapshot, parse_snapshot
from kiosk.salesforce.client import CallError, SalesforceClient

_PATH = "/services/apexrest/kiosk/v1/offers"


async def fetch_snapshot(client: SalesforceClient, store: str = "") -> Snapshot:
    """With a store's code its keys come along. Raises CallError, also for what is no snapshot."""
    path = f"{_PATH}?store={quote(store, safe='')}" if store else _PATH
    try:
        return parse_snapshot(await client.get(path))
    except MalformedMessageError as error:
        raise CallError("NOT_A_SNAPSHOT", 200) from error
