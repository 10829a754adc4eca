"""Asks of what a power cut left: which version starts, who the kiosk is, and what it obeys."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from kiosk.commands.init import UNFILLED
from kiosk.commands.leave import finish_departure
from kiosk.core.delivery.export import decode_export
from kiosk.settings.load import load
from kiosk.settings.rules import ConfigError
from kiosk.store import sqlite
from kiosk.store.departure import MARK
from kiosk.store.device import DeviceStore
from kiosk.store.ordered_settings import ORDERED_SETTINGS, load_ordered_settings
from kiosk.store.release_folder import CURRENT, ReleaseFolder
from kiosk.store.sealing import unseal
from kiosk.store.secrets import SecretError
from tests.powercut.promises import Promises

SETTINGS, OWNER, LEFT_WITH = "kiosk.toml", "owner.key", "left.sealed"


def versions_of(root: Path) -> Path:
    """Where versions are installed: on no disk that is cut, since dpkg syncs what it writes."""
    return root.with_name(f"{root.name}-versions")


def wrong_machine(folder: Path, root: Path, promises: Promises) -> Iterator[str]:
    """What does not hold of versions and settings, the written and the ordered ones."""
    if promises.switched:
        yield from _wrong_release(ReleaseFolder(folder, versions_of(root)), promises)
    if (folder / SETTINGS).exists():
        yield from _wrong_settings(folder / SETTINGS, promises)
    yield from _wrong_orders(folder / "data", promises)


def _wrong_release(folder: ReleaseFolder, promises: Promises) -> Iterator[str]:
    """As the service starts: first its state, then what the link leads to."""
    link = folder.state / CURRENT
    if not link.exists():
        yield "a version was in use, and the link leads nowhere"
    releases = folder.change(lambda releases: releases.begun(1.0))
    if not (link / "bin/kiosk").exists() or link.readlink().name != releases.current:
        yield f"no version starts: {releases}"
    version = promises.switched[-1]
    if version not in {releases.current, releases.previous} and not releases.refused(version):
        yield f"{version} was said to be in use, and is forgotten"
    for gone in promises.left:
        if not releases.refused(gone):
            yield f"{gone} has failed, and may come back by itself"


def _wrong_settings(file: Path, promises: Promises) -> Iterator[str]:
    """The package's file until it is filled in, and then a whole one."""
    if file.read_text(encoding="utf-8").startswith(UNFILLED):
        if promises.written:
            yield "the settings were said to be written, and are not filled in"
        return
    try:
        load(file, {})
    except ConfigError as error:
        yield f"the settings are torn: {error}"


def _wrong_orders(data: Path, promises: Promises) -> Iterator[str]:
    """What was undone never counts again, and what was taken is not forgotten."""
    ordered = load_ordered_settings(data)
    if (data / ORDERED_SETTINGS).exists() and not ordered.newest:
        yield "the ordered settings cannot be read"
    if ordered.newest < max(promises.ordered, default=0):
        yield f"order {max(promises.ordered)} was said to be taken, and is forgotten"
    tried = {one.serial for one in (ordered.good, ordered.trial) if one}
    for serial in promises.undone & tried:
        yield f"order {serial} was undone, and may count again"
    if promises.passed and ordered.good is None:
        yield "no ordered settings count, and some had passed"


def wrong_identity(connection: sqlite.Connection, promises: Promises) -> Iterator[str]:
    """What a hub has heard of: its key is here, or the code is used up for nobody."""
    device = DeviceStore(connection)
    enrolled = device.load()
    known = enrolled.keys.id if enrolled else ""
    if promises.told and promises.told[-1] not in {known, device.prepare().id}:
        yield "the hub knows a key that this kiosk does not have"
    if promises.enrolled and (enrolled is None or enrolled.kiosk < promises.enrolled[-1]):
        yield f"enrolled as {promises.enrolled[-1]}, and {enrolled}"


def wrong_departure(folder: Path, promises: Promises) -> Iterator[str]:
    """Once the mark is there: what was unsent is in the export, and the rest goes."""
    data = folder / "data"
    try:
        sealed = (folder / LEFT_WITH).read_bytes()
        kept = {row.id for row in decode_export(unseal(sealed, folder / OWNER)).rows}
    except (OSError, ValueError, SecretError) as error:
        kept = set()
        yield f"it is going, and its export is of no use: {error}"
    yield from (f"it is going, and {one} is lost" for one in promises.saved - kept)
    left = {one.name for one in data.iterdir()} - {MARK, "kiosk.lock"}
    if promises.wiped and left:
        yield f"wiped was said, and there is {sorted(left)}"
    finish_departure(data)
    if left := {one.name for one in data.iterdir()} - {MARK, "kiosk.lock"}:
        yield f"the next start wipes all but {sorted(left)}"
