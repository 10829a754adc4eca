"""Opens the rows of a call, and finds those that the worker must not deliver."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from kiosk.core.delivery.outbox import Row
from kiosk.core.fleet.sealed_row import (
    EnrolledDevice,
    SealedRowError,
    SealedRowFault,
    open_row,
)
from kiosk.hub.redis.lane_queue import Entry
from kiosk.hub.work.key_ring import WorkerKeyRing
from kiosk.hub.work.own_list import OwnList

_MOST_DOUBTED = 2_000


@dataclass(slots=True)
class Opened:
    """What opening showed. `unsure` entries wait until the list of devices was read again."""

    rows: dict[str, tuple[Entry, Row]] = field(default_factory=dict)
    faults: list[tuple[Entry, SealedRowFault]] = field(default_factory=list)
    unsure: list[Entry] = field(default_factory=list)


class Opener:
    """Opens rows by the worker's keys and its own list of devices.

    A row of an unknown device, or of another store, may come from a kiosk that was enrolled or
    moved a moment ago. So it is called forged only after the list was read once more.
    """

    def __init__(self, devices: OwnList, keys: WorkerKeyRing) -> None:
        self._devices = devices
        self._keys = keys
        # How often the list had been read when an entry was first doubted.
        self._doubted: dict[str, int] = {}

    def open(self, entries: Sequence[Entry]) -> Opened:
        """Open the entries; of several with the same row id only the first has its turn."""
        opened = Opened()
        for entry in entries:
            if entry.row_id in opened.rows:
                continue
            try:
                opened.rows[entry.row_id] = entry, self._opened(entry)
            except SealedRowError as error:
                self._sort(opened, entry, error.fault)
        return opened

    def _sort(self, opened: Opened, entry: Entry, fault: SealedRowFault) -> None:
        if fault is SealedRowFault.FORGED:
            if len(self._doubted) > _MOST_DOUBTED:
                self._doubted.clear()
            first = self._doubted.setdefault(entry.id, self._devices.reads)
            if first == self._devices.reads:
                opened.unsure.append(entry)
                return
        self._doubted.pop(entry.id, None)
        opened.faults.append((entry, fault))

    def _opened(self, entry: Entry) -> Row:
        found = self._devices.find(entry.kid)
        if found is None or entry.row is None:
            raise SealedRowError(SealedRowFault.FORGED)
        device = EnrolledDevice(found.public_key, found.kiosk, found.stores)
        return open_row(entry.row, device, self._keys.by_id)
