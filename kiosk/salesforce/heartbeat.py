"""Sends this kiosk's state to the org in one call, whose reply may bring an order."""

from __future__ import annotations

from typing import Any

import msgspec

from kiosk.core.delivery.heartbeat import Heartbeat
from kiosk.core.fleet.order import Order
from kiosk.salesforce.client import SalesforceClient
from kiosk.salesforce.hub import OrgOrder

_PATH = "/services/apexrest/kiosk/v1/heartbeat"


class _HeartbeatReply(msgspec.Struct, frozen=True):
    order: Any = None


async def send_heartbeat(client: SalesforceClient, beat: Heartbeat) -> Order | None:
    """Send one heartbeat; returns the order that waits, which TLS alone vouches for.

    An order that cannot be read, such as odd settings, is none. Raises CallError.
    """
    reply = await client.post(_PATH, msgspec.json.encode(beat), {})
    try:
        found = msgspec.convert(msgspec.convert(reply, _HeartbeatReply).order, OrgOrder | None)
    except msgspec.ValidationError:
        return None
    if found is None:
        return None
    # It names no device: the login does.
    return Order(v=1, kid="", **msgspec.structs.asdict(found))
