"""`kiosk leads add`: adds leads from JSON in the same way as the form."""

from __future__ import annotations

import asyncio
import codecs
import re
import sys
from pathlib import Path
from typing import Any

import msgspec
from msgspec.structs import replace

from kiosk.commands.answers import answered, complain, say, say_json
from kiosk.commands.session import CommandError, CommandSession, writing
from kiosk.core.form.lead import LeadDraft, LeadOrigin, new_lead_key, validate
from kiosk.core.form.submission import Submission
from kiosk.services.delivery.lead_desk import LeadDesk
from kiosk.services.feed.clock import Clock
from kiosk.services.feed.network_time import is_kept_by_ntp
from kiosk.services.threads.loop import WorkerThread
from kiosk.settings.model import Settings
from kiosk.store.outbox import Outbox
from kiosk.wiring.clock import clock_limits

_OTHER_PROBLEM = "not_saved"
_KEY = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")


def add_leads(config: Path | None, source: str, *, json: bool) -> int:
    """Add leads from the file `source`, or from stdin for "-", and return the exit code.

    Valid leads are saved even if others are refused. The line `saved ID` is printed once the lead
    is on disk. JSON keys: `saved` (ids), `refused` (`index`, `errors`).
    """

    def command() -> int:
        drafts = _drafts(_read(source))
        with writing(config) as session:
            saved, refused = asyncio.run(_submit(session, drafts, quiet=json))
        if json:
            say_json({"saved": saved, "refused": refused})
        for one in refused:
            wrong = ", ".join(f"{name}: {error}" for name, error in one["errors"].items())
            complain(f"leads add: lead {one['index']}: {wrong}")
        return 1 if refused else 0

    return answered(command)


async def _submit(
    session: CommandSession, drafts: list[LeadDraft], *, quiet: bool
) -> tuple[list[str], list[dict[str, Any]]]:
    settings = session.settings
    rules, origin = settings.form.rules, LeadOrigin(settings.kiosk.id, settings.kiosk.store)
    disk = WorkerThread()
    outbox = Outbox(session.connection)
    desk = LeadDesk(outbox, disk, rules, origin, _clock(settings).stamp, lambda: None)
    saved: list[str] = []
    refused: list[dict[str, Any]] = []
    for index, given in enumerate(drafts):
        draft = _with_proof(session, given)
        errors: dict[str, str] = dict(validate(draft, rules))
        if not errors and await desk.submit(draft) is not Submission.SAVED:
            errors = {_OTHER_PROBLEM: "the disk refused; free some space and add it again"}
        if errors:
            refused.append({"index": index, "errors": errors})
            continue
        saved.append(draft.key)
        if not quiet:
            say(f"saved {draft.key}")
    disk.close()
    return saved, refused


def _clock(settings: Settings) -> Clock:
    """A clock that no server has corrected; the leads are dated when they are delivered."""
    return Clock(clock_limits(settings, None), lambda: None, is_kept=is_kept_by_ntp)


def _with_proof(session: CommandSession, draft: LeadDraft) -> LeadDraft:
    """The draft, with missing key, language and consent text filled in as in a new form."""
    kiosk = session.settings.kiosk
    language = draft.language or kiosk.language
    shown = session.settings.form.consent.shown_in(language)
    return replace(
        draft,
        key=draft.key or new_lead_key(),
        language=language,
        consent_version=draft.consent_version or (shown.proof if draft.consent else ""),
    )


def _read(source: str) -> bytes:
    try:
        return sys.stdin.buffer.read() if source == "-" else Path(source).read_bytes()
    except OSError as error:
        raise CommandError(f"leads add: {source}: {error.strerror}", 2) from None


def _drafts(data: bytes) -> list[LeadDraft]:
    try:
        text = data.removeprefix(codecs.BOM_UTF8)
        given = msgspec.json.decode(text, type=list[dict[str, Any]] | dict[str, Any])
        return [_draft(one) for one in (given if isinstance(given, list) else [given])]
    except UnicodeDecodeError:
        raise CommandError("leads add: not in UTF-8; save the file as UTF-8", 2) from None
    except (msgspec.DecodeError, ValueError, RecursionError) as error:
        raise CommandError(
            f'leads add: {error}; write {{"last_name": "…", "consent": true}}, or a list of such', 2
        ) from None


def _draft(given: dict[str, Any]) -> LeadDraft:
    """A draft from JSON. Raises ValueError, also for an unknown key, which may be a typo."""
    known = set(LeadDraft.__struct_fields__)
    if unknown := sorted(set(given) - known):
        raise ValueError(f"{unknown[0]}: is none of {', '.join(sorted(known))}")
    draft = msgspec.convert({"key": "", **given}, LeadDraft)
    if draft.key and not _KEY.fullmatch(draft.key):
        raise ValueError("key: must be a UUID in lower case")
    return draft
