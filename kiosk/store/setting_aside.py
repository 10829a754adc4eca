"""An unreadable database gets another name, and a new one begins with what can be read of it.

The order holds across a power cut at any moment: the new database waits, whole and with the loss in
it, beside the old one; renaming the old file is the one step that decides; a start that finds the
place empty puts the new one in.
"""

from __future__ import annotations

import logging
import shutil
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from kiosk.store import durable
from kiosk.store.database import open_held
from kiosk.store.faults import StoreError
from kiosk.store.recovery import Recovered, recover
from kiosk.store.replay import LOGS
from kiosk.store.taking_over import take_over
from kiosk.store.transaction import write_transaction

log = logging.getLogger(__name__)

_BESIDE = (*LOGS, "-shm")


@dataclass(frozen=True, slots=True)
class Loss:
    """A database that could not be read and was set aside: `file`, when (unix s), and why."""

    file: str
    at: float
    reason: str


def set_aside(file: Path, key: bytes, reason: str, now: datetime) -> None:
    """Put a new database in the place of an unreadable one, whose file and logs are kept.

    The caller holds the folder (`opening`) and the kiosk's lock. Raises StoreError: the disk
    refuses; the next start goes on from there.
    """
    aside = file.with_name(f"{file.name}.lost-{now.astimezone(UTC):%Y%m%dT%H%M%SZ}")
    log.critical("%s; set aside as %s, a new database begins", reason, aside.name)
    try:
        _begin(_next_of(file), key, Loss(str(aside.resolve()), now.timestamp(), reason), file)
        for ending in LOGS:
            if (companion := _beside(file, ending)).exists():
                _copy(companion, _beside(aside, ending))
        durable.sync_folder(file.parent)
        durable.rename(file, aside)
    except OSError as error:
        raise StoreError(f"{file}: cannot be set aside ({error.strerror})") from error
    finish(file)


def finish(file: Path) -> None:
    """Put the new database in the place of the one set aside, at this start or an earlier one.

    The old one's logs go first, for they must never meet the new one; they are kept beside the
    file that was set aside. Raises StoreError.
    """
    if file.exists() or not _next_of(file).exists():
        return
    try:
        durable.remove(*(_beside(file, ending) for ending in _BESIDE))
        durable.rename(_next_of(file), file)
    except OSError as error:
        raise StoreError(f"{file}: {error.strerror}") from error


def _begin(file: Path, key: bytes, loss: Loss, lost: Path) -> None:
    # What an earlier start left here tells of a setting aside that never came.
    durable.remove(file, *(_beside(file, ending) for ending in _BESIDE))
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
    """What will take the place of an unreadable database; it knows of the loss from the start.

    A kill between setting aside and noting it would else hide the loss for good.
    """
    return file.with_name(file.name + ".next")


def _beside(file: Path, ending: str) -> Path:
    return file.with_name(file.name + ending)


def _copy(source: Path, target: Path) -> None:
    shutil.copyfile(source, target)
    durable.sync_file(target)
