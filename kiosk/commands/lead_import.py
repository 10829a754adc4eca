"""`kiosk leads import`: imports rows from an export, or what can be read from a database."""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import assert_never

from kiosk.commands.answers import answered, say, say_json
from kiosk.commands.audit import noted
from kiosk.commands.session import CommandError, CommandSession, writing
from kiosk.core.counter.redemption_record import Till, record_from
from kiosk.core.delivery.export import ExportedRow, MalformedExportError, decode_export
from kiosk.core.delivery.row_kind import REDEMPTION, ROW_KINDS, RowKinds
from kiosk.store.companions import WAL, beside
from kiosk.store.database_key import existing_key, key_in
from kiosk.store.file_kind import is_database
from kiosk.store.log_state import LogState, state_of_log
from kiosk.store.open_store import recovered
from kiosk.store.outbox import Outbox
from kiosk.store.recovery import recover
from kiosk.store.redemptions import RedemptionStore
from kiosk.store.sealing import is_sealed, unseal
from kiosk.store.taking_over import take_over


@dataclass(frozen=True, slots=True)
class _Counts:
    """Numbers of rows; `imported` ones are new, `redemptions` and `staff` come only from databases.

    `unknown` are the kinds of rows that this version does not know; such rows stay in the export.
    """

    imported: int
    known: int
    unreadable: int = 0
    redemptions: int = 0
    staff: int = 0
    unknown: tuple[str, ...] = ()


def import_leads(
    config: Path | None,
    file: Path,
    key: Path | None,
    database_key: Path | None,
    *,
    json: bool,
    kinds: RowKinds = ROW_KINDS,
) -> int:
    """Import the rows of a file and return the exit code; importing it twice changes nothing.

    JSON keys: `imported`, `known` (already here), `unreadable` (damaged rows and places). From a
    database that this kiosk set aside, `redemptions` and `staff` (PINs) are restored too. Rows
    whose kind is not one of `kinds` stay in the export, which counts as a failure.
    """

    def command() -> int:
        with writing(config) as session:
            if is_database(file):
                counts = _of_database(session, file, database_key)
            else:
                counts = _of_export(session, file, key, kinds)
            noted(session, "imported", str(counts.imported))
        _tell(counts, json=json)
        if counts.unreadable:
            raise CommandError(
                f"leads import: {file}: {counts.unreadable} damaged rows or places"
                " cannot be read; keep the file"
            )
        if counts.unknown:
            raise CommandError(
                f"leads import: {file}: {len(counts.unknown)} rows are of a kind that this version"
                f" does not know ({', '.join(sorted(set(counts.unknown)))});"
                " keep the file, and import it again with a newer version"
            )
        return 0

    return answered(command)


def _of_database(session: CommandSession, file: Path, database_key: Path | None) -> _Counts:
    """Import rows from a database; PINs, keys and redemptions only if this kiosk set it aside."""
    folder = session.settings.kiosk.data_path
    secret = key_in(database_key) if database_key else existing_key(os.environ, folder)
    found = recover(file, secret, room=folder)
    is_own = file.resolve().parent == folder.resolve()
    _warn_of_log(file, is_own=is_own)
    taken = take_over(session.connection, found, outbox_alone=not is_own)
    if not is_own:
        rows = ((row["kind"], row["body"]) for row in found.rows("outbox"))
        _redeemed(session, [body for kind, body in rows if kind == REDEMPTION.name])
    if not found.unreadable:
        recovered(session.connection, file)
    known = len(found.rows("outbox")) - taken.outbox
    return _Counts(taken.outbox, known, found.unreadable, taken.redemptions, taken.staff)


def _warn_of_log(file: Path, *, is_own: bool) -> None:
    """Tell on stderr what the state of the log means; a file set aside has all the log it had."""
    log = beside(file, WAL).name
    match state_of_log(file):
        case LogState.WHOLE:
            return
        case LogState.DAMAGED:
            problem = f"the log beside it ({log}) could not be read whole; the newest leads may"
            problem += " be missing: if there is a better copy of it, import again"
        case LogState.MISSING | LogState.EMPTY if is_own:
            return
        case LogState.EMPTY:
            problem = f"the log beside it ({log}) is empty and could not be read; unless its kiosk"
            problem += " was idle or stopped before, the newest leads are missing: copy both again"
        case LogState.MISSING:
            problem = f"has no log beside it ({log}); unless its kiosk was stopped before, what was"
            problem += " saved last stands there: copy it too, import again"
        case other:
            assert_never(other)
    print(f"kiosk: leads import: {file}: {problem}", file=sys.stderr)  # noqa: T201  not stdout, which scripts read


def _of_export(session: CommandSession, file: Path, key: Path | None, kinds: RowKinds) -> _Counts:
    found = _exported(file, key, kinds)
    rows = [row for row in found if kinds.find(row.kind)]
    outbox = Outbox(session.connection)
    new = [outbox.add(r.id, r.kind, r.encoded_body, r.created.timestamp()) for r in rows]
    _redeemed(session, [row.encoded_body for row in rows if row.kind == REDEMPTION.name])
    unknown = tuple(row.kind for row in found if not kinds.find(row.kind))
    return _Counts(sum(new), len(new) - sum(new), unknown=unknown)


def _exported(file: Path, key: Path | None, kinds: RowKinds) -> tuple[ExportedRow, ...]:
    try:
        data = file.read_bytes()
    except OSError as error:
        raise CommandError(f"leads import: {file}: {error.strerror}", 2) from None
    if is_sealed(data):
        if key is None:
            raise CommandError(f"leads import: {file} is sealed; name the private key by --key", 2)
        data = unseal(data, key)
    try:
        return decode_export(data, kinds).rows
    except MalformedExportError as error:
        raise CommandError(f"leads import: {file}: is no export: {error}", 2) from None


def _redeemed(session: CommandSession, bodies: list[bytes]) -> None:
    """Restore the redemptions of this kiosk, so no voucher is accepted a second time."""
    kiosk = session.settings.kiosk
    till = RedemptionStore(session.connection, Till(kiosk.id, kiosk.store))
    records = (record_from(body, kiosk.id) for body in bodies)
    till.restore([record for record in records if record])


def _tell(counts: _Counts, *, json: bool) -> None:
    if json:
        say_json(
            {
                "imported": counts.imported,
                "known": counts.known,
                "unreadable": counts.unreadable,
                "redemptions": counts.redemptions,
                "staff": counts.staff,
            }
        )
        return
    say(f"{counts.imported} rows imported, {counts.known} were here already")
    if counts.redemptions or counts.staff:
        say(f"{counts.redemptions} redemptions and {counts.staff} PINs restored")
