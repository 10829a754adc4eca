"""Sends the hub the picture that an order asked for, sealed to its worker."""

from __future__ import annotations

from kiosk.core.fleet.order import seal_picture
from kiosk.link.client import HubClient
from kiosk.link.trust import Trust

_NO_CONTENT = frozenset({204})


async def send_screenshot(client: HubClient, trust: Trust, serial: int, picture: bytes) -> None:
    """Send a picture for an open order. Raises CallFaultError."""
    sealed = seal_picture(client.identity.keys, trust.keys.current, serial, picture)
    await client.call("PUT", f"/v1/orders/{serial}/picture", sealed, expected=_NO_CONTENT)
