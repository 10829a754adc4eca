"""The running kiosk's connection, which outlives a disk that takes nothing for a while."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable
from pathlib import Path
from types import TracebackType
from typing import Self

from kiosk.core.counter.health_reason import HEALTH_ADVICE, HealthReason
from kiosk.store import disk, sqlite
from kiosk.store.database import DATABASE
from kiosk.store.faults import StoreError
from kiosk.store.secrets import SecretError
from kiosk.store.transaction import prove_writing

log = logging.getLogger(__name__)

_FULL = "SQLITE_FULL"
_OF_THE_DISK = ("SQLITE_IOERR", "SQLITE_READONLY", "SQLITE_CANTOPEN", _FULL)


class ReopeningConnection:
    """A connection to the store; while the disk takes nothing, one to what can be read of it.

    Each write tries to open the store itself again, so that all goes on once there is room.
    """

    def __init__(
        self,
        folder: Path,
        open_store: Callable[[], sqlite.Connection],
        open_readable: Callable[[], sqlite.Connection],
    ) -> None:
        """Open the store, or what can be read of it.

        Raises:
            SecretError, StoreError: it cannot be opened, and the disk is not to blame.
        """
        self._folder = folder
        self._open_store = open_store
        self._open_readable = open_readable
        self._when_opened: list[Callable[[], object]] = []
        self._has_failed = False
        self._must_open = False
        try:
            self._current = open_store()
        except StoreError as error:
            if not _may_go_on(folder):
                raise
            log.critical("%s; going on with what can be read", error)
            self._current = open_readable()
            self._has_failed = self._must_open = True

    def when_opened(self, work: Callable[[], object]) -> None:
        """Do this whenever the store itself was opened again."""
        self._when_opened.append(work)

    def trouble(self) -> HealthReason | None:
        """Return why nothing can be kept just now. After a failed write this tries another."""
        if found := disk.trouble_by_looks(self._folder):
            return found
        if not self._has_failed:
            return None
        try:
            prove_writing(self)
        except StoreError:
            return disk.try_writing(self._folder).trouble or HealthReason.DISK_FAILING
        return None

    def execute(self, sql: str, parameters: sqlite.Parameters = (), /) -> sqlite.Cursor:
        return self._current.execute(sql, parameters)

    def executemany(self, sql: str, parameters: Iterable[sqlite.Parameters], /) -> sqlite.Cursor:
        return self._current.executemany(sql, parameters)

    def executescript(self, sql_script: str, /) -> sqlite.Cursor:
        return self._current.executescript(sql_script)

    def __enter__(self) -> Self:
        if self._must_open:
            self._open_again()
        self._current.__enter__()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
        /,
    ) -> bool | None:
        try:
            answer = self._current.__exit__(kind, error, trace)
        except sqlite.Error as in_the_end:
            self._note(in_the_end)
            raise
        self._note(error)
        return answer

    def close(self) -> None:
        self._current.close()

    def _note(self, error: BaseException | None) -> None:
        name = str(getattr(error, "sqlite_errorname", ""))
        if error is None:
            self._has_failed = False
        elif name.startswith(_OF_THE_DISK):
            self._has_failed = True
            # A full disk needs room alone; otherwise the files may have gone from under it.
            self._must_open = not name.startswith(_FULL)

    def _open_again(self) -> None:
        """Raises StoreError; what can be read stays open."""
        if found := disk.trouble_by_looks(self._folder):
            raise StoreError(f"{self._folder}: {HEALTH_ADVICE[found].sentence()}")
        self._current.close()
        try:
            self._current = self._open_store()
        except (StoreError, SecretError) as error:
            self._current = self._open_readable()
            raise StoreError(str(error)) from error
        self._has_failed = self._must_open = False
        log.warning("the disk takes data again")
        for work in self._when_opened:
            work()


def _may_go_on(folder: Path) -> bool:
    """Whether the disk is to blame, and not a folder that never was this kiosk's."""
    trouble = disk.trouble_with(folder)
    if trouble is HealthReason.DISK_NOT_OURS:
        return (folder / DATABASE).exists()
    return trouble is not None
