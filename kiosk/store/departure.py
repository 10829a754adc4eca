"""The end of a kiosk's data: a mark that outlives them, and wiping that goes on after a cut."""

from __future__ import annotations

import shutil
from pathlib import Path

import msgspec

from kiosk.store import durable
from kiosk.store.database_key import KEY_FILE
from kiosk.store.disk import told
from kiosk.store.faults import StoreError
from kiosk.store.files import write_durably

MARK = "taken-out-of-service.json"
# Held open by whoever wipes, or the mark itself.
_STAYS = frozenset({MARK, "kiosk.lock"})
_LONGEST = 10_000


class Departure(msgspec.Struct, frozen=True):
    """Which kiosk was taken out of service, when (unix s), and whether its data are gone."""

    kiosk: str
    at: float
    wiped: bool = False


class DepartedError(StoreError):
    """The data folder is that of a kiosk that was taken out of service."""


def departure(folder: Path) -> Departure | None:
    """The mark; None where the kiosk is in service. Raises StoreError."""
    file = folder / MARK
    try:
        with file.open("rb") as opened:
            return msgspec.json.decode(opened.read(_LONGEST), type=Departure)
    except (FileNotFoundError, NotADirectoryError):
        return None
    except OSError as error:
        raise StoreError(told(file, error)) from error
    except (msgspec.DecodeError, UnicodeDecodeError):
        # It is there: of two ways to be wrong, the one that starts no kiosk.
        return Departure("", 0.0)


def refuse_departed(folder: Path) -> None:
    """Raise DepartedError, with the remedy, for a kiosk that was taken out of service."""
    found = departure(folder)
    if found is None:
        return
    if not found.wiped:
        raise DepartedError(
            f"{folder}: this kiosk is being taken out of service; to go on, run: kiosk leave"
        )
    raise DepartedError(
        f"{folder}: this kiosk was taken out of service; to begin a new one here, delete {MARK}"
    )


def begin_departure(folder: Path, kiosk: str, at: float) -> None:
    """Set the mark, after which only wiping goes on. Raises StoreError."""
    write_durably(folder / MARK, msgspec.json.encode(Departure(kiosk, at)))


def wipe(folder: Path) -> None:
    """Delete everything in the folder but the mark: the key first, without which nothing is read.

    Called by whoever holds the kiosk's lock, after `begin_departure`. Links are removed, and what
    they lead to stays. Raises StoreError.
    """
    found = departure(folder)
    if found is None:
        raise StoreError(f"{folder}: this kiosk is in service")
    try:
        durable.remove(folder / KEY_FILE)
        for entry in sorted(folder.iterdir()):
            if entry.name in _STAYS:
                continue
            if entry.is_dir() and not entry.is_symlink():
                shutil.rmtree(entry)
            else:
                entry.unlink(missing_ok=True)
        durable.sync_folder(folder)
    except OSError as error:
        raise StoreError(told(folder, error)) from error
    write_durably(folder / MARK, msgspec.json.encode(msgspec.structs.replace(found, wiped=True)))
