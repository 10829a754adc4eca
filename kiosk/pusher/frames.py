"""The text frames of protocol 7, as servers really write them."""

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
    """`event` and `channel` are empty where a frame names none."""

    event: str = ""
    channel: str = ""
    data: object = None


def decode_frame(raw: str | bytes) -> Frame:
    """What is not an event of the protocol becomes an empty frame; nothing raises."""
    try:
        message = decode_json(raw)
    except _UNREADABLE:
        return Frame()
    if not isinstance(message, dict):
        return Frame()
    data = decode_data(message.get("data"))
    return Frame(_text(message, "event"), _text(message, "channel"), data)


def decode_data(data: object) -> object:
    """Servers send data as JSON in a string, as a plain string, as an object or not at all."""
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
    """The code of a `pusher:error`: servers send a number, null or nothing."""
    code = data.get("code") if isinstance(data, dict) else None
    return code if isinstance(code, int) and not isinstance(code, bool) else None


def _text(message: Mapping[object, object], key: str) -> str:
    value = message.get(key)
    return value if isinstance(value, str) else ""
