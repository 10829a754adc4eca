"""The net half of a kiosk: the real client, feed and snapshots, without a screen or a disk."""

from __future__ import annotations

import asyncio
import os
import random
import time
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from functools import partial

from kiosk.core.feed.board import Board
from kiosk.core.feed.clock import ClockLimits
from kiosk.core.feed.feed_status import FeedState, FeedStatus
from kiosk.core.feed.snapshot_schedule import SnapshotPace
from kiosk.pusher.channel import ChannelName
from kiosk.pusher.client import PusherClient
from kiosk.pusher.endpoint import Endpoint
from kiosk.pusher.retry import Retry
from kiosk.salesforce.auth import Credentials
from kiosk.salesforce.client import SalesforceClient
from kiosk.salesforce.offers import fetch_since
from kiosk.services.feed.clock import Clock
from kiosk.services.feed.feed import Feed
from kiosk.settings.model import Settings
from kiosk.settings.sections.links import FeedSection
from kiosk.store.offers import SavedBoard
from kiosk.store.secrets import private_key
from kiosk.web.network import Network
from kiosk.web.trust import trust
from tests.support.signing import signed_by

# As a kiosk comes, not as the sandbox configures its own.
DEFAULT_WINDOW_S = FeedSection().jitter_seconds
_ANY_SKEW = timedelta(days=1)


class NetKiosk:
    """`at` tells when (time.perf_counter) the state was last entered."""

    def __init__(self, settings: Settings, seed: int) -> None:
        section, pusher = settings.salesforce, settings.pusher
        rng = random.Random(seed)
        clock = Clock(ClockLimits(datetime(2020, 1, 1, tzinfo=UTC), _ANY_SKEW), lambda: None)
        key = private_key(os.environ, section.private_key_file)
        self._salesforce = SalesforceClient(
            Credentials(section.login_url, section.client_id, section.username, signed_by(key)),
            Network(trust("")),
        )
        self._changed = asyncio.Event()
        self.state: FeedState | None = None
        self.at = 0.0
        self._feed = Feed(
            SavedBoard(Board(), None),
            partial(fetch_since, self._salesforce, ""),
            SnapshotPace(window=DEFAULT_WINDOW_S),
            clock,
            rng,
            lambda *_: None,
            self._tell,
        )
        self._client = PusherClient(
            Endpoint(pusher.key, pusher.host, pusher.port, None),
            ChannelName.parse(pusher.channel),
            Retry(rng, DEFAULT_WINDOW_S),
        )

    def _tell(self, status: FeedStatus) -> None:
        if status.state is not self.state:
            self.state, self.at = status.state, time.perf_counter()
            self._changed.set()

    async def until(self, state: FeedState) -> float:
        while self.state is not state:
            self._changed.clear()
            await self._changed.wait()
        return self.at

    @asynccontextmanager
    async def running(self):
        work = (self._feed.run(), self._client.run(self._feed.receive))
        tasks = [asyncio.create_task(one) for one in work]
        try:
            yield self
        finally:
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)
            await self._salesforce.aclose()
