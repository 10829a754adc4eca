"""Whether a row's body is still what was written."""

from __future__ import annotations

import zlib

import msgspec


def body_sum(body: bytes) -> int:
    """What is kept beside a body, against damage; it is no secret and no signature."""
    return zlib.crc32(body)


def is_whole(row_id: str, body: bytes, kept_sum: int | None) -> bool:
    """Rows of before there were sums are whole if they are an object that names the row."""
    if kept_sum is not None:
        return body_sum(body) == kept_sum
    if b"\0" in body:
        return False
    try:
        return row_id in msgspec.json.decode(body, type=dict[str, object]).values()
    except msgspec.DecodeError:
        return False
