"""Pusher Channels protocol 7 without I/O: text frames in, events and text frames out.

Source: pusher/docs, "Pusher Channels Protocol". Times are monotonic seconds, given by the caller.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from kiosk.core.feed.link_reason import LinkReason
from kiosk.core.feed.messages import Event, Missed, Subscribed
from kiosk.pusher.channel import ChannelName
from kiosk.pusher.frames import PING, PONG, Frame, decode_frame, error_code, subscribe_frame
from kiosk.pusher.grant import Grant
from kiosk.pusher.refused_channel import reason_for_refused_channel
from kiosk.pusher.retry import reason_for_code
from kiosk.pusher.sealed import SealedEvents

_ESTABLISHED = "pusher:connection_established"
# Limits how often a server can ask for probes: every millisecond would be a storm.
_LEAST_PROBE_S = 1.0
_SUCCEEDED = "pusher_internal:subscription_succeeded"


class State(StrEnum):
    """State of the connection. AUTHORIZING: connected, waiting for a grant for the channel."""

    HANDSHAKE = "handshake"
    AUTHORIZING = "authorizing"
    SUBSCRIBING = "subscribing"
    LIVE = "live"


class ProtocolError(Exception):
    """The connection is of no more use; close it and try again."""

    def __init__(self, reason: LinkReason) -> None:
        super().__init__(reason)
        self.reason = reason


@dataclass(frozen=True, slots=True)
class AuthWanted:
    """A request for a grant for this socket, to be handed to `Protocol.authorized`."""

    socket_id: str


@dataclass(frozen=True, slots=True)
class Timing:
    """Time limits in seconds. Probe plus pong stay under the 30 s for noticing a dead link."""

    open: float = 10.0
    handshake: float = 10.0
    acknowledge: float = 10.0
    probe: float = 18.0
    pong: float = 8.0


Told = Event | Subscribed | Missed | AuthWanted


class Protocol:
    """The protocol of one connection with one channel."""

    def __init__(self, channel: ChannelName, timing: Timing, now: float) -> None:
        self._channel = channel
        self._timing = timing
        self._probe_after = timing.probe
        self._deadline = now + timing.handshake
        self._last_heard = now
        self._probing = False
        self._outgoing: list[str] = []
        self._no_ack = LinkReason.NO_ACK
        self._greeting_error: int | None = None
        self._sealed = SealedEvents()
        self._socket_id = ""
        self.state = State.HANDSHAKE

    def take_outgoing(self) -> list[str]:
        """Remove and return the frames to send now, in order."""
        frames, self._outgoing = self._outgoing, []
        return frames

    def next_deadline(self) -> float:
        """When to call `tick` next; a call of any other method may bring this forward."""
        if self._probing:
            alive = self._last_heard + self._probe_after + self._timing.pong
        else:
            alive = self._last_heard + self._probe_after
        if self.state in {State.HANDSHAKE, State.SUBSCRIBING}:
            return min(self._deadline, alive)
        return alive

    def tick(self, now: float) -> None:
        """Act on the time. Raises ProtocolError if the server was silent for too long."""
        if self.state is State.HANDSHAKE and now >= self._deadline:
            raise ProtocolError(self.reason_for_end(None, LinkReason.SILENT_SERVER))
        if self.state is State.SUBSCRIBING and now >= self._deadline:
            raise ProtocolError(self._no_ack)
        silent = now - self._last_heard
        if self._probing and silent >= self._probe_after + self._timing.pong:
            raise ProtocolError(LinkReason.DEAD_LINK)
        if not self._probing and silent >= self._probe_after:
            self._probing = True
            self._outgoing.append(PING)

    def reason_for_end(self, code: int | None, otherwise: LinkReason) -> LinkReason:
        """Why a connection ended that was closed with `code`, or is given up with `otherwise`.

        Some servers send the reason in an error frame before the greeting, and then close without a
        code of the protocol.
        """
        if code is not None and (code >= 4000 or reason_for_code(code) is LinkReason.FRAME_TOO_BIG):
            return reason_for_code(code)
        if self._greeting_error is not None and self.state is State.HANDSHAKE:
            return reason_for_code(self._greeting_error)
        return otherwise

    def receive(self, raw: str | bytes, now: float) -> Told | None:
        """Read one frame. Any frame proves that the server is alive.

        Once connected, malformed frames are ignored.

        Raises:
            ProtocolError: the first frame is not the handshake, or the channel is refused.
        """
        self._last_heard = now
        self._probing = False
        frame = decode_frame(raw)
        if frame.event == "pusher:ping":
            self._outgoing.append(PONG)
            return None
        if self.state is State.HANDSHAKE:
            return self._handshake(frame, now)
        if frame.event == "pusher:error":
            # It names no channel, so it only explains an ack that never comes.
            self._no_ack = reason_for_refused_channel(self._channel, frame.data)
            return None
        if frame.channel != self._channel:
            return None
        return self._of_the_channel(frame, now)

    def authorized(self, socket_id: str, grant: Grant, now: float) -> Sequence[Event | Missed]:
        """Continue with a grant, and return the events that waited for a new key.

        A grant for an earlier socket is useless and is dropped.
        """
        if socket_id != self._socket_id:
            return ()
        if self.state is not State.AUTHORIZING:
            return self._sealed.open_again(grant.shared_secret, now)
        self._sealed.use(grant.shared_secret)
        self._subscribe(grant, now)
        return ()

    @property
    def lives_without_grant(self) -> bool:
        """Whether the subscription works without a grant, which would only bring a new key."""
        return self.state in {State.SUBSCRIBING, State.LIVE}

    def not_authorized(self, now: float) -> Sequence[Event | Missed]:
        """Continue without a new key, and return what waited for it, as missed."""
        return self._sealed.open_again(self._sealed.secret, now)

    def _handshake(self, frame: Frame, now: float) -> AuthWanted | None:
        if frame.event == "pusher:error":
            self._greeting_error = error_code(frame.data)
            return None  # Only informative: the close frame that follows decides.
        if frame.event != _ESTABLISHED or not isinstance(frame.data, dict):
            raise ProtocolError(LinkReason.JUNK_FRAME)
        served = frame.data.get("activity_timeout")
        if isinstance(served, int | float) and served > 0:
            self._probe_after = min(max(served, _LEAST_PROBE_S), self._timing.probe)
        self._socket_id = str(frame.data.get("socket_id") or "")
        if self._channel.needs_auth:
            self.state = State.AUTHORIZING
            return AuthWanted(self._socket_id)
        self._subscribe(None, now)
        return None

    def _subscribe(self, grant: Grant | None, now: float) -> None:
        self.state = State.SUBSCRIBING
        self._deadline = now + self._timing.acknowledge
        self._no_ack = LinkReason.NO_ACK
        self._outgoing.append(subscribe_frame(self._channel, grant))

    def _of_the_channel(self, frame: Frame, now: float) -> Told | None:
        if frame.event == _SUCCEEDED:
            first, self.state = self.state is State.SUBSCRIBING, State.LIVE
            return Subscribed(self._channel) if first else None
        if frame.event == "pusher:subscription_error":
            raise ProtocolError(reason_for_refused_channel(self._channel, frame.data))
        if frame.event == "pusher:cache_miss":
            return Missed(self._channel)
        if not frame.event or frame.event.startswith("pusher_internal:"):
            return None
        if self._channel.is_encrypted and not frame.event.startswith("pusher:"):
            return self._unsealed(frame, now)
        return Event(self._channel, frame.event, frame.data)

    def _unsealed(self, frame: Frame, now: float) -> Told | None:
        told = self._sealed.open(frame, now)
        if told is None and self._sealed.key_wanted:
            return AuthWanted(self._socket_id)
        return told
