"""What tells this computer from a copy of its disk in another one."""

from __future__ import annotations

import hashlib
import stat
from collections.abc import Iterable
from pathlib import Path
from uuid import getnode

_ONCE = ("etc/machine-id", "sys/class/dmi/id/product_uuid", "proc/device-tree/serial-number")
_CARDS = "sys/class/net/*/address"
_HEX_DIGITS = 16


def machine_mark(device: str, root: Path = Path("/")) -> str:
    """The mark of this computer for a device: 16 hex digits of a SHA-256.

    It covers the machine's id, the product's UUID or serial number, and the addresses of its
    network cards. Files that only root may read are left out, so that the mark is the same for
    whoever enrols the kiosk. `device` is the id of the device's key: nobody can compare the marks
    of two devices.
    """
    parts = [device, *_contents(root / name for name in _ONCE)]
    cards = sorted(file for file in root.glob(_CARDS) if (file.parent / "device").exists())
    parts += _contents(cards)
    if len(parts) == 1:
        parts.append(str(getnode()))
    return hashlib.sha256("\n".join(parts).encode()).hexdigest()[:_HEX_DIGITS]


def _contents(files: Iterable[Path]) -> list[str]:
    found = []
    for file in files:
        try:
            if file.stat().st_mode & stat.S_IROTH:
                found.append(file.read_bytes()[:200].strip(b"\0 \n").decode("ascii", "replace"))
        except OSError:
            continue
    return found
