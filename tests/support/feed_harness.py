"""A feed whose snapshots a test hands over when it likes, and what the feed told."""

from __future__ import annotations

import asyncio
import random
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta

from kiosk.core.feed.board import Board
from kiosk.core.feed.clock import ClockLimits
from kiosk.core.feed.snapshot_schedule import SnapshotPace
from kiosk.services.feed.clock import Clock
from kiosk.services.feed.feed import Feed
from kiosk.store.offers import SavedBoard

NOW = datetime(2030, 1, 1, 12, tzinfo=UTC)
LIMITS = ClockLimits(datetime(2026, 1, 1, tzinfo=UTC), timedelta(seconds=300))


class Time:
    """A wall clock that a test sets; `now` in unix seconds."""

    def __init__(self) -> None:
        self.now = NOW.timestamp()

    def __call__(self) -> float:
        return self.now


class Bench:
    def __init__(self, board=None, as_of=None, *, fetch=True, pace=None) -> None:
        self.requests: asyncio.Queue = asyncio.Queue()
        self.since = None
        self.boards: list[Board] = [board or Board()]
        self.statuses = []
        self._said = asyncio.Event()
        self.time = Time()
        self.clock = Clock(LIMITS, self._turned, self.time)
        self.feed = Feed(
            SavedBoard(self.boards[0], as_of),
            self.fetch if fetch else None,
            pace or SnapshotPace(),
            self.clock,
            random.Random(1),
            lambda saved: self.boards.append(saved.board),
            self._say,
        )

    async def fetch(self, since):
        self.since = since
        reply = asyncio.get_running_loop().create_future()
        self.requests.put_nowait(reply)
        return await reply

    def _turned(self):
        self.feed.tell()

    def _say(self, status):
        self.statuses.append(status)
        self._said.set()

    async def until(self, state):
        """Wait for the feed to say that it is in that state."""
        async with asyncio.timeout(5):
            while self.status.state is not state:
                self._said.clear()
                await self._said.wait()

    @property
    def board(self):
        return self.boards[-1]

    @property
    def ids(self):
        return set(self.board.offers)

    @property
    def status(self):
        return self.statuses[-1]

    async def asked(self):
        """The request of a snapshot, to be answered by the test."""
        return await asyncio.wait_for(self.requests.get(), 5)

    async def answer(self, snapshot):
        settle(await self.asked(), snapshot)
        await turns()


def settle(reply, snapshot):
    if isinstance(snapshot, Exception):
        reply.set_exception(snapshot)
    else:
        reply.set_result(snapshot)


async def turns():
    """Let what is ready run."""
    for _ in range(6):
        await asyncio.sleep(0)


@asynccontextmanager
async def running(*arguments, **options):
    bench = Bench(*arguments, **options)
    task = asyncio.create_task(bench.feed.run())
    await turns()
    try:
        yield bench
    finally:
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)
