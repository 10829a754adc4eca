"""Heartbeats that take reports along and bring orders, by the hub or from the org itself."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Protocol

import msgspec

from kiosk.core.delivery.heartbeat import Heartbeat
from kiosk.core.fleet.endpoints import HubHeartbeat, OrderReport, SettingsReport
from kiosk.core.fleet.order import Order

# Sends a heartbeat, told whether a knock is the reason, and returns the order that comes back, if
# it is of whoever may give one. Raises CallFaultError or CallError.
Send = Callable[[HubHeartbeat, bool], Awaitable[Order | None]]


class TakesOrders(Protocol):
    """Whoever does what orders say. `report` is what became of the last one."""

    @property
    def report(self) -> OrderReport | None: ...

    def receive(self, order: Order) -> None: ...


class Beats:
    """Sends heartbeats with what became of orders.

    `handed` counts the rows that wait for the org's answer; it raises StoreError. `settings` is
    what became of ordered settings. `sent` hears of each heartbeat that has arrived.
    """

    def __init__(
        self,
        send: Send,
        handed: Callable[[], Awaitable[int]],
        orders: TakesOrders,
        settings: Callable[[], SettingsReport | None] = lambda: None,
        sent: Callable[[], None] = lambda: None,
    ) -> None:
        self._send = send
        self._handed = handed
        self._orders = orders
        self._settings = settings
        self._sent = sent
        self._knocked = False

    def knocked(self) -> None:
        """Say in the next heartbeat that the org has something for this kiosk."""
        self._knocked = True

    async def send(self, beat: Heartbeat) -> None:
        """Send one heartbeat and pass on the order that comes back."""
        whole = HubHeartbeat(
            **msgspec.structs.asdict(beat),
            handed=await self._handed(),
            order=self._orders.report,
            settings=self._settings(),
        )
        knocked, self._knocked = self._knocked, False
        order = await self._send(whole, knocked)
        self._sent()
        if order is not None:
            self._orders.receive(order)
