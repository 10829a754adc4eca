"""The feed: keeps the board right from live events and snapshots, and says how right it is."""

from __future__ import annotations

import asyncio
import logging
import random
import time
from collections.abc import Awaitable, Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime

from kiosk.core.board import Board
from kiosk.core.change import (
    Change,
    MalformedMessageError,
    Snapshot,
    parse_2012_payload,
    parse_change,
)
from kiosk.core.feed_status import FeedState, FeedStatus
from kiosk.core.outbox import wait_before_retry
from kiosk.pusher.messages import Event, Incoming, LinkChange, LinkState, Subscribed
from kiosk.salesforce.client import CallError

log = logging.getLogger(__name__)

_CHECK_GRACE_S = 5.0


@dataclass(frozen=True, slots=True)
class FeedOptions:
    """Seconds. `jitter` spreads a fleet's snapshots after a change or an outage."""

    snapshot_interval: float
    jitter: float


class Feed:
    """Push is a hint, the snapshot is the truth; the merge goes by version."""

    def __init__(
        self,
        board: Board,
        fetch: Callable[[], Awaitable[Snapshot]] | None,
        on_board: Callable[[Board, datetime | None], None],
        on_status: Callable[[FeedStatus], None],
        options: FeedOptions,
        rng: random.Random,
        as_of: datetime | None = None,
    ) -> None:
        self._board = board
        self._fetch = fetch
        self._on_board = on_board
        self._on_status = on_status
        self._options = options
        self._rng = rng
        self._as_of = as_of
        self._subscribed = False
        self._fresh = False
        self._reason = ""
        self._wanted = asyncio.Event()
        self._while_fetching: list[Change] | None = None
        self._check_timer: asyncio.TimerHandle | None = None

    def receive(self, incoming: Incoming) -> None:
        """Whatever the socket has to say; called on the loop, never raises for bad input."""
        match incoming:
            case Subscribed():
                self._subscribed, self._reason = True, ""
                self._fresh = self._fetch is None
                self._wanted.set()
                self._tell()
            case Event(name=name, data=data):
                self._event(name, data)
            case LinkChange(state=LinkState.WAITING | LinkState.BLOCKED, reason=reason):
                self._subscribed, self._reason = False, str(reason or "")
                self._tell()

    async def run(self) -> None:
        """Take snapshots when one is wanted, and at a slow interval anyway."""
        if self._fetch is None:
            return
        failures = 0
        while True:
            self._wanted.clear()
            ok = await self._snapshot(self._fetch)
            failures = 0 if ok else failures + 1
            if ok:
                pause = self._options.snapshot_interval * self._rng.uniform(0.9, 1.1)
            else:
                pause = wait_before_retry(failures, self._rng)
            with suppress(TimeoutError):
                await asyncio.wait_for(self._wanted.wait(), pause)

    def _event(self, name: str, data: object) -> None:
        try:
            if name == "offers-changed":
                self._apply(parse_change(data))
            elif name == "new_offer":
                self._apply(parse_2012_payload(data, int(time.time() * 1000)))
            elif name == "offers-refetch":
                delay = self._rng.uniform(0, self._options.jitter)
                asyncio.get_running_loop().call_later(delay, self._wanted.set)
        except MalformedMessageError as error:
            log.warning("an event was dropped: %s", error)

    def _apply(self, change: Change) -> None:
        _log_dropped(change.dropped)
        if self._while_fetching is not None:
            self._while_fetching.append(change)
        self._board = self._board.apply(change)
        if self._subscribed and self._fresh:
            self._as_of = datetime.now(UTC)
        self._on_board(self._board, self._as_of)
        if change.check is not None:
            self._verify_later(change)

    def _verify_later(self, change: Change) -> None:
        """Only the newest check counts: each describes the whole set."""
        if self._check_timer:
            self._check_timer.cancel()

        def verify() -> None:
            if change.check and not self._board.agrees_with(change.check):
                log.warning("the board has missed a change; a snapshot will tell")
                self._wanted.set()

        delay = _CHECK_GRACE_S + self._rng.uniform(0, self._options.jitter)
        self._check_timer = asyncio.get_running_loop().call_later(delay, verify)

    async def _snapshot(self, fetch: Callable[[], Awaitable[Snapshot]]) -> bool:
        before, self._while_fetching = self._board, []
        try:
            snapshot = await fetch()
        except CallError as error:
            log.warning("no snapshot: %s", error)
            self._fresh, self._reason = False, error.code
            self._tell()
            return False
        finally:
            arrived, self._while_fetching = self._while_fetching, None
        _log_dropped(snapshot.dropped)
        # What came meanwhile is merged after the snapshot: an offer saved while the org was
        # reading may be missing there and yet carry a version below as_of.
        board = before.reconcile(snapshot)
        for change in arrived:
            board = board.apply(change)
        self._board, self._fresh, self._as_of = board, True, datetime.now(UTC)
        self._on_board(board, self._as_of)
        self._tell()
        return True

    def _tell(self) -> None:
        if self._subscribed and self._fresh:
            status = FeedStatus(FeedState.LIVE, as_of=self._as_of)
        elif self._subscribed:
            status = FeedStatus(FeedState.CATCHING_UP, detail=self._reason, as_of=self._as_of)
        else:
            status = FeedStatus(FeedState.OFFLINE, detail=self._reason, as_of=self._as_of)
        self._on_status(status)


def _log_dropped(dropped: tuple[str, ...]) -> None:
    for reason in dropped:
        log.warning("an offer was dropped: %s", reason)
