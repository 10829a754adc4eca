"""Looking at a kiosk's store as a kill left it."""

from __future__ import annotations

import shutil
from contextlib import closing
from pathlib import Path

from kiosk.store.database import DATABASE
from kiosk.store.database_key import KEY_FILE
from kiosk.store.open_store import open_beside
from tests.crash.action import Action
from tests.crash.history import StoreRow


def rows_in(data: Path, action: Action, copy: Path) -> tuple[StoreRow, ...]:
    """By way of a copy: the next process is to mend the files."""
    if not (data / DATABASE).exists():
        return ()
    shutil.rmtree(copy, ignore_errors=True)
    copy.mkdir()
    for name in (DATABASE, f"{DATABASE}-wal", KEY_FILE):
        if (data / name).exists():
            shutil.copy(data / name, copy)
    with closing(open_beside(copy, {})) as connection:
        return action.rows(connection)
