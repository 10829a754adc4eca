"""What most commands need: the settings, and the store as far as the command may use it."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from kiosk.services.trust import TrustError
from kiosk.settings.load import load
from kiosk.settings.model import Settings
from kiosk.settings.rules import ConfigError
from kiosk.store import sqlite
from kiosk.store.database import DATABASE, StoreError
from kiosk.store.open_store import AlreadyRunningError, KioskLock, open_beside, open_store
from kiosk.store.secrets import SecretError


@dataclass(frozen=True, slots=True)
class CommandSession:
    settings: Settings
    connection: sqlite.Connection


class CommandError(Exception):
    """One line for the person, with the remedy. `code`: 1 it failed, 2 it was asked wrongly."""

    def __init__(self, message: str, code: int = 1) -> None:
        super().__init__(message)
        self.code = code


@contextmanager
def told() -> Iterator[None]:
    """Every expected failure as a CommandError."""
    try:
        yield
    except (ConfigError, SecretError, TrustError) as error:
        raise CommandError(str(error), 2) from error
    except StoreError as error:
        raise CommandError(str(error), 1) from error


@contextmanager
def reading(config: Path | None, *, create: bool = False) -> Iterator[CommandSession]:
    """The store of a kiosk that may be running. Raises CommandError.

    `create`: begun where there is none yet.
    """
    with told():
        settings = load(config, os.environ)
        connection = open_beside(settings.kiosk.data_path, os.environ, create=create)
        try:
            yield CommandSession(settings, connection)
        finally:
            connection.close()


@contextmanager
def writing(config: Path | None) -> Iterator[CommandSession]:
    """The store for adding rows, created if missing; the kiosk may be running."""
    try:
        with owning(config) as session:
            yield session
    except CommandError as error:
        if not isinstance(error.__cause__, AlreadyRunningError):
            raise
        # Another command may be the one that makes it at this moment.
        with reading(config, create=True) as session:
            yield session


@contextmanager
def owning(config: Path | None, *, as_kiosk: bool = False) -> Iterator[CommandSession]:
    """The store, with no kiosk running beside; created where there is none yet.

    `as_kiosk`: what cannot be read may be set aside. The shell of whoever asks for the list of
    staff need not have the key that the service has. Raises CommandError.
    """
    with told():
        settings = load(config, os.environ)
        folder = settings.kiosk.data_path
        lock = KioskLock(folder, patience_s=0)
        try:
            if as_kiosk or not (folder / DATABASE).exists():
                connection = open_store(folder, os.environ, datetime.now(UTC))
            else:
                connection = open_beside(folder, os.environ)
            try:
                yield CommandSession(settings, connection)
            finally:
                connection.close()
        finally:
            lock.release()
