"""A small disk of its own, a tmpfs, that a test fills, empties and makes read-only."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

BYTES = 4_000_000
_BLOCK = 4096


class SmallDisk:
    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._filler = folder / "filler"

    def fill(self) -> None:
        """Leave not a byte of room."""
        with self._filler.open("ab", buffering=0) as filler:
            try:
                while True:
                    filler.write(b"\0" * _BLOCK)
            except OSError:
                return

    def free(self) -> None:
        self._filler.unlink(missing_ok=True)

    def make_read_only(self) -> None:
        """Refused by the system while a file of it is open for writing."""
        self._mount("-o", "remount,ro")

    def make_writable(self) -> None:
        self._mount("-o", "remount,rw")

    def _mount(self, *options: str) -> None:
        subprocess.run(["mount", *options, str(self.folder)], check=True)


@contextmanager
def small_disk(folder: Path) -> Iterator[SmallDisk]:
    """Mount one at a new folder; the test is skipped where that is not allowed."""
    folder.mkdir()
    size = ["-t", "tmpfs", "-o", f"size={BYTES}", "small"]
    mounted = os.geteuid() == 0 and subprocess.run(
        ["mount", *size, str(folder)], capture_output=True, check=False
    )
    if not mounted or mounted.returncode:
        pytest.skip("mounting a disk needs root")
    try:
        yield SmallDisk(folder)
    finally:
        # A kiosk that failed to stop may still have files open.
        subprocess.run(["umount", "--lazy", str(folder)], check=True)
