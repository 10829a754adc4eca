"""Sets an unreadable database aside and starts a new one with whatever can be read of it.

The steps survive a power cut at any moment. The complete new database, with a record of the loss,
waits beside the old one. Renaming the old file commits the change. A start that finds no database
moves the waiting one into place.
"""

from __future__ import annotations

import logging
import shutil
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import msgspec

from kiosk.store import durable
from kiosk.store.companions import LOGS, beside, companions_of
from kiosk.store.database import open_held
from kiosk.store.faults import StoreError
from kiosk.store.recovery import Recovered, recover
from kiosk.store.taking_over import take_over
from kiosk.store.transaction import write_transaction

log = logging.getLogger(__name__)


class Loss(msgspec.Struct, frozen=True):
    """An unreadable database, set aside as `file`, with the time (unix s) and the reason."""

    file: str
    at: float
    reason: str


def set_aside(file: Path, key: bytes, reason: str, now: datetime) -> None:
    """Replace an unreadable database with a new one, keeping the old file and its logs.

    The caller holds the folder (`opening`) and the kiosk's lock. Raises StoreError if the disk
    fails; the next start continues from there.
    """
    aside = file.with_name(f"{file.name}.lost-{now.astimezone(UTC):%Y%m%dT%H%M%SZ}")
    log.critical("%s; set aside as %s, a new database begins", reason, aside.name)
    try:
        _begin(_next_of(file), key, Loss(str(aside.resolve()), now.timestamp(), reason), file)
        for ending in LOGS:
            if (companion := beside(file, ending)).exists():
                _copy(companion, beside(aside, ending))
        durable.sync_folder(file.parent)
        durable.rename(file, aside)
    except OSError as error:
        raise StoreError(f"{file}: cannot be set aside ({error.strerror})") from error
    finish(file)


def finish(file: Path) -> None:
    """Move the new database to the place of one set aside at this start or an earlier one.

    The old logs are moved first, because they must never be applied to the new file. They are kept
    beside the file that was set aside. Raises StoreError.
    """
    try:
        if file.exists() or not _next_of(file).exists():
            return
        durable.remove(*companions_of(file))
        durable.rename(_next_of(file), file)
    except OSError as error:
        raise StoreError(f"{file}: {error.strerror}") from error


def _begin(file: Path, key: bytes, loss: Loss, lost: Path) -> None:
    # Files left here by an earlier start belong to an attempt that was not completed.
    durable.remove(file, *companions_of(file))
    recovered = _recovered(lost, key)
    with closing(open_held(file, key)) as connection:
        taken = take_over(connection, recovered)
        with write_transaction(connection):
            connection.execute(
                "INSERT INTO loss VALUES (?, ?, ?)", (loss.file, loss.at, loss.reason)
            )
    log.warning(
        "taken over from it: %d rows on their way, %d redemptions, %d PINs; %d places unreadable",
        *(taken.outbox, taken.redemptions, taken.staff, recovered.unreadable),
    )


def _recovered(lost: Path, key: bytes) -> Recovered:
    try:
        return recover(lost, key)
    except StoreError as error:
        log.warning("nothing is taken over: %s", error)
        return Recovered({}, 1)


def _next_of(file: Path) -> Path:
    """Return the path of the new database that will replace an unreadable one.

    It records the loss from the start: otherwise a kill before recording would hide the loss.
    """
    return beside(file, ".next")


def _copy(source: Path, target: Path) -> None:
    shutil.copyfile(source, target)
    durable.sync_file(target)
