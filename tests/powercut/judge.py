"""Starts the product on what a power cut left, and asks whether all that was said holds."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import closing, suppress
from datetime import UTC, datetime
from pathlib import Path

from kiosk.core.delivery.export import decode_export
from kiosk.services.wall.picture_cache import load_entries
from kiosk.store import sqlite
from kiosk.store.database import DATABASE
from kiosk.store.departure import departure
from kiosk.store.faults import StoreError
from kiosk.store.open_store import losses, open_beside, open_store
from kiosk.store.sealing import is_sealed, seal, unseal
from kiosk.store.secrets import SecretError
from kiosk.store.vouchers import VoucherSerials
from tests.powercut.disk import State
from tests.powercut.judge_life import wrong_departure, wrong_identity, wrong_machine
from tests.powercut.promises import Promises

DATA = "data"


def rebuild(state: State, root: Path, target: Path) -> None:
    """The disk, anew and below another folder."""
    shutil.rmtree(target, ignore_errors=True)
    target.mkdir(parents=True, mode=0o700)
    for path, content in sorted(state.items()):
        place = target / path.relative_to(root)
        if content is None:
            place.mkdir(mode=0o700)
        elif isinstance(content, str):
            place.symlink_to(content)
        else:
            place.write_bytes(content)
            place.chmod(0o600)


def look_at(folder: Path) -> None:
    """Open the store as the doctor and most commands do, who may find nothing or be refused."""
    with suppress(StoreError, SecretError):
        open_beside(folder / DATA, {}).close()


def wrong_on(folder: Path, root: Path, promises: Promises, *, damaged: bool = False) -> list[str]:
    """What does not hold on the disk in `folder`, which was rebuilt from `root`.

    `damaged`: the database was beyond repair before; it is set aside, and told.
    """
    data = folder / DATA
    found = list(_wrong_files(folder, root, promises))
    found += wrong_machine(folder, root, promises)
    if promises.may_leave and departure(data):
        return [*found, *wrong_departure(folder, promises)]
    if promises.wiped:
        return [*found, "wiped was said, and the kiosk would start"]
    try:
        with closing(open_store(data, {}, datetime.now(UTC))) as connection:
            found += _wrong_rows(connection, promises)
            found += _wrong_losses(connection, data, damaged=damaged)
            found += _wrong_serials(connection, promises)
            found += wrong_identity(connection, promises)
        # Whatever the first start did must suit the next one too.
        with closing(open_store(data, {}, datetime.now(UTC))) as connection:
            found += _wrong_rows(connection, promises)
    except (StoreError, SecretError, sqlite.Error) as error:
        found.append(f"the kiosk does not start: {error}")
    return found


def _wrong_rows(connection: sqlite.Connection, promises: Promises) -> Iterator[str]:
    rows = dict(connection.execute("SELECT id, state FROM outbox").fetchall())
    redeemed = {
        key for (key,) in connection.execute("SELECT key FROM redemption WHERE event = 'redeemed'")
    }
    staff = {name for (name,) in connection.execute("SELECT name FROM staff")}
    if not promises.forgotten:
        yield from (f"said to be saved, and lost: {one}" for one in promises.saved - set(rows))
    yield from (f"redeemed, and forgotten: {one}" for one in promises.redeemed - redeemed)
    yield from (f"no PIN of {one}" for one in promises.pins - staff)
    states = list(rows.values())
    if promises.sent and not promises.forgotten and states.count("sent") < promises.sent:
        yield f"{promises.sent} were said to be sent, {states.count('sent')} are"
    if promises.forgotten and "sent" in states:
        yield "forgotten was said, and they are back"


def _wrong_losses(connection: sqlite.Connection, data: Path, *, damaged: bool) -> Iterator[str]:
    aside = {one.name for one in data.glob(f"{DATABASE}.lost-*") if not one.name.endswith("-wal")}
    told = {Path(one.file).name for one in losses(connection)}
    if not damaged and (aside or told):
        yield "a good database was set aside"
    if damaged and (not told or not told <= aside):
        yield f"a loss is not told, or its file is gone: {told}, {aside}"


def _wrong_serials(connection: sqlite.Connection, promises: Promises) -> Iterator[str]:
    if promises.given:
        number = VoucherSerials(connection).take()
        if number in promises.given:
            yield f"voucher number {number} is given twice"


def _wrong_files(folder: Path, root: Path, promises: Promises) -> Iterator[str]:
    for file, count in promises.exports:
        yield from _wrong_export(folder / file.relative_to(root), count, folder)
    for file in promises.keys:
        private = folder / file.relative_to(root)
        public = private.with_name(private.name + ".pub")
        try:
            if unseal(seal(b"x", public), private) != b"x":
                yield f"{private.name}: opens nothing"
        except SecretError as error:
            yield f"the private key is of no use: {error}"
    kept = {one.url for one in load_entries(folder / DATA / "images")}
    yield from (f"the picture {one} is lost" for one in promises.pictures - kept)


def _wrong_export(file: Path, count: int, folder: Path) -> Iterator[str]:
    try:
        data = file.read_bytes()
        data = unseal(data, folder / "owner.key") if is_sealed(data) else data
        if len(decode_export(data).rows) != count:
            yield f"{file.name}: has not the {count} rows"
    except (OSError, ValueError, SecretError) as error:
        yield f"{file.name}: said to be exported: {error}"
