"""Fetches the snapshot: all active offers of the org in one call."""

from __future__ import annotations

from urllib.parse import quote

from kiosk.core.feed.change import MalformedMessageError, Snapshot, parse_snapshot
from kiosk.salesforce.client import SalesforceClient
from kiosk.salesforce.replies import CallError

_PATH = "/services/apexrest/kiosk/v1/offers"


async def fetch_snapshot(client: SalesforceClient, store: str = "") -> Snapshot:
    """Fetch the snapshot, with the store's keys if `store` is its code.

    Raises:
        CallError: the call failed, or the reply is not a snapshot.
    """
    path = f"{_PATH}?store={quote(store, safe='')}" if store else _PATH
    try:
        return parse_snapshot(await client.get(path))
    except MalformedMessageError as error:
        raise CallError("NOT_A_SNAPSHOT", 200) from error
