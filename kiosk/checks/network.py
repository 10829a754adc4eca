"""Checks Salesforce and the feed over the same connections that the kiosk uses."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable

from kiosk.checks.line import Line, of_diagnosis
from kiosk.core.counter.health import Level
from kiosk.core.feed.change import Snapshot
from kiosk.core.feed.link_reason import LinkReason
from kiosk.core.feed.messages import Incoming, LinkChange, Subscribed
from kiosk.pusher.diagnosis import diagnose
from kiosk.salesforce.diagnosis import diagnose_call
from kiosk.salesforce.replies import CallError
from kiosk.services.feed.feed_source import FeedSource

_PATIENCE_S = 25.0


async def check_salesforce(take: Callable[[], Awaitable[Snapshot]]) -> Line:
    """Check DNS, TLS, login and snapshot with one call; the error shows which step failed."""
    try:
        snapshot = await take()
    except CallError as error:
        return of_diagnosis("salesforce", diagnose_call(error), str(error))
    return Line("salesforce", Level.OK, f"a snapshot with {len(snapshot.offers)} offers")


async def check_feed(source: FeedSource, channel: str) -> Line:
    """Check DNS, TLS, key or login, and the subscription to the channel, for at most 25 s."""
    outcome: asyncio.Future[LinkChange | Subscribed] = asyncio.get_running_loop().create_future()

    def receive(incoming: Incoming) -> None:
        if isinstance(incoming, LinkChange) and not incoming.diagnosis:
            return
        if isinstance(incoming, Subscribed | LinkChange) and not outcome.done():
            outcome.set_result(incoming)

    running = asyncio.create_task(source.run(receive))
    try:
        async with asyncio.timeout(_PATIENCE_S):
            told = await outcome
    except TimeoutError:
        return of_diagnosis("feed", diagnose(LinkReason.TIMEOUT), "no answer in time")
    finally:
        running.cancel()
        await asyncio.gather(running, return_exceptions=True)
    if isinstance(told, LinkChange) and told.diagnosis:
        return of_diagnosis("feed", told.diagnosis, told.detail)
    return Line("feed", Level.OK, f"subscribed to {channel}")
