"""Databases that tests open, their key, and a data folder as a start that was cut off left it."""

from __future__ import annotations

from contextlib import suppress
from datetime import UTC, datetime

from kiosk.store import setting_aside
from kiosk.store.database import DATABASE, open_held
from kiosk.store.database_key import database_key
from kiosk.store.open_store import open_store
from kiosk.store.opening_lock import opening
from kiosk.store.outbox import Outbox

KEY = bytes(range(32))


def open_database(file, key):
    """Any file as the kiosk's database, with none of what a start does beside."""
    with opening(file.parent):
        return open_held(file, key)


class CutOffError(BaseException):
    """Ends a start at the place where a power cut would."""


def half_set_aside(folder, monkeypatch, environ=()):
    """A folder whose database is set aside, while the new one, with its lead, still waits."""
    environ, now = dict(environ), datetime(2026, 11, 25, 1, 2, 3, tzinfo=UTC)
    connection = open_store(folder, environ, now)
    Outbox(connection).add("k1", "lead", b'{"id":"k1"}', 1.0)
    connection.close()

    def cut_off(_file):
        raise CutOffError

    with monkeypatch.context() as patched, suppress(CutOffError):
        patched.setattr(setting_aside, "finish", cut_off)
        setting_aside.set_aside(folder / DATABASE, database_key(environ, folder), "damaged", now)
    assert not (folder / DATABASE).exists()
