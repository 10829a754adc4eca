"""Text frames of protocol 7, in the variants that servers send."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import msgspec

from kiosk.core.json_text import decode_json
from kiosk.pusher.grant import Grant

PING = '{"event":"pusher:ping","data":{}}'
PONG = '{"event":"pusher:pong","data":{}}'
_UNREADABLE = (msgspec.DecodeError, RecursionError, UnicodeError)


@dataclass(frozen=True, slots=True)
class Frame:
    """A decoded frame. `event` and `channel` are empty if the frame names none."""

    event: str = ""
    channel: str = ""
    data: object = None


def decode_frame(raw: str | bytes) -> Frame:
    """Decode a frame. Anything that is not an event becomes an empty frame; nothing is raised."""
    try:
        message = decode_json(raw)
    except _UNREADABLE:
        return Frame()
    if not isinstance(message, dict):
        return Frame()
    data = decode_data(message.get("data"))
    return Frame(_text(message, "event"), _text(message, "channel"), data)


def decode_data(data: object) -> object:
    """Decode a frame's data: JSON in a string, a plain string, an object, or missing."""
    if not isinstance(data, str):
        return data
    try:
        return decode_json(data)
    except _UNREADABLE:
        return data


def subscribe_frame(channel: str, grant: Grant | None) -> str:
    data = {"channel": str(channel)}
    if grant is not None:
        data["auth"] = grant.auth
        if grant.channel_data is not None:
            data["channel_data"] = grant.channel_data
    return msgspec.json.encode({"event": "pusher:subscribe", "data": data}).decode()


def error_code(data: object) -> int | None:
    """The code of a `pusher:error`; None if the server sent null or nothing."""
    code = data.get("code") if isinstance(data, dict) else None
    return code if isinstance(code, int) and not isinstance(code, bool) else None


def _text(message: Mapping[object, object], key: str) -> str:
    value = message.get(key)
    return value if isinstance(value, str) else ""
