"""The brand's logo on the pages: checked and scaled once, and small enough for each visitor."""

from __future__ import annotations

import hashlib
import io
from dataclasses import dataclass
from pathlib import Path

from PIL import Image

from kiosk.apart.process import HelperError
from kiosk.core.wall.pixels import Pixels, unpacked
from kiosk.hub.pages.picture_making import packed_pixels

MOST_BYTES = 12_000
# Three dots for each px of the page's header, where a logo is 34 px high.
_DOTS = 3
_HEIGHT, _WIDTH = 34, 200
_LONGEST_FILE = 5_000_000
# What is given up, in this order, by a logo that is heavier: colours, then sharpness. The last
# always fits: 200 x 34 pixels of 16 colours.
_FORMS = ((_DOTS, 0), (_DOTS, 64), (2, 32), (1, 16))


class LogoError(Exception):
    """The file cannot be the logo of the pages; the message says why."""


@dataclass(frozen=True, slots=True)
class PageLogo:
    """A PNG on white. `name` is the hash of its content; its size is in px of the page."""

    name: str
    png: bytes
    width: int
    height: int


def read_logo(file: Path) -> PageLogo:
    """Read a .png, .jpg or .webp file as the pages show it; blocks for up to 8 s.

    A helper decodes it, as it does all pictures. Raises LogoError.
    """
    try:
        # A pipe would be waited for.
        if file.exists() and not file.is_file():
            raise LogoError(f"{file}: it is no regular file")
        with file.open("rb") as opened:
            content = opened.read(_LONGEST_FILE + 1)
        if len(content) > _LONGEST_FILE:
            raise LogoError(f"{file}: it has over {_LONGEST_FILE:,} bytes")
        pixels = unpacked(packed_pixels(content))
    except OSError as error:
        raise LogoError(f"{file}: {error.strerror}") from error
    except HelperError as error:
        raise LogoError(f"{file}: {error}") from error
    if not isinstance(pixels, Pixels):
        raise LogoError(f"{file}: it is no .png, .jpg or .webp picture that can be read")
    return _logo(Image.frombytes("RGB", (pixels.width, pixels.height), pixels.data))


def _logo(picture: Image.Image) -> PageLogo:
    for dots, colours in _FORMS:
        shown = picture.copy()
        shown.thumbnail((_WIDTH * dots, _HEIGHT * dots), Image.Resampling.LANCZOS)
        buffer = io.BytesIO()
        (shown.quantize(colours) if colours else shown).save(buffer, "PNG", optimize=True)
        if len(png := buffer.getvalue()) <= MOST_BYTES:
            break
    scale = min(_WIDTH / picture.width, _HEIGHT / picture.height)
    width, height = (max(1, round(side * scale)) for side in picture.size)
    return PageLogo(hashlib.sha256(png).hexdigest()[:16], png, width, height)
