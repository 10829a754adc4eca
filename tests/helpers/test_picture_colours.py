"""Pictures have the colours that their author saw, whatever space they were saved in."""

from __future__ import annotations

import io
import struct
import zlib

import pytest
from PIL import Image, ImageCms

from kiosk.helpers.printing_inks import offset_print_profile
from tests.helpers.test_picture import chunk, encoded, shown


def curve(gamma: float) -> bytes:
    return struct.pack(">4s4xIH2x", b"curv", 1, round(gamma * 256))


def matrix_profile(gamma: float, *columns: tuple[float, float, float]) -> bytes:
    """An RGB display profile whose primaries are `columns` in XYZ under D50."""
    bodies = [
        struct.pack(">4s4x3i", b"XYZ ", *(round(value * 65536) for value in column))
        for column in columns
    ] + [curve(gamma)] * 3
    names = (b"rXYZ", b"gXYZ", b"bXYZ", b"rTRC", b"gTRC", b"bTRC")
    at = 128 + 4 + 12 * len(names)
    table = struct.pack(">I", len(names))
    for name, body in zip(names, bodies, strict=True):
        table += struct.pack(">4sII", name, at, len(body))
        at += len(body)
    head = struct.pack(">I4xI4s4s4s", at, 0x02400000, b"mntr", b"RGB ", b"XYZ ")
    white = struct.pack(">3i", 63190, 65536, 54061)
    head = head + struct.pack(">6H", 2020, 1, 1, 0, 0, 0) + b"acsp" + bytes(28) + white
    return head.ljust(128, b"\0") + table + b"".join(bodies)


# XYZ of the primaries, adapted to D50: Adobe RGB (1998) section 4.3; SMPTE EG 432-1.
ADOBE = matrix_profile(
    2.19921875,
    (0.60974, 0.31111, 0.01947),
    (0.20528, 0.62567, 0.06087),
    (0.14919, 0.06322, 0.74457),
)
P3 = matrix_profile(
    2.2, (0.51512, 0.24120, -0.00105), (0.29198, 0.69225, 0.04189), (0.15710, 0.06657, 0.78407)
)


def flat(mode, colour) -> Image.Image:
    return Image.new(mode, (16, 16), colour)


def middle(content: bytes):
    return shown(content).getpixel((8, 8))


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP"])
@pytest.mark.parametrize(
    ("profile", "saved", "seen"),
    [
        # Worked out by the specifications' matrices from linear light.
        (ADOBE, (200, 100, 100), (227, 100, 100)),
        (ADOBE, (128, 128, 128), (127, 127, 127)),
        (P3, (200, 100, 100), (215, 93, 97)),
        (P3, (234, 51, 35), (255, 0, 0)),
    ],
)
def test_a_profile_of_a_wider_space_is_applied(kind, profile, saved, seen):
    options = {"lossless": True} if kind == "WEBP" else {"quality": 100} if kind == "JPEG" else {}
    found = middle(encoded(kind, flat("RGB", saved), icc_profile=profile, **options))
    assert max(abs(a - b) for a, b in zip(found, seen, strict=True)) <= 4, found


def test_a_profile_is_applied_to_what_is_see_through_too():
    half = flat("RGBA", (200, 100, 100, 255))
    assert middle(encoded("PNG", half, icc_profile=ADOBE))[0] > 225
    assert min(middle(encoded("PNG", flat("RGBA", (0, 0, 0, 0)), icc_profile=ADOBE))) > 250


# sRGB of the inks as printers' swatch books give them for coated paper (FOGRA39).
SWATCHES = [
    ((255, 0, 0, 0), (0, 158, 227)),
    ((0, 255, 0, 0), (230, 0, 126)),
    ((0, 0, 255, 0), (255, 237, 0)),
    ((0, 255, 255, 0), (227, 6, 19)),
    ((255, 0, 255, 0), (0, 150, 64)),
    ((255, 255, 0, 0), (49, 39, 131)),
    ((0, 0, 0, 255), (29, 29, 27)),
    ((0, 0, 0, 128), (157, 157, 156)),
    ((0, 0, 0, 0), (255, 255, 255)),
]


@pytest.mark.parametrize(("inks", "swatch"), SWATCHES)
def test_inks_without_a_profile_look_as_in_a_swatch_book(inks, swatch):
    found = middle(encoded("JPEG", flat("CMYK", inks), quality=100))
    assert max(abs(a - b) for a, b in zip(found, swatch, strict=True)) <= 32, found


def test_a_profile_of_inks_goes_before_the_swatch_book():
    # One whose paper is black and whose inks glow: nobody's, so it cannot be taken by chance.
    profile = bytearray(offset_print_profile())
    grid = 128 + 16 + 48 + 4 * 256
    profile[grid : grid + 3] = bytes((0, 128, 128))
    content = encoded("JPEG", flat("CMYK", (0, 0, 0, 0)), icc_profile=bytes(profile), quality=100)
    assert max(middle(content)) < 60


def test_a_profile_for_other_colours_counts_as_none():
    grey = encoded("PNG", flat("L", 100), icc_profile=ADOBE)
    assert middle(grey) == (100, 100, 100)
    inks = encoded("PNG", flat("RGB", (10, 200, 30)), icc_profile=offset_print_profile())
    assert middle(inks) == (10, 200, 30)


def sixteen_bits(kind: int, samples: list[int]) -> bytes:
    """A PNG of 16 by 16 equal pixels with 16 bits a sample; `kind` is its colour type."""
    row = b"\0" + struct.pack(f">{len(samples)}H", *samples) * 16
    return (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", struct.pack(">IIBBBBB", 16, 16, 16, kind, 0, 0, 0))
        + chunk(b"IDAT", zlib.compress(row * 16))
        + chunk(b"IEND", b"")
    )


@pytest.mark.parametrize("value", [0, 257, 20_000, 32_768, 65_535])
def test_sixteen_bits_are_scaled_and_not_cut(value):
    expected = value / 257
    for kind, samples in (
        (0, [value]),
        (2, [value] * 3),
        (4, [value, 65_535]),
        (6, [value] * 3 + [65_535]),
    ):
        found = middle(sixteen_bits(kind, samples))
        assert max(abs(one - expected) for one in found) <= 1, (kind, found)


def test_the_profile_of_the_inks_is_one_that_other_programs_open():
    opened = ImageCms.ImageCmsProfile(io.BytesIO(offset_print_profile()))
    assert opened.profile.xcolor_space.strip() == "CMYK"
    assert opened.profile.connection_space.strip() == "Lab"


def damaged(kind: str) -> bytes:
    """A picture in Adobe RGB with a broken block of text or EXIF before its sound pixels."""
    content = encoded(kind, flat("RGB", (200, 100, 100)), icc_profile=ADOBE)
    if kind == "PNG":
        return content[:33] + b"\0\0\0\x05tEXta\0bcdXXXX" + content[33:]
    # Its length leads far beyond it.
    return content[:2] + b"\xff\xe1\x02\x77Exif\0\0broken" + content[2:]


@pytest.mark.parametrize("kind", ["PNG", "JPEG"])
def test_a_broken_block_does_not_cost_the_profile(kind):
    found = middle(damaged(kind))
    assert max(abs(a - b) for a, b in zip(found, (227, 100, 100), strict=True)) <= 4, found


@pytest.mark.parametrize(
    ("depth", "kind", "pixel", "clear"),
    [
        (4, 0, b"\x55", b"\0\5"),
        (2, 0, b"\x55", b"\0\1"),
        (8, 0, b"\x80\x80", b"\0\x80"),
        (16, 0, b"\x80\1" * 2, b"\x80\1"),
        (16, 2, b"\x80\1\x40\1\x20\1" * 2, b"\x80\1\x40\1\x20\1"),
    ],
)
def test_the_clear_colour_of_a_png_is_clear_in_each_depth(depth, kind, pixel, clear):
    head = struct.pack(">IIBBBBB", 2, 2, depth, kind, 0, 0, 0)
    rows = b"".join(b"\0" + pixel for _ in range(2))
    parts = (b"IHDR", head), (b"tRNS", clear), (b"IDAT", zlib.compress(rows)), (b"IEND", b"")
    content = b"\x89PNG\r\n\x1a\n" + b"".join(chunk(*part) for part in parts)
    assert shown(content).getpixel((0, 0)) == (255, 255, 255)
