"""`kiosk leads export`, `import`, `keygen` and `purge`: leads by file, and clearing up."""

from __future__ import annotations

import os
import time
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from kiosk.commands.answers import answered, say, say_json
from kiosk.commands.audit import noted
from kiosk.commands.session import CommandError, CommandSession, told, writing
from kiosk.core.counter.redemption_record import Till, record_from
from kiosk.core.delivery.export import MalformedExportError, decode_export, encode_export, export_of
from kiosk.core.delivery.outbox import UNSENT, RowState
from kiosk.core.delivery.row_kind import REDEMPTION, ROW_KINDS, RowKinds
from kiosk.store.database import DATABASE
from kiosk.store.database_key import existing_key, key_in
from kiosk.store.files import write_durably
from kiosk.store.open_store import recovered
from kiosk.store.outbox import Outbox
from kiosk.store.outbox_entries import OutboxEntries
from kiosk.store.recovery import recover
from kiosk.store.redemptions import RedemptionStore
from kiosk.store.sealing import is_sealed, make_key_pair, seal, unseal

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
    """JSON keys: `exported` (how many), `file`. The leads stay here, marked as exported."""

    def command() -> int:
        if plain == bool(encrypt_to):
            raise CommandError("leads export: --encrypt-to KEYFILE, or --plain for clear text", 2)
        if file.exists():
            raise CommandError(f"leads export: {file} is there already; name another file", 2)
        with writing(config) as session:
            entries = OutboxEntries(session.connection)
            chosen = entries.list(None, states or UNSENT)
            export = export_of(chosen, session.settings.kiosk.id, datetime.now(UTC))
            data = encode_export(export)
            write_durably(file, seal(data, encrypt_to) if encrypt_to else data)
            entries.mark_exported([row.id for row in export.rows], time.time())
            noted(session, "exported", str(len(export.rows)))
        if json:
            say_json({"exported": len(export.rows), "file": str(file)})
        else:
            say(f"{len(export.rows)} rows exported to {file}; they stay here until they are sent")
        return 0

    return answered(command)


def import_leads(
    config: Path | None,
    file: Path,
    key: Path | None,
    database_key: Path | None,
    *,
    json: bool,
    kinds: RowKinds = ROW_KINDS,
) -> int:
    """JSON keys: `imported`, `known` (here already), `unreadable` (damaged ranges of a database).

    An id that is here already changes nothing, so a file can be imported twice. Rows of an export
    whose kind is none of `kinds` stay in the file, which is told as a failure.
    """

    def command() -> int:
        with writing(config) as session:
            found = _rows(session, file, key, database_key, kinds)
            outbox, unreadable = Outbox(session.connection), found.unreadable
            new = [outbox.add(*row) for row in found.rows]
            _restore(session, found.rows)
            noted(session, "imported", str(sum(new)))
            if file.name.startswith(DATABASE) and not unreadable:
                recovered(session.connection, file)
        counts = {"imported": sum(new), "known": len(new) - sum(new), "unreadable": unreadable}
        if json:
            say_json(counts)
        else:
            say(f"{sum(new)} rows imported, {len(new) - sum(new)} were here already")
        if unreadable:
            raise CommandError(
                f"leads import: {file}: {unreadable} damaged places cannot be read; keep the file"
            )
        if found.unknown:
            raise CommandError(
                f"leads import: {file}: {len(found.unknown)} rows are of a kind that this version"
                f" does not know ({', '.join(sorted(set(found.unknown)))});"
                " keep the file, and import it again with a newer version"
            )
        return 0

    return answered(command)


def make_keys(file: Path) -> int:
    """A key pair for exports; only the private one opens them."""

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
    """JSON keys: `sent`, `exported`, how many of each were forgotten.

    Of `exported` ones, those that the table of kinds calls purgeable.
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


def _restore(session: CommandSession, rows: Rows) -> None:
    """What this kiosk has redeemed itself, so that no voucher is accepted anew."""
    kiosk = session.settings.kiosk
    till = RedemptionStore(session.connection, Till(kiosk.id, kiosk.store))
    records = (record_from(body, kiosk.id) for _, kind, body, _ in rows if kind == REDEMPTION.name)
    till.restore([record for record in records if record])


Rows = Sequence[tuple[str, str, bytes, float]]


@dataclass(frozen=True, slots=True)
class _Found:
    """Rows to add, how many damaged places there are, and the kinds of rows left in the file."""

    rows: Rows
    unreadable: int = 0
    unknown: tuple[str, ...] = ()


def _rows(
    session: CommandSession,
    file: Path,
    key: Path | None,
    database_key: Path | None,
    kinds: RowKinds,
) -> _Found:
    """What an export or a database holds.

    A database's rows are all this kiosk's own. Of an export's row it is the kind that says where
    the row's key stands, so one of an unknown kind cannot be checked.
    """
    try:
        data = file.read_bytes()
    except OSError as error:
        raise CommandError(f"leads import: {file}: {error.strerror}", 2) from None
    if file.name.startswith(DATABASE):
        folder = session.settings.kiosk.data_path
        secret = key_in(database_key) if database_key else existing_key(os.environ, folder)
        found = recover(file, secret)
        return _Found(found.rows, found.unreadable)
    if is_sealed(data):
        if key is None:
            raise CommandError(f"leads import: {file} is sealed; name the private key by --key", 2)
        data = unseal(data, key)
    try:
        export = decode_export(data, kinds)
    except MalformedExportError as error:
        raise CommandError(f"leads import: {file}: is no export: {error}", 2) from None
    return _Found(
        [
            (row.id, row.kind, row.encoded_body, row.created.timestamp())
            for row in export.rows
            if kinds.find(row.kind)
        ],
        unknown=tuple(row.kind for row in export.rows if not kinds.find(row.kind)),
    )
