"""Pusher Channels protocol 7 without I/O: text frames in, events and text frames out.

Source: pusher/docs, "Pusher Channels Protocol". Times are monotonic seconds, given by the caller.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

import msgspec

from kiosk.pusher.messages import Event, Reason, Subscribed

_PING = '{"event":"pusher:ping","data":{}}'
_PONG = '{"event":"pusher:pong","data":{}}'


class State(StrEnum):
    HANDSHAKE = "handshake"
    SUBSCRIBING = "subscribing"
    LIVE = "live"


class ProtocolError(Exception):
    """The connection is of no use; close it and try again."""

    def __init__(self, reason: Reason) -> None:
        super().__init__(reason)
        self.reason = reason


@dataclass(frozen=True, slots=True)
class Timing:
    """Seconds. Probe plus pong stay under the 30 s in which a dead link must be noticed."""

    open: float = 10.0
    handshake: float = 10.0
    acknowledge: float = 10.0
    probe: float = 18.0
    pong: float = 8.0


class Protocol:
    """One connection's life, for one channel."""

    def __init__(self, channel: str, timing: Timing, now: float) -> None:
        self._channel = channel
        self._timing = timing
        self._probe_after = timing.probe
        self._deadline = now + timing.handshake
        self._last_heard = now
        self._probing = False
        self._outgoing: list[str] = []
        self.state = State.HANDSHAKE

    def take_outgoing(self) -> list[str]:
        """Frames to send now, in this order."""
        frames, self._outgoing = self._outgoing, []
        return frames

    def next_deadline(self) -> float:
        """When `tick` must be called, unless a frame comes first."""
        if self.state is not State.LIVE and not self._probing:
            return min(self._deadline, self._last_heard + self._probe_after)
        return self._last_heard + self._probe_after + (self._timing.pong if self._probing else 0)

    def tick(self, now: float) -> None:
        """Raises ProtocolError when the server has been silent for too long."""
        if self.state is State.HANDSHAKE and now >= self._deadline:
            raise ProtocolError(Reason.SILENT_SERVER)
        if self.state is State.SUBSCRIBING and now >= self._deadline:
            raise ProtocolError(Reason.NO_ACK)
        silent = now - self._last_heard
        if self._probing and silent >= self._probe_after + self._timing.pong:
            raise ProtocolError(Reason.DEAD_LINK)
        if not self._probing and silent >= self._probe_after:
            self._probing = True
            self._outgoing.append(_PING)

    def receive(self, frame: str | bytes, now: float) -> Event | Subscribed | None:
        """Read one frame. Any frame proves life; a malformed one is ignored once connected.

        Raises:
            ProtocolError: the first frame is not the handshake.
        """
        self._last_heard = now
        self._probing = False
        message = _decode(frame)
        name = message.get("event")
        if self.state is State.HANDSHAKE:
            self._handshake(name, _data(message), now)
            return None
        if name == "pusher:ping":
            self._outgoing.append(_PONG)
            return None
        if not isinstance(name, str) or message.get("channel") != self._channel:
            return None
        if name == "pusher_internal:subscription_succeeded":
            first, self.state = self.state is State.SUBSCRIBING, State.LIVE
            return Subscribed(self._channel) if first else None
        if name.startswith("pusher_internal:"):
            return None
        return Event(self._channel, name, _data(message))

    def _handshake(self, name: object, data: object, now: float) -> None:
        if name == "pusher:error":
            return  # Information only: the close frame that follows decides.
        if name != "pusher:connection_established" or not isinstance(data, dict):
            raise ProtocolError(Reason.JUNK_FRAME)
        served = data.get("activity_timeout")
        if isinstance(served, int | float) and served > 0:
            self._probe_after = min(float(served), self._timing.probe)
        self.state = State.SUBSCRIBING
        self._deadline = now + self._timing.acknowledge
        subscribe = {"event": "pusher:subscribe", "data": {"channel": self._channel}}
        self._outgoing.append(msgspec.json.encode(subscribe).decode())


def _decode(frame: str | bytes) -> dict[str, object]:
    try:
        message = msgspec.json.decode(frame)
    except (msgspec.DecodeError, RecursionError, UnicodeError):
        return {}
    return message if isinstance(message, dict) else {}


def _data(message: dict[str, object]) -> object:
    """Servers send data as JSON in a string, as a plain string, as an object or not at all."""
    data = message.get("data")
    if not isinstance(data, str):
        return data
    try:
        decoded: object = msgspec.json.decode(data)
    except (msgspec.DecodeError, RecursionError, UnicodeError):
        return data
    return decoded
