"""The machine, its screens and what is installed, for a support file. No name of it, no address."""

from __future__ import annotations

import os
import platform
import shutil
import sys
import time
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import asdict
from importlib.metadata import distributions
from pathlib import Path
from typing import Any

from kiosk import __version__
from kiosk.hardware.board import SYS, board_health
from kiosk.services.feed.network_time import is_kept_by_ntp

_LONGEST = 4_000
_MOST_FILES = 500
_SESSION = (
    *("DISPLAY", "WAYLAND_DISPLAY", "XDG_SESSION_TYPE", "LANG", "LC_ALL"),
    *("QT_QPA_PLATFORM", "QT_QUICK_BACKEND"),
)
_MEMORY = ("MemTotal", "MemAvailable", "SwapTotal", "SwapFree")


def versions() -> Mapping[str, Any]:
    installed = {one.name: one.version for one in distributions() if one.name}
    return {
        "kiosk": __version__,
        "python": sys.version.split()[0],
        "system": _release(),
        "kernel": platform.release(),
        "machine": platform.machine(),
        "libc": " ".join(platform.libc_ver()),
        "installed": dict(sorted(installed.items())),
    }


def machine(data: Path) -> Mapping[str, Any]:
    return {
        "model": _text(Path("/proc/device-tree/model")) or _text(SYS / "class/dmi/id/product_name"),
        "processors": os.cpu_count(),
        "load": os.getloadavg(),
        "up_s": _text(Path("/proc/uptime")).partition(".")[0],
        "memory": _memory(),
        "clock_kept_by_ntp": is_kept_by_ntp(time.time()),
        **asdict(board_health(data)),
    }


def screens(environ: Mapping[str, str]) -> Mapping[str, Any]:
    """What is plugged in, as the kernel has it, and the variables that decide where Qt paints."""
    plugs = {
        plug.name: {
            "status": _text(plug / "status"),
            "enabled": _text(plug / "enabled"),
            "best_mode": _text(plug / "modes").partition("\n")[0],
        }
        for plug in sorted((SYS / "class/drm").glob("card*-*"))
    }
    return {
        "plugs": plugs,
        "session": {name: environ[name] for name in _SESSION if name in environ},
    }


def files(data: Path) -> Mapping[str, Any]:
    """Names and sizes of what lies in the data folder, and the disk's room. Raises OSError."""
    found: dict[str, int] = {}
    more = 0
    for file in sorted(data.rglob("*")):
        if len(found) == _MOST_FILES:
            more += 1
        elif file.is_file() and not file.is_symlink():
            found[file.relative_to(data).as_posix()] = file.stat().st_size
    disk = shutil.disk_usage(data)
    return {"files": found, "more": more, "disk": disk._asdict()}


def _release() -> str:
    with suppress(OSError):
        return platform.freedesktop_os_release().get("PRETTY_NAME", "")
    return ""


def _memory() -> Mapping[str, str]:
    lines = (line.partition(":") for line in _text(Path("/proc/meminfo")).splitlines())
    return {name: value.strip() for name, _, value in lines if name in _MEMORY}


def _text(file: Path) -> str:
    with suppress(OSError), file.open("rb") as opened:
        return opened.read(_LONGEST).decode("utf-8", "replace").strip("\0\n ")
    return ""
