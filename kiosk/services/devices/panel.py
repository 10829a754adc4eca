"""Cares for the panel on a thread of its own: it never blanks by itself, and sleeps when asked."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Sequence
from typing import Protocol

from kiosk.hardware.panel_power import PanelPowerError
from kiosk.hardware.screen_saver import SaverError
from kiosk.services.threads.loop import WorkerThread

log = logging.getLogger(__name__)

_REMEDY = "switch blanking off in the compositor or the desktop; docs/admin.md says where"
_HOLD_EVERY_S = 600.0
_LAST_WAKE_S = 1.5


class Saver(Protocol):
    """A screen saver. `hold` blocks, and raises SaverError."""

    def hold(self) -> None: ...


class Power(Protocol):
    """The panel's power. `switch` blocks, and raises PanelPowerError."""

    def switch(self, outputs: Sequence[str], *, on: bool) -> None: ...


class Panel:
    """One panel, or several that sleep together. Used on the net thread."""

    def __init__(self, savers: Sequence[Saver], power: Power | None, worker: WorkerThread) -> None:
        """Create the panel. `worker` serves it alone."""
        self._savers = tuple(savers)
        self._power = power
        self._worker = worker
        self._asleep: tuple[str, ...] = ()
        self._wanted = asyncio.Lock()
        self._problem = ""

    async def run(self) -> None:
        """Hold every screen saver off until cancelled."""
        told = ""
        while True:
            problems = [await self._held(saver) for saver in self._savers]
            # One that holds is enough: X alone has no desktop, a Wayland desktop no X.
            problem = "; ".join(problems) if all(problems) and problems else ""
            if problem and problem != told:
                log.warning("nothing keeps the screen from blanking (%s); %s", problem, _REMEDY)
            told = problem
            await asyncio.sleep(_HOLD_EVERY_S)

    async def switch(self, outputs: Sequence[str], *, on: bool) -> None:
        """Switch the panel; where that is impossible it stays as it is, and the log says why."""
        async with self._wanted:
            names = self._asleep if on else tuple(outputs)
            if self._power is None or not names:
                return
            problem = await self._switched(self._power, names, on=on)
            if problem and problem != self._problem:
                log.warning("the panel cannot be switched, so it is only dark: %s", problem)
            self._problem = problem
            if not problem:
                self._asleep = () if on else names

    async def aclose(self) -> None:
        """Leave no panel asleep behind."""
        try:
            async with asyncio.timeout(_LAST_WAKE_S):
                await self.switch((), on=True)
        except TimeoutError:
            log.warning("the panel has not been switched on again")

    async def _held(self, saver: Saver) -> str:
        try:
            await self._worker.run(saver.hold)
        except SaverError as error:
            return str(error)
        return ""

    async def _switched(self, power: Power, names: tuple[str, ...], *, on: bool) -> str:
        try:
            await self._worker.run(power.switch, names, on=on)
        except PanelPowerError as error:
            return str(error)
        return ""
