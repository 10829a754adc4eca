"""The source of a kiosk that nothing is pushed to: its snapshots alone decide what is live."""

from __future__ import annotations

import asyncio

from kiosk.core.feed.messages import Missed, Receive, Subscribed


class PollingSource:
    """A FeedSource that stands from the start and misses what happens while the machine sleeps."""

    def __init__(self) -> None:
        self._interrupted = asyncio.Event()

    async def run(self, receive: Receive) -> None:
        receive(Subscribed(""))
        while True:
            await self._interrupted.wait()
            self._interrupted.clear()
            receive(Missed(""))

    def reconnect(self) -> None:
        """There is no connection that would notice it, so a snapshot is asked for."""
        self._interrupted.set()
