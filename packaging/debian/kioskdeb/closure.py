"""Which of the downloaded wheels a kiosk needs: the lock file has build tools too."""

from __future__ import annotations

import zipfile
from collections.abc import Iterable
from email.parser import HeaderParser
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from kioskdeb.target import Target

# The sandbox, so that `kiosk demo` shows on the installed machine what works; it is 1 MB.
_EXTRAS = frozenset({"sandbox"})
# Required by python-escpos and not imported by it; it would put a .pth into each start of Python.
_NEVER = frozenset({"setuptools"})


def needed_wheels(own: Path, wheels: Iterable[Path], target: Target) -> list[Path]:
    """The kiosk's own wheel first, then those it requires on the target.

    Raises:
        KeyError: a required wheel is not there.
    """
    there = {_name(wheel): wheel for wheel in wheels}
    found: dict[str, Path] = {_name(own): own}
    waiting = [(own, _EXTRAS)]
    while waiting:
        wheel, extras = waiting.pop()
        for required in _requirements(wheel, extras, target):
            name = canonicalize_name(required.name)
            if name not in found and name not in _NEVER:
                found[name] = there[name]
                waiting.append((there[name], frozenset(required.extras)))
    return [own, *sorted(wheel for wheel in found.values() if wheel != own)]


def _name(wheel: Path) -> str:
    return canonicalize_name(wheel.name.partition("-")[0])


def _requirements(wheel: Path, extras: frozenset[str], target: Target) -> list[Requirement]:
    with zipfile.ZipFile(wheel) as archive:
        (file,) = (name for name in archive.namelist() if name.endswith(".dist-info/METADATA"))
        headers = HeaderParser().parsestr(archive.read(file).decode())
    told = [Requirement(line) for line in headers.get_all("Requires-Dist", [])]
    return [one for one in told if _applies(one, extras, target)]


def _applies(one: Requirement, extras: frozenset[str], target: Target) -> bool:
    return one.marker is None or any(
        one.marker.evaluate({**target.markers(), "extra": extra}) for extra in {"", *extras}
    )
