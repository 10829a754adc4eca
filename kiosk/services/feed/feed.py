"""The feed: keeps the board current from live events and snapshots, and reports its state."""

from __future__ import annotations

import asyncio
import logging
import random
import time
from collections.abc import Awaitable, Callable
from contextlib import suppress
from datetime import datetime
from typing import assert_never

from msgspec.structs import replace

from kiosk.core.delivery.call_fault import CallFaultError
from kiosk.core.feed.board import Board
from kiosk.core.feed.change import (
    Change,
    MalformedMessageError,
    OffersUnchanged,
    Snapshot,
    asks_to_confirm,
    parse_2012_payload,
    parse_change,
)
from kiosk.core.feed.feed_status import Cause, Diagnosis, FeedState, FeedStatus
from kiosk.core.feed.messages import (
    Event,
    Incoming,
    LadderChange,
    LinkChange,
    Missed,
    Subscribed,
)
from kiosk.core.feed.rung import LadderStatus, Rung
from kiosk.core.feed.snapshot_schedule import SnapshotPace, SnapshotSchedule
from kiosk.salesforce.diagnosis import diagnose_call
from kiosk.salesforce.replies import CallError
from kiosk.services.doorbell import Doorbell
from kiosk.services.feed.board_checks import Checks
from kiosk.services.feed.board_trust import BoardTrust
from kiosk.services.feed.clock import Clock
from kiosk.services.feed.confirmed_board import ConfirmedBoard
from kiosk.store.offers import SavedBoard

log = logging.getLogger(__name__)

# Given the moment (ms) of the snapshot that the board still is, or 0.
Fetch = Callable[[int], Awaitable[Snapshot | OffersUnchanged]]


class Feed:
    """Merges live events and snapshots by version; snapshots are authoritative.

    With `fetch` None there are no snapshots, and events are the only source. `confirm` rings once
    the board has what an event asked each kiosk to confirm.
    """

    def __init__(
        self,
        saved: SavedBoard,
        fetch: Fetch | None,
        pace: SnapshotPace,
        clock: Clock,
        rng: random.Random,
        on_board: Callable[[SavedBoard], None],
        on_status: Callable[[FeedStatus], None],
    ) -> None:
        self._board = saved.board
        self._replay = saved.replay
        self._fetch = fetch
        self._clock = clock
        self._on_board = on_board
        self._on_status = on_status
        self.confirm = Doorbell()
        self._confirm_next = False
        self._trust = BoardTrust(saved.as_of, needs_snapshot=fetch is not None)
        self._schedule = SnapshotSchedule(pace, rng, time.monotonic())
        self._rescheduled = asyncio.Event()
        self._while_fetching: list[Change] | None = None
        self._left_out = False
        self._confirmed = ConfirmedBoard()
        self._ladder = LadderStatus()
        self._logged: tuple[FeedState, Cause | None] | None = None
        self._slow_s = pace.slow
        self._checks = Checks(lambda: self._board, self._check_failed, self._schedule.check_held)

    @property
    def board(self) -> Board:
        return self._board

    @property
    def live_since(self) -> datetime | None:
        """Since when the board has been live without a break; None if it is not, or not known."""
        return self._trust.live_since

    def take_snapshot(self) -> None:
        """Take a snapshot soon, because a person asked for one."""
        self._ask()

    def receive(self, incoming: Incoming) -> None:
        """Handle a message of the source. Call it on the loop; it never raises for bad input."""
        match incoming:
            case Subscribed():
                self._trust.subscribed(self._clock.moment())
                self._schedule.subscribed(time.monotonic())
                self._rescheduled.set()
                self.tell()
            case Event(name=name, data=data, replay=replay):
                self._replay = replay or self._replay
                self._event(name, data)
            case Missed():
                self._ask()
            case LinkChange(diagnosis=diagnosis) if incoming.is_down:
                if self._trust.link_lost(diagnosis, self._clock.moment()):
                    self._schedule.link_lost(time.monotonic())
                    self._rescheduled.set()
                self.tell()
            case LinkChange():
                pass
            case LadderChange(status=ladder):
                self._ladder = ladder
                self._schedule.source_changed(pushes=ladder.rung is not Rung.POLL)
                self.tell()
            case _:
                assert_never(incoming)

    def tell(self) -> None:
        """Report the board's state; call it when the clock has changed too."""
        status = self.status
        if (status.state, status.cause) != self._logged:
            self._logged = (status.state, status.cause)
            state = status.state.replace("_", " ")
            log.info("the feed is %s", ". ".join(filter(None, (state, status.detail))))
        self._on_status(status)

    @property
    def status(self) -> FeedStatus:
        """Return how current the board is."""
        status = self._trust.status(clock_believed=self._clock.is_believed)
        return replace(status, ladder=self._ladder)

    async def run(self) -> None:
        """Take a snapshot whenever one is due."""
        if self._fetch is None:
            return
        while True:
            self._rescheduled.clear()
            pause = self._schedule.due - time.monotonic()
            if pause <= 0:
                await self._snapshot(self._fetch)
                continue
            with suppress(TimeoutError):
                async with asyncio.timeout(pause):
                    await self._rescheduled.wait()

    def _event(self, name: str, data: object) -> None:
        try:
            if name == "offers-changed":
                self._apply(parse_change(data))
            elif name == "new_offer":
                self._apply(parse_2012_payload(data, self._arrival()))
            elif name == "offers-refetch":
                self._confirm_next = self._confirm_next or asks_to_confirm(data)
                self._ask()
        except MalformedMessageError as error:
            log.warning("an event was dropped: %s", error)

    def _apply(self, change: Change) -> None:
        _log_dropped(change.dropped)
        self._left_out = self._left_out or bool(change.dropped)
        if self._while_fetching is not None:
            self._while_fetching.append(change)
        merged = self._board.merge(change)
        # What an event does not change is still the board that a snapshot has confirmed.
        if change.offers or change.withdrawn:
            self._board = merged.board
        self._trust.heard(self._clock.moment())
        self._tell_board()
        # A board that left an offer out fails every check, and a snapshot would not change that.
        if change.check is not None and not self._left_out:
            self._checks.add(change.check)
        if change.confirm:
            self.confirm.ring()
        if merged.clash:
            self._schedule.unclear(time.monotonic())
            self._doubt()

    async def _snapshot(self, fetch: Fetch) -> None:
        before, self._while_fetching = self._board, []
        confirm, self._confirm_next = self._confirm_next, False
        subscription = self._trust.subscription
        self._schedule.begun(time.monotonic())
        slow = asyncio.get_running_loop().call_later(self._slow_s, self._snapshot_hangs)
        try:
            reply = await fetch(self._confirmed.since(before, time.monotonic()))
        except (CallError, CallFaultError) as error:
            diagnosis = _diagnosis_of(error)
            log.warning("no snapshot (%s). %s", error, diagnosis.sentence)
            self._schedule.failed(time.monotonic())
            self._trust.snapshot_failed(diagnosis, self._clock.moment())
            self._confirm_next = self._confirm_next or confirm
        else:
            self._schedule.taken(time.monotonic())
            if isinstance(reply, OffersUnchanged):
                self._confirmed.again(reply.as_of)
            else:
                self._merge(before, reply, self._while_fetching)
            self._trust.snapshot_taken(subscription, self._clock.moment())
            self._tell_board()
            if confirm:
                self.confirm.ring()
        finally:
            slow.cancel()
            self._while_fetching = None
        self.tell()

    def _snapshot_hangs(self) -> None:
        log.warning("the snapshot has not come within %.0f s", self._slow_s)
        self._trust.doubted(self._clock.moment())
        self.tell()

    def _merge(self, before: Board, snapshot: Snapshot, arrived: list[Change]) -> None:
        """Apply the snapshot, and then the changes that arrived while it was fetched.

        An offer saved while the org was reading may be missing from the snapshot even though its
        version is older than the snapshot's moment.
        """
        _log_dropped(snapshot.dropped)
        self._left_out = bool(snapshot.dropped)
        clash = before.merge(snapshot.unsettled).clash
        self._board = before.reconcile(snapshot)
        self._confirmed.by_snapshot(self._board, snapshot.as_of, time.monotonic())
        for change in arrived:
            merged = self._board.merge(change)
            self._board, clash = merged.board, clash or merged.clash
        if clash:
            self._schedule.unclear(time.monotonic())
            self._confirmed.doubt()

    def _tell_board(self) -> None:
        self._on_board(SavedBoard(self._board, self._trust.as_of, self._replay))

    def _ask(self) -> None:
        self._schedule.asked(time.monotonic())
        self._doubt()

    def _check_failed(self) -> None:
        log.warning("the board has missed a change; a snapshot will tell")
        self._schedule.check_failed(time.monotonic())
        self._doubt()

    def _doubt(self) -> None:
        self._confirmed.doubt()
        if self._fetch is not None:
            self._trust.doubted(self._clock.moment())
        self._rescheduled.set()
        self.tell()

    def _arrival(self) -> int:
        """Return a version (ms) for an offer without one, newer than the last snapshot."""
        now, least = self._clock.moment(), self._board.as_of + 1
        return max(round(now.timestamp() * 1000), least) if now else least


def _diagnosis_of(error: CallError | CallFaultError) -> Diagnosis:
    return error.diagnosis if isinstance(error, CallFaultError) else diagnose_call(error)


def _log_dropped(dropped: tuple[str, ...]) -> None:
    for reason in dropped:
        log.warning("an offer was dropped: %s", reason)
