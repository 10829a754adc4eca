"""Measures how long live changes take from the org to the frame that shows them."""

from __future__ import annotations

import time
from collections.abc import Callable, Collection
from datetime import datetime, tzinfo

import msgspec

from kiosk.core.feed.board import Board
from kiosk.core.feed.latency import ChangeStamp, Latencies, stamps_of
from kiosk.services.feed.clock import Clock

_MOST_WAITING = 500
# What is on no wall by then is of another store, or not valid now.
_FORGET_S = 10.0
# A `Date` has a grain of one second, and corrects a clock no better.
_CLOCK_MS = 1_000


class PaintedFrame(msgspec.Struct, frozen=True):
    """The first frame after cards were shown with that ticket.

    `at` is this computer's clock in unix seconds. `came` are the offers on the page, `left` those
    that were on it before.
    """

    ticket: int
    at: float
    came: frozenset[str]
    left: frozenset[str]


class _Waiting(msgspec.Struct):
    stamp: ChangeStamp
    is_gone: bool
    since: float
    ticket: int = 0


class LatencyWatch:
    """Follows each live change until it is painted. Used on the loop.

    `on_measured` is called after each. A change that no page shows is not measured.
    """

    def __init__(
        self,
        clock: Clock,
        zone: tzinfo,
        saved: Latencies,
        on_measured: Callable[[], None],
        steady: Callable[[], float] = time.monotonic,
    ) -> None:
        self._clock = clock
        self._zone = zone
        self._latencies = saved
        self._on_measured = on_measured
        self._steady = steady
        self._waiting: dict[str, _Waiting] = {}
        self._ticket = 0

    @property
    def today(self) -> Latencies:
        """The latencies of the shop's present day."""
        return self._latencies.of_day(self._day())

    def arrived(self, data: object, before: Board, after: Board, live_since: datetime) -> None:
        """Note an event's data that changed the board, which was live since that moment."""
        now = self._steady()
        for key in [key for key, one in self._waiting.items() if now - one.since > _FORGET_S]:
            del self._waiting[key]
        since = round(live_since.timestamp() * 1000)
        for key, stamp in stamps_of(data, before, after, since).items():
            if len(self._waiting) < _MOST_WAITING or key in self._waiting:
                self._waiting[key] = _Waiting(stamp, key not in after.offers, now)

    def showing(self, ids: Collection[str]) -> int:
        """Return a ticket for the frame with the cards of these offers; 0 if none is waited for.

        Where very many offers change at once, some cards are a few milliseconds behind.
        """
        shown = [
            one
            for key, one in self._waiting.items()
            if not one.ticket and (key in ids) is not one.is_gone
        ]
        if not shown:
            return 0
        self._ticket += 1
        for one in shown:
            one.ticket = self._ticket
        return self._ticket

    def painted(self, frame: PaintedFrame) -> None:
        """Measure the changes that this frame shows, by the corrected clock."""
        done = {k: one for k, one in self._waiting.items() if 0 < one.ticket <= frame.ticket}
        at = (frame.at + self._clock.skew.total_seconds()) * 1000
        for key, one in done.items():
            del self._waiting[key]
            if key in (frame.left - frame.came if one.is_gone else frame.came):
                self._count(at - one.stamp.at, one.stamp)
        if done:
            self._on_measured()

    def _count(self, milliseconds: float, stamp: ChangeStamp) -> None:
        within = stamp.within_ms + (0 if self._clock.is_fine else _CLOCK_MS)
        # A clock that contradicts the org by more than that measures nothing.
        if self._clock.is_believed and milliseconds >= -within:
            self._latencies = self._latencies.with_one(self._day(), milliseconds, within)

    def _day(self) -> str:
        return self._clock.now().astimezone(self._zone).date().isoformat()
