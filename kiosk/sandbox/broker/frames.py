"""The frames of a socket: what clients send, checked field by field, and what they are sent.

Source: Pusher protocol, "Events". Data goes out as a string that holds JSON; only `pusher:error`
carries an object, as it does on Pusher's own servers.
"""

from __future__ import annotations

import msgspec
from msgspec import UNSET, Raw, UnsetType

from kiosk.sandbox.broker.refusal import RefusedFrameError

PING = '{"event":"pusher:ping","data":"{}"}'
PONG = '{"event":"pusher:pong","data":"{}"}'


class Ping(msgspec.Struct, frozen=True):
    """The frame `pusher:ping`."""


class Pong(msgspec.Struct, frozen=True):
    """The frame `pusher:pong`."""


class Subscribe(msgspec.Struct, frozen=True):
    """The frame `pusher:subscribe`."""

    channel: str
    auth: str | None = None
    channel_data: str | None = None


class Unsubscribe(msgspec.Struct, frozen=True):
    """The frame `pusher:unsubscribe`."""

    channel: str


class ClientEvent(msgspec.Struct, frozen=True):
    """An event sent by a client; its data is valid JSON and is relayed unchanged."""

    event: str
    channel: str
    data: Raw


ClientFrame = Ping | Pong | Subscribe | Unsubscribe | ClientEvent


class _Envelope(msgspec.Struct):
    event: str
    channel: str | UnsetType = UNSET
    data: Raw = Raw(b"null")


def parse_frame(text: str) -> ClientFrame:
    """Read one text frame.

    Raises:
        RefusedFrameError: not JSON, a field missing or of a wrong type, or an unknown event.
    """
    try:
        return _typed(msgspec.json.decode(text, type=_Envelope))
    except msgspec.ValidationError as error:
        raise RefusedFrameError(f"Invalid message: {error}") from error
    except (ValueError, RecursionError) as error:
        raise RefusedFrameError("Received invalid JSON") from error


def _typed(envelope: _Envelope) -> ClientFrame:
    match envelope.event:
        case "pusher:ping":
            return Ping()
        case "pusher:pong":
            return Pong()
        case "pusher:subscribe":
            return msgspec.json.decode(envelope.data, type=Subscribe)
        case "pusher:unsubscribe":
            return msgspec.json.decode(envelope.data, type=Unsubscribe)
        case str(event) if event.startswith("client-"):
            return _client_event(envelope)
        case _:
            raise RefusedFrameError(f"Unsupported event received on socket: {envelope.event[:200]}")


def _client_event(envelope: _Envelope) -> ClientEvent:
    if isinstance(envelope.channel, UnsetType):
        raise RefusedFrameError("Invalid client event (must contain channel and data)")
    return ClientEvent(envelope.event, envelope.channel, envelope.data)


def established_frame(socket_id: str, activity_timeout: int | None) -> str:
    """The first frame of a socket; `activity_timeout` (s) None is left out."""
    data: dict[str, object] = {"socket_id": socket_id}
    if activity_timeout is not None:
        data["activity_timeout"] = activity_timeout
    return to_json({"event": "pusher:connection_established", "data": to_json(data)})


def error_frame(message: str, code: int | None) -> str:
    return to_json({"event": "pusher:error", "data": {"code": code, "message": message}})


def ack_frame(channel: str, data: str) -> str:
    return event_frame("pusher_internal:subscription_succeeded", channel, data)


def cache_miss_frame(channel: str) -> str:
    return to_json({"event": "pusher:cache_miss", "channel": channel})


def event_frame(event: str, channel: str, data: str) -> str:
    return to_json({"event": event, "channel": channel, "data": data})


def client_event_frame(frame: ClientEvent, user_id: str | None) -> str:
    """A client's event for the others; on presence channels the broker vouches for `user_id`."""
    relayed: dict[str, object] = {
        "event": frame.event,
        "channel": frame.channel,
        "data": frame.data,
    }
    return to_json(relayed if user_id is None else {**relayed, "user_id": user_id})


def to_json(value: object) -> str:
    return msgspec.json.encode(value).decode()
