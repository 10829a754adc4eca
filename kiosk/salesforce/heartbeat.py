"""Sends this kiosk's state to the org in one call; nothing depends on its success."""

from __future__ import annotations

import msgspec

from kiosk.core.delivery.heartbeat import Heartbeat
from kiosk.salesforce.client import SalesforceClient

_PATH = "/services/apexrest/kiosk/v1/heartbeat"


async def send_heartbeat(client: SalesforceClient, beat: Heartbeat) -> None:
    """Send one heartbeat. Raises CallError."""
    await client.post(_PATH, msgspec.json.encode(beat), {})
