"""The till: a scanned or typed code becomes a verdict, kept on disk before it is shown."""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Callable, Hashable
from dataclasses import dataclass
from datetime import UTC, timedelta, tzinfo
from uuid import uuid4

from msgspec.structs import replace

from kiosk.core.counter.read_code import DamagedCode, Read, UnknownCode, read_code
from kiosk.core.counter.redemption import Decision, Outcome, Scene, Why
from kiosk.core.counter.redemption_record import MAX_REASON, RedemptionEvent
from kiosk.core.counter.repeat import Repeats
from kiosk.core.counter.store_key import StoreKey
from kiosk.core.counter.undo import Undo
from kiosk.core.counter.verdict import Verdict, verdict_of
from kiosk.core.feed.board import Board
from kiosk.core.feed.capture_time import Stamp
from kiosk.services.threads.loop import WorkerThread
from kiosk.store.faults import StoreError
from kiosk.store.redemptions import KeepScan, RedemptionStore

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class TillRules:
    """Rules of the till.

    `repeat_seconds`: how long a repeated code counts as the same scan. `zone` is the store's.
    """

    store: str
    code_base_url: str
    undo_within: timedelta = timedelta(minutes=15)
    repeat_seconds: float = 3.0
    zone: tzinfo = UTC


@dataclass(frozen=True, slots=True)
class Knowledge:
    """What the kiosk knows; each field is called on the loop when a code is scanned.

    `live`: whether the feed is live and there is an org to upload to. `stamp`: the time, and what
    it is worth as evidence.
    """

    board: Callable[[], Board]
    keys: Callable[[], tuple[StoreKey, ...]]
    live: Callable[[], bool]
    clock_believed: Callable[[], bool]
    stamp: Callable[[], Stamp]


class RedemptionDesk:
    """Decides on scanned codes. It waits only for the disk, never for a network."""

    def __init__(
        self,
        redemptions: RedemptionStore,
        disk: WorkerThread,
        rules: TillRules,
        knowledge: Knowledge,
        on_saved: Callable[[], None],
        counted: Callable[[], KeepScan] | None = None,
    ) -> None:
        """Create the desk. `counted` returns what counts a scan as it is saved."""
        self._redemptions = redemptions
        self._disk = disk
        self._rules = rules
        self._knowledge = knowledge
        self._on_saved = on_saved
        self._counted = counted
        self._one_at_a_time = asyncio.Lock()
        self._repeats: Repeats[Verdict] = Repeats(rules.repeat_seconds)

    async def redeem(self, text: str, staff: str) -> Verdict:
        """Redeem raw text from a scanner or keyboard. Raises nothing, whatever the text."""
        read = read_code(text, self._rules.code_base_url)
        code: Hashable = text[:200] if isinstance(read, UnknownCode | DamagedCode) else read
        async with self._one_at_a_time:
            if standing := self._repeats.answer_to(code, time.monotonic()):
                return replace(standing, repeated=True)
            verdict = await self._judge(read, staff)
            self._repeats.answered(code, verdict, time.monotonic())
        log.info("a code was scanned: %s %s", verdict.outcome, verdict.why)
        return verdict

    async def recall(self, key: str) -> Verdict | None:
        """An earlier redemption to be undone; None if it no longer stands or cannot be read."""
        try:
            record = await self._disk.run(self._redemptions.find, key)
        except StoreError as error:
            log.warning("a redemption cannot be read: %s", error)
            return None
        if record is None or record.event is not RedemptionEvent.REDEEMED or record.undone:
            return None
        now, until = self._knowledge.stamp().at, record.at + self._rules.undo_within
        offer = self._knowledge.board().offers.get(record.offer_id)
        in_time = until if now <= until else None
        verdict = verdict_of(record, Decision(record.outcome), in_time, offer)
        return replace(verdict, at=now)

    async def undo(self, key: str, reason: str, staff: str) -> Undo:
        """Undo an accepted redemption; the reason is sent to the org."""
        reason = " ".join(reason.split())[:MAX_REASON]
        if not reason:
            return Undo.NEEDS_REASON
        stamp, within = self._knowledge.stamp(), self._rules.undo_within
        async with self._one_at_a_time:
            try:
                undone = await self._disk.run(
                    self._redemptions.undo, key, str(uuid4()), reason, staff, stamp, within
                )
            except StoreError as error:
                log.warning("a redemption could not be undone: %s", error)
                return Undo.NOT_SAVED
            self._repeats.forget()
        if undone is Undo.DONE:
            self._on_saved()
        return undone

    async def _judge(self, read: Read, staff: str) -> Verdict:
        knows = self._knowledge
        board = knows.board()
        scene = Scene(
            self._rules.store,
            knows.stamp(),
            knows.clock_believed(),
            knows.live(),
            knows.keys(),
            self._rules.zone,
        )
        besides = self._counted() if self._counted else None
        try:
            record, decision = await self._disk.run(
                self._redemptions.redeem, str(uuid4()), read, board, scene, staff, besides
            )
        except StoreError as error:
            log.warning("a scan could not be saved, so nothing was redeemed: %s", error)
            return Verdict(Outcome.COULD_NOT_CHECK, Why.DISK, at=scene.now)
        self._on_saved()
        until = scene.now + self._rules.undo_within
        return verdict_of(record, decision, until, board.offers.get(record.offer_id))
