"""A checksum that detects damage to a row's body."""

from __future__ import annotations

import zlib

import msgspec


def body_sum(body: bytes) -> int:
    """Compute a body's checksum against damage; it is neither a secret nor a signature."""
    return zlib.crc32(body)


def is_whole(row_id: str, body: bytes, kept_sum: int | None) -> bool:
    """Return whether the body matches its checksum.

    A row from before checksums is whole if its body is a JSON object containing the row's id.
    """
    if kept_sum is not None:
        return body_sum(body) == kept_sum
    if b"\0" in body:
        return False
    try:
        return row_id in msgspec.json.decode(body, type=dict[str, object]).values()
    except msgspec.DecodeError:
        return False
