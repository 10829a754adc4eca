"""The org's kiosks, kept in memory and updated by their heartbeats."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict, dataclass, replace
from datetime import datetime
from itertools import count
from typing import Annotated

import msgspec
from msgspec import Meta

from kiosk.core.feed.change import Check
from kiosk.sandbox.org.fleet.fleet_kiosk import FleetKiosk
from kiosk.sandbox.org.fleet.kiosk_trigger import prepared
from kiosk.sandbox.org.record_id import KIOSK_PREFIX, record_id

# Nobody in the org reads it.
_HIDDEN = frozenset({"enrol_hash"})
_Name = Annotated[str, Meta(min_length=1, max_length=255)]
_Count = Annotated[int, Meta(ge=0)]
_Moment = Annotated[datetime, Meta(tz=True)]


class HeartbeatBody(msgspec.Struct, frozen=True, kw_only=True):
    """A heartbeat's body; unknown keys are ignored, since newer kiosks may send more."""

    kiosk: _Name
    store: str = ""
    version: str = ""
    pending: _Count = 0
    held: _Count = 0
    oldest_pending_seconds: _Count | None = None
    feed: Annotated[str, Meta(max_length=40)] = ""
    feed_age_seconds: _Count | None = None
    clock_skew_ms: int = 0
    wrong_pins: _Count = 0
    board_newest: _Count | None = None
    board_count: _Count | None = None
    board_sum: Annotated[int, Meta(ge=0, lt=2**32)] | None = None
    latency_p50_ms: _Count | None = None
    latency_p95_ms: _Count | None = None
    latency_p99_ms: _Count | None = None
    latency_count: _Count | None = None
    uptime_seconds: _Count | None = None
    unclean_stops: _Count | None = None
    watchdog_bites: _Count | None = None
    disk_free_mb: _Count | None = None
    disk_wear_percent: _Count | None = None
    temperature_c: float | None = None
    power: Annotated[str, Meta(max_length=40)] | None = None
    printer: Annotated[str, Meta(max_length=40)] | None = None
    expected_by: _Moment | None = None
    ring: Annotated[str, Meta(max_length=40)] | None = None
    sent_at: _Moment | None = None


@dataclass(frozen=True, slots=True)
class KioskRecord:
    """A record of Kiosk__c. `stamp` is when it was last saved (ms since 1970 UTC).

    `heard` is None for one that a person made and no heartbeat has reached.
    """

    id: str
    beat: HeartbeatBody
    heard: datetime | None
    fleet: FleetKiosk
    stamp: int

    @property
    def kiosk(self) -> str:
        return self.beat.kiosk


class KioskTable:
    """The kiosks by Kiosk_Id__c, an external id that ignores case.

    `on_order` is called with a kiosk's id when it has a new command or new settings.
    """

    def __init__(self, on_order: Callable[[str], None] = lambda _kiosk: None) -> None:
        self._on_order = on_order
        self._rows: dict[str, KioskRecord] = {}
        self._deleted: list[tuple[str, int]] = []
        self._serials = count(1)

    @property
    def all(self) -> tuple[KioskRecord, ...]:
        return tuple(self._rows.values())

    @property
    def deleted_devices(self) -> tuple[tuple[str, int], ...]:
        """The device ids of deleted kiosks, each with the time (ms)."""
        return tuple(self._deleted)

    def get(self, kiosk: str) -> KioskRecord:
        """Raises LookupError."""
        return self._rows[kiosk.lower()]

    def upsert(self, beat: HeartbeatBody, now: datetime) -> tuple[KioskRecord, bool]:
        """Insert or update a kiosk by its own heartbeat; returns its record and whether it is new.

        A kiosk of the hub stands where people say.
        """
        known = self._rows.get(beat.kiosk.lower())
        fleet = known.fleet if known else FleetKiosk()
        if not fleet.device_id:
            fleet = replace(fleet, store=beat.store)
        return self.hear(beat, fleet, now), known is None

    def hear(self, beat: HeartbeatBody, fleet: FleetKiosk, now: datetime) -> KioskRecord:
        """Save a heartbeat, and what it changes of the rest."""
        self.save(beat.kiosk, fleet, round(now.timestamp() * 1000))
        key = beat.kiosk.lower()
        self._rows[key] = replace(self._rows[key], beat=beat, heard=now)
        return self._rows[key]

    def save(self, kiosk: str, fleet: FleetKiosk, now: int) -> KioskRecord:
        """Insert or update a kiosk at this time (ms). Raises FieldRefusedError for the trigger."""
        known = self._rows.get(kiosk.lower())
        before = known.fleet if known else FleetKiosk()
        saved = prepared(fleet, before, now)
        row = known or KioskRecord(
            record_id(KIOSK_PREFIX, next(self._serials)),
            HeartbeatBody(kiosk=kiosk, store=saved.store),
            None,
            saved,
            now,
        )
        self._rows[kiosk.lower()] = replace(row, fleet=saved, stamp=now)
        if saved.newest_order > before.newest_order:
            self._on_order(row.kiosk)
        return self._rows[kiosk.lower()]

    def delete(self, kiosk: str, now: int) -> None:
        """Move a kiosk to the recycle bin. Raises LookupError."""
        gone = self._rows.pop(kiosk.lower())
        if gone.fleet.device_id:
            self._deleted.append((gone.fleet.device_id, now))


def kiosk_json(row: KioskRecord, check: Check) -> dict[str, object]:
    """The kiosk's record; `board_is_ours`: its board was, when it was heard, what `check` says."""
    beat = row.beat
    return {
        "Id": row.id,
        "heard": row.heard,
        "board_is_ours": (beat.board_count, beat.board_sum) == (check.count, check.sum),
        "fleet": {name: value for name, value in asdict(row.fleet).items() if name not in _HIDDEN},
        **msgspec.structs.asdict(beat),
    }
