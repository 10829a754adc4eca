"""`kiosk leads list`, `show` and `retry`: shows the outbox and sends held rows again."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import msgspec
from msgspec.structs import asdict

from kiosk.commands.answers import answered, say, say_json, say_table, utc
from kiosk.commands.audit import noted
from kiosk.commands.lead_correction import ShellCorrection
from kiosk.commands.session import CommandError, reading, writing
from kiosk.core.delivery.outbox import OutboxEntry, RowState, goes_by_itself
from kiosk.core.delivery.row_correction import corrected_row
from kiosk.core.delivery.row_kind import ROW_KINDS, Corrector, RowKinds
from kiosk.core.form.correction import CorrectionError
from kiosk.store.outbox_entries import FrozenRowError, OutboxEntries

_COLUMNS = ("ID", "KIND", "STATE", "SINCE", "TRIES", "CODE", "WHAT HELPS")
_UNKNOWN = "This version does not know this kind of row; a newer one delivers it."
_TIMES = ("created", "next_attempt", "last_attempt", "settled", "exported")


def list_leads(
    config: Path | None,
    states: Sequence[RowState],
    limit: int,
    *,
    json: bool,
    kinds: RowKinds = ROW_KINDS,
) -> int:
    """Print at most `limit` rows in the given states, or in any state; returns the exit code.

    Rows of kinds that this version does not know are included. JSON keys: `leads`, a list of
    entries without what the customer typed (see `show_lead`). `next_attempt` is null for a row that
    is due now, and for one that is not tried again by itself.
    """

    def command() -> int:
        with reading(config) as session:
            found = OutboxEntries(session.connection).list(None, states or tuple(RowState), limit)
        if json:
            say_json({"leads": [_in_json(entry) for entry in found]})
        elif found:
            say_table(_COLUMNS, [_in_words(entry, kinds) for entry in found])
        else:
            say("no rows in that state" if states else "no leads here, and nothing else to deliver")
        return 0

    return answered(command)


def show_lead(config: Path | None, lead: str, *, json: bool) -> int:
    """Print one lead in full and return the exit code.

    JSON keys: those of `list_leads`, and `body`, the record for Salesforce, or null once sent.
    """

    def command() -> int:
        with reading(config) as session:
            entry = OutboxEntries(session.connection).get(lead)
        if entry is None:
            raise CommandError(f"leads show: there is no lead {lead}; see: kiosk leads list")
        try:
            body = msgspec.json.decode(entry.body, type=dict[str, Any]) if entry.body else None
        except msgspec.DecodeError:
            raise CommandError(f"leads show: {lead}: what stands in it is damaged") from None
        whole = {**_in_json(entry), "body": body}
        if json:
            say_json(whole)
            return 0
        for key, value in whole.items():
            if key != "body" and value not in ("", [], None):
                say(f"{key:14} {', '.join(value) if isinstance(value, list) else value}")
        for key, value in (body or {}).items():
            say(f"  {key}: {_harmless(str(value))}")
        return 0

    return answered(command)


def retry_leads(
    config: Path | None,
    leads: Sequence[str],
    correction: ShellCorrection,
    *,
    everything: bool,
    json: bool,
    kinds: RowKinds = ROW_KINDS,
) -> int:
    """Send held rows again and return the exit code.

    `correction` is for a single row that is held or was never sent.
    JSON keys: `released`, the number of rows that are sent again.
    """

    def command() -> int:
        if everything == bool(leads):
            raise CommandError("leads retry: name leads, or --all", 2)
        if correction.is_wanted and len(leads) != 1:
            raise CommandError("leads retry: --edit and --fields correct one lead; name it", 2)
        with writing(config) as session:
            entries = OutboxEntries(session.connection, kinds)
            changes = _correct(entries, leads[0], correction) if correction.is_wanted else {}
            chosen = [e.id for e in entries.list(None, [RowState.HELD])] if everything else leads
            released = entries.release(chosen)
            if released or changes:
                named = ", ".join(changes)
                one = leads[0] if len(leads) == 1 else str(released)
                noted(session, "released" if released else "corrected", f"{one} {named}".strip())
        if json:
            say_json({"released": released})
        elif changes and not released:
            say("corrected; it waits for its first delivery")
        else:
            say(f"{released} released; the next sync takes them along")
        if released < len(chosen) and not changes:
            raise CommandError(f"leads retry: {len(chosen) - released} of them were not held")
        return 0

    return answered(command)


def _correct(entries: OutboxEntries, lead: str, correction: ShellCorrection) -> Mapping[str, str]:
    """Correct the lead; returns the new value of each changed field."""
    entry = entries.get(lead)
    if entry is None:
        raise CommandError(f"leads retry: there is no lead {lead}; see: kiosk leads list")
    frozen = CommandError(
        f"leads retry: {lead} is {entry.state}; only a held lead can be corrected"
    )
    if entry.body is None:
        raise frozen
    try:
        changes = correction.changes(entry.body)
        pairs = [f"{name}={value}" for name, value in changes.items()]
        who = Corrector.SHELL
        entries.correct(lead, corrected_row(entry.kind, entry.body, pairs, who, entries.kinds))
    except CorrectionError as error:
        raise CommandError(f"leads retry: {error}", 2) from None
    except FrozenRowError:
        raise frozen from None
    return changes


def _harmless(text: str) -> str:
    """The text with control characters replaced; an imported file may contain them."""
    return "".join(c if c.isprintable() or c == "\n" else "\N{REPLACEMENT CHARACTER}" for c in text)


def _in_json(entry: OutboxEntry) -> dict[str, Any]:
    values = {key: value for key, value in asdict(entry).items() if key != "body"}
    for key in _TIMES:
        values[key] = utc(values[key]) or None
    # A row that is due at once has no time of its own, and one that waits for nothing has none.
    if not entry.next_attempt or not goes_by_itself(entry.state):
        values["next_attempt"] = None
    return {**values, "fields": list(entry.fields), "matches": list(entry.matches)}


def _in_words(entry: OutboxEntry, kinds: RowKinds) -> tuple[str, ...]:
    since, tries = utc(entry.created), str(entry.attempts)
    helps = entry.sentence if kinds.find(entry.kind) else _UNKNOWN
    return entry.id, entry.kind, entry.state, since, tries, entry.code, helps
