"""The source for a kiosk without push messages, which relies on snapshots alone."""

from __future__ import annotations

import asyncio

from kiosk.core.feed.messages import Missed, Receive, Subscribed


class PollingSource:
    """A FeedSource that is always up, except that it misses changes while the machine sleeps."""

    def __init__(self) -> None:
        self._interrupted = asyncio.Event()

    async def run(self, receive: Receive) -> None:
        receive(Subscribed(""))
        while True:
            await self._interrupted.wait()
            self._interrupted.clear()
            receive(Missed(""))

    def reconnect(self) -> None:
        """Ask for a snapshot, because there is no connection that would notice the interruption."""
        self._interrupted.set()
