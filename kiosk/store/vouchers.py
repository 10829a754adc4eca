"""Serial numbers of this kiosk's vouchers, each issued only once.

Why they are not counted: docs/decisions/0057-serials-after-a-restored-backup.md.
"""

from __future__ import annotations

import secrets
from collections.abc import Callable, Sequence
from pathlib import Path

from kiosk.core.counter.voucher import MAX_SERIAL
from kiosk.store import sqlite
from kiosk.store.faults import StoreError
from kiosk.store.files import write_durably
from kiosk.store.transaction import read

_EPOCHS_FILE = "vouchers.epochs"
_PER_EPOCH = 256
# Serial 0 is none, so its epoch is never drawn.
_EPOCHS = range(1, (MAX_SERIAL + 1) // _PER_EPOCH)
# Before there were epochs, numbers were counted: up to `last` in the database, or this file.
_FLOOR_FILE = "vouchers.floor"


class VoucherSerials:
    """Issues serial numbers from epochs of 256, each drawn at random among those never used.

    An epoch is drawn when the database was opened, or all numbers of the last were issued, and is
    on disk before its first number is. A backup that is restored knows nothing of the numbers
    issued since; whoever opens it draws another epoch.
    """

    def __init__(
        self,
        connection: sqlite.Connection,
        draw: Callable[[Sequence[int]], int] = secrets.choice,
    ) -> None:
        """`draw` chooses one of the epochs that are left."""
        self._connection = connection
        self._draw = draw
        self._left: range = range(0)

    def take(self) -> int:
        """Return the next number; nobody is ever given it again.

        Raises:
            StoreError: the disk failed, or no numbers are left.
        """
        if not self._left:
            epoch = self._new_epoch()
            self._left = range(epoch * _PER_EPOCH, (epoch + 1) * _PER_EPOCH)
        serial, self._left = self._left[0], self._left[1:]
        return serial

    def _new_epoch(self) -> int:
        used = self._used()
        counted = self._counted() // _PER_EPOCH
        left = [epoch for epoch in _EPOCHS if epoch > counted and epoch not in used]
        if not left:
            raise StoreError("this kiosk has no voucher numbers left; give it a new id")
        epoch = self._draw(left)
        lines = "".join(f"{one:04x}\n" for one in sorted({*used, epoch}))
        write_durably(self._file(_EPOCHS_FILE), lines.encode())
        return epoch

    def _used(self) -> set[int]:
        """The epochs in the file. What cannot be read there costs itself alone."""
        try:
            words = self._file(_EPOCHS_FILE).read_text("ascii", "replace").split()
        except FileNotFoundError:
            return set()
        except OSError as error:
            raise StoreError(f"{_EPOCHS_FILE}: cannot be read ({error.strerror})") from error
        return {int(word, 16) for word in words if len(word) == 4 and _is_hex(word)}

    def _counted(self) -> int:
        """The last number that was counted, or may have been; 0 if none was."""
        rows = read(self._connection, "SELECT last FROM voucher_serial")
        try:
            floor = int(self._file(_FLOOR_FILE).read_text(encoding="ascii"))
        except (OSError, ValueError):
            floor = 0
        return max([floor if 0 < floor <= MAX_SERIAL else 0, *(int(row[0]) for row in rows)])

    def _file(self, name: str) -> Path:
        return sqlite.folder_of(self._connection) / name


def _is_hex(word: str) -> bool:
    return all(letter in "0123456789abcdef" for letter in word)
