"""Only what is a picture, of a bearable size, is decoded, and only to its pixels."""

from __future__ import annotations

import io
import struct
import zlib

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from kiosk.core.wall.pixels import Pixels, Undecodable
from kiosk.helpers.picture import decoded

MAX_PIXELS = 1_000_000


def encoded(kind: str, image: Image.Image, **options) -> bytes:
    buffer = io.BytesIO()
    image.save(buffer, format=kind, **options)
    return buffer.getvalue()


def shown(content: bytes) -> Image.Image:
    pixels = decoded(content, MAX_PIXELS)
    assert isinstance(pixels, Pixels), pixels
    return Image.frombytes("RGB", (pixels.width, pixels.height), pixels.data)


def chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def png_claiming(width: int, height: int) -> bytes:
    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    body = zlib.compress(b"\0" * 10_000)
    return (
        b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", body) + chunk(b"IEND", b"")
    )


def webp_claiming(width: int, height: int) -> bytes:
    sides = (width - 1).to_bytes(3, "little") + (height - 1).to_bytes(3, "little")
    return b"RIFF\x20\0\0\0WEBPVP8X\x0a\0\0\0\x02\0\0\0" + sides + b"\0" * 20


PHOTO = Image.effect_noise((300, 200), 60).convert("RGB")


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP"])
@pytest.mark.parametrize("mode", ["RGB", "L", "RGBA", "P", "LA", "CMYK", "1", "I;16"])
def test_every_kind_of_picture_is_decoded(kind, mode):
    image = Image.new("I;16", (30, 20)) if mode == "I;16" else PHOTO.convert(mode)
    try:
        content = encoded(kind, image)
    except (OSError, ValueError):
        pytest.skip(f"{kind} has no {mode}")
    assert shown(content).size == image.size


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (png_claiming(50_000, 50_000), "too many pixels"),
        (png_claiming(1_001, 1_000), "too many pixels"),
        (webp_claiming(50_000, 50_000), "too many pixels"),
        (encoded("JPEG", Image.new("L", (2_000, 1_000))), "too many pixels"),
        (encoded("WEBP", Image.new("RGB", (2_000, 1_000))), "too many pixels"),
        (encoded("WEBP", Image.new("RGB", (2_000, 1_000)), lossless=True), "too many pixels"),
        (png_claiming(100, 100), "cannot be read"),
        (webp_claiming(100, 100), "cannot be read"),
        (encoded("JPEG", PHOTO)[:3_000], "cannot be read"),
        (encoded("PNG", PHOTO)[:3_000], "cannot be read"),
        (encoded("WEBP", PHOTO)[:3_000], "cannot be read"),
        (encoded("GIF", PHOTO), "cannot be read"),
        (encoded("BMP", PHOTO), "cannot be read"),
        (b"<svg xmlns='http://www.w3.org/2000/svg'><script/></svg>", "cannot be read"),
        (b"<!doctype html><title>Login</title>", "cannot be read"),
        (b"", "cannot be read"),
    ],
)
def test_what_is_no_bearable_picture_is_refused(content, why):
    refused = decoded(content, MAX_PIXELS)
    assert isinstance(refused, Undecodable)
    assert why in refused.why


def test_only_the_first_frame_of_a_moving_picture_is_shown():
    frames = [Image.new("RGB", (40, 30), colour) for colour in ("red", "blue")]
    for kind in ("PNG", "WEBP"):
        moving = encoded(kind, frames[0], save_all=True, append_images=frames[1:])
        red, _, blue = shown(moving).getpixel((20, 15))
        assert red > 200
        assert blue < 60


def test_a_photo_is_turned_upright():
    sideways = Image.new("RGB", (60, 40), "white")
    sideways.paste("red", (0, 0, 30, 40))
    exif = Image.Exif()
    exif[0x0112] = 6
    upright = shown(encoded("JPEG", sideways, exif=exif))
    assert upright.size == (40, 60)
    assert upright.getpixel((20, 5))[1] < 60
    assert upright.getpixel((20, 55))[1] > 200


@pytest.mark.parametrize(
    ("orientation", "red_corner"),
    [
        (1, (0, 0)),
        (2, (1, 0)),
        (3, (1, 1)),
        (4, (0, 1)),
        (5, (0, 0)),
        (6, (1, 0)),
        (7, (1, 1)),
        (8, (0, 1)),
    ],
)
def test_each_orientation_of_a_camera_is_turned_upright(orientation, red_corner):
    held = Image.new("RGB", (40, 60), "white")
    held.paste("red", (0, 0, 20, 30))
    exif = Image.Exif()
    exif[0x0112] = orientation
    upright = shown(encoded("PNG", held, exif=exif))
    assert upright.size == ((60, 40) if orientation > 4 else (40, 60))
    place = [
        5 + corner * (side - 10) for corner, side in zip(red_corner, upright.size, strict=True)
    ]
    assert upright.getpixel(tuple(place)) == (255, 0, 0)


def exif_of(kind: str, block: bytes) -> bytes:
    return encoded(kind, PHOTO, exif=b"Exif\0\0" + block)


@pytest.mark.parametrize(
    "content",
    [
        *(exif_of(kind, block) for kind in ("JPEG", "PNG", "WEBP") for block in (
            b"", b"MM", b"no TIFF at all", b"II*\0\xff\xff\xff\xff",
            b"MM\0*\0\0\0\x08\xff\xff" + b"\x01\x12\0\x63\xff\xff\xff\xff" * 9,
        )),
        encoded("PNG", PHOTO, icc_profile=b"no profile"),
        encoded("JPEG", PHOTO, icc_profile=b"no profile"),
        encoded("WEBP", PHOTO, icc_profile=b"no profile"),
        # A chunk of text with a wrong check sum, and one that unpacks to 100 MB.
        encoded("PNG", PHOTO)[:33]
        + b"\0\0\0\x05tEXta\0bcdXXXX" + encoded("PNG", PHOTO)[33:],
        encoded("PNG", PHOTO)[:33] + chunk(b"zTXt", b"a\0\0" + zlib.compress(bytes(10**8)))
        + encoded("PNG", PHOTO)[33:],
        encoded("JPEG", PHOTO)[:2] + b"\xff\xed\0\x12Photoshop 3.0\0\xff\xff"
        + encoded("JPEG", PHOTO)[2:],
    ],
)  # fmt: skip
def test_a_broken_block_beside_the_pixels_costs_itself_alone(content):
    assert shown(content).size == PHOTO.size
    seen, meant = shown(content).getpixel((150, 100)), PHOTO.getpixel((150, 100))
    assert max(abs(a - b) for a, b in zip(seen, meant, strict=True)) < 40


def test_what_is_see_through_stands_on_white():
    glass = Image.new("RGBA", (20, 20), (0, 0, 0, 0))
    assert min(shown(encoded("PNG", glass)).getpixel((10, 10))) > 250
    palette = Image.new("P", (20, 20), 0)
    assert min(shown(encoded("PNG", palette, transparency=0)).getpixel((10, 10))) > 250


def test_a_large_picture_is_made_smaller():
    content = encoded("JPEG", Image.new("RGB", (4_000, 2_000)))
    pixels = decoded(content, 10_000_000)
    assert (pixels.width, pixels.height) == (1440, 720)


@given(
    st.binary(max_size=200),
    st.sampled_from(
        [
            b"",
            b"RIFF\0\0\0\0WEBPVP8L",
            b"\xff\xd8\xff",
            b"\x89PNG\r\n\x1a\n",
            b"RIFF\0\0\0\0WEBPVP8X",
        ]
    ),
)
def test_whatever_bytes_come_it_is_a_value(noise, start):
    assert isinstance(decoded(start + noise, MAX_PIXELS), Pixels | Undecodable)
