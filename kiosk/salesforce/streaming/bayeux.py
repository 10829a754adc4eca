"""One Bayeux session with one channel, without I/O: replies in, events and the next call out.

The Bayeux Protocol 1.0, with the replay extension of the Streaming API Developer Guide.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import assert_never

from kiosk.core.feed.replay import ReplayId
from kiosk.core.feed.streaming_reason import StreamingReason
from kiosk.salesforce.streaming.advice import ServerAdvice
from kiosk.salesforce.streaming.refusals import Step, StreamingRefusal, refusal_of

HANDSHAKE, CONNECT = "/meta/handshake", "/meta/connect"
SUBSCRIBE, DISCONNECT = "/meta/subscribe", "/meta/disconnect"
_LONG_POLLING = "long-polling"
_NEW_EVENTS = -1
_LONGEST_CLIENT_ID = 500
# Salesforce answers all but polls within seconds.
_ANSWER_S = 30.0
# The acknowledgement of a subscription may come with one of the polls after it.
_POLLS_WITHOUT_ACK = 2
# What answers a poll with neither its acknowledgement nor an event is no Bayeux server any more.
_POLLS_WITHOUT_PROOF = 2

_UNKNOWN = frozenset({StreamingReason.REFUSED, StreamingReason.ENDED})
_STEPS = {"handshake": Step.HANDSHAKE, "retry": Step.WAIT}

Message = dict[str, object]


class Stage(StrEnum):
    NEW = "new"
    HANDSHAKEN = "handshaken"
    SUBSCRIBING = "subscribing"
    LIVE = "live"


@dataclass(frozen=True, slots=True)
class Call:
    """The next call: its one message, seconds to wait before it, and how long it may take."""

    message: Message
    wait: float
    patience: float

    @property
    def is_poll(self) -> bool:
        return self.message["channel"] == CONNECT


@dataclass(frozen=True, slots=True)
class Heard:
    """What one reply said: the events, in order, and then why the session ended, if it did."""

    events: tuple[Mapping[str, object], ...] = ()
    subscribed: bool = False
    refusal: StreamingRefusal | None = None


class Bayeux:
    """The session. `replay` is the last event that is known, or None to hear only of new ones.

    `advice` is what counts until the server gives its own.
    """

    def __init__(
        self, channel: str, replay: ReplayId | None, advice: ServerAdvice | None = None
    ) -> None:
        self.channel = channel
        self._replay = replay
        self._stage = Stage.NEW
        self._client = ""
        self._advice = advice or ServerAdvice()
        self._asked = HANDSHAKE
        self._number = 0
        self._numbers: dict[str, str] = {}
        self._polls_without_ack = 0
        self._polls_without_proof = 0

    @property
    def replays(self) -> bool:
        """Whether the subscription asks for the events since a known one."""
        return self._replay is not None

    def next_call(self) -> Call:
        """The call to make now; its reply goes to `receive`."""
        match self._stage:
            case Stage.NEW:
                return self._call(_handshake(), _ANSWER_S)
            case Stage.HANDSHAKEN:
                self._stage = Stage.SUBSCRIBING
                return self._call(self._subscribe(), _ANSWER_S)
            case Stage.SUBSCRIBING | Stage.LIVE:
                message: Message = {"channel": CONNECT, "connectionType": _LONG_POLLING}
                return self._call(message, self._advice.patience, self._advice.interval)
            case _:
                assert_never(self._stage)

    def farewell(self) -> Message | None:
        """What ends the session at the server, so that it frees the place of a client."""
        if not self._client:
            return None
        return self._call({"channel": DISCONNECT}, _ANSWER_S).message

    def receive(self, reply: object) -> Heard:
        """Read the decoded reply to the last call, which may hold messages in any order.

        What is not a message, or belongs to nobody, is ignored.
        """
        messages = [one for one in _listed(reply) if isinstance(one, dict)]
        for message in messages:
            self._advice = self._advice.with_news(message.get("advice"))
        events = tuple(data for one in messages if (data := self._event_of(one)) is not None)
        was_live = self._stage is Stage.LIVE
        refusal = self._refusal_in(messages) or self._missing() or self._unproven(messages, events)
        return Heard(events, self._stage is Stage.LIVE and not was_live, refusal)

    def _refusal_in(self, messages: Sequence[Message]) -> StreamingRefusal | None:
        for message in messages:
            channel = message.get("channel")
            if channel == SUBSCRIBE and not self._is_ours(message):
                continue
            if _is_error(message) and channel != DISCONNECT:
                return _refused(message)
            if channel == DISCONNECT and self._asked != DISCONNECT:
                return StreamingRefusal(StreamingReason.ENDED, Step.HANDSHAKE)
            if message.get("successful") is True and self._answers_us(message):
                self._done(str(channel), message)
        if self._stage is not Stage.NEW and self._advice.reconnect == "handshake":
            return StreamingRefusal(StreamingReason.UNKNOWN_CLIENT, Step.HANDSHAKE)
        if self._stage is not Stage.NEW and self._advice.reconnect == "none":
            return StreamingRefusal(StreamingReason.ENDED, Step.WAIT)
        return None

    def _done(self, channel: str, message: Message) -> None:
        if channel == HANDSHAKE and self._stage is Stage.NEW:
            client = message.get("clientId")
            if isinstance(client, str) and 0 < len(client) <= _LONGEST_CLIENT_ID:
                self._client, self._stage = client, Stage.HANDSHAKEN
        elif channel == SUBSCRIBE and self._stage is Stage.SUBSCRIBING:
            self._stage = Stage.LIVE

    def _missing(self) -> StreamingRefusal | None:
        """What is wrong with a reply that lacks what was asked for."""
        if self._stage is Stage.NEW:
            return StreamingRefusal(StreamingReason.NOT_BAYEUX, Step.WAIT)
        if self._stage is Stage.SUBSCRIBING and self._asked == CONNECT:
            self._polls_without_ack += 1
            if self._polls_without_ack >= _POLLS_WITHOUT_ACK:
                return StreamingRefusal(StreamingReason.NO_ACK, Step.WAIT)
        return None

    def _unproven(
        self, messages: Sequence[Message], events: Sequence[object]
    ) -> StreamingRefusal | None:
        """What is wrong with replies to polls that prove nothing, such as a portal's `[]`."""
        if self._asked != CONNECT:
            return None
        acknowledged = any(
            one.get("channel") == CONNECT
            and one.get("successful") is True
            and self._answers_us(one)
            for one in messages
        )
        self._polls_without_proof = 0 if acknowledged or events else self._polls_without_proof + 1
        if self._polls_without_proof < _POLLS_WITHOUT_PROOF:
            return None
        return StreamingRefusal(StreamingReason.NOT_BAYEUX, Step.WAIT)

    def _answers_us(self, message: Message) -> bool:
        """Whether a success is that of our own last request on its channel, as far as it says."""
        told = message.get("id")
        return told is None or str(told) == self._numbers.get(str(message.get("channel")))

    def _is_ours(self, message: Message) -> bool:
        told = message.get("subscription", self.channel)
        return told == self.channel or (isinstance(told, list) and self.channel in told)

    def _event_of(self, message: Message) -> Mapping[str, object] | None:
        data = message.get("data")
        return data if message.get("channel") == self.channel and isinstance(data, dict) else None

    def _subscribe(self) -> Message:
        replay = _NEW_EVENTS if self._replay is None else self._replay
        ext = {"replay": {self.channel: replay}}
        return {"channel": SUBSCRIBE, "subscription": self.channel, "ext": ext}

    def _call(self, message: Message, patience: float, wait: float = 0.0) -> Call:
        self._number += 1
        self._asked = str(message["channel"])
        self._numbers[self._asked] = str(self._number)
        client = {"clientId": self._client} if self._client else {}
        return Call({**message, **client, "id": str(self._number)}, wait, patience)


def _is_error(message: Message) -> bool:
    if "error" in message and "data" not in message:
        return message.get("successful") is not True
    return message.get("successful") is False


def _refused(message: Message) -> StreamingRefusal:
    """What an error means. The advice that comes with it counts for one that is not known."""
    refusal = refusal_of(message)
    advice = message.get("advice")
    if refusal.reason not in _UNKNOWN or not isinstance(advice, dict):
        return refusal
    step = _STEPS.get(str(advice.get("reconnect")), refusal.step)
    return StreamingRefusal(refusal.reason, step, refusal.code)


def _handshake() -> Message:
    return {
        "channel": HANDSHAKE,
        "version": "1.0",
        "minimumVersion": "1.0",
        "supportedConnectionTypes": [_LONG_POLLING],
        "ext": {"replay": True},
    }


def _listed(reply: object) -> list[object]:
    """The messages; some servers send a single one without its list."""
    return reply if isinstance(reply, list) else [reply]
