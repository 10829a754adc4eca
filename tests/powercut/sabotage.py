"""Ways to be careless with the disk, each of which the checker must see."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from pathlib import Path


def sync_nothing_in_sqlite() -> None:
    """As many set it, for speed."""
    from sqlcipher3 import dbapi2

    from kiosk.store import sqlite

    class Hasty(dbapi2.Connection):
        def execute(self, sql, *args):
            return super().execute(sql.replace("synchronous = FULL", "synchronous = OFF"), *args)

    connect = sqlite.connect
    sqlite.connect = lambda *args, **names: connect(*args, factory=Hasty, **names)


def sync_no_file() -> None:
    """Neither files nor folders; SQLite does it still."""
    os.fsync = lambda _handle: None


def sync_no_folder() -> None:
    from kiosk.store import durable

    durable.sync_folder = lambda _folder: None


def write_keys_as_anybody_would() -> None:
    from kiosk.store import durable

    def write(file: Path, data: bytes) -> None:
        durable.make_folder(file.parent)
        file.write_bytes(data)

    durable.write = write


def judge_the_file_alone() -> None:
    """Without its log: a torn checkpoint makes a good database look damaged."""
    from kiosk.store import database

    database.is_sound_replayed = lambda _file, _key: False


def make_links_anew() -> None:
    """As `ln -sf` does: for a moment there is none."""
    from kiosk.store import release_folder

    def rename(source: Path, target: Path) -> None:
        if source.is_symlink():
            target.unlink(missing_ok=True)
            target.symlink_to(source.readlink())
            source.unlink()
        else:
            source.replace(target)
        release_folder.durable.sync_folder(target.parent)

    release_folder.durable.rename = rename


SABOTAGES: Mapping[str, Callable[[], None]] = {
    "sqlite-syncs-nothing": sync_nothing_in_sqlite,
    "no-file-synced": sync_no_file,
    "no-folder-synced": sync_no_folder,
    "written-as-anybody-would": write_keys_as_anybody_would,
    "file-judged-alone": judge_the_file_alone,
    "links-made-anew": make_links_anew,
}
