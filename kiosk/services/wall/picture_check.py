"""Checks a downloaded picture and re-encodes it so that it is safe to show. Runs off the loop."""

from __future__ import annotations

import io
from dataclasses import dataclass

from PIL import Image, ImageOps

_FORMATS = ("JPEG", "PNG", "WEBP")
# Enough for a card across a portrait screen, small enough to paint quickly.
_SIZE = (1440, 1440)
_QUALITY = 88


@dataclass(frozen=True, slots=True)
class Unusable:
    """Why a picture cannot be shown, in a few words for the log; never its content."""

    why: str


def safe_picture(content: bytes, max_pixels: int) -> bytes | Unusable:
    """Re-encode the first frame as JPEG: upright, on white, at most 1440 px a side.

    Re-encoding removes anything hostile in the file. The size is read from the header, so a small
    file that would expand to gigabytes is refused before it is decoded.
    """
    try:
        if _webp_pixels(content) > max_pixels:
            return Unusable("it has too many pixels")
        with Image.open(io.BytesIO(content), formats=_FORMATS) as picture:
            if picture.width * picture.height > max_pixels:
                return Unusable("it has too many pixels")
            # A large JPEG is decoded at the needed scale; other formats ignore this.
            picture.draft("RGB", _SIZE)
            return _encoded(_flat(picture))
    except (Image.DecompressionBombError, Image.DecompressionBombWarning):
        return Unusable("it has too many pixels")
    except Exception as error:  # noqa: BLE001  a hostile file may raise anything
        return Unusable(f"it cannot be read ({type(error).__name__})")


def _flat(picture: Image.Image) -> Image.Image:
    see_through = picture.has_transparency_data
    upright = ImageOps.exif_transpose(picture.convert("RGBA" if see_through else "RGB"))
    upright.thumbnail(_SIZE)
    if not see_through:
        return upright
    ground = Image.new("RGB", upright.size, "white")
    ground.paste(upright, mask=upright.getchannel("A"))
    return ground


def _encoded(picture: Image.Image) -> bytes:
    buffer = io.BytesIO()
    # Metadata (location, camera, colour profile) is dropped.
    picture.info.clear()
    picture.save(buffer, format="JPEG", quality=_QUALITY)
    return buffer.getvalue()


def _webp_pixels(content: bytes) -> int:
    """Pixels of a WEBP file's canvas, which Pillow allocates on opening; 0 for other formats."""
    if content[:4] != b"RIFF" or content[8:12] != b"WEBP" or len(content) < 30:
        return 0
    kind = content[12:16]
    if kind == b"VP8X":
        width, height = (int.from_bytes(content[at : at + 3], "little") + 1 for at in (24, 27))
    elif kind == b"VP8L":
        bits = int.from_bytes(content[21:25], "little")
        width, height = (bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1
    else:
        sides = (int.from_bytes(content[at : at + 2], "little") for at in (26, 28))
        width, height = (side & 0x3FFF for side in sides)
    return width * height
