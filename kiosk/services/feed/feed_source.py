"""The interface of sources of offers, and the listener that passes on their messages."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from kiosk.core.feed.messages import Incoming, Receive, Subscribed


class FeedSource(Protocol):
    """A source of offer changes, such as Pusher or polling by snapshots."""

    async def run(self, receive: Receive) -> None:
        """Send messages on the loop until cancelled. Never raises for external failures.

        The first useful message is `Subscribed`, which is repeated whenever something may have been
        missed. `LinkChange` says why nothing is live.
        """

    def reconnect(self) -> None:
        """Drop all open connections, because the clock jumped or the machine slept.

        Call it on the loop.
        """


class Listener:
    """Passes messages to the feed, and reports subscriptions to code waiting for a network."""

    def __init__(
        self, source: FeedSource, receive: Receive, on_subscribed: Callable[[], None]
    ) -> None:
        self._source = source
        self._receive = receive
        self._on_subscribed = on_subscribed

    async def run(self) -> None:
        await self._source.run(self._hand_on)

    def _hand_on(self, incoming: Incoming) -> None:
        self._receive(incoming)
        if isinstance(incoming, Subscribed):
            self._on_subscribed()
