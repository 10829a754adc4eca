"""Codes of enrolment, and how a kiosk becomes a device by one."""

from __future__ import annotations

import base64
import re
import secrets
from collections.abc import Mapping
from dataclasses import replace

from kiosk.core.fleet.enrolment import CODE_BYTES, code_hash, make_enrolment_code
from kiosk.core.fleet.key_pair import key_id
from kiosk.sandbox.org.api_error import ApiError
from kiosk.sandbox.org.fleet.devices import device_json
from kiosk.sandbox.org.fleet.fleet_kiosk import FleetKiosk
from kiosk.sandbox.org.kiosks import KioskRecord, KioskTable

_CODE_MS = 24 * 3_600_000
_HOUR_MS = 3_600_000
_SAME_ANSWER_MS = 15 * 60_000
_MOST_TRIES = 5
_MOST_FORMER = 15
_SHAPES = {
    "code_hash": re.compile(r"[0-9a-f]{64}"),
    "public_key": re.compile(r"[A-Za-z0-9+/]{43}="),
    "machine": re.compile(r"[0-9a-f]{16}"),
    "version": re.compile(r"[ -~]{0,40}"),
}
Json = dict[str, object]


def invite(table: KioskTable, kiosk: str, now: int) -> str:
    """Make the code by which a kiosk enrols within a day; it takes the place of one before.

    Raises:
        LookupError: there is no such kiosk, or it stands in no store.
    """
    record = table.get(kiosk)
    if not record.fleet.store:
        raise LookupError(f"{kiosk} stands in no store")
    code = make_enrolment_code(secrets.token_bytes(CODE_BYTES))
    note_code(table, kiosk, code_hash(code), now)
    return code


def note_code(table: KioskTable, kiosk: str, hashed: str, now: int) -> None:
    """Keep the hash of a code. Raises LookupError."""
    fleet = _without_code(table.get(kiosk).fleet)
    table.save(kiosk, replace(fleet, enrol_hash=hashed, enrol_until=now + _CODE_MS), now)


def withdraw_code(table: KioskTable, kiosk: str, now: int) -> None:
    """Take back a code that no kiosk has used. Raises LookupError."""
    table.save(kiosk, _without_code(table.get(kiosk).fleet), now)


def enrol(table: KioskTable, body: Mapping[str, object], now: int, *, waits: bool = False) -> Json:
    """Answer the hub; with `waits` a person lets the kiosk in. Raises ApiError."""
    asked = {name: _asked(body, name) for name in _SHAPES}
    for record in table.all:
        if record.fleet.enrol_hash == asked["code_hash"]:
            return _try(table, record, asked, now, waits=waits)
    device_id = key_id(base64.b64decode(asked["public_key"]))
    for record in table.all:
        fleet = record.fleet
        in_time = now - fleet.enrolled_at <= _SAME_ANSWER_MS
        if fleet.device_id == device_id and in_time and fleet.status != "Revoked":
            return {"status": "enrolled", "device": device_json(record, now)}
    return {"status": "unknown"}


def _try(
    table: KioskTable, record: KioskRecord, asked: Mapping[str, str], now: int, *, waits: bool
) -> Json:
    fleet = record.fleet
    if now >= fleet.enrol_tries_from + _HOUR_MS:
        fleet = replace(fleet, enrol_tries=0, enrol_tries_from=now)
    if fleet.enrol_tries >= _MOST_TRIES:
        return {"status": "slow_down"}
    if now >= fleet.enrol_until:
        table.save(record.kiosk, replace(fleet, enrol_tries=fleet.enrol_tries + 1), now)
        return {"status": "ended"}
    device_id = key_id(base64.b64decode(asked["public_key"]))
    _take_from_others(table, record, device_id, now)
    former = fleet.former_devices
    if fleet.device_id and fleet.device_id != device_id:
        former = (*former, fleet.device_id)[-_MOST_FORMER:]
    enrolled = replace(
        _without_code(fleet),
        device_id=device_id,
        device_key=asked["public_key"],
        former_devices=former,
        machine=asked["machine"],
        generation=fleet.generation + 1,
        enrolled_at=now,
        status="Pending" if waits else "Active",
        twin=False,
    )
    saved = table.save(record.kiosk, enrolled, now)
    return {"status": "enrolled", "device": device_json(saved, now)}


def _take_from_others(table: KioskTable, record: KioskRecord, device_id: str, now: int) -> None:
    for other in table.all:
        if other.fleet.device_id == device_id and other.id != record.id:
            shut = replace(other.fleet, device_id="", device_key="", status="Revoked")
            table.save(other.kiosk, shut, now)


def _without_code(fleet: FleetKiosk) -> FleetKiosk:
    return replace(fleet, enrol_hash="", enrol_until=0, enrol_tries=0, enrol_tries_from=0)


def _asked(body: Mapping[str, object], name: str) -> str:
    text = body.get(name)
    if not isinstance(text, str) or not _SHAPES[name].fullmatch(text):
        raise ApiError(400, "JSON_PARSER_ERROR", f"{name} is not as agreed")
    return text
