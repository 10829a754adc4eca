"""Counts the way from a look at the wall to the till, keeps it, and closes each day."""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import date, timedelta, tzinfo

from msgspec.structs import replace

from kiosk.core.counter.redemption_record import RedemptionEvent, RedemptionRecord
from kiosk.core.feed.board import Board
from kiosk.core.feed.offer import Offer
from kiosk.core.wall.shown_time import StoreHour, hour_at
from kiosk.core.wall.stat_day import Counted
from kiosk.core.wall.tally import UNDATED_S, Batch, Mark, Tally, Undated, When
from kiosk.services.feed.clock import Clock
from kiosk.services.threads.loop import WorkerThread
from kiosk.store import sqlite
from kiosk.store.faults import StoreError
from kiosk.store.outbox import Besides
from kiosk.store.redemptions import KeepScan
from kiosk.store.stats import StatStore, add_counts

log = logging.getLogger(__name__)

# Time on the screen alone is written this seldom, for the sake of the disk; a kill loses no more.
_KEEP_EVERY_S = 300.0
# One form is open at a time; the one before may still be on its way to the disk.
_FORMS_REMEMBERED = 4
# What `kiosk stats` can look back to.
_REMEMBERED = timedelta(days=92)


@dataclass(frozen=True, slots=True)
class StatPlace:
    """Whose numbers they are. `tell`: whether there is an org to tell them to."""

    kiosk: str
    store: str
    zone: tzinfo
    tell: bool


def when_of(clock: Clock, ran: Callable[[], float] = time.monotonic) -> When:
    """The present moment for the tally."""
    reading = clock.time_now().reading
    return When(clock.moment(), clock.now(), ran(), reading.boot, reading.steady)


class Funnel:
    """Counts on the net thread. What customers and staff do is written at once."""

    def __init__(
        self,
        tally: Tally,
        stats: StatStore,
        disk: WorkerThread,
        place: StatPlace,
        board: Callable[[], Board],
        now: Callable[[], When],
        on_closed: Callable[[], None],
    ) -> None:
        """Prepare to count. `on_closed` is called when a day has become a row."""
        self._tally = tally
        self._stats = stats
        self._disk = disk
        self._place = place
        self._board = board
        self._now = now
        self._on_closed = on_closed
        self._due = asyncio.Event()
        self._kept = asyncio.Event()
        self._begun: dict[str, str] = {}
        self._closed_before: date | None = None
        self._has_undated = True
        self._work: asyncio.Task[None] | None = None

    async def show(self, offer_ids: Sequence[str]) -> None:
        """Note that the cards of these offers, and no others, are before people's eyes."""
        offers = self._board().offers
        shown = [offers[one] for one in offer_ids if one in offers]
        self._tally.show(shown, self._now())

    async def count(self, what: Counted, offer: str) -> None:
        """Count what was done with an offer, named by its id or number."""
        if not offer:
            return
        mark = self._tally.count(what, self._find(offer), self._now())
        if what is Counted.BEGUN:
            self._note_begun(mark)
        self._due.set()

    def _note_begun(self, mark: Mark) -> None:
        self._begun.pop(mark.number, None)
        self._begun[mark.number] = mark.variant
        while len(self._begun) > _FORMS_REMEMBERED:
            del self._begun[next(iter(self._begun))]

    async def keep(self) -> None:
        """Write what was counted up to now, for somebody who wants to read it."""
        self._kept.clear()
        self._due.set()
        await self._kept.wait()

    def lead_kept(self, number: str) -> Besides | None:
        """Count a lead with its row; None for a lead that is about no offer.

        It belongs to the variant in view of which it was begun.
        """
        if not number:
            return None
        mark = self._tally.mark(Counted.SENT, self._find(number), self._now())
        mark = replace(mark, variant=self._begun.get(number, mark.variant))
        return lambda connection: self._add(connection, {mark: 1})

    def scan_judged(self) -> KeepScan:
        """Count a scan with its redemption. Nobody knows which variant had led to it."""
        when = self._now()

        def keep(connection: sqlite.Connection, record: RedemptionRecord) -> None:
            what = _SCANS[record.event]
            if what and record.offer_number:
                plain = Offer(id=record.offer_number, number=record.offer_number, modified=0)
                self._add(connection, {self._tally.mark(what, plain, when): 1})

        return keep

    async def run(self) -> None:
        try:
            while True:
                self._due.clear()
                self._work = asyncio.ensure_future(self._keep_and_close())
                # A write that has begun is seen through, or it might be counted twice.
                await asyncio.shield(self._work)
                self._kept.set()
                with suppress(TimeoutError):
                    async with asyncio.timeout(_KEEP_EVERY_S):
                        await self._due.wait()
        finally:
            if self._work:
                await self._work
            await self._keep_and_close()

    async def _keep_and_close(self) -> None:
        when = self._now()
        self._tally.pass_time(when)
        batch = self._tally.take()
        try:
            if batch:
                await self._disk.run(self._stats.add, batch)
        except StoreError as error:
            self._tally.put_back(batch)
            log.warning("the numbers cannot be kept: %s", error)
            return
        self._has_undated |= any(isinstance(mark.at, Undated) for mark in batch)
        try:
            await self._close(when)
        except StoreError as error:
            log.warning("the numbers of a day cannot be closed: %s", error)

    async def _close(self, when: When) -> None:
        """Close the days before today, once the time is known."""
        if when.at is None:
            return
        if self._has_undated:
            lost = await self._disk.run(
                self._stats.give_hours, _hours(when, self._place), when.boot
            )
            self._has_undated = False
            if lost:
                log.warning("what an earlier start counted has no known time, and is dropped")
        today = hour_at(when.at, self._place.zone).day
        if today == self._closed_before:
            return
        place = (self._place.kiosk, self._place.store)
        moment = when.at.timestamp()
        closed = await self._disk.run(
            self._stats.close, today, moment, *place, tell=self._place.tell
        )
        await self._disk.run(self._stats.forget, today - _REMEMBERED)
        self._closed_before = today
        if closed and self._place.tell:
            self._on_closed()

    def _find(self, name: str) -> Offer:
        offers = self._board().offers
        found = offers.get(name) or next((o for o in offers.values() if o.number == name), None)
        return found or Offer(id=name, number=name, modified=0)

    def _add(self, connection: sqlite.Connection, batch: Batch) -> None:
        add_counts(connection, batch)
        self._has_undated |= any(isinstance(mark.at, Undated) for mark in batch)


# An undoing is no scan, and does not make the scan undone.
_SCANS: Mapping[RedemptionEvent, Counted | None] = {
    RedemptionEvent.REDEEMED: Counted.ACCEPTED,
    RedemptionEvent.REFUSED: Counted.REFUSED,
    RedemptionEvent.UNDONE: None,
}


def _hours(when: When, place: StatPlace) -> Callable[[Undated], StoreHour | None]:
    """Give the hours of stretches of this start, now that the time is known."""
    at = when.at

    def hour_of(undated: Undated) -> StoreHour | None:
        ago = when.steady - undated.stretch * UNDATED_S
        return hour_at(at - timedelta(seconds=ago), place.zone) if at else None

    return hour_of
