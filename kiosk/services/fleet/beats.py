"""The heartbeat's way through the hub: it takes reports along and brings orders."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Protocol

import msgspec

from kiosk.core.delivery.heartbeat import Heartbeat
from kiosk.core.fleet.endpoints import HeartbeatReply, HubHeartbeat, OrderReport
from kiosk.core.fleet.order import SignedOrder


class TakesOrders(Protocol):
    """Whoever does what orders say. `report` is what became of the last one."""

    @property
    def report(self) -> OrderReport | None: ...

    def receive(self, signed: SignedOrder) -> None: ...


class HubBeats:
    """Sends heartbeats to the hub.

    `send` makes the call, told whether a knock is the reason; it raises CallFaultError. `handed`
    counts the rows that wait for the org's answer; it raises StoreError.
    """

    def __init__(
        self,
        send: Callable[[HubHeartbeat, bool], Awaitable[HeartbeatReply]],
        handed: Callable[[], Awaitable[int]],
        orders: TakesOrders,
    ) -> None:
        self._send = send
        self._handed = handed
        self._orders = orders
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
        )
        knocked, self._knocked = self._knocked, False
        reply = await self._send(whole, knocked)
        if reply.order is not None:
            self._orders.receive(reply.order)
