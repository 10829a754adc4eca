"""Asks Salesforce whether this kiosk may join a channel of the feed."""

from __future__ import annotations

import msgspec

from kiosk.salesforce.client import SalesforceClient

_PATH = "/services/apexrest/kiosk/v1/pusher-auth"


async def ask_for_channel(
    client: SalesforceClient, kiosk: str, socket_id: str, channel: str
) -> object:
    """Ask for a subscription to the channel; returns the decoded JSON. Raises CallError."""
    asked = {"socket_id": socket_id, "channel_name": channel, "kiosk": kiosk}
    return await client.post(_PATH, msgspec.json.encode(asked), {})
