"""Decodes a picture into the pixels that the screen shows: upright, on white, in sRGB."""

from __future__ import annotations

import io

from PIL import Image, ImageFile

from kiosk.core.wall.pixels import LONGEST_SIDE, Pixels, Undecodable
from kiosk.helpers.picture_colours import in_srgb
from kiosk.helpers.picture_metadata import without_metadata

_FORMATS = ("JPEG", "PNG", "WEBP")
_SIZE = (LONGEST_SIDE, LONGEST_SIDE)
# 16 bits to 8: 65,535 becomes 255.
_SIXTEEN_TO_EIGHT = 1 / 257
# Of PNG's grey pixels that are not of eight bits, by Pillow's names.
_LARGEST_GREY = {"L;2": 3, "L;4": 15, "I;16B": 65_535}


def decoded(content: bytes, max_pixels: int) -> Pixels | Undecodable:
    """Decode the first frame, at most 1440 px a side.

    The size is read from the header, so a small file that would expand to gigabytes is refused
    before it is decoded. What is broken beside the pixels costs itself alone.
    """
    first = _tried(content, max_pixels)
    if isinstance(first, Pixels):
        return first
    # The profile is the last to go: without it the colours are others.
    for bare in (without_metadata(content), without_metadata(content, profile=False)):
        if bare and isinstance(again := _tried(bare, max_pixels), Pixels):
            return again
    return first


def _tried(content: bytes, max_pixels: int) -> Pixels | Undecodable:
    try:
        if _webp_pixels(content) > max_pixels:
            return Undecodable("it has too many pixels")
        with Image.open(io.BytesIO(content), formats=_FORMATS) as picture:
            if picture.width * picture.height > max_pixels:
                return Undecodable("it has too many pixels")
            # A large JPEG is decoded at the needed scale; other formats ignore this.
            picture.draft("RGB", _SIZE)
            shown = _shown(picture)
            return Pixels(shown.width, shown.height, shown.tobytes())
    except Image.DecompressionBombError:
        return Undecodable("it has too many pixels")
    except Exception as error:  # noqa: BLE001  a hostile file may raise anything
        return Undecodable(f"it cannot be read ({type(error).__name__})")


def _shown(picture: Image.Image) -> Image.Image:
    profile = picture.info.get("icc_profile")
    plain = _plain(picture)
    plain.thumbnail(_SIZE)
    upright = _upright(picture, plain)
    if upright.mode not in {"RGBA", "LA"}:
        return in_srgb(upright, profile)
    opacity = upright.getchannel("A")
    colours = in_srgb(upright.convert(upright.mode.removesuffix("A")), profile)
    ground = Image.new("RGB", colours.size, "white")
    ground.paste(colours, mask=opacity)
    return ground


def _plain(picture: Image.Image) -> Image.Image:
    """The picture in a mode that can be scaled without loss: L, LA, RGB, RGBA or CMYK."""
    _name_clear_colour(picture)
    picture.load()
    if picture.mode.startswith("I"):
        scaled = picture.convert("I").point(lambda value: value * _SIXTEEN_TO_EIGHT + 0.5)
        grey = scaled.convert("L")
        grey.info = dict(picture.info)
        return grey.convert("RGBA" if grey.has_transparency_data else "L")
    if picture.mode in {"LA", "RGBA", "CMYK"}:
        return picture.copy()
    if picture.has_transparency_data:
        return picture.convert("RGBA")
    return picture.convert("L" if picture.mode in {"1", "L"} else "RGB")


def _name_clear_colour(picture: Image.Image) -> None:
    """Say in eight bits which colour of a PNG is transparent.

    The file says it in the depth of its pixels, which Pillow scales, and leaves it as it is.
    """
    tiles = picture.tile if isinstance(picture, ImageFile.ImageFile) else []
    clear, raw = picture.info.get("transparency"), str(tiles[0].args) if tiles else ""
    if isinstance(clear, tuple) and raw == "RGB;16B":
        picture.info["transparency"] = tuple(value >> 8 for value in clear)
    elif isinstance(clear, int) and (largest := _LARGEST_GREY.get(raw)):
        picture.info["transparency"] = round(clear * 255 / largest)


def _upright(picture: Image.Image, plain: Image.Image) -> Image.Image:
    """Turn `plain` as the metadata of `picture` say, unless they are broken."""
    try:
        orientation = picture.getexif().get(_ORIENTATION)
    except Exception:  # noqa: BLE001  a broken block may raise anything
        return plain
    turn = _TURNS.get(orientation) if isinstance(orientation, int) else None
    return plain if turn is None else plain.transpose(turn)


_ORIENTATION = 0x0112
_TURNS = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}


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
