"""Keeps the subscriptions of sockets to channels, and distributes events."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Protocol

from kiosk.sandbox.broker.event_cache import EventCache
from kiosk.sandbox.broker.frames import (
    ClientEvent,
    ack_frame,
    cache_miss_frame,
    client_event_frame,
    event_frame,
    to_json,
)
from kiosk.sandbox.broker.names import is_cache
from kiosk.sandbox.broker.presence import Members, PresenceMember
from kiosk.sandbox.broker.publication import Publication
from kiosk.sandbox.broker.refusal import RefusedFrameError


class Subscriber(Protocol):
    """The sending side of one socket; `send` never waits and never raises."""

    @property
    def socket_id(self) -> str: ...

    def send(self, frame: str) -> None: ...


@dataclass(frozen=True, slots=True)
class _Subscription:
    subscriber: Subscriber
    member: PresenceMember | None


class Channel:
    """The subscriptions of one occupied channel, by socket id."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.members = Members()
        self._subscriptions: dict[str, _Subscription] = {}

    def __len__(self) -> int:
        return len(self._subscriptions)

    def __contains__(self, socket_id: str) -> bool:
        return socket_id in self._subscriptions

    def add(self, subscriber: Subscriber, member: PresenceMember | None) -> None:
        """Subscribe and acknowledge; the others learn of a new member.

        Raises:
            RefusedFrameError: a presence channel is full.
        """
        new = member is not None and self.members.join(member)
        self._subscriptions[subscriber.socket_id] = _Subscription(subscriber, member)
        subscriber.send(ack_frame(self.name, "{}" if member is None else self.members.to_json()))
        if member is not None and new:
            self._announce("member_added", member.to_json(), excluded=subscriber.socket_id)

    def remove(self, socket_id: str) -> None:
        """Unsubscribe; the others learn that a member has gone with their last socket."""
        member = self._subscriptions.pop(socket_id).member
        if member is not None and self.members.leave(member):
            self._announce("member_removed", to_json({"user_id": member.user_id}))

    def user_id(self, socket_id: str) -> str | None:
        member = self._subscriptions[socket_id].member
        return None if member is None else member.user_id

    def broadcast(self, frame: str, excluded: str | None = None) -> None:
        for socket_id, subscription in self._subscriptions.items():
            if socket_id != excluded:
                subscription.subscriber.send(frame)

    def _announce(self, event: str, data: str, excluded: str | None = None) -> None:
        self.broadcast(event_frame(f"pusher_internal:{event}", self.name, data), excluded)


class Channels:
    """All occupied channels; a channel exists while somebody is subscribed to it."""

    def __init__(self, cache: EventCache) -> None:
        self.cache = cache
        self._channels: dict[str, Channel] = {}

    def __iter__(self) -> Iterator[Channel]:
        return iter(self._channels.values())

    def get(self, name: str) -> Channel | None:
        return self._channels.get(name)

    def subscribe(self, subscriber: Subscriber, name: str, member: PresenceMember | None) -> None:
        """Add an authorised subscription and, on a cache channel, replay the last event.

        Raises:
            RefusedFrameError: subscribed already, or the channel is full.
        """
        channel = self._channels.get(name) or Channel(name)
        if subscriber.socket_id in channel:
            raise RefusedFrameError(f"Existing subscription to channel {name}")
        channel.add(subscriber, member)
        self._channels[name] = channel
        if is_cache(name):
            cached = self.cache.get(name)
            subscriber.send(cached.frame if cached else cache_miss_frame(name))

    def unsubscribe(self, socket_id: str, name: str) -> None:
        """Drop a subscription that exists."""
        channel = self._channels[name]
        channel.remove(socket_id)
        if not len(channel):
            del self._channels[name]

    def publish(self, publication: Publication) -> None:
        """Send a server's event to every subscriber of its channels; encoded once per channel."""
        for name in publication.channels:
            frame = event_frame(publication.name, name, publication.data)
            if is_cache(name):
                self.cache.put(name, frame, publication.data)
            if channel := self._channels.get(name):
                channel.broadcast(frame, excluded=publication.socket_id)

    def relay(self, socket_id: str, event: ClientEvent) -> None:
        """Send a subscribed client's event to the others; it is never cached."""
        channel = self._channels[event.channel]
        frame = client_event_frame(event, channel.user_id(socket_id))
        channel.broadcast(frame, excluded=socket_id)
