"""A grey picture as exchanged with a camera or a printer."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Raster:
    """A picture with one byte per pixel, 0 is black, lines without padding."""

    pixels: bytes
    width: int
    height: int
