"""The trigger on Kiosk__c, before a save: refusals, former stores, serials of orders."""

from __future__ import annotations

import json
import re
from dataclasses import replace

from kiosk.sandbox.org.fleet.fleet_kiosk import FleetKiosk
from kiosk.sandbox.org.fleet.orders import ERASE, counted, is_command_changed, is_command_open

_COMMANDS = ("", "refresh", "restart", "screenshot", "update", ERASE)
_STATUSES = ("", "Pending", "Active", "Revoked")
_PERSON = re.compile(r"[0-9a-f]{64}")
_LONGEST_FORMER = 4_000


class FieldRefusedError(ValueError):
    """The org does not save a record; `field` is the API name of the one at fault."""

    def __init__(self, field: str, message: str) -> None:
        super().__init__(message)
        self.field = field


def prepared(kiosk: FleetKiosk, before: FleetKiosk, now: int) -> FleetKiosk:
    """The kiosk as it is saved at this time (ms). Raises FieldRefusedError."""
    if before.store and kiosk.store != before.store:
        kiosk = replace(kiosk, former_stores=_with_former(kiosk.former_stores, before.store))
    if kiosk.status != before.status:
        kiosk = replace(kiosk, revoked_at=now if kiosk.status == "Revoked" else 0)
    _refuse(kiosk, before, now)
    return counted(kiosk, before, now)


def _refuse(kiosk: FleetKiosk, before: FleetKiosk, now: int) -> None:
    if kiosk.command not in _COMMANDS:
        raise FieldRefusedError("Command__c", "bad value for restricted picklist field")
    if kiosk.status not in _STATUSES:
        raise FieldRefusedError("Status__c", "bad value for restricted picklist field")
    if kiosk.device_id and not kiosk.store:
        raise FieldRefusedError("Store_Code__c", "A kiosk of the hub stands in a store.")
    if kiosk.command == ERASE and not _PERSON.fullmatch(kiosk.command_person):
        raise FieldRefusedError("Command_Person__c", "The SHA-256 of 64 digits is missing.")
    erases = before.command == ERASE and is_command_open(before, now)
    if erases and kiosk.command and is_command_changed(kiosk, before):
        raise FieldRefusedError("Command__c", "The kiosk has not yet erased: empty this first.")
    if kiosk.settings and not _are_sections(kiosk.settings):
        raise FieldRefusedError("Settings__c", "This is no JSON object.")


def _with_former(stores: tuple[str, ...], left: str) -> tuple[str, ...]:
    stores = stores if left in stores else (*stores, left)
    while len(";".join(stores)) > _LONGEST_FORMER:
        stores = stores[1:]
    return stores


def _are_sections(text: str) -> bool:
    try:
        read = json.loads(text)
    except (ValueError, RecursionError):
        return False
    return isinstance(read, dict) and all(isinstance(one, dict) for one in read.values())
