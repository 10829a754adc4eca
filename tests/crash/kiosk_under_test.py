"""The `kiosk` command, patched to die at a named point or to break a promise, as asked.

Environment: CRASH_POINT, CRASH_NTH, CRASH_DELAY (see Trigger); CRASH_SABOTAGE (see sabotage);
CRASH_UNLOCKED, for two at once on one store. The command `give` is ours (see giver).
"""

from __future__ import annotations

import importlib
import os
import sys

from tests.crash.points import CALLS, OF_SQLITE, call_of
from tests.crash.sabotage import SABOTAGES
from tests.crash.trigger import Trigger


def patch_call(call: str, trigger: Trigger) -> None:
    place = CALLS[call]
    owner = importlib.import_module(place.module)
    if place.owner:
        owner = getattr(owner, place.owner)
    setattr(owner, place.name, trigger.wrapped(getattr(owner, place.name), call))


def patch_sqlite(trigger: Trigger) -> None:
    from kiosk.store import sqlite

    class Watched(sqlite.Connection):
        def execute(self, sql, *args):
            if sql.startswith("BEGIN"):
                with trigger.around("begin"):
                    return super().execute(sql, *args)
            return self._in_transaction(super().execute, sql, *args)

        def executemany(self, *args):
            return self._in_transaction(super().executemany, *args)

        def _in_transaction(self, execute, *args):
            if not self.in_transaction:
                return execute(*args)
            with trigger.around("row"):
                return execute(*args)

        def executescript(self, *args):
            with trigger.around("schema"):
                return super().executescript(*args)

        def __exit__(self, *args):
            with trigger.around("commit"):
                return super().__exit__(*args)

        def close(self):
            with trigger.around("close"):
                super().close()

    connect = sqlite.connect
    sqlite.connect = lambda *args, **names: connect(*args, factory=Watched, **names)


def patch_lock() -> None:
    """Then the database alone keeps two processes apart."""
    from kiosk.store import kiosk_lock

    kiosk_lock.flock_within = lambda *_: True


def main() -> None:
    point = os.environ.get("CRASH_POINT", "")
    nth, delay = int(os.environ.get("CRASH_NTH", "1")), float(os.environ.get("CRASH_DELAY", "0"))
    trigger = Trigger(point, nth, delay)
    # Before the kill's patches, which then are around the sabotage too.
    if sabotage := os.environ.get("CRASH_SABOTAGE"):
        SABOTAGES[sabotage]()
    if os.environ.get("CRASH_UNLOCKED"):
        patch_lock()
    if call_of(point) in OF_SQLITE:
        patch_sqlite(trigger)
    elif point:
        patch_call(call_of(point), trigger)
    if sys.argv[1] == "give":
        from tests.crash.giver import main as give

        give()
        return
    from kiosk.cli import main as kiosk

    kiosk()


if __name__ == "__main__":
    main()
