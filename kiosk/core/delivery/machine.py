"""How the machine under a kiosk is, as far as it tells."""

from __future__ import annotations

from datetime import datetime, timedelta

import msgspec

from kiosk.core.wall.opening_hours import OpeningHours, is_open, next_change

# A heartbeat may be lost, and each comes up to a tenth late.
_MISSED = 2.25
_SLACK = timedelta(minutes=15)


class Machine(msgspec.Struct, frozen=True):
    """None is what is not known, or not there.

    `printer` is "ok" or a reason of the catalogue of faults. `under_voltage`: its power was too
    weak. `disk_wear_percent` is how much of the disk's life is behind it.
    """

    disk_free_mb: int | None = None
    disk_wear_percent: int | None = None
    temperature_c: float | None = None
    under_voltage: bool | None = None
    printer: str | None = None

    @property
    def power(self) -> str | None:
        if self.under_voltage is None:
            return None
        return "weak" if self.under_voltage else "ok"


def expected_by(hours: OpeningHours, local_time: datetime, minutes: float) -> datetime | None:
    """Return from when on the silence of a kiosk that tells itself each `minutes` means something.

    A machine may be switched off while the shop is closed, and one heartbeat may be lost. The
    moment is one at which the shop is open. None for a shop that closes and does not open again
    within a week. `local_time` carries the store's time zone.
    """
    every = timedelta(minutes=minutes)
    moment = local_time + every * _MISSED + _SLACK
    closing = _closing(hours, local_time)
    if closing is None or closing > moment:
        return moment
    opening = next_change(hours, closing)
    if opening is None:
        return None
    moment = max(moment, opening + every * (_MISSED - 1) + _SLACK)
    if is_open(hours, moment):
        return moment
    again = next_change(hours, moment)
    return None if again is None else again + _SLACK


def _closing(hours: OpeningHours, local_time: datetime) -> datetime | None:
    """When the shop next closes, or this moment if it is closed; None if it does not."""
    return next_change(hours, local_time) if is_open(hours, local_time) else local_time
