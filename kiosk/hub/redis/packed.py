"""Reads what lies packed in Redis, where others may have written."""

from __future__ import annotations

from typing import TypeVar

import msgspec

Shape = TypeVar("Shape")


def unpacked(data: bytes | None, shape: type[Shape]) -> Shape | None:
    """The value; None where there is none, or data of another shape."""
    if data is None:
        return None
    try:
        return msgspec.msgpack.decode(data, type=shape)
    except (msgspec.DecodeError, UnicodeError):
        return None
