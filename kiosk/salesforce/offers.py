"""The snapshot: all active offers of the org in one call."""

from __future__ import annotations

from kiosk.core.change import MalformedMessageError, Snapshot, parse_snapshot
from kiosk.salesforce.client import CallError, SalesforceClient

_PATH = "/services/apexrest/kiosk/v1/offers"


async def fetch_snapshot(client: SalesforceClient) -> Snapshot:
    """Raises CallError, also for an answer that is no snapshot."""
    try:
        return parse_snapshot(await client.get(_PATH))
    except MalformedMessageError as error:
        raise CallError("NOT_A_SNAPSHOT", 200) from error
