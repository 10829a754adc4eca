"""`kiosk leads export`, `keygen` and `purge`: exports leads to files and deletes old ones."""

from __future__ import annotations

import time
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

from kiosk.commands.answers import answered, complain, say, say_json
from kiosk.commands.audit import noted
from kiosk.commands.session import CommandError, reading, told, writing
from kiosk.core.delivery.export import encode_export, export_of
from kiosk.core.delivery.outbox import UNSENT, RowState
from kiosk.core.delivery.row_kind import ROW_KINDS, RowKinds
from kiosk.store.files import write_durably
from kiosk.store.outbox import Outbox
from kiosk.store.outbox_entries import OutboxEntries
from kiosk.store.sealing import make_key_pair, seal

_DAY_S = 86_400.0


def export_leads(
    config: Path | None,
    file: Path,
    encrypt_to: Path | None,
    states: Sequence[RowState],
    *,
    plain: bool,
    json: bool,
) -> int:
    """Write leads to `file` and return the exit code; they stay here, marked as exported.

    On a disk that takes nothing they are not marked, which stderr says. JSON keys: `exported`
    (number of leads), `file`, `marked` (bool).
    """

    def command() -> int:
        if plain == bool(encrypt_to):
            raise CommandError("leads export: --encrypt-to KEYFILE, or --plain for clear text", 2)
        if file.exists():
            raise CommandError(f"leads export: {file} is there already; name another file", 2)
        with reading(config) as session:
            chosen = OutboxEntries(session.connection).list(None, states or UNSENT)
            export = export_of(chosen, session.settings.kiosk.id, datetime.now(UTC))
            data = encode_export(export)
            write_durably(file, seal(data, encrypt_to) if encrypt_to else data)
        marked = _mark(config, [row.id for row in export.rows])
        if json:
            say_json({"exported": len(export.rows), "file": str(file), "marked": marked})
        else:
            say(f"{len(export.rows)} rows exported to {file}; they stay here until they are sent")
        return 0

    return answered(command)


def _mark(config: Path | None, rows: Sequence[str]) -> bool:
    """Mark the rows as exported. A disk that takes nothing costs the mark, not the export."""
    try:
        with writing(config) as session:
            OutboxEntries(session.connection).mark_exported(rows, time.time())
            noted(session, "exported", str(len(rows)))
    except CommandError as error:
        complain(f"the rows were exported, but are not marked as exported: {error}")
        return False
    return True


def make_keys(file: Path) -> int:
    """Create a key pair for exports and return the exit code; only the private key opens them."""

    def command() -> int:
        with told():
            public = make_key_pair(file)
        say(f"{file}: the private key; keep it away from the kiosks")
        say(f"{public}: the public key; give it to them as --encrypt-to or [outbox] export_to")
        return 0

    return answered(command)


def purge_leads(
    config: Path | None,
    sent_days: float | None,
    *,
    exported: bool,
    json: bool,
    kinds: RowKinds = ROW_KINDS,
) -> int:
    """Delete leads that were sent more than `sent_days` days ago, or exported ones.

    Only exported rows of kinds that may be purged are deleted. Returns the exit code. JSON keys:
    `sent` and `exported`, the number of rows deleted of each.
    """

    def command() -> int:
        if sent_days is None and not exported:
            raise CommandError("leads purge: --sent-before DAYS, or --exported", 2)
        with writing(config) as session:
            entries = OutboxEntries(session.connection, kinds)
            sent = 0 if sent_days is None else entries.purge_sent(time.time() - sent_days * _DAY_S)
            gone = entries.purge_exported() if exported else 0
            noted(session, "purged", f"{sent} sent, {gone} exported")
            Outbox(session.connection).erase_traces()
        if json:
            say_json({"sent": sent, "exported": gone})
        else:
            say(f"{sent} sent and {gone} exported leads forgotten")
        return 0

    return answered(command)
