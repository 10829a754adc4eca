"""A feed over the streaming source and an org of a test, both real, as the kiosk wires them."""

from __future__ import annotations

import asyncio
import random
import ssl
from contextlib import asynccontextmanager
from functools import partial
from types import SimpleNamespace

from kiosk.core.feed.board import Board
from kiosk.core.feed.feed_status import FeedState
from kiosk.core.feed.messages import LinkChange, Subscribed
from kiosk.core.feed.snapshot_schedule import SnapshotPace
from kiosk.salesforce.auth import Credentials
from kiosk.salesforce.client import SalesforceClient
from kiosk.salesforce.offers import fetch_since
from kiosk.salesforce.streaming.line import StreamingLine
from kiosk.salesforce.streaming.retry import StreamingRetry
from kiosk.salesforce.streaming.source import StreamingSource
from kiosk.services.feed.clock import Clock
from kiosk.services.feed.feed import Feed
from kiosk.store.offers import SavedBoard
from kiosk.web.network import Network
from tests.support.feed_harness import LIMITS
from tests.support.streaming_org import StreamingOrg, serving

NETWORK = Network(ssl.create_default_context())


@asynccontextmanager
async def streaming(org=None, saved=None, limits=None):
    """What `following` gives, of a small org, which is its `org`."""
    org = org or StreamingOrg()
    async with serving(org):
        secret = Credentials(org.url, "id", flow="client_credentials", client_secret="s")
        async with following(secret, org.channel, saved, limits) as seen:
            seen.org = org
            yield seen


@asynccontextmanager
async def following(credentials, channel, saved=None, limits=None):
    """The feed with what it told, and `until`, which waits for something to be so."""
    client = SalesforceClient(credentials, NETWORK)
    seen = SimpleNamespace(saved=None, statuses=[], told=[], dates=[])
    stirred = asyncio.Event()

    def hear(incoming):
        seen.told.append(incoming)
        feed.receive(incoming)
        stirred.set()

    def keep(value):
        seen.saved = value
        stirred.set()

    def show(status):
        seen.statuses.append(status)
        stirred.set()

    async def until(holds):
        async with asyncio.timeout(10):
            while not holds():
                stirred.clear()
                await stirred.wait()

    feed = Feed(
        saved or SavedBoard(Board(), None),
        partial(fetch_since, client, ""),
        SnapshotPace(burst=100),
        Clock(LIMITS, lambda: None),
        random.Random(1),
        keep,
        show,
    )
    seen.source = StreamingSource(
        client,
        channel,
        StreamingRetry(random.Random(1)),
        lambda session: StreamingLine(session, NETWORK, lambda *date: seen.dates.append(date)),
        saved.replay if saved else None,
        limits,
    )
    seen.feed, seen.until = feed, until
    works = [asyncio.create_task(feed.run()), asyncio.create_task(seen.source.run(hear))]
    try:
        yield seen
    finally:
        for work in works:
            work.cancel()
        await asyncio.gather(*works, return_exceptions=True)
        await client.aclose()


def live(seen):
    return bool(seen.statuses) and seen.statuses[-1].state is FeedState.LIVE


def titles(seen):
    """The titles on the board, as last told."""
    return {one.title for one in seen.saved.board.offers.values()} if seen.saved else None


def downs(seen):
    """The reasons for which nothing was live, in order."""
    changes = [one for one in seen.told if isinstance(one, LinkChange)]
    return [str(one.diagnosis.reason) for one in changes if one.diagnosis]


def subscriptions(seen):
    return sum(isinstance(one, Subscribed) for one in seen.told)
