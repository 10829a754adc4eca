"""Events published over HTTP: their bodies, checked field by field.

Source: Pusher Channels HTTP API, "POST event" and "POST batch events".
"""

from __future__ import annotations

import re
from typing import TypeVar

import msgspec

from kiosk.sandbox.broker.names import is_valid
from kiosk.sandbox.broker.refusal import RefusedRequestError

MAX_DATA_BYTES = 10_240
MAX_EVENT_NAME_LENGTH = 200
DATA_TOO_BIG = (
    f"The data content of this event exceeds the allowed maximum ({MAX_DATA_BYTES} bytes)."
)
SOCKET_ID = re.compile(r"[0-9]{1,20}\.[0-9]{1,20}")
_MAX_CHANNELS = 100
_MAX_BATCH = 10

Body = TypeVar("Body")


class Publication(msgspec.Struct, frozen=True):
    """One event for one or more channels. `info` names the attributes to report back."""

    name: str
    channels: tuple[str, ...]
    data: str
    socket_id: str | None = None
    info: str | None = None


class _Event(msgspec.Struct):
    name: str | None = None
    data: str | None = None
    channel: str | None = None
    channels: list[str] | None = None
    socket_id: str | None = None
    info: str | None = None


class _Batch(msgspec.Struct):
    batch: list[_Event] | None = None


def parse_event(body: bytes) -> Publication:
    """Read the body of `POST events`.

    Raises:
        RefusedRequestError: 400, or 413 where the data is too long.
    """
    event = _decode(body, _Event)
    if event.channels is None:
        return _checked(event, (_required("channel", event.channel),))
    if not event.channels:
        raise RefusedRequestError(400, "Missing required parameter: channels")
    if len(event.channels) > _MAX_CHANNELS:
        raise RefusedRequestError(
            400, f"Too many channels ({len(event.channels)} > {_MAX_CHANNELS})"
        )
    return _checked(event, tuple(dict.fromkeys(event.channels)))


def parse_batch(body: bytes) -> list[Publication]:
    """Read the body of `POST batch_events`; one bad event refuses them all.

    Raises:
        RefusedRequestError: 400, or 413 where the data of an event is too long.
    """
    batch = _required("batch", _decode(body, _Batch).batch)
    if len(batch) > _MAX_BATCH:
        raise RefusedRequestError(400, f"Batch too large ({len(batch)} > {_MAX_BATCH})")
    return [_checked(event, (_required("channel", event.channel),)) for event in batch]


def _decode(body: bytes, kind: type[Body]) -> Body:
    try:
        return msgspec.json.decode(body, type=kind)
    except msgspec.ValidationError as error:
        raise RefusedRequestError(400, f"Invalid parameter: {error}") from error
    except (ValueError, RecursionError) as error:
        raise RefusedRequestError(400, "Invalid JSON in the body") from error


def _checked(event: _Event, channels: tuple[str, ...]) -> Publication:
    name = _required("name", event.name or None)
    data = _required("data", event.data)
    if len(name) > MAX_EVENT_NAME_LENGTH:
        raise RefusedRequestError(
            400, f"Event name too long ({len(name)} > {MAX_EVENT_NAME_LENGTH})"
        )
    if len(data.encode()) > MAX_DATA_BYTES:
        raise RefusedRequestError(413, DATA_TOO_BIG)
    for channel in channels:
        if not is_valid(channel):
            raise RefusedRequestError(400, f"Invalid channel name '{channel[:200]}'")
    if event.socket_id is not None and not SOCKET_ID.fullmatch(event.socket_id):
        raise RefusedRequestError(400, f"Invalid socket id '{event.socket_id[:200]}'")
    return Publication(name, channels, data, event.socket_id, event.info)


def _required(parameter: str, value: Body | None) -> Body:
    if value is None:
        raise RefusedRequestError(400, f"Missing required parameter: {parameter}")
    return value
