"""Gathers the kiosk's health from the services and the disk."""

from __future__ import annotations

import asyncio
import logging
import shutil
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import assert_never

from kiosk.core.counter.health import Device, Health, HealthFacts, Trouble, health_lines
from kiosk.core.counter.health_reason import HealthReason
from kiosk.core.delivery.outbox import RowState
from kiosk.core.delivery.row_kind import ROW_KINDS
from kiosk.core.devices.printing import HandedOver, NotPrinted, PaperOut, Ready
from kiosk.core.feed.feed_status import FeedStatus
from kiosk.services.counter.recent_log import RecentLog
from kiosk.services.devices.printing import Printing
from kiosk.services.devices.scanning import Scanning
from kiosk.services.disk_watch import DiskWatch
from kiosk.services.feed.clock import Clock
from kiosk.services.threads.loop import WorkerThread
from kiosk.services.wall.self_check import SelfCheckResult
from kiosk.store.faults import StoreError
from kiosk.store.lanes import LaneFault
from kiosk.store.open_store import losses
from kiosk.store.setting_aside import Loss
from kiosk.store.staff import DAY
from kiosk.store.stores import Stores

log = logging.getLogger(__name__)

_PATIENCE_S = 3.0


@dataclass(frozen=True, slots=True)
class Sources:
    """The services that know parts of the kiosk's health; call them on the loop.

    `speech` returns why nothing is spoken, empty where it is; None on a kiosk without speech.
    """

    feed: Callable[[], FeedStatus]
    self_check: Callable[[], SelfCheckResult | None]
    key_generations: Callable[[], int]
    printing: Printing
    scanning: Scanning | None
    disk: DiskWatch
    recent: RecentLog
    unclean_stops: Callable[[], int] = lambda: 0
    speech: Callable[[], str] | None = None


@dataclass(frozen=True, slots=True)
class _Kept:
    """What the store has, and how many bytes its disk has free; empty where it cannot be read."""

    rows: Mapping[RowState, int] = field(default_factory=dict)
    lanes: tuple[LaneFault, ...] = ()
    lost: tuple[Loss, ...] = ()
    free: int = 0
    wrong_pins: int = 0


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
        """Return the kiosk's present health and its latest log messages.

        A disk that cannot be read is one of the lines, and takes none of the others along.
        """
        sources = self._sources
        now = self._clock.now()
        kept, unread = await self._kept(now)
        checked = sources.self_check()
        facts = HealthFacts(
            feed=sources.feed(),
            now=now,
            clock_skew=self._clock.skew.total_seconds(),
            rows=kept.rows,
            lanes=tuple(_lane(fault) for fault in kept.lanes),
            lost=tuple(Path(loss.file).name for loss in kept.lost),
            free_mb=kept.free // 1_000_000,
            disk=sources.disk.trouble or unread,
            printer=await self._printer(),
            scanner=_scanner(sources.scanning),
            checked=checked.expected if checked else None,
            unread=len(checked.unread) if checked else 0,
            key_generations=sources.key_generations(),
            wrong_pins=kept.wrong_pins,
            version=self._version,
            unclean_stops=sources.unclean_stops(),
            speech=_speech(sources.speech),
        )
        return Health(health_lines(facts), sources.recent.lines())

    async def _kept(self, now: datetime) -> tuple[_Kept, HealthReason | None]:
        """What the disk has, and why it could not be read."""
        try:
            async with asyncio.timeout(_PATIENCE_S):
                return await self._disk.run(_read, self._stores, self._folder, now), None
        except TimeoutError:
            return _Kept(), HealthReason.DISK_SLOW
        except (StoreError, OSError) as error:
            log.warning("the kiosk's health cannot be read: %s", error)
            return _Kept(), HealthReason.DISK_FAILING

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


def _read(stores: Stores, folder: Path, now: datetime) -> _Kept:
    return _Kept(
        stores.outbox.counts(),
        # Nobody in the shop waits for the numbers of a day.
        tuple(one for one in stores.lanes.faults() if one.kind not in ROW_KINDS.dispensable),
        losses(stores.connection),
        shutil.disk_usage(folder).free,
        stores.staff.wrong_pins((now - DAY).timestamp()),
    )


def _scanner(scanning: Scanning | None) -> Device | None:
    if scanning is None:
        return None
    if problem := scanning.problem:
        why = HealthReason.SCANNER_SILENT if scanning.is_silent else HealthReason.SCANNER_TROUBLE
        return Device(Trouble(why, (problem,)))
    return Device()


def _speech(trouble: Callable[[], str] | None) -> Device | None:
    if trouble is None:
        return None
    told = trouble()
    return Device(Trouble(HealthReason.SPEECH_TROUBLE, (told,)) if told else None)


def _lane(fault: LaneFault) -> Trouble:
    """The trouble of a lane; its notes include the error code, which the administrator needs."""
    notes = tuple(dict.fromkeys((*fault.notes, fault.code)))
    return Trouble(fault.reason, notes, f"{fault.sentence} ({fault.code})".strip())
