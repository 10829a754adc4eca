"""Opens what most commands need: the settings and the store."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from kiosk.core.text import for_terminal
from kiosk.settings.load import load
from kiosk.settings.model import Settings
from kiosk.settings.rules import ConfigError
from kiosk.store import sqlite
from kiosk.store.departure import refuse_departed
from kiosk.store.device import DeviceStore
from kiosk.store.faults import StoreError
from kiosk.store.kiosk_lock import AlreadyRunningError, KioskLock
from kiosk.store.open_store import open_beside, open_store
from kiosk.store.readable import open_to_read
from kiosk.store.secrets import SecretError
from kiosk.web.trust import TrustError
from kiosk.wiring.enrolled_start import as_known_at_hub
from kiosk.wiring.ordered_settings import InForce, in_force


@dataclass(frozen=True, slots=True)
class CommandSession:
    """`in_force`: the settings, those of the file and those that the org has ordered.

    All of them have the id and store of the kiosk as it is enrolled, if it is.
    """

    in_force: InForce
    connection: sqlite.Connection

    @property
    def settings(self) -> Settings:
        return self.in_force.settings


class CommandError(Exception):
    """An error in one line with its remedy; `code` is 1 for a failure, 2 for wrong usage."""

    def __init__(self, message: str, code: int = 1) -> None:
        super().__init__(message)
        self.code = code


@contextmanager
def told() -> Iterator[None]:
    """Turn every expected error into a CommandError."""
    try:
        yield
    except ConfigError as error:
        raise CommandError(str(error), error.code) from error
    except (SecretError, TrustError) as error:
        raise CommandError(str(error), 2) from error
    except StoreError as error:
        raise CommandError(str(error), 1) from error


@contextmanager
def reading(config: Path | None, *, create: bool = False) -> Iterator[CommandSession]:
    """Open the store while the kiosk may be running; `create` makes it if it is missing.

    Without `create`, a disk that takes nothing leaves what can be read, and stderr says so.

    Raises:
        CommandError: the settings or the store cannot be used.
    """
    with told():
        written = load(config, os.environ)
        folder, problem = written.kiosk.data_path, ""
        refuse_departed(folder)
        if create:
            connection = open_beside(folder, os.environ, create=True)
        else:
            connection, problem = open_to_read(folder, os.environ)
        if problem:
            line = f"kiosk: {for_terminal(problem)} This is what could be read."
            print(line, file=sys.stderr)  # noqa: T201  beside the command's answer
        try:
            yield _session(written, connection)
        finally:
            connection.close()


@contextmanager
def writing(config: Path | None) -> Iterator[CommandSession]:
    """Open the store to add rows, and create it if missing; the kiosk may be running.

    Raises:
        CommandError: the settings or the store cannot be used.
    """
    try:
        with owning(config) as session:
            yield session
    except CommandError as error:
        if not isinstance(error.__cause__, AlreadyRunningError):
            raise
        # Another command may be creating the store at this moment.
        with reading(config, create=True) as session:
            yield session


@contextmanager
def owning(config: Path | None, *, as_kiosk: bool = False) -> Iterator[CommandSession]:
    """Open the store while no kiosk is running, and create it if missing.

    `as_kiosk` allows setting an unreadable store aside. Most commands must not do that, since
    their shell may not have the key that the kiosk's service has.

    Raises:
        CommandError: the kiosk is running, or the settings or the store cannot be used.
    """
    with told():
        written = load(config, os.environ)
        folder = written.kiosk.data_path
        refuse_departed(folder)
        lock = KioskLock(folder, patience_s=0)
        try:
            if as_kiosk:
                connection = open_store(folder, os.environ, datetime.now(UTC))
            else:
                connection = open_beside(folder, os.environ, create=True)
            try:
                yield _session(written, connection)
            finally:
                connection.close()
        finally:
            lock.release()


def _session(written: Settings, connection: sqlite.Connection) -> CommandSession:
    known = as_known_at_hub(written, DeviceStore(connection))
    return CommandSession(in_force(known), connection)
