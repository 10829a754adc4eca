"""Sends this kiosk's state to the hub; the reply may bring an order."""

from __future__ import annotations

import msgspec

from kiosk.core.fleet.bounds import MalformedShapeError, read_shape
from kiosk.core.fleet.endpoints import HeartbeatReply, HubHeartbeat
from kiosk.link.client import HubClient
from kiosk.link.rows import unreadable

_PATH = "/v1/heartbeat"


async def send_heartbeat(
    client: HubClient, beat: HubHeartbeat, *, knocked: bool = False
) -> HeartbeatReply:
    """Send one heartbeat. `knocked`: the org has something for it. Raises CallFaultError."""
    target = f"{_PATH}?knocked=1" if knocked else _PATH
    reply = await client.call("POST", target, msgspec.json.encode(beat))
    try:
        return read_shape(reply.content, HeartbeatReply)
    except MalformedShapeError:
        raise unreadable() from None
