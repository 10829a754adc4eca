"""What the computer's board tells about itself: heat, power, wear. All of it may be missing.

Linux: Documentation/ABI/testing/sysfs-class-thermal, Documentation/hwmon/sysfs-interface.rst and
Documentation/driver-api/mmc/mmc-dev-attrs.rst; the Raspberry Pi's get_throttled is that of its
firmware.
"""

from __future__ import annotations

import os
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

SYS = Path("/sys")
_LONGEST = 64
_COLDEST, _HOTTEST = -50.0, 150.0
# Bits of get_throttled: now, and at any time since the start.
_UNDER_VOLTAGE = 0x1_0001
_THROTTLED = (
    "devices/platform/soc/soc:firmware/get_throttled",
    "devices/platform/soc/firmware/get_throttled",
)
# JEDEC eMMC 5.0: in tenths of the life; 11 is beyond it.
_MOST_TENTHS = 11


@dataclass(frozen=True, slots=True)
class BoardHealth:
    """None is what the board does not tell.

    `temperature_c` is that of its hottest zone. `under_voltage`: the supply was too weak, now or,
    where the board remembers, since the start. `disk_wear_percent`: how much of its life the data's
    disk has behind it; 110 is beyond it.
    """

    temperature_c: float | None = None
    under_voltage: bool | None = None
    disk_wear_percent: int | None = None


def board_health(data: Path, system: Path = SYS) -> BoardHealth:
    """Read the board's health. `data` is a folder on the disk whose wear is asked for."""
    return BoardHealth(_temperature(system), _under_voltage(system), _wear(data, system))


def _temperature(system: Path) -> float | None:
    read = (_number(zone / "temp") for zone in _sorted(system / "class/thermal", "thermal_zone*"))
    degrees = [one / 1000 for one in read if one is not None]
    believed = [one for one in degrees if _COLDEST < one < _HOTTEST]
    return max(believed, default=None)


def _under_voltage(system: Path) -> bool | None:
    for name in _THROTTLED:
        bits = _number(system / name, 16)
        if bits is not None:
            return bool(bits & _UNDER_VOLTAGE)
    for chip in _sorted(system / "class/hwmon", "hwmon*"):
        if _word(chip / "name") == "rpi_volt":
            alarm = _number(chip / "in0_lcrit_alarm")
            return None if alarm is None else bool(alarm)
    return None


def _wear(data: Path, system: Path) -> int | None:
    """What the eMMC under the folder says of its two kinds of memory: the worse."""
    with suppress(OSError):
        number = data.stat().st_dev
        device = (system / "dev/block" / f"{os.major(number)}:{os.minor(number)}").resolve()
        for place in (device, device.parent):
            tenths = _tenths(place / "device/life_time")
            if tenths is not None:
                return tenths * 10
    return None


def _tenths(file: Path) -> int | None:
    with suppress(ValueError):
        told = [int(word, 16) for word in (_word(file) or "").split()]
        believed = [one for one in told if 0 < one <= _MOST_TENTHS]
        return max(believed, default=None)
    return None


def _number(file: Path, base: int = 10) -> int | None:
    with suppress(ValueError):
        return int(_word(file) or "", base)
    return None


def _word(file: Path) -> str | None:
    with suppress(OSError, UnicodeDecodeError), file.open("rb") as opened:
        return opened.read(_LONGEST).decode("ascii").strip()
    return None


def _sorted(folder: Path, pattern: str) -> list[Path]:
    with suppress(OSError):
        return sorted(folder.glob(pattern))
    return []
