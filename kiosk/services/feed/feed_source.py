"""Where changes of offers come from, and the part of the kiosk that hands them on."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from kiosk.core.feed.messages import Incoming, Receive, Subscribed


class FeedSource(Protocol):
    """Something that tells when offers change: Pusher, or nobody but the snapshots themselves."""

    async def run(self, receive: Receive) -> None:
        """Until cancelled: tell on the loop what comes. Never raises for what is outside.

        The first thing of use that is told is `Subscribed`, and again whenever something may have
        been missed; `LinkChange` tells why nothing is live.
        """

    def reconnect(self) -> None:
        """On the loop: trust no open connection, as the clock jumped or the machine slept."""


class Listener:
    """Hands what a source tells to the feed, and a subscription to those who wait for a network."""

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
