"""What a customer sees of the wall, for whoever checks it."""

from __future__ import annotations

import msgspec


class GreyFrame(msgspec.Struct, frozen=True):
    """A picture with one byte per pixel; `stride` is the length of a line in bytes."""

    pixels: bytes
    width: int
    height: int
    stride: int


class Sight(msgspec.Struct, frozen=True):
    """A frame of the wall, and the texts of the codes that are wholly visible on it."""

    frame: GreyFrame
    expected: frozenset[str]
