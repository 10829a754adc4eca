"""One client's conversation with the broker, independent of its socket."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from typing import assert_never

from kiosk.sandbox.broker.application import PusherApp
from kiosk.sandbox.broker.channels import Channels, Subscriber
from kiosk.sandbox.broker.frames import (
    PONG,
    ClientEvent,
    ClientFrame,
    Ping,
    Pong,
    Subscribe,
    Unsubscribe,
)
from kiosk.sandbox.broker.names import is_presence, is_valid, needs_auth
from kiosk.sandbox.broker.presence import PresenceMember, parse_member
from kiosk.sandbox.broker.publication import DATA_TOO_BIG, MAX_DATA_BYTES, MAX_EVENT_NAME_LENGTH
from kiosk.sandbox.broker.refusal import RefusedFrameError
from kiosk.sandbox.broker.signature import verify_channel

_RATE_EXCEEDED = 4301


class Conversation:
    """Acts on a client's frames and answers through its subscriber. `clock`: seconds."""

    def __init__(
        self,
        application: PusherApp,
        channels: Channels,
        subscriber: Subscriber,
        clock: Callable[[], float],
    ) -> None:
        self._application = application
        self._channels = channels
        self._subscriber = subscriber
        self._rate = EventRate(clock)
        self._held: set[str] = set()

    def handle(self, frame: ClientFrame) -> None:
        """Act on one frame.

        Raises:
            RefusedFrameError: nothing was changed; the client should be told why.
        """
        match frame:
            case Ping():
                self._subscriber.send(PONG)
            case Pong():
                pass
            case Subscribe():
                self._subscribe(frame)
            case Unsubscribe():
                self._unsubscribe(frame.channel)
            case ClientEvent():
                self._relay(frame)
            case _:
                assert_never(frame)

    def end(self) -> None:
        """Leave every channel."""
        while self._held:
            self._channels.unsubscribe(self._subscriber.socket_id, self._held.pop())

    def _subscribe(self, frame: Subscribe) -> None:
        member = _authorised(self._application, self._subscriber.socket_id, frame)
        self._channels.subscribe(self._subscriber, frame.channel, member)
        self._held.add(frame.channel)

    def _unsubscribe(self, channel: str) -> None:
        if channel not in self._held:
            raise RefusedFrameError(
                f"No current subscription to channel {channel}, or subscription in progress"
            )
        self._held.remove(channel)
        self._channels.unsubscribe(self._subscriber.socket_id, channel)

    def _relay(self, event: ClientEvent) -> None:
        if not self._application.client_events:
            raise RefusedFrameError(
                "To send client events, you must enable this feature in the Settings page of your "
                "dashboard."
            )
        if not needs_auth(event.channel):
            raise RefusedFrameError(
                "Client event rejected - only supported on private and presence channels"
            )
        if event.channel not in self._held:
            raise RefusedFrameError(
                "Cannot broadcast client event "
                f"(connection not subscribed to channel {event.channel})"
            )
        if len(event.event) > MAX_EVENT_NAME_LENGTH:
            raise RefusedFrameError("Client event rejected - the event name is too long")
        if len(bytes(event.data)) > MAX_DATA_BYTES:
            raise RefusedFrameError(DATA_TOO_BIG)
        if not self._rate.admits():
            raise RefusedFrameError("Client event rejected due to rate limit", _RATE_EXCEEDED)
        self._channels.relay(self._subscriber.socket_id, event)


class EventRate:
    """At most ten client events in any second. Source: Pusher, "Triggering client events"."""

    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._times: deque[float] = deque(maxlen=10)

    def admits(self) -> bool:
        """Count one more event; False if it is one too many."""
        now = self._clock()
        # A wall clock set back must not silence the client until the clock has caught up.
        if len(self._times) == self._times.maxlen and 0 <= now - self._times[0] < 1:
            return False
        self._times.append(now)
        return True


def _authorised(application: PusherApp, socket_id: str, frame: Subscribe) -> PresenceMember | None:
    """The member who joins a presence channel; None on the other families.

    Raises:
        RefusedFrameError: in the words of Pusher's own servers where they are known.
    """
    channel = frame.channel
    if not is_valid(channel):
        raise RefusedFrameError(f"Invalid channel name '{channel[:200]}'")
    if not needs_auth(channel):
        return None
    if frame.auth is None:
        raise RefusedFrameError(f"Auth info required to subscribe to {channel}")
    verify_channel(application, socket_id, channel, frame.auth, frame.channel_data)
    if not is_presence(channel):
        return None
    if frame.channel_data is None:
        raise RefusedFrameError(f"channel_data is required to subscribe to {channel}")
    return parse_member(frame.channel_data)
