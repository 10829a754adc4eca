"""Does what the org orders, each order once, and keeps what became of it for the next report."""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Awaitable, Callable, Mapping

from kiosk.core.fleet.allowed_settings import ALLOWED_SETTINGS
from kiosk.core.fleet.endpoints import OrderReport
from kiosk.core.fleet.order import Command, Order, OrderRefusal, forbidden_settings, refusal_of
from kiosk.services.fleet.order_failed import OrderFailedError
from kiosk.services.threads.loop import WorkerThread
from kiosk.store.device import DeviceStore
from kiosk.store.faults import StoreError

log = logging.getLogger(__name__)

_LONGEST_TEXT = 255

# Does the order and returns what to tell of it. Raises OrderFailedError or StoreError.
Do = Callable[[Order], Awaitable[str]]
# Keeps an order's settings and returns whether a new start is needed. Raises as above.
TakeSettings = Callable[[Order], Awaitable[bool]]


class Orders:
    """Has each order done by whoever can. Who may give orders, others have looked at.

    An order's serial is on disk before anything is done: one that ends the kiosk is not done again
    at the next start, and one that was replayed is refused. Settings are kept first, since keeping
    them twice does no harm and a serial without them would be an order that nobody obeys. What a
    power cut may have left undone is done again if it can be.
    """

    def __init__(
        self,
        device: DeviceStore,
        disk: WorkerThread,
        doers: Mapping[Command, Do],
        take_settings: TakeSettings,
        tell: Callable[[], Awaitable[object]],
        now: Callable[[], float] = time.time,
    ) -> None:
        """Prepare to take orders.

        `doers` do the commands; a command without one is refused, and RESTART is done for settings
        too. `tell` sends a heartbeat, which has the report in it. `now` is the corrected Unix time
        (s).
        """
        self._device = device
        self._disk = disk
        self._doers = doers
        self._take_settings = take_settings
        self._tell = tell
        self._now = now
        self._report: OrderReport | None = None
        self._waiting: Order | None = None
        self._arrived = asyncio.Event()

    @property
    def report(self) -> OrderReport | None:
        """What became of the last order in this run."""
        return self._report

    def receive(self, order: Order) -> None:
        """Take an order, which is done as soon as the last one is."""
        self._waiting = order
        self._arrived.set()

    async def run(self) -> None:
        """Do orders as they arrive, until cancelled."""
        while True:
            await self._arrived.wait()
            self._arrived.clear()
            order, self._waiting = self._waiting, None
            if order is not None and await self.take(order):
                await self._tell()

    async def take(self, order: Order) -> bool:
        """Do an order, if it is to be done; returns whether there is something new to report."""
        try:
            return await self._judge(order)
        except StoreError as error:
            log.warning("order %d cannot be taken: %s", order.serial, error)
            return False

    async def _judge(self, order: Order) -> bool:
        last = await self._disk.run(self._device.last_order)
        refusal = refusal_of(order, last, self._now(), ALLOWED_SETTINGS)
        if refusal is OrderRefusal.REPEATED:
            return await self._repeat(order, last)
        needs_start, why = False, _told(refusal, order)
        if not why:
            try:
                needs_start = await self._take_settings(order)
            except OrderFailedError as error:
                why = str(error)
        if not await self._disk.run(self._device.take_order, order.serial):
            return False
        if why:
            self._refuse(order, why)
        else:
            await self._do(order, needs_start=needs_start)
        return True

    def _refuse(self, order: Order, why: str) -> None:
        log.warning("order %d is refused: %s", order.serial, why)
        self._report = OrderReport(order.serial, False, why[:_LONGEST_TEXT])

    async def _repeat(self, order: Order, last: int) -> bool:
        """Whoever gives an order repeats it in each heartbeat until it is reported.

        The last one, if this run has not reported it, is one of the run before. Settings and an
        erasure are looked at again, as they may have been cut off; of anything else it is told
        that it was begun.
        """
        is_known = self._report is not None and self._report.serial >= order.serial
        if order.serial < last or is_known:
            return False
        if order.settings is not None:
            return await self._take_settings_again(order)
        if order.command == Command.ERASE:
            await self._do(order)
        else:
            self._report = OrderReport(order.serial, True, "begun before the last start")
        return True

    async def _take_settings_again(self, order: Order) -> bool:
        try:
            needs_start = await self._take_settings(order)
        except OrderFailedError as error:
            self._refuse(order, str(error))
            return True
        if needs_start:
            await self._do(order, needs_start=True)
        return needs_start

    async def _do(self, order: Order, *, needs_start: bool = False) -> None:
        log.info("order %d: %s", order.serial, order.command or "settings")
        ok, text = True, ""
        try:
            commands = [Command(order.command)] if order.command else []
            if needs_start and Command.RESTART not in commands:
                commands.append(Command.RESTART)
            text = "; ".join([await self._by(one, order) for one in commands])
        except (OrderFailedError, StoreError) as error:
            ok, text = False, str(error)
            log.warning("order %d could not be done: %s", order.serial, error)
        self._report = OrderReport(order.serial, ok, text[:_LONGEST_TEXT])

    async def _by(self, command: Command, order: Order) -> str:
        do = self._doers.get(command)
        if do is None:
            raise OrderFailedError(OrderRefusal.UNKNOWN)
        return await do(order)


def _told(refusal: OrderRefusal | None, order: Order) -> str:
    if refusal is OrderRefusal.FORBIDDEN:
        names = forbidden_settings(order.settings or {}, ALLOWED_SETTINGS)
        return f"{refusal}: {', '.join(names)}"
    return refusal or ""
