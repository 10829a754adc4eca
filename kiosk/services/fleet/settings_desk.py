"""Takes settings that the org orders, and keeps what becomes of them."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable

from kiosk.core.fleet.endpoints import SettingsReport
from kiosk.core.fleet.order import Order
from kiosk.core.fleet.ordered_settings import OrderedSettings, SettingsOrder
from kiosk.services.fleet.order_failed import OrderFailedError
from kiosk.services.threads.loop import WorkerThread
from kiosk.settings.ordered import Ordered
from kiosk.settings.rules import ConfigError

log = logging.getLogger(__name__)


class SettingsDesk:
    """Settings count from the next start on, so taking them changes nothing that runs."""

    def __init__(
        self,
        ordered: OrderedSettings,
        keep: Callable[[OrderedSettings], None],
        validate: Callable[[Ordered], object],
        disk: WorkerThread,
    ) -> None:
        """`keep` has it on disk when it returns, and raises StoreError; `validate` ConfigError."""
        self._ordered = ordered
        self._keep = keep
        self._validate = validate
        self._disk = disk
        self._one_at_a_time = asyncio.Lock()

    @property
    def ordered(self) -> OrderedSettings:
        return self._ordered

    @property
    def report(self) -> SettingsReport | None:
        """What the org is told of its newest settings."""
        return self._ordered.report

    async def take(self, order: Order) -> bool:
        """Keep an order's settings; returns whether a new start is needed for them.

        The same order again, as after a power cut, changes nothing.

        Raises:
            OrderFailedError: a rule is broken; the text is for whoever gave the order.
            StoreError: they cannot be kept.
        """
        settings = order.settings
        if settings is None:
            return False
        if order.serial > self._ordered.newest:
            try:
                self._validate(settings)
            except ConfigError as error:
                raise OrderFailedError(str(error)) from None
            await self.change(lambda now: now.taken(SettingsOrder(order.serial, settings)))
            log.info("order %d: settings that count from the next start on", order.serial)
        trial, starts = self._ordered.trial, self._ordered.starts
        return trial is not None and trial.serial == order.serial and not starts

    async def change(self, event: Callable[[OrderedSettings], OrderedSettings]) -> None:
        """Keep what an event makes of it. Raises StoreError, and then nothing has changed."""
        async with self._one_at_a_time:
            changed = event(self._ordered)
            if changed != self._ordered:
                await self._disk.run(self._keep, changed)
                self._ordered = changed
