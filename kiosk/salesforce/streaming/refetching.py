"""Refetches the offers that events are about, gathered, and tells the feed what they are now."""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Protocol

from kiosk.core.feed.messages import Event, Missed, Receive
from kiosk.core.feed.preview import MEMBER
from kiosk.core.feed.replay import ReplayId, ReplayPoint
from kiosk.core.token_bucket import TokenBucket
from kiosk.salesforce.offers_soql import ACTIVE, PREVIEW, STATUS, offer_json, record_version
from kiosk.salesforce.query import Record
from kiosk.salesforce.replies import CallError
from kiosk.salesforce.streaming.events import OfferNews, end_of_second

log = logging.getLogger(__name__)

# The first news is fetched at once. What comes within this time after it shares the next call.
_GATHER_S = 0.5
# 200 ids are 5 KB of an address, of which Salesforce reads 16. For more, a snapshot costs less.
_IDS_PER_CALL = 200
_MOST_IDS = 600
# Each kiosk pays a call for each news. A person who edits by hand never comes near the first
# figures; a flood of events, or a server that repeats them, does.
_QUERIES, _QUERY_EVERY_S = 120, 30.0
_FLOOD_GATHER_S = 10.0
# A deletion counts for its whole second. Only a snapshot of a later one can bring back an offer
# that was restored within it.
_SETTLES_AFTER_S = 2.5


class OffersByIds(Protocol):
    """Who knows the records of offers, such as SoqlSnapshots."""

    async def fetch_some(self, ids: Collection[str]) -> Mapping[str, Record]: ...


@dataclass(slots=True)
class _NewsBatch:
    """The news since the last call: the last of each offer, and the last event's place."""

    news: dict[str, OfferNews] = field(default_factory=dict)
    replay: ReplayId | None = None
    unclear: bool = False
    restored: bool = False
    committed: int | None = None

    @property
    def alive(self) -> tuple[str, ...]:
        """The offers that are not deleted, so that only a query can tell what they are now."""
        return tuple(key for key, one in self.news.items() if not one.deleted)

    def add(self, news: OfferNews) -> None:
        self.unclear = self.unclear or news.unclear
        self.restored = self.restored or news.restored
        self.replay = self.replay if news.replay is None else news.replay
        if news.committed is not None:
            # The first: the latency of what is gathered is never told too short.
            self.committed = min(news.committed, self.committed or news.committed)
        for one in news.ids:
            self.news[one] = news
        if len(self.news) > _MOST_IDS:
            self.news, self.unclear = {}, True


class Refetching:
    """Turns news of offers into the feed's events, in the order in which they came.

    If the offers cannot be fetched, the feed is told that it has missed something. `steady` counts
    seconds, and `gather` is for how many of them news are gathered after a call.
    """

    def __init__(
        self,
        offers: OffersByIds,
        channel: str,
        tell: Receive,
        steady: Callable[[], float] = time.monotonic,
        gather: float = _GATHER_S,
    ) -> None:
        self._offers = offers
        self._channel = channel
        self._tell = tell
        self._steady = steady
        self._gather = gather
        self._queries = TokenBucket(_QUERIES, _QUERY_EVERY_S, steady)
        self._batch = _NewsBatch()
        self._stirred = asyncio.Event()
        self._later: asyncio.TimerHandle | None = None

    def add(self, news: OfferNews) -> None:
        """Take in what an event said. Call it on the loop."""
        self._batch.add(news)
        self._stirred.set()

    async def run(self) -> None:
        """Fetch and tell until cancelled."""
        try:
            while True:
                await self._stirred.wait()
                self._stirred.clear()
                batch, self._batch = self._batch, _NewsBatch()
                begun = self._steady()
                await self._settle(batch)
                # Deletions alone need no query.
                free = not batch.alive or self._queries.take()
                gather = self._gather if free else _FLOOD_GATHER_S
                await asyncio.sleep(max(0.0, begun + gather - self._steady()))
        finally:
            if self._later:
                self._later.cancel()

    async def _settle(self, batch: _NewsBatch) -> None:
        if batch.unclear:
            self._missed()
        try:
            records = await self._records(batch.alive)
        except CallError as error:
            log.warning("changed offers could not be fetched (%s); a snapshot will tell", error)
            self._missed()
            return
        except Exception:
            # Nobody attends a kiosk, so an error of our own must not end the feed.
            log.exception("unexpected error with changed offers")
            self._missed()
            return
        place = None if batch.replay is None else ReplayPoint(self._channel, batch.replay)
        self._tell(Event(self._channel, "offers-changed", _change(batch, records), place))
        # Who changed and cannot be found was deleted since, or is hidden from this user alone.
        if batch.restored or any(key not in records for key in batch.alive):
            if self._later:
                self._later.cancel()
            self._later = asyncio.get_running_loop().call_later(_SETTLES_AFTER_S, self._missed)

    def _missed(self) -> None:
        self._tell(Missed(self._channel))

    async def _records(self, alive: Sequence[str]) -> Mapping[str, Record]:
        """The records of those offers. Raises CallError."""
        records: dict[str, Record] = {}
        for ids in _parts(alive):
            records.update(await self._offers.fetch_some(ids))
        return records


def _change(batch: _NewsBatch, records: Mapping[str, Record]) -> Mapping[str, object]:
    """The data of an `offers-changed` event."""
    active = {key: one for key, one in records.items() if one.get(STATUS) == ACTIVE}
    gone = [
        {"id": key, "modified": _version_of_end(records.get(key), one)}
        for key, one in batch.news.items()
        if key not in active
    ]
    sent = {} if batch.committed is None else {"sent": batch.committed}
    offers = [offer_json(one) for one in active.values()]
    previewed = any(one.get(STATUS) == PREVIEW for one in records.values())
    said = {MEMBER: True} if previewed else {}
    return {"v": 1, **sent, "offers": offers, "withdrawn": gone, **said}


def _version_of_end(record: Record | None, news: OfferNews) -> int:
    """The version (ms) of an offer that is no longer active, or no longer there."""
    version = record_version(record) if record else None
    return version if isinstance(version, int) else end_of_second(news.moment)


def _parts(ids: Sequence[str]) -> Iterator[Sequence[str]]:
    for start in range(0, len(ids), _IDS_PER_CALL):
        yield ids[start : start + _IDS_PER_CALL]
