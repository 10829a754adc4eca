"""The trigger's callout: kiosks for which an order waits are told to ask for it."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Awaitable, Callable, Sequence

from kiosk.core.counter.voucher import kiosk_key
from kiosk.core.fleet.knock_event import EVENT, MAX_KIOSKS
from kiosk.sandbox.org.offer_events import OfferEvent

_MOST_NAMED = 1_000


class Knocker:
    """Collects kiosks and publishes their keys later, like the Queueable of one transaction."""

    def __init__(self, publish: Callable[[Sequence[OfferEvent]], Awaitable[None]]) -> None:
        self._publish = publish
        self._kiosks: set[str] = set()
        self._due = asyncio.Event()

    def after_order(self, kiosk: str) -> None:
        self._kiosks.add(kiosk)
        self._due.set()

    async def run(self) -> None:
        """Publish until cancelled."""
        while True:
            await self._due.wait()
            self._due.clear()
            kiosks, self._kiosks = self._kiosks, set()
            await self._publish(knocks_for(kiosks))


def knocks_for(kiosks: set[str]) -> list[OfferEvent]:
    """The events that knock at these kiosks; beyond 1,000 one asks all."""
    keys = sorted({kiosk_key(kiosk).hex() for kiosk in kiosks})
    if len(keys) > _MOST_NAMED:
        return [OfferEvent(EVENT, json.dumps({"v": 1, "all": True}))]
    return [
        OfferEvent(EVENT, json.dumps({"v": 1, "kiosks": keys[start : start + MAX_KIOSKS]}))
        for start in range(0, len(keys), MAX_KIOSKS)
    ]
