"""A source that is the best of several: it steps down where one fails, and climbs back."""

from __future__ import annotations

import asyncio
import logging
import random
import time
from collections.abc import Callable, Mapping
from contextlib import suppress
from typing import assert_never

from kiosk.core.feed.ladder import Ladder
from kiosk.core.feed.messages import (
    Event,
    Incoming,
    LadderChange,
    LinkChange,
    Missed,
    Receive,
    Subscribed,
)
from kiosk.core.feed.rung import LadderStatus, Rung
from kiosk.core.feed.rung_state import LadderPace
from kiosk.services.feed.feed_source import FeedSource
from kiosk.services.threads.lasting import lasting

log = logging.getLogger(__name__)


class LadderSource:
    """A FeedSource over sources by their rungs, best first; the last must need no server.

    Changes of offers are passed on from every source that runs, since they merge in any order. The
    state of the link is only that of the rung that serves, and each change of it subscribes anew.
    """

    def __init__(
        self,
        sources: Mapping[Rung, FeedSource],
        rng: random.Random,
        pace: LadderPace | None = None,
        now: Callable[[], float] = time.monotonic,
    ) -> None:
        self._sources = sources
        self._now = now
        self._ladder = Ladder(tuple(sources), rng, now(), pace)
        self._running: dict[Rung, asyncio.Task[None]] = {}
        self._channels: dict[Rung, str] = {}
        self._told = LadderStatus()
        self._turned = asyncio.Event()

    async def run(self, receive: Receive) -> None:
        """Run the sources that the ladder wants, until cancelled."""
        try:
            async with asyncio.TaskGroup() as tasks:
                while True:
                    self._turned.clear()
                    self._ladder.look(self._now())
                    self._tell(receive)
                    self._start_and_stop(tasks, receive)
                    with suppress(TimeoutError):
                        async with asyncio.timeout(self._ladder.due - self._now()):
                            await self._turned.wait()
        finally:
            self._running.clear()

    def reconnect(self) -> None:
        for rung in self._running:
            self._sources[rung].reconnect()

    def _tell(self, receive: Receive) -> None:
        """Report what is new on the ladder. Whoever serves from now on is subscribed anew."""
        before, self._told = self._told, self._ladder.status
        if self._told == before:
            return
        receive(LadderChange(self._told))
        if (rung := self._told.rung) is None or rung is before.rung:
            return
        why = " ".join(f"{fault.rung}: {fault.detail}" for fault in self._told.better)
        log.info("offers come by %s now%s", rung, why and f" ({why})")
        receive(Subscribed(self._channels.get(rung, "")))

    def _start_and_stop(self, tasks: asyncio.TaskGroup, receive: Receive) -> None:
        wanted = self._ladder.running
        for rung in [rung for rung in self._running if rung not in wanted]:
            self._running.pop(rung).cancel()
        for rung in self._sources:
            if rung in wanted and rung not in self._running:
                self._running[rung] = tasks.create_task(self._run(rung, receive))

    async def _run(self, rung: Rung, receive: Receive) -> None:
        me = asyncio.current_task()

        def hear(incoming: Incoming) -> None:
            # What a source says while it is being stopped counts no more.
            if self._running.get(rung) is me:
                self._hear(rung, incoming, receive)

        await lasting(lambda: self._sources[rung].run(hear))

    def _hear(self, rung: Rung, incoming: Incoming, receive: Receive) -> None:
        serves = rung is self._told.rung
        match incoming:
            case Subscribed(channel=channel):
                self._channels[rung] = channel
                self._ladder.up(rung, self._now())
                if serves:
                    receive(incoming)
            case LinkChange(diagnosis=diagnosis, retry_in=wait):
                if incoming.is_down:
                    self._ladder.down(rung, diagnosis, self._now(), wait or 0.0)
                if serves or self._told.rung is None:
                    receive(incoming)
            case Event() | Missed():
                receive(incoming)
            case LadderChange():
                pass
            case _:
                assert_never(incoming)
        self._turned.set()
