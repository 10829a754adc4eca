"""Does what the org orders, each order once, and keeps what became of it for the next report."""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Awaitable, Callable, Mapping

from kiosk.core.fleet.allowed_settings import ALLOWED_SETTINGS
from kiosk.core.fleet.endpoints import OrderReport
from kiosk.core.fleet.order import (
    Command,
    Order,
    OrderRefusal,
    SignedOrder,
    read_order,
    refusal_of,
)
from kiosk.link.trust import Trust
from kiosk.services.threads.loop import WorkerThread
from kiosk.store.device import DeviceStore
from kiosk.store.faults import StoreError

log = logging.getLogger(__name__)


class OrderFailedError(Exception):
    """An order that could not be done; the text is told to whoever gave it."""


# Does the order and returns what to tell of it. Raises OrderFailedError or StoreError.
Do = Callable[[Order], Awaitable[str]]


class Orders:
    """Takes signed orders, checks them, and has each done by whoever can.

    An order's serial is on disk before anything is done: one that ends the kiosk is not done again
    at the next start, and one that was replayed is refused.
    """

    def __init__(
        self,
        kid: str,
        trust: Trust,
        device: DeviceStore,
        disk: WorkerThread,
        doers: Mapping[Command, Do],
        tell: Callable[[], Awaitable[object]],
        now: Callable[[], float] = time.time,
    ) -> None:
        """Prepare to take orders for the device `kid`.

        `doers` do the commands; a command without one is refused. `tell` sends a heartbeat, which
        has the report in it. `now` is the corrected Unix time (s).
        """
        self._kid = kid
        self._trust = trust
        self._device = device
        self._disk = disk
        self._doers = doers
        self._tell = tell
        self._now = now
        self._report: OrderReport | None = None
        self._waiting: SignedOrder | None = None
        self._arrived = asyncio.Event()

    @property
    def report(self) -> OrderReport | None:
        """What became of the last order in this run."""
        return self._report

    def receive(self, signed: SignedOrder) -> None:
        """Take an order, which is done as soon as the last one is."""
        self._waiting = signed
        self._arrived.set()

    async def run(self) -> None:
        """Do orders as they arrive, until cancelled."""
        while True:
            await self._arrived.wait()
            self._arrived.clear()
            signed, self._waiting = self._waiting, None
            if signed is not None and await self.take(signed):
                await self._tell()

    async def take(self, signed: SignedOrder) -> bool:
        """Do an order, if it is to be done; returns whether there is something new to report."""
        order = read_order(signed, self._trust.keys, self._kid)
        if order is None:
            await self._trust.follow()
            order = read_order(signed, self._trust.keys, self._kid)
        if order is None:
            log.warning("an order was not signed for this kiosk, and is ignored")
            return False
        try:
            return await self._judge(order)
        except StoreError as error:
            log.warning("order %d cannot be taken: %s", order.serial, error)
            return False

    async def _judge(self, order: Order) -> bool:
        last, undone = await self._disk.run(self._device.serials)
        refusal = refusal_of(order, last, undone, self._now(), ALLOWED_SETTINGS)
        if refusal in (OrderRefusal.REPEATED, OrderRefusal.UNDONE):
            # The hub keeps an order until its end, so each heartbeat brings it again.
            return False
        if not await self._disk.run(self._device.take_order, order.serial):
            return False
        if refusal is None and order.settings is not None:
            refusal = OrderRefusal.UNKNOWN
        if refusal is not None:
            self._report = OrderReport(order.serial, False, refusal)
            log.warning("order %d is refused: %s", order.serial, refusal)
            return True
        await self._do(order)
        return True

    async def _do(self, order: Order) -> None:
        do = self._doers.get(Command(order.command))
        log.info("order %d: %s", order.serial, order.command or "nothing to do")
        ok, text = True, ""
        try:
            if do is not None:
                text = await do(order)
            elif order.command:
                ok, text = False, OrderRefusal.UNKNOWN.value
        except (OrderFailedError, StoreError) as error:
            ok, text = False, str(error)
            log.warning("order %d could not be done: %s", order.serial, error)
        self._report = OrderReport(order.serial, ok, text[:255])
