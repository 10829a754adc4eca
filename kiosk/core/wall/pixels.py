"""A decoded picture, and how the helper that decodes it hands it over."""

from __future__ import annotations

import struct
from dataclasses import dataclass, field

# Enough for a card across a portrait screen, small enough to paint quickly.
LONGEST_SIDE = 1440
_SIDES = struct.Struct(">HH")
LONGEST_ANSWER = _SIDES.size + 3 * LONGEST_SIDE * LONGEST_SIDE
_LONGEST_REASON = 80


@dataclass(frozen=True, slots=True)
class Pixels:
    """An RGB picture in sRGB, three bytes for each pixel, row by row from the top."""

    width: int
    height: int
    data: bytes | memoryview = field(repr=False)


@dataclass(frozen=True, slots=True)
class Undecodable:
    """Why there are no pixels, in a few words for the log; never the picture's content."""

    why: str


def packed(result: Pixels | Undecodable) -> bytes:
    """Both sides in two bytes each and the pixels, or two sides of 0 and the reason."""
    if isinstance(result, Undecodable):
        return _SIDES.pack(0, 0) + result.why.encode("ascii", "replace")
    return _SIDES.pack(result.width, result.height) + result.data


def unpacked(answer: bytes) -> Pixels | Undecodable | None:
    """Read an answer that a hostile picture may have written; None if it is not one."""
    if len(answer) < _SIDES.size:
        return None
    width, height = _SIDES.unpack_from(answer)
    data = memoryview(answer)[_SIDES.size :]
    if width == height == 0:
        words = bytes(data[:_LONGEST_REASON]).decode("ascii", "replace")
        return Undecodable("".join(letter if letter.isprintable() else "?" for letter in words))
    if not width * height > 0 or max(width, height) > LONGEST_SIDE:
        return None
    return Pixels(width, height, data) if len(data) == 3 * width * height else None
