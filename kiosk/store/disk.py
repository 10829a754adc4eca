"""Tells why a disk takes nothing, by asking the file system or by writing a small file."""

from __future__ import annotations

import errno
import os
import tempfile
import time
from collections.abc import Mapping
from pathlib import Path

import msgspec

from kiosk.core.counter.health_reason import HEALTH_ADVICE, HealthReason

# A lead with long notes takes 40 kB, with its log; what others write meanwhile needs room too.
NEEDED_BYTES = 1_000_000
_TRIAL_BYTES = 65_536
_REASONS: Mapping[int, HealthReason] = {
    errno.ENOSPC: HealthReason.DISK_FULL,
    errno.EDQUOT: HealthReason.DISK_FULL,
    errno.EFBIG: HealthReason.DISK_FULL,
    errno.EROFS: HealthReason.DISK_READ_ONLY,
    errno.EACCES: HealthReason.DISK_NOT_OURS,
    errno.EPERM: HealthReason.DISK_NOT_OURS,
}


class Trial(msgspec.Struct, frozen=True):
    """The result of writing a file and syncing it: None if it was kept, and how long it took."""

    trouble: HealthReason | None
    seconds: float


def trouble_by_looks(folder: Path) -> HealthReason | None:
    """Return what the file system says against writing in the folder, without writing."""
    try:
        disk = os.statvfs(_nearest(folder))
    except OSError:
        return HealthReason.DISK_FAILING
    if disk.f_flag & os.ST_RDONLY:
        return HealthReason.DISK_READ_ONLY
    if disk.f_bavail * disk.f_frsize < NEEDED_BYTES:
        return HealthReason.DISK_FULL
    return None


def try_writing(folder: Path) -> Trial:
    """Write a file in the folder, sync it, and take it away again."""
    began = time.monotonic()
    try:
        with tempfile.TemporaryFile(dir=_nearest(folder), buffering=0) as trial:
            # Random, or a file system that compresses would keep nothing of it.
            data = memoryview(os.urandom(_TRIAL_BYTES))
            while data:
                data = data[trial.write(data) :]
            os.fsync(trial.fileno())
    except OSError as error:
        return Trial(reason_of(error), time.monotonic() - began)
    return Trial(None, time.monotonic() - began)


def trouble_with(folder: Path) -> HealthReason | None:
    """Return why nothing can be kept in the folder, by looking and then by writing."""
    return trouble_by_looks(folder) or try_writing(folder).trouble


def reason_of(error: OSError) -> HealthReason:
    return _REASONS.get(error.errno or 0, HealthReason.DISK_FAILING)


def told(place: Path, error: Exception) -> str:
    """One line about a failure at that place: the disk's trouble with its remedy, or the error."""
    trouble = trouble_with(place if _is_folder(place) else place.parent)
    if trouble is None:
        return f"{place}: {getattr(error, 'strerror', None) or error}"
    return f"{place}: {HEALTH_ADVICE[trouble].sentence()}"


def _nearest(folder: Path) -> Path:
    """Return the folder, or where it is missing the nearest one above it that is there."""
    around = (folder, *folder.absolute().parents)
    return next((one for one in around if _is_folder(one)), folder)


def _is_folder(place: Path) -> bool:
    """Whether there is a folder; a name that is too long to exist is none."""
    try:
        return place.is_dir()
    except OSError:
        return False
