"""Opens the store for checks, which change nothing that is the kiosk's."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import closing, contextmanager

from kiosk.checks.line import Line
from kiosk.checks.patience import within
from kiosk.core.counter.health import Level
from kiosk.services.threads.watched_call import GivenUpError
from kiosk.settings.model import Settings
from kiosk.store import sqlite
from kiosk.store.faults import NoStoreError, StoreError, UnreadableError
from kiosk.store.readable import open_to_read
from kiosk.store.secrets import SecretError

_DEADLINE_S = 15.0
_DISK = "check the disk that holds [kiosk] data_dir"
_KEY = "give the check the key that the kiosk's service has"


@contextmanager
def store_if_there(settings: Settings) -> Iterator[sqlite.Connection | None]:
    """Open the store of a kiosk that may be running; None where none has run yet.

    Nothing is created: a database or key made by a shell that lacks the service's key would be
    set aside when the service starts. A disk that takes nothing is read; one that does not answer
    within 15 s is given up. Raises SecretError and StoreError.
    """
    folder = settings.kiosk.data_path
    try:
        connection, _ = within(_DEADLINE_S, lambda: open_to_read(folder, os.environ))
    except GivenUpError:
        raise StoreError(f"{folder}: the disk does not answer") from None
    except NoStoreError:
        yield None
        return
    with closing(connection):
        yield connection


def of_store_fault(check: str, error: StoreError | SecretError) -> Line:
    """Return the line of a check that could not read the store."""
    found, _, remedy = str(error).partition("; ")
    of_the_key = isinstance(error, SecretError | UnreadableError)
    return Line(check, Level.FAIL, found, remedy or (_KEY if of_the_key else _DISK))
