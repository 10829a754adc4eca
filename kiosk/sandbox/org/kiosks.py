"""The org's kiosks, kept in memory and updated by their heartbeats."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from itertools import count
from typing import Annotated

import msgspec
from msgspec import Meta

from kiosk.core.feed.change import Check
from kiosk.sandbox.org.record_id import KIOSK_PREFIX, record_id

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
    """A record of Kiosk__c."""

    id: str
    beat: HeartbeatBody
    heard: datetime


class KioskTable:
    """The kiosks by Kiosk_Id__c, an external id that ignores case."""

    def __init__(self) -> None:
        self._rows: dict[str, KioskRecord] = {}
        self._serials = count(1)

    @property
    def all(self) -> tuple[KioskRecord, ...]:
        return tuple(self._rows.values())

    def upsert(self, beat: HeartbeatBody, now: datetime) -> tuple[KioskRecord, bool]:
        """Insert or update a kiosk; returns its record and whether it is new."""
        key = beat.kiosk.lower()
        known = self._rows.get(key)
        row_id = known.id if known else record_id(KIOSK_PREFIX, next(self._serials))
        self._rows[key] = KioskRecord(row_id, beat, now)
        return self._rows[key], known is None


def kiosk_json(row: KioskRecord, check: Check) -> dict[str, object]:
    """The kiosk's record; `board_is_ours`: its board was, when it was heard, what `check` says."""
    beat = row.beat
    return {
        "Id": row.id,
        "heard": row.heard,
        "board_is_ours": (beat.board_count, beat.board_sum) == (check.count, check.sum),
        **msgspec.structs.asdict(beat),
    }
