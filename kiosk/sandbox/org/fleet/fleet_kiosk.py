"""The fields of Kiosk__c that the hub, people and Apex write, heartbeats aside."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace


@dataclass(frozen=True, slots=True)
class FleetKiosk:
    """One kiosk of the fleet. Times are in ms since 1970 UTC; 0 and "" stand for empty fields.

    `settings` is JSON text. `enrol_hash` is the hex SHA-256 of a code that nobody has used.
    """

    store: str = ""
    former_stores: tuple[str, ...] = ()
    status: str = ""
    device_id: str = ""
    device_key: str = ""
    former_devices: tuple[str, ...] = ()
    generation: int = 0
    machine: str = ""
    enrolled_at: int = 0
    revoked_at: int = 0
    twin: bool = False
    twin_at: int = 0
    handed: int = 0
    command: str = ""
    command_now: bool = False
    command_person: str = ""
    command_serial: int = 0
    command_at: int = 0
    command_done: int = 0
    command_result: str = ""
    settings: str = ""
    settings_serial: int = 0
    settings_at: int = 0
    settings_state: str = ""
    settings_note: str = ""
    enrol_hash: str = ""
    enrol_until: int = 0
    enrol_tries: int = 0
    enrol_tries_from: int = 0

    @property
    def newest_order(self) -> int:
        """The serial of the last order; 0 before the first."""
        return max(self.command_serial, self.settings_serial)


# The fields that people may write, by their API names.
WRITABLE: Mapping[str, str] = {
    "Store_Code__c": "store",
    "Status__c": "status",
    "Command__c": "command",
    "Command_Now__c": "command_now",
    "Command_Person__c": "command_person",
    "Settings__c": "settings",
    "Twin__c": "twin",
}
_BLANK = FleetKiosk()


def with_fields(kiosk: FleetKiosk, fields: Mapping[str, object]) -> FleetKiosk:
    """The kiosk with fields as a person saves them; None empties one.

    Raises:
        LookupError: no such field may be written.
        TypeError: a value is of another type than its field.
    """
    changes: dict[str, object] = {}
    for name, value in fields.items():
        if name not in WRITABLE:
            raise LookupError(name)
        attribute = WRITABLE[name]
        blank = getattr(_BLANK, attribute)
        if value is not None and type(value) is not type(blank):
            raise TypeError(name)
        changes[attribute] = blank if value is None else value
    return replace(kiosk, **changes)  # type: ignore[arg-type]  # types were compared above
