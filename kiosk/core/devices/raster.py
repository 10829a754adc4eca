"""A grey picture as it travels between a device and what reads or paints it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Raster:
    """One byte a pixel, 0 is black, lines without padding."""

    pixels: bytes
    width: int
    height: int
