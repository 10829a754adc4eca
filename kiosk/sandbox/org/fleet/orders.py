"""Commands and settings: counted, told until the kiosk has answered, and closed by its report."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import replace

from kiosk.sandbox.org.fleet.fleet_kiosk import FleetKiosk

ERASE = "erase"
_SCREENSHOT = "screenshot"
_WAITING, _UNDONE = "Waiting", "Undone"
_STATES = (_WAITING, "Active", _UNDONE)
_DAY_MS = 86_400_000
_COMMAND_MS, _ERASE_MS, _SETTINGS_MS = _DAY_MS, 30 * _DAY_MS, 90 * _DAY_MS
_LONGEST_TEXT = 255

Json = dict[str, object]


def counted(kiosk: FleetKiosk, before: FleetKiosk, now: int) -> FleetKiosk:
    """The kiosk with a new serial for what was changed of its command or settings."""
    following = before.newest_order + 1
    if kiosk.command and is_command_changed(kiosk, before):
        kiosk = replace(
            kiosk, command_serial=following, command_at=now, command_done=0, command_result=""
        )
    is_new_device = bool(kiosk.settings) and kiosk.device_id != before.device_id
    if kiosk.settings != before.settings or is_new_device:
        kiosk = replace(
            kiosk,
            settings_serial=following,
            settings_at=now,
            settings_state=_WAITING,
            settings_note="",
        )
    return kiosk


def is_command_changed(kiosk: FleetKiosk, before: FleetKiosk) -> bool:
    return _command(kiosk) != _command(before)


def is_command_open(kiosk: FleetKiosk, now: int) -> bool:
    """Whether the kiosk is still to obey the command, and in time."""
    return bool(kiosk.command) and now < kiosk.command_at + _life_ms(kiosk)


def open_order(kiosk: FleetKiosk, now: int) -> Json | None:
    """The order that came first and was not answered; None if there is none."""
    settings_open = kiosk.settings_state == _WAITING and now < kiosk.settings_at + _SETTINGS_MS
    serials = [kiosk.command_serial] * is_command_open(kiosk, now)
    serials += [kiosk.settings_serial] * settings_open
    if not serials:
        return None
    commands = is_command_open(kiosk, now) and kiosk.command_serial == min(serials)
    sets = settings_open and kiosk.settings_serial == min(serials)
    issued = kiosk.command_at if commands else kiosk.settings_at
    return {
        "serial": min(serials),
        "command": kiosk.command if commands else "",
        "args": {
            "now": commands and kiosk.command_now,
            "person": kiosk.command_person if commands else "",
        },
        "issued": issued,
        "expires": issued + (_life_ms(kiosk) if commands else _SETTINGS_MS),
        "settings": json.loads(kiosk.settings or "{}") if sets else None,
        "settings_serial": kiosk.settings_serial or None,
    }


def order_without_hub(kiosk: FleetKiosk, now: int) -> Json | None:
    """The open order for a kiosk without the hub: nobody would take its picture."""
    order = open_order(kiosk, now)
    return None if order and order["command"] == _SCREENSHOT else order


def reported(kiosk: FleetKiosk, beat: Mapping[str, object], now: int) -> FleetKiosk:
    """The kiosk after what a heartbeat reports of the last order and of the settings."""
    order, settings = _part(beat, "order"), _part(beat, "settings")
    is_well, before = order.get("ok") is True, kiosk
    if before.command and _is_of(order, before.command_serial):
        text = _text(order, "text")
        result = ("ok" if is_well else "failed") + (f": {text}" if text.strip() else "")
        kiosk = replace(
            kiosk,
            command="",
            command_now=False,
            command_person="",
            command_done=now,
            command_result=result[:_LONGEST_TEXT],
        )
    waits = before.settings_state == _WAITING
    if _is_of(order, before.settings_serial) and not is_well and waits:
        kiosk = replace(kiosk, settings_state=_UNDONE, settings_note=_text(order, "text"))
    state = _text(settings, "state")
    if _is_of(settings, before.settings_serial) and state in _STATES:
        kiosk = replace(kiosk, settings_state=state, settings_note=_text(settings, "note"))
    return kiosk


def _command(kiosk: FleetKiosk) -> tuple[str, bool, str]:
    return kiosk.command, kiosk.command_now, kiosk.command_person


def _life_ms(kiosk: FleetKiosk) -> int:
    return _ERASE_MS if kiosk.command == ERASE else _COMMAND_MS


def _part(beat: Mapping[str, object], name: str) -> Mapping[str, object]:
    part = beat.get(name)
    return part if isinstance(part, dict) else {}


def _is_of(report: Mapping[str, object], serial: int) -> bool:
    return serial > 0 and report.get("serial") == serial


def _text(report: Mapping[str, object], name: str) -> str:
    text = report.get(name)
    return text[:_LONGEST_TEXT] if isinstance(text, str) else ""
