"""`kiosk leave`: takes a machine out of service, nothing unsent lost."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from kiosk.commands.answers import answered, say
from kiosk.commands.session import CommandError, CommandSession, owning, told
from kiosk.core.delivery.export import encode_export, export_of
from kiosk.core.delivery.outbox import UNSENT, OutboxEntry
from kiosk.settings.load import load
from kiosk.store.departure import begin_departure, departure, wipe
from kiosk.store.files import write_durably
from kiosk.store.kiosk_lock import KioskLock
from kiosk.store.open_store import losses
from kiosk.store.outbox_entries import OutboxEntries
from kiosk.store.sealing import seal
from kiosk.store.secrets import is_provided

_EXPORTS = "exports"


@dataclass(frozen=True, slots=True)
class LeaveOptions:
    """`export` and `encrypt_to` keep what is unsent; `lose` gives up what would be lost."""

    export: Path | None = None
    encrypt_to: Path | None = None
    lose: bool = False
    confirmed: bool = False


def run_leave(config: Path | None, options: LeaveOptions) -> int:
    """Export what is unsent, then wipe the data and keys; returns the exit code.

    A power cut before the mark on disk has changed nothing; after it, the same command or the next
    start of the kiosk goes on wiping.
    """

    def command() -> int:
        with told():
            folder = load(config, os.environ).kiosk.data_path
            begun = departure(folder)
        if begun is None:
            with owning(config) as session:
                _prepare(session, folder, options)
                begin_departure(folder, session.settings.kiosk.id, time.time())
        with told():
            finish_departure(folder)
        say(f"{folder}: wiped; this kiosk is out of service")
        _tell_what_is_left(config)
        return 0

    return answered(command)


def finish_departure(folder: Path) -> None:
    """Wipe what a departure has left. Raises StoreError, also while the kiosk runs."""
    lock = KioskLock(folder)
    try:
        wipe(folder)
    finally:
        lock.release()


def _prepare(session: CommandSession, folder: Path, options: LeaveOptions) -> None:
    """Ask, and export; raises CommandError where something would be lost."""
    entries = OutboxEntries(session.connection)
    unsent = [
        row for row in entries.list(None, UNSENT) if row.kind not in entries.kinds.dispensable
    ]
    lost = losses(session.connection)
    exported = list((folder / _EXPORTS).glob("*")) if (folder / _EXPORTS).is_dir() else []
    if not options.lose:
        if lost:
            raise CommandError(
                f"leave: {len(lost)} databases were set aside and may hold leads; first run:"
                f" kiosk leads import {lost[0].file}"
            )
        if exported:
            raise CommandError(
                f"leave: {folder / _EXPORTS} has {len(exported)} exports; move them away first"
            )
        if unsent and not options.export:
            raise CommandError(
                f"leave: {len(unsent)} rows are unsent; let the kiosk run until they are sent, or"
                " keep them by: kiosk leave --export FILE --encrypt-to KEYFILE"
            )
    _confirm(session.settings.kiosk.id, options)
    if options.export and unsent:
        _export(session, folder, unsent, options.export, options.encrypt_to)


def _export(
    session: CommandSession,
    folder: Path,
    unsent: Sequence[OutboxEntry],
    file: Path,
    encrypt_to: Path | None,
) -> None:
    if encrypt_to is None:
        raise CommandError("leave: --export needs --encrypt-to KEYFILE (kiosk leads keygen)", 2)
    if file.resolve().is_relative_to(folder.resolve()):
        raise CommandError(f"leave: {file} would be wiped too; name a file outside {folder}", 2)
    if file.exists():
        raise CommandError(f"leave: {file} is there already; name another file", 2)
    kiosk = session.settings.kiosk.id
    export = export_of(unsent, kiosk, datetime.now(UTC))
    write_durably(file, seal(encode_export(export), encrypt_to))
    say(f"{len(export.rows)} rows exported to {file}")


def _confirm(kiosk: str, options: LeaveOptions) -> None:
    if options.confirmed:
        return
    question = f"This wipes all data of {kiosk}, for good. Type its id to go on: "
    print(question, end="", file=sys.stderr, flush=True)  # noqa: T201  a question
    if sys.stdin.readline().strip() != kiosk:
        raise CommandError("leave: not confirmed; nothing was changed")


def _tell_what_is_left(config: Path | None) -> None:
    settings = load(config, os.environ)
    if settings.hub:
        say("in Salesforce: set the kiosk's record to Revoked")
    if settings.salesforce and settings.salesforce.private_key_file:
        say(f"still there: {settings.salesforce.private_key_file}, the login's private key")
    if is_provided(os.environ, "database_key"):
        say("still there: the secret database_key of the service or the keyring")
