"""The CometD clients that the org knows, and the events that wait for each."""

from __future__ import annotations

import asyncio
import secrets
from collections import deque
from collections.abc import Callable, Mapping

from kiosk.sandbox.org.streaming.event_log import StreamEvent
from kiosk.sandbox.org.streaming.push_topic import Subscription

Message = Mapping[str, object]


class StreamClient:
    """One client's session; `heard` is when it last had a reply, `connects` how often it asked."""

    def __init__(self, cookie: str, now: float) -> None:
        self.client_id = secrets.token_hex(16)
        self.cookie = cookie
        self.heard = now
        self.connects = 0
        self.subscriptions: dict[str, Subscription] = {}
        self.waiting: deque[Message] = deque()
        self.woken = asyncio.Event()
        self._poll = 0
        self._polls_open = 0

    @property
    def is_polling(self) -> bool:
        return self._polls_open > 0

    def offer(self, channel: str, event: StreamEvent) -> None:
        """Queue the event once for each subscription that wants it."""
        for one in self.subscriptions.values():
            if one.channel == channel and one.wants(event.data):
                self.push(one, event)

    def push(self, subscription: Subscription, event: StreamEvent) -> None:
        self.waiting.append({"channel": subscription.name, "data": event.data})
        self.woken.set()

    def begin_poll(self) -> int:
        """Begin a poll, which ends any earlier one with nothing; returns its number."""
        self.woken.set()
        self.woken = asyncio.Event()
        if self.waiting:
            self.woken.set()
        self._poll += 1
        self._polls_open += 1
        return self._poll

    def end_poll(self, now: float) -> None:
        self._polls_open -= 1
        self.heard = now

    def is_latest(self, poll: int) -> bool:
        return poll == self._poll


class ClientTable:
    """All clients; one that stays away longer than `idle_s` returns, in seconds, is forgotten."""

    def __init__(self, idle_s: Callable[[], float], clock: Callable[[], float]) -> None:
        self._idle_s = idle_s
        self._clock = clock
        self._clients: dict[str, StreamClient] = {}

    @property
    def all(self) -> tuple[StreamClient, ...]:
        self._forget_idle()
        return tuple(self._clients.values())

    def open(self, cookie: str) -> StreamClient:
        client = StreamClient(cookie, self._clock())
        self._clients[client.client_id] = client
        return client

    def get(self, client_id: object) -> StreamClient | None:
        self._forget_idle()
        return self._clients.get(client_id) if isinstance(client_id, str) else None

    def drop(self, client: StreamClient) -> None:
        self._clients.pop(client.client_id, None)
        client.woken.set()

    def drop_all(self) -> None:
        for client in tuple(self._clients.values()):
            self.drop(client)

    def end_poll(self, client: StreamClient) -> None:
        client.end_poll(self._clock())

    def _forget_idle(self) -> None:
        latest = self._clock() - self._idle_s()
        for client in tuple(self._clients.values()):
            if client.heard < latest and not client.is_polling:
                self.drop(client)
