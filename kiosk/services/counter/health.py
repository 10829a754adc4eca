"""Gathers the kiosk's health from the services and the disk."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import assert_never

from kiosk.core.counter.health import Device, Health, HealthFacts, Trouble, health_lines
from kiosk.core.counter.health_reason import HealthReason
from kiosk.core.devices.printing import HandedOver, NotPrinted, PaperOut, Ready
from kiosk.core.feed.feed_status import FeedStatus
from kiosk.services.counter.recent_log import RecentLog
from kiosk.services.devices.printing import Printing
from kiosk.services.devices.scanning import Scanning
from kiosk.services.feed.clock import Clock
from kiosk.services.threads.loop import WorkerThread
from kiosk.services.wall.self_check import SelfCheckResult
from kiosk.store.lanes import LaneFault
from kiosk.store.open_store import losses
from kiosk.store.staff import DAY
from kiosk.store.stores import Stores


@dataclass(frozen=True, slots=True)
class Sources:
    """The services that know parts of the kiosk's health; call them on the loop."""

    feed: Callable[[], FeedStatus]
    self_check: Callable[[], SelfCheckResult | None]
    key_generations: Callable[[], int]
    printing: Printing
    scanning: Scanning | None
    recent: RecentLog


class HealthCheck:
    """Collects what staff and administrators need to know about the kiosk's health."""

    def __init__(
        self,
        sources: Sources,
        clock: Clock,
        stores: Stores,
        disk: WorkerThread,
        folder: Path,
        version: str,
    ) -> None:
        self._sources = sources
        self._clock = clock
        self._stores = stores
        self._disk = disk
        self._folder = folder
        self._version = version

    async def look(self) -> Health:
        """Return the kiosk's present health and its latest log messages. Raises StoreError."""
        sources, stores, disk = self._sources, self._stores, self._disk
        rows = await disk.run(stores.outbox.counts)
        faults = await disk.run(stores.lanes.faults)
        lost = await disk.run(losses, stores.connection)
        checked = sources.self_check()
        now = self._clock.now()
        facts = HealthFacts(
            feed=sources.feed(),
            now=now,
            clock_skew=self._clock.skew.total_seconds(),
            rows=rows,
            lanes=tuple(_lane(fault) for fault in faults),
            lost=tuple(Path(loss.file).name for loss in lost),
            free_mb=(await disk.run(shutil.disk_usage, self._folder)).free // 1_000_000,
            printer=await self._printer(),
            scanner=_scanner(sources.scanning),
            checked=checked.expected if checked else None,
            unread=len(checked.unread) if checked else 0,
            key_generations=sources.key_generations(),
            wrong_pins=await disk.run(stores.staff.wrong_pins, (now - DAY).timestamp()),
            version=self._version,
        )
        return Health(health_lines(facts), sources.recent.lines())

    async def _printer(self) -> Device | None:
        printing = self._sources.printing
        if not printing.is_there:
            return None
        state = await printing.state()
        match state:
            case PaperOut():
                return Device(Trouble(HealthReason.PAPER_OUT))
            case NotPrinted(reason, remedy, silent):
                why = HealthReason.PRINTER_SILENT if silent else HealthReason.PRINTER_TROUBLE
                return Device(Trouble(why, (f"{reason}; {remedy}",)))
            case Ready() | HandedOver():
                return Device()
            case _:
                assert_never(state)


def _scanner(scanning: Scanning | None) -> Device | None:
    if scanning is None:
        return None
    if problem := scanning.problem:
        why = HealthReason.SCANNER_SILENT if scanning.is_silent else HealthReason.SCANNER_TROUBLE
        return Device(Trouble(why, (problem,)))
    return Device()


def _lane(fault: LaneFault) -> Trouble:
    """The trouble of a lane; its notes include the error code, which the administrator needs."""
    notes = tuple(dict.fromkeys((*fault.notes, fault.code)))
    return Trouble(fault.reason, notes, f"{fault.sentence} ({fault.code})".strip())
