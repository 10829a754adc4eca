"""Checks the data folder's disk: a synced write, how long it took, and how long there is room."""

from __future__ import annotations

import shutil
import time
from pathlib import Path

from kiosk.checks.line import Line, of_health
from kiosk.checks.patience import within
from kiosk.checks.store import store_if_there
from kiosk.core.counter.health import Level
from kiosk.core.counter.health_reason import HealthReason
from kiosk.core.delivery.room import days_left, told_days
from kiosk.services.threads.watched_call import GivenUpError
from kiosk.settings.model import Settings
from kiosk.store.disk import trouble_by_looks, try_writing
from kiosk.store.durable import make_folder
from kiosk.store.faults import StoreError
from kiosk.store.outbox import Outbox
from kiosk.store.secrets import SecretError

_CHECK = "data folder"
_REMEDY = "let [kiosk] data_dir be a folder in which the kiosk's user may write"
_WHOLE_PATH = (
    "write the whole path in [kiosk] data_dir, without ~: a kiosk that is started elsewhere has"
    " other data"
)
_LOW_BYTES = 500_000_000
_TOO_LOW_BYTES = 50_000_000
_DEADLINE_S = 15.0
# A tap on "Save and send" waits for one sync; beyond this a customer taps again.
_SLOW_S = 0.5
_WEEK_DAYS = 7.0
_DAY_S = 86_400.0


def check_data_folder(settings: Settings) -> Line:
    """Write a small file, sync it and take it away again; the folder is made if it is missing."""
    folder = settings.kiosk.data_path
    try:
        # Not the write alone: a disk that hangs answers no question at all.
        return within(_DEADLINE_S, lambda: _looked_at(settings, folder))
    except GivenUpError:
        found = f"{folder}: a write has not ended in {_DEADLINE_S:.0f} s"
        return of_health(_CHECK, Level.FAIL, found, HealthReason.DISK_SLOW)
    except OSError as error:
        return Line(_CHECK, Level.FAIL, f"{folder}: {error.strerror}", _REMEDY)


def _looked_at(settings: Settings, folder: Path) -> Line:
    """Raises OSError."""
    make_folder(folder)
    if not folder.is_dir():
        return Line(_CHECK, Level.FAIL, f"{folder}: is no folder", _REMEDY)
    if trouble := trouble_by_looks(folder):
        return of_health(_CHECK, Level.FAIL, f"{folder}: {_free_mb(folder)}", trouble)
    return _written(settings, folder)


def _written(settings: Settings, folder: Path) -> Line:
    trial = try_writing(folder)
    found = f"{folder}: a write takes {trial.seconds * 1000:.0f} ms"
    if trial.trouble:
        return of_health(_CHECK, Level.FAIL, f"{folder}: nothing is kept", trial.trouble)
    if trial.seconds > _SLOW_S:
        return of_health(_CHECK, Level.WARN, found, HealthReason.DISK_SLOW)
    return _room(settings, folder, found)


def _room(settings: Settings, folder: Path, found: str) -> Line:
    free = shutil.disk_usage(folder).free
    left = told_days(days_left(free, _rows_a_day(settings)))
    found = f"{found}; {_free_mb(folder)}, room for {left}"
    if free >= _LOW_BYTES:
        if not folder.is_absolute():
            return Line(_CHECK, Level.WARN, f"{found}; seen from {Path.cwd()}", _WHOLE_PATH)
        return Line(_CHECK, Level.OK, found)
    verdict = Level.FAIL if free < _TOO_LOW_BYTES else Level.WARN
    return of_health(_CHECK, verdict, found, HealthReason.DISK_LOW)


def _free_mb(folder: Path) -> str:
    return f"{shutil.disk_usage(folder).free // 1_000_000:,} MB free"


def _rows_a_day(settings: Settings) -> float:
    """Leads and redemptions a day over the last week; 0 where they cannot be counted."""
    try:
        with store_if_there(settings) as store:
            since = time.time() - _WEEK_DAYS * _DAY_S
            return Outbox(store).added_since(since) / _WEEK_DAYS if store else 0.0
    except (StoreError, SecretError):
        return 0.0
