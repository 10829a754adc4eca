"""`kiosk redeem CODE`: redeems a voucher without a screen while the kiosk is not running.

JSON keys: `accepted` (bool), `outcome`, `why`, `kind`, `number`, `title`, `key`, `at`,
`used_at`, `used_by`, `sentence`. A missing value is an empty text.
"""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from pathlib import Path

from kiosk.commands.answers import answered, say, say_json
from kiosk.commands.audit import COMMAND_LINE
from kiosk.commands.session import CommandError, owning
from kiosk.core.counter.redemption import Outcome, Why
from kiosk.core.counter.redemption_record import Till
from kiosk.core.counter.verdict import Verdict
from kiosk.services.counter.redemption_desk import Knowledge, RedemptionDesk, TillRules
from kiosk.services.feed.clock import Clock
from kiosk.services.feed.network_time import is_kept_by_ntp
from kiosk.services.threads.loop import WorkerThread
from kiosk.settings.model import Settings
from kiosk.store import sqlite
from kiosk.store.kiosk_lock import AlreadyRunningError
from kiosk.store.offers import OfferStore
from kiosk.store.redemptions import RedemptionStore
from kiosk.store.store_keys import StoreKeyStore
from kiosk.wiring.clock import clock_limits

_RUNNING = "this kiosk is running; scan the code on its staff page, or stop it first"
_SENTENCES: Mapping[Outcome, str] = {
    Outcome.ACCEPTED: "Accepted.",
    Outcome.ACCEPTED_OFFLINE: "Accepted offline; Salesforce confirms it with the next sync.",
    Outcome.ALREADY_USED: "Already used.",
    Outcome.NOT_STARTED: "The offer has not begun yet.",
    Outcome.NOT_NOW: "The offer holds at other times of the day or week.",
    Outcome.EXPIRED: "The offer has ended.",
    Outcome.WITHDRAWN: "The offer was withdrawn.",
    Outcome.OTHER_STORE: "The offer is another store's.",
    Outcome.LIMIT_REACHED: "The offer has been redeemed as often as it may be.",
    Outcome.UNKNOWN_CODE: "This is none of our codes.",
    Outcome.DAMAGED_CODE: "There is a slip in the code; read it again.",
    Outcome.COULD_NOT_CHECK: "This cannot be checked now.",
}
_REMEDIES: Mapping[Why, str] = {
    Why.NOTHING: "",
    Why.NOT_OURS: "This voucher was not made by this store.",
    Why.NO_KEY: "The store's key for it is missing; connect the kiosk to Salesforce once.",
    Why.BOARD_IS_OLD: "The kiosk may not know the offer yet; connect it to Salesforce once.",
    Why.CLOCK: "This computer's clock cannot be right; set it.",
    Why.NEEDS_NETWORK: "This offer is redeemed with a network alone; run the kiosk online.",
    Why.OFFLINE_LIMIT: "Too many wait for Salesforce; connect the kiosk, then try again.",
    Why.DISK: "The disk refuses; make room on it, then try again.",
}


def run_redeem(config: Path | None, code: str, *, as_json: bool) -> int:
    """Redeem the code and return the exit code.

    0: accepted. 1: not accepted, or not possible now. 2: wrong configuration.
    """

    def command() -> int:
        try:
            with owning(config) as session:
                verdict = asyncio.run(_redeem(session.settings, session.connection, code))
        except CommandError as error:
            if isinstance(error.__cause__, AlreadyRunningError):
                raise CommandError(_RUNNING) from error
            raise
        _tell(verdict, as_json=as_json)
        return 0 if verdict.outcome.is_accepted else 1

    return answered(command)


async def _redeem(settings: Settings, connection: sqlite.Connection, code: str) -> Verdict:
    """Redeem by the offers and keys saved at the last run; without a feed, no data is live."""
    kiosk, saved = settings.kiosk, OfferStore(connection).load()
    keys = StoreKeyStore(connection).load()
    clock = Clock(clock_limits(settings, saved.as_of), lambda: None, is_kept=is_kept_by_ntp)
    disk = WorkerThread()
    desk = RedemptionDesk(
        RedemptionStore(connection, Till(kiosk.id, kiosk.store)),
        disk,
        TillRules(kiosk.store, kiosk.code_base_url, zone=kiosk.zone),
        Knowledge(
            board=lambda: saved.board,
            keys=lambda: keys,
            live=lambda: False,
            clock_believed=lambda: clock.is_believed,
            stamp=clock.stamp,
        ),
        lambda: None,
    )
    try:
        return await desk.redeem(code, COMMAND_LINE)
    finally:
        disk.close()


def sentence_of(verdict: Verdict) -> str:
    """The result for staff in English, followed by the remedy if there is one."""
    parts = [_SENTENCES[verdict.outcome], _REMEDIES[verdict.why]]
    if verdict.earlier:
        at = verdict.earlier.at.astimezone()
        parts.append(f"On {at:%Y-%m-%d at %H:%M}, by {verdict.earlier.staff}.")
    return " ".join(part for part in parts if part)


def _tell(verdict: Verdict, *, as_json: bool) -> None:
    earlier = verdict.earlier
    if as_json:
        say_json(
            {
                "accepted": verdict.outcome.is_accepted,
                "outcome": verdict.outcome,
                "why": verdict.why,
                "kind": verdict.kind,
                "number": verdict.number,
                "title": verdict.title,
                "key": verdict.key,
                "at": verdict.at.isoformat() if verdict.at else "",
                "used_at": earlier.at.isoformat() if earlier else "",
                "used_by": earlier.staff if earlier else "",
                "sentence": sentence_of(verdict),
            }
        )
        return
    offer = f"{verdict.title} ({verdict.number}): " if verdict.number else ""
    say(f"{offer}{sentence_of(verdict)}")
