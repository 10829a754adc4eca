"""Proves ordered settings: the screen stands, the disk takes something, the org is reached."""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Awaitable, Callable

from kiosk.core.fleet.ordered_settings import OrderedSettings
from kiosk.services.fleet.settings_desk import SettingsDesk
from kiosk.store.faults import StoreError

log = logging.getLogger(__name__)

PATIENCE_S = 300.0
_LOOK_EVERY_S = 1.0


class SettingsTrial:
    """Watches over a start with settings on trial, and ends it where they do not prove themselves.

    `start_anew` ends the kiosk; its next start is without them. `tell` sends the org a heartbeat.
    """

    def __init__(
        self,
        desk: SettingsDesk,
        start_anew: Callable[[], None],
        tell: Callable[[], Awaitable[object]],
        patience_s: float = PATIENCE_S,
        look_every_s: float = _LOOK_EVERY_S,
    ) -> None:
        self._desk = desk
        self._start_anew = start_anew
        self._tell = tell
        self._patience_s = patience_s
        self._look_every_s = look_every_s
        # Settings that are taken in this run are tried in the next.
        self._serial = _on_trial(desk.ordered)
        self._is_painted = False
        self._reached = asyncio.Event()

    def painted(self) -> None:
        """The screen stands. Called from the GUI thread."""
        self._is_painted = True

    def reached(self) -> None:
        """The org has taken a heartbeat. Called on the net thread."""
        self._reached.set()

    async def run(self) -> None:
        """Prove them, tell the org each time there is news, and then wait."""
        if self._serial:
            log.warning("the settings of order %d are on trial", self._serial)
            await self._prove()
        elif (report := self._desk.report) and report.state == "Undone":
            # A person waits for what becomes of them.
            await self._tell()
        await asyncio.Event().wait()

    async def _prove(self) -> None:
        if not await self._came_up():
            log.error("the kiosk did not come up with its settings, and starts without them")
            self._start_anew()
            return
        if not self._reached.is_set():
            await self._tell()
        await self._reached.wait()
        if not await self._change(OrderedSettings.passed):
            # The next start proves them once more.
            return
        log.warning("the settings of order %d have proven themselves", self._serial)
        await self._tell()

    async def _came_up(self) -> bool:
        last = time.monotonic() + self._patience_s
        while time.monotonic() < last:
            # That it can be noted shows that the disk takes something.
            if self._is_painted and await self._change(OrderedSettings.seen):
                return True
            await asyncio.sleep(self._look_every_s)
        return False

    async def _change(self, event: Callable[[OrderedSettings], OrderedSettings]) -> bool:
        if _on_trial(self._desk.ordered) != self._serial:
            # Newer ones were taken meanwhile, and have their own trial.
            return True
        try:
            await self._desk.change(event)
        except StoreError as error:
            log.warning("that the settings prove themselves cannot be noted: %s", error)
            return False
        return True


def _on_trial(ordered: OrderedSettings) -> int:
    return ordered.trial.serial if ordered.trial and ordered.starts else 0
