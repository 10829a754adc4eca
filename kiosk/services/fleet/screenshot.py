"""Sends a masked picture of the screen at the org's order."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable
from concurrent.futures import Future

from kiosk.core.delivery.call_fault import CallFaultError
from kiosk.core.fleet.order import Order
from kiosk.services.fleet.order_failed import OrderFailedError

log = logging.getLogger(__name__)

_PATIENCE_S = 10.0


class Screenshot:
    """Asks the screen for a picture, which comes masked, and sends it."""

    def __init__(
        self,
        ask: Callable[[], Future[bytes | None]],
        send: Callable[[int, bytes], Awaitable[None]],
        patience_s: float = _PATIENCE_S,
    ) -> None:
        """`ask` asks the GUI thread; `send` sends a serial's picture and raises CallFaultError."""
        self._ask = ask
        self._send = send
        self._patience_s = patience_s

    async def order(self, order: Order) -> str:
        """Send one picture; the text says how large. Raises OrderFailedError."""
        try:
            async with asyncio.timeout(self._patience_s):
                picture = await asyncio.wrap_future(self._ask())
        except TimeoutError:
            raise OrderFailedError("the screen did not answer") from None
        if picture is None:
            raise OrderFailedError("there is nothing to be seen on the screen")
        try:
            await self._send(order.serial, picture)
        except CallFaultError as error:
            raise OrderFailedError(f"the hub did not take the picture: {error}") from None
        log.info("a masked picture of the screen was sent, as order %d asked", order.serial)
        return f"{len(picture) // 1000} kB"
