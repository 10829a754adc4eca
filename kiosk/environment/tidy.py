"""Brings the environment in order, before Qt or any library reads it."""

from __future__ import annotations

import os
import pwd
from collections.abc import Callable, Mapping, MutableMapping
from pathlib import Path

from kiosk.environment.variables import UTF_8, VariableFate, fate_of

Environ = MutableMapping[str, str]

# Every session sets them; that the kiosk does not follow them is nothing to report.
_OF_EVERY_SESSION = ("LANG", "LC_")
_PLATFORMS = frozenset({"xcb", "wayland", "eglfs", "linuxfb", "vnc", "offscreen"})
_OF_A_SESSION = ("wayland", "xcb")


def tidy(environ: Environ) -> tuple[str, ...]:
    """Set, clear and check what the table names; returns the variables whose values do not count.

    The names alone are returned, since values may hold a password. What Qt needs is set later, by
    who makes its application.
    """
    before = dict(environ)
    for name in before:
        if fate_of(name) in {VariableFate.SET, VariableFate.CLEARED, VariableFate.BEFORE_US}:
            del environ[name]
    environ["LC_ALL"] = UTF_8
    _check_screen(environ)
    _check_home(environ)
    for name, is_sound in _SOUND.items():
        if name in environ and not is_sound(environ[name]):
            del environ[name]
    gone = (name for name, value in before.items() if environ.get(name) != value)
    return tuple(sorted(name for name in gone if not name.startswith(_OF_EVERY_SESSION)))


def _check_screen(environ: Environ) -> None:
    named = environ.pop("QT_QPA_PLATFORM", "").split(";")
    screens = [one for one in named if one.partition(":")[0] in _PLATFORMS]
    if screens and screens[0] in _OF_A_SESSION:
        there = {"wayland": environ.get("WAYLAND_DISPLAY"), "xcb": environ.get("DISPLAY")}
        screens += [one for one in _OF_A_SESSION if there[one] and one not in screens]
    if screens:
        environ["QT_QPA_PLATFORM"] = ";".join(screens)


def _check_home(environ: Environ) -> None:
    if _is_folder(environ.get("HOME", "")):
        return
    environ.pop("HOME", None)
    try:
        home = pwd.getpwuid(os.getuid()).pw_dir
    except KeyError:
        return
    if _is_folder(home):
        environ["HOME"] = home


def _is_folder(name: str) -> bool:
    try:
        return name.startswith("/") and Path(name).is_dir()
    except (OSError, ValueError):
        return False


def _is_writable_folder(name: str) -> bool:
    return _is_folder(name) and os.access(name, os.W_OK | os.X_OK)


def _is_absolute(name: str) -> bool:
    return name.startswith("/")


def _is_software(name: str) -> bool:
    return name == "software"


def _is_time_zone(name: str) -> bool:
    if not name:
        return False
    from zoneinfo import ZoneInfo  # noqa: PLC0415  few environments name a zone

    try:
        ZoneInfo(name.removeprefix(":"))
    except (OSError, ValueError, LookupError):
        return False
    return True


_SOUND: Mapping[str, Callable[[str], bool]] = {
    **dict.fromkeys(("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"), _is_absolute),
    **dict.fromkeys(("TMPDIR", "TEMP", "TMP"), _is_writable_folder),
    "TZ": _is_time_zone,
    "QT_QUICK_BACKEND": _is_software,
}
