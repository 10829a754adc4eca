"""`sync`: the devices that changed, and heartbeats that the hub has gathered."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime

import msgspec

from kiosk.sandbox.org.api_error import ApiError
from kiosk.sandbox.org.fleet.orders import open_order, reported
from kiosk.sandbox.org.kiosks import HeartbeatBody, KioskRecord, KioskTable
from kiosk.sandbox.org.record_id import KIOSK_PREFIX

_OVERLAP_MS = 5_000
_MOST_DEVICES = 1_000
_ROOM = 1_000_000
_KIOSK_ID = re.compile(rf"{KIOSK_PREFIX}[A-Za-z0-9]{{12}}(?:[A-Za-z0-9]{{3}})?")
Json = dict[str, object]


def sync(table: KioskTable, body: Mapping[str, object], beats: Sequence[object], now: int) -> Json:
    """Answer the hub. Raises ApiError."""
    since, after = body.get("since"), body.get("after") or ""
    if type(since) is not int or since < 0:
        raise ApiError(400, "JSON_PARSER_ERROR", "since must be a time in ms")
    if not isinstance(after, str) or (after and not _KIOSK_ID.fullmatch(after)):
        raise ApiError(400, "JSON_PARSER_ERROR", "after must be the id of a kiosk")
    told = [beat for beat in beats if isinstance(beat, dict)]
    if len(told) < len(beats):
        raise ApiError(400, "JSON_PARSER_ERROR", "beats must be objects")
    results = _keep(table, told, now)
    begin = since - _OVERLAP_MS
    gone = [] if after else [kid for kid, at in table.deleted_devices if at >= begin]
    page, more = _page(table, begin, after, now)
    gone += [kid for record in page for kid in record.fleet.former_devices]
    return {
        "as_of": now,
        "more": more,
        "after": page[-1].id if more else "",
        "devices": [device_json(record, now) for record in page],
        "gone": gone,
        "results": results,
    }


def device_json(record: KioskRecord, now: int) -> Json:
    """What the hub must know of a kiosk."""
    fleet = record.fleet
    return {
        "device_id": fleet.device_id,
        "public_key": fleet.device_key,
        "kiosk": record.kiosk,
        "store": fleet.store,
        "former_stores": fleet.former_stores,
        "status": fleet.status or "Pending",
        "machine": fleet.machine,
        "generation": fleet.generation or 1,
        "order": open_order(fleet, now),
    }


def _page(table: KioskTable, begin: int, after: str, now: int) -> tuple[list[KioskRecord], bool]:
    changed = [
        record
        for record in sorted(table.all, key=lambda record: record.id)
        if record.fleet.device_id and record.stamp >= begin and record.id[:15] > after[:15]
    ]
    used = 0
    for count, record in enumerate(changed):
        if count == _MOST_DEVICES or used > _ROOM:
            return changed[:count], True
        used += len(msgspec.json.encode(device_json(record, now)))
    return changed, False


def _keep(table: KioskTable, beats: Sequence[Json], now: int) -> list[Json]:
    """Keep heartbeats; of two of one kiosk the later one counts."""
    faults: dict[str, str] = {}
    read: dict[str, tuple[HeartbeatBody, Json]] = {}
    for raw in beats:
        key = str(raw.get("kiosk")).strip().lower()
        try:
            read[key] = (msgspec.convert(raw, HeartbeatBody), raw)
            faults.pop(key, None)
        except msgspec.ValidationError as error:
            faults[key] = str(error)
    known = {record.kiosk.lower() for record in table.all}
    for key, (beat, raw) in read.items():
        if key in known:
            _note(table, beat, raw, now)
    return [_result(raw, known, faults) for raw in beats]


def _note(table: KioskTable, beat: HeartbeatBody, raw: Json, now: int) -> None:
    fleet = reported(table.get(beat.kiosk).fleet, raw, now)
    handed = raw.get("handed")
    fleet = replace(fleet, handed=handed if isinstance(handed, int) else 0)
    if raw.get("twin") is True:
        fleet = replace(fleet, twin=True, twin_at=now)
    table.hear(beat, fleet, datetime.fromtimestamp(now / 1000, UTC))


def _result(raw: Json, known: set[str], faults: Mapping[str, str]) -> Json:
    key = str(raw.get("kiosk")).strip().lower()
    if key not in known:
        return {"kiosk": raw.get("kiosk"), "status": "unknown", "error": None}
    if key in faults:
        return {
            "kiosk": raw["kiosk"],
            "status": "rejected",
            "error": {"code": "INVALID_TYPE_ON_FIELD_IN_RECORD", "message": faults[key]},
        }
    return {"kiosk": raw["kiosk"], "status": "updated", "error": None}
