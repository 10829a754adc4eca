"""A picture's smaller copies on the disk, so that a small place need not decode the whole one.

Why copies, and why these: docs/decisions/0132.
"""

from __future__ import annotations

import io
from collections.abc import Iterator
from pathlib import Path, PurePath

from PIL import Image

from kiosk.store import durable

# OfferPicture.qml takes the smallest copy that is as large as its place.
DIVISORS = (2, 4)
_QUALITY = 90


def smaller_names(name: str) -> tuple[str, ...]:
    """The names of the copies of the file of that name, a half and a quarter as wide."""
    return tuple(_copy_name(name, divisor) for divisor in DIVISORS)


def size_of(content: bytes) -> tuple[int, int]:
    """Width and height in px of one of our own JPEGs; raises OSError if it cannot be read."""
    with Image.open(io.BytesIO(content), formats=["JPEG"]) as picture:
        return picture.size


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


def _copy_name(name: str, divisor: int) -> str:
    path = PurePath(name)
    return f"{path.stem}.{divisor}{path.suffix}"
