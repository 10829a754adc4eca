"""What a customer sees of the wall, for whoever checks it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class GreyFrame:
    """A picture with one byte per pixel; `stride` is the length of a line in bytes."""

    pixels: bytes
    width: int
    height: int
    stride: int


@dataclass(frozen=True, slots=True)
class Sight:
    """A frame of the wall, and the texts of the codes that are wholly visible on it."""

    frame: GreyFrame
    expected: frozenset[str]
