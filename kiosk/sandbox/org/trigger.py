"""Simulates the org's trigger on Offer__c, which queues a callout to Channels."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable, Sequence

from kiosk.core.feed.change import Check
from kiosk.sandbox.org.offer_change import OfferChange
from kiosk.sandbox.org.offer_events import (
    MAX_DATA_BYTES,
    STAMP_BYTES,
    OfferEvent,
    events_for,
    stamped,
)


class OfferTrigger:
    """Collects changes and publishes them together later, like the Queueable of one transaction.

    `max_data_bytes` limits the data of an event; `neighbour` returns the name of the malformed
    offer to send with it, or "".
    """

    def __init__(
        self,
        publish: Callable[[Sequence[OfferEvent]], Awaitable[None]],
        max_data_bytes: int = MAX_DATA_BYTES,
        neighbour: Callable[[], str] = str,
    ) -> None:
        self._publish = publish
        self._max_data_bytes = max_data_bytes
        self._neighbour = neighbour
        self._changes: dict[str, OfferChange] = {}
        self._due = asyncio.Event()

    def after_change(self, change: OfferChange) -> None:
        """Queue one change; it replaces an earlier change of the same offer."""
        self._changes.pop(change.id, None)
        self._changes[change.id] = change
        self._due.set()

    async def run(self, check: Callable[[], Check]) -> None:
        """Publish queued changes until cancelled; `check` returns the active offers' check."""
        while True:
            await self._due.wait()
            self._due.clear()
            changes = tuple(self._changes.values())
            self._changes.clear()
            room = self._max_data_bytes - STAMP_BYTES
            events = events_for(changes, check(), room, self._neighbour())
            await self._publish(stamped(events, round(time.time() * 1000)))
