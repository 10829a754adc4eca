"""The locked helper decodes each kind of picture as the same code does outside of the lock."""

from __future__ import annotations

import pytest
from PIL import Image

from kiosk.apart.process import HelperProcess
from kiosk.core.wall.pixels import LONGEST_ANSWER, LONGEST_SIDE, Pixels, Undecodable, unpacked
from kiosk.helpers.picture import decoded
from tests.helpers.test_picture import MAX_PIXELS, PHOTO, encoded, exif_of, webp_claiming
from tests.helpers.test_picture_colours import ADOBE, flat, sixteen_bits

FRAMES = [Image.new("RGB", (40, 30), colour) for colour in ("red", "blue")]
TURNED = Image.Exif()
TURNED[0x0112] = 6
KINDS = {
    **{f"{kind} of RGB": encoded(kind, PHOTO) for kind in ("JPEG", "PNG", "WEBP")},
    **{f"{kind} of RGBA": encoded(kind, PHOTO.convert("RGBA")) for kind in ("PNG", "WEBP")},
    **{f"PNG of {mode}": encoded("PNG", PHOTO.convert(mode)) for mode in ("1", "L", "LA", "P")},
    "WEBP without loss": encoded("WEBP", PHOTO, lossless=True),
    "JPEG of L": encoded("JPEG", PHOTO.convert("L")),
    "JPEG of steps": encoded("JPEG", PHOTO, progressive=True),
    "JPEG of inks": encoded("JPEG", flat("CMYK", (200, 10, 90, 30))),
    "JPEG that holds two": encoded("MPO", FRAMES[0], save_all=True, append_images=FRAMES[1:]),
    "PNG that moves": encoded("PNG", FRAMES[0], save_all=True, append_images=FRAMES[1:]),
    "WEBP that moves": encoded("WEBP", FRAMES[0], save_all=True, append_images=FRAMES[1:]),
    "PNG of 16 bits": sixteen_bits(0, [30_000]),
    **{f"{kind} turned": encoded(kind, PHOTO, exif=TURNED) for kind in ("JPEG", "PNG", "WEBP")},
    **{f"{kind} with a profile": encoded(kind, PHOTO, icc_profile=ADOBE)
       for kind in ("JPEG", "PNG", "WEBP")},
    "JPEG with broken metadata": exif_of("JPEG", b"MM\0*\0\0\0\x08\xff\xff"),
    "PNG with text": encoded("PNG", PHOTO, dpi=(300, 300)),
    "JPEG that is cut": encoded("JPEG", PHOTO)[:3000],
    "WEBP that is huge": webp_claiming(50_000, 50_000),
    "nothing": b"",
}  # fmt: skip


@pytest.mark.slow
def test_the_lock_changes_no_picture():
    with HelperProcess("kiosk.helpers.picture_program", (str(MAX_PIXELS),)) as helper:
        assert helper.unlocked() == ""
        for kind, content in KINDS.items():
            answer = helper.ask(content, longest=LONGEST_ANSWER, within_s=20)
            assert unpacked(answer) == decoded(content, MAX_PIXELS), kind


@pytest.mark.slow
def test_the_largest_picture_of_the_settings_fits_into_the_helper():
    """24 million pixels with transparency, which need the most memory while they are converted."""
    content = encoded("PNG", Image.new("LA", (6000, 4000), (128, 200)), compress_level=1)
    with HelperProcess("kiosk.helpers.picture_program", ("24000000",)) as helper:
        pixels = unpacked(helper.ask(content, longest=LONGEST_ANSWER, within_s=60))
        assert isinstance(pixels, Pixels)
        assert (pixels.width, pixels.height) == (1440, 960)


@pytest.mark.parametrize(
    "answer",
    [
        b"",
        b"\0\x01",
        b"\0\x01\0\x01\xff\xff",
        b"\0\x01\0\x01" + bytes(4),
        b"\0\x01\0\0",
        b"\0\0\0\x05",
        b"\xff\xff\xff\xff",
        (LONGEST_SIDE + 1).to_bytes(2) + b"\0\x01" + bytes(3 * (LONGEST_SIDE + 1)),
    ],
)
def test_an_answer_that_a_picture_made_up_is_none(answer):
    assert unpacked(answer) is None


def test_a_reason_that_a_picture_made_up_is_short_and_plain():
    assert unpacked(bytes(4) + b"\x1b[2J" + b"\xff" * 500) == Undecodable("?[2J" + "\ufffd" * 76)
