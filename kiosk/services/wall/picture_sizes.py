"""A picture's smaller copies on the disk, so that a small place need not decode the whole one.

Why copies, and why these: docs/decisions/0132.
"""

from __future__ import annotations

import io
from collections.abc import Iterator
from pathlib import Path, PurePath
from typing import TYPE_CHECKING

from kiosk.core.late import LateModule
from kiosk.store import durable

# The names of the copies are asked for before the first frame, the copies themselves later.
if TYPE_CHECKING:
    from PIL import Image
else:
    Image = LateModule("PIL.Image")

# OfferPicture.qml takes the smallest copy that is as large as its place.
DIVISORS = (2, 4)
_QUALITY = 90
# How far apart the values of one colour may be in a JPEG.
_ONE_COLOUR = 10


def smaller_names(name: str) -> tuple[str, ...]:
    """The names of the copies of the file of that name, a half and a quarter as wide."""
    return tuple(_copy_name(name, divisor) for divisor in DIVISORS)


def facts_of(content: bytes) -> str:
    """What is to be known of one of our own JPEGs before it is loaded, such as "1440x960,ffffff".

    Width and height in px; and the colour of its ground, if its edges are of one colour, as those
    of most goods' pictures and of all cut-outs are. Raises OSError if it cannot be read.
    """
    with Image.open(io.BytesIO(content), formats=["JPEG"]) as picture:
        ground = _ground(picture)
        return f"{picture.width}x{picture.height}" + (f",{ground}" if ground else "")


def keep_smaller(folder: Path, name: str, content: bytes) -> None:
    """Write the copies that are missing of one of our own JPEGs. Raises OSError."""
    missing = [divisor for divisor in DIVISORS if not (folder / _copy_name(name, divisor)).exists()]
    if missing:
        for divisor, copy in _copies(content, missing):
            durable.write(folder / _copy_name(name, divisor), copy)


def _copies(content: bytes, divisors: list[int]) -> Iterator[tuple[int, bytes]]:
    with Image.open(io.BytesIO(content), formats=["JPEG"]) as picture:
        picture.load()
        for divisor in divisors:
            buffer = io.BytesIO()
            picture.reduce(divisor).save(buffer, format="JPEG", quality=_QUALITY)
            yield divisor, buffer.getvalue()


def _ground(picture: Image.Image) -> str:
    small = picture.convert("RGB").reduce(min(8, picture.width, picture.height))
    right, bottom = small.width - 1, small.height - 1
    sides = [(0, 0, right + 1, 1), (0, bottom, right + 1, bottom + 1)]
    sides += [(0, 0, 1, bottom + 1), (right, 0, right + 1, bottom + 1)]
    extremes = [small.crop(side).getextrema() for side in sides]
    colour = []
    for band in range(3):
        lows, highs = zip(*(side[band] for side in extremes), strict=True)
        if max(highs) - min(lows) > _ONE_COLOUR:
            return ""
        colour.append(round((min(lows) + max(highs)) / 2))
    return "".join(f"{value:02x}" for value in colour)


def _copy_name(name: str, divisor: int) -> str:
    path = PurePath(name)
    return f"{path.stem}.{divisor}{path.suffix}"
