"""Asks the hub whether this kiosk may join a channel of the feed."""

from __future__ import annotations

import msgspec

from kiosk.core.fleet.endpoints import PusherAuthRequest
from kiosk.core.json_text import decode_json
from kiosk.link.client import HubClient
from kiosk.link.rows import unreadable


async def ask_for_channel(client: HubClient, socket_id: str, channel: str) -> object:
    """Ask for a subscription to the channel; the decoded JSON. Raises CallFaultError."""
    body = msgspec.json.encode(PusherAuthRequest(socket_id, channel))
    reply = await client.call("POST", "/v1/pusher-auth", body)
    try:
        return decode_json(reply.content)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
        raise unreadable() from None
