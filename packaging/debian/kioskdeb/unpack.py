"""Puts wheels into a site-packages folder, without what nobody needs there."""

from __future__ import annotations

import zipfile
from collections.abc import Iterable
from configparser import ConfigParser
from pathlib import Path, PurePosixPath

from kioskdeb.content import keeps


def unpack(wheels: Iterable[Path], site_packages: Path) -> None:
    """Write what is kept of each wheel.

    Raises:
        ValueError: a wheel's path leads out of the folder, or two wheels differ in one file.
    """
    for wheel in wheels:
        with zipfile.ZipFile(wheel) as archive:
            for entry in archive.infolist():
                if not entry.is_dir() and keeps(entry.filename):
                    _write(site_packages / _inside(entry.filename), archive.read(entry))


def _inside(name: str) -> PurePosixPath:
    path = PurePosixPath(name)
    if path.is_absolute() or ".." in path.parts:
        raise ValueError(f"{name}: leads out of the wheel")
    return path


def _write(file: Path, data: bytes) -> None:
    # The two wheels of PySide6 share a folder, and some files in it.
    if file.exists() and file.read_bytes() != data:
        raise ValueError(f"{file}: two wheels bring it, each its own")
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(data)


def console_scripts(wheel: Path) -> dict[str, str]:
    """The commands that a wheel brings: `module:function` by name."""
    with zipfile.ZipFile(wheel) as archive:
        (file,) = (
            name for name in archive.namelist() if name.endswith(".dist-info/entry_points.txt")
        )
        parser = ConfigParser()
        parser.read_string(archive.read(file).decode())
    return dict(parser["console_scripts"])
