"""Asks Salesforce whether this kiosk may join a channel of the feed."""

from __future__ import annotations

import msgspec

from kiosk.salesforce.client import SalesforceClient

_PATH = "/services/apexrest/kiosk/v1/pusher-auth"


async def ask_for_channel(
    client: SalesforceClient, kiosk: str, socket_id: str, channel: str
) -> object:
    """The reply's JSON, unread. Raises CallError."""
    asked = {"socket_id": socket_id, "channel_name": channel, "kiosk": kiosk}
    return await client.post(_PATH, msgspec.json.encode(asked), {})
