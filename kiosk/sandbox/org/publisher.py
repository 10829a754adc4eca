"""Publishes events to Channels by signed HTTP calls.

Source: Pusher Channels HTTP API, "POST event" and "POST batch events".
"""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Callable, Sequence

import httpx
import msgspec

from kiosk.sandbox.broker.application import PusherApp
from kiosk.sandbox.broker.signature import sign_request
from kiosk.sandbox.org.offer_events import OfferEvent

_MAX_BATCH = 10
_log = logging.getLogger(__name__)


class Publisher:
    """Publishes events to one channel of one app.

    `http` has the broker's address as its base URL, `encode` turns an event's data into the text
    that is sent, and `retry_delays` are in seconds.
    """

    def __init__(
        self,
        app: PusherApp,
        channel: str,
        http: httpx.AsyncClient,
        encode: Callable[[str], str] = str,
        retry_delays: Sequence[float] = (0.2, 0.5, 1.0),
    ) -> None:
        self._app = app
        self._channel = channel
        self._http = http
        self._encode = encode
        self._retry_delays = retry_delays

    async def publish(self, events: Sequence[OfferEvent]) -> None:
        """Publish the events in order with some retries; logs and drops those that still fail."""
        for start in range(0, len(events), _MAX_BATCH):
            batch = [
                {"name": event.name, "channel": self._channel, "data": self._encode(event.data)}
                for event in events[start : start + _MAX_BATCH]
            ]
            if len(batch) == 1:
                await self._deliver("events", batch[0])
            else:
                await self._deliver("batch_events", {"batch": batch})

    async def _deliver(self, endpoint: str, body: object) -> None:
        content = msgspec.json.encode(body)
        for delay in (*self._retry_delays, None):
            fault = await self._attempt(f"/apps/{self._app.app_id}/{endpoint}", content)
            if fault is None:
                return
            if delay is None:
                _log.error("events not published: %s", fault)
                return
            _log.warning("publishing again in %.1f s: %s", delay, fault)
            await asyncio.sleep(delay)

    async def _attempt(self, path: str, content: bytes) -> str | None:
        """Send once; returns the error, or None if it worked."""
        query = sign_request(self._app, "POST", path, {}, content, int(time.time()))
        try:
            reply = await self._http.post(
                path,
                params=query,
                content=content,
                headers={"Content-Type": "application/json"},
            )
        except httpx.HTTPError as error:
            return type(error).__name__
        return None if reply.is_success else f"HTTP {reply.status_code}"
