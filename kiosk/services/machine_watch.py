"""Looks at the machine every few minutes: its disk, its board, its printer."""

from __future__ import annotations

import asyncio
import logging
import shutil
from pathlib import Path
from typing import assert_never

from kiosk.core.counter.health_reason import HealthReason
from kiosk.core.delivery.machine import Machine
from kiosk.core.devices.printing import HandedOver, NotPrinted, PaperOut, Ready
from kiosk.hardware.board import BoardHealth, board_health
from kiosk.services.devices.printing import Printing
from kiosk.services.threads.loop import WorkerThread

log = logging.getLogger(__name__)

_LOOK_EVERY_S = 300.0
# Customers are told that there is no paper: that ends soon after somebody has brought some.
_LOOK_FOR_PAPER_S = 30.0
_PATIENCE_S = 5.0


class MachineWatch:
    """Knows how the machine is. `latest` knows nothing before the first look."""

    def __init__(self, printing: Printing, worker: WorkerThread, folder: Path) -> None:
        """Create the watch. `folder` is the data's; `worker` may hang with a bad disk."""
        self._printing = printing
        self._worker = worker
        self._folder = folder
        self.latest = Machine()

    async def run(self) -> None:
        while True:
            await self.look()
            no_paper = self.latest.printer == HealthReason.PAPER_OUT
            await asyncio.sleep(_LOOK_FOR_PAPER_S if no_paper else _LOOK_EVERY_S)

    async def look(self) -> None:
        """Look once. What does not answer in time is not known."""
        try:
            async with asyncio.timeout(_PATIENCE_S):
                free_mb, board = await self._worker.run(_read, self._folder)
        except (TimeoutError, OSError) as error:
            log.info("the machine cannot be looked at: %s", type(error).__name__)
            self.latest = Machine(printer=await self._printer())
            return
        self.latest = Machine(
            disk_free_mb=free_mb,
            disk_wear_percent=board.disk_wear_percent,
            temperature_c=board.temperature_c,
            under_voltage=board.under_voltage,
            printer=await self._printer(),
        )

    async def _printer(self) -> str | None:
        if not self._printing.is_there:
            return None
        state = await self._printing.state()
        match state:
            case Ready() | HandedOver():
                return "ok"
            case PaperOut():
                return HealthReason.PAPER_OUT
            case NotPrinted(_, _, silent):
                return HealthReason.PRINTER_SILENT if silent else HealthReason.PRINTER_TROUBLE
            case _:
                assert_never(state)


def _read(folder: Path) -> tuple[int, BoardHealth]:
    return shutil.disk_usage(folder).free // 1_000_000, board_health(folder)
