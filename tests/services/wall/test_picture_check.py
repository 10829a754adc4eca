"""A picture that breaks its helper costs itself alone, and delays no stop."""

from __future__ import annotations

import asyncio
import io
from functools import partial

import pytest
from PIL import Image

from kiosk.services.threads.loop import WorkerThread
from kiosk.services.wall import picture_check
from kiosk.services.wall.picture_check import PictureCheck, Undecided, Unusable
from tests.support import hostile_helper

pytestmark = pytest.mark.slow


def png(colour: str = "red") -> bytes:
    buffer = io.BytesIO()
    Image.new("RGB", (40, 30), colour).save(buffer, "PNG")
    return buffer.getvalue()


@pytest.fixture
def worker():
    thread = WorkerThread("pictures")
    yield thread
    thread.close()


@pytest.fixture
def hostile(monkeypatch):
    """The helper runs whatever code stands where a picture should."""
    monkeypatch.setattr(picture_check, "_PROGRAM", hostile_helper.PROGRAM)


def middle(jpeg) -> tuple[int, ...]:
    with Image.open(io.BytesIO(jpeg)) as image:
        assert image.format == "JPEG"
        return image.getpixel((20, 15))


async def test_pictures_come_back_as_files_of_our_own(worker):
    check = PictureCheck(worker, 1_000_000)
    exif = Image.Exif()
    exif[0x010E] = "a secret place"
    buffer = io.BytesIO()
    Image.effect_noise((90, 60), 50).save(buffer, "JPEG", exif=exif, comment=b"a secret")
    kept, refused = await asyncio.gather(check.safe(buffer.getvalue()), check.safe(b"<svg/>"))
    assert b"secret" not in kept
    assert refused == Unusable("it cannot be read (UnidentifiedImageError)")
    assert check._helper is None
    await check.aclose()


@pytest.mark.parametrize(
    "bomb",
    [
        b"#\nos._exit(9)",
        b"#\nimport ctypes; ctypes.string_at(1)",
        b"#\nwhile True: pass",
        b"#\nos.write(1, b'\\xff' * 9)",
        b"#\nos.write(1, b'\\0\\0\\0\\x04\\xff\\xff\\xff\\xff')",
    ],
)
async def test_one_that_breaks_its_helper_takes_no_neighbour_along(worker, hostile, bomb):
    check = PictureCheck(worker, 1_000_000, within_s=1.0)
    contents = [bomb, png("red"), bomb, png("blue")]
    first, red, second, blue = await asyncio.gather(*map(check.safe, contents))
    for broken in (first, second):
        assert isinstance(broken, Unusable)
        assert broken.why.startswith("it broke the process that decodes it: ")
    assert middle(red)[0] > 240
    assert middle(blue)[2] > 240
    await check.aclose()


async def test_a_helper_that_cannot_start_blames_no_picture(worker, monkeypatch):
    monkeypatch.setattr(picture_check, "_PROGRAM", "kiosk.helpers.nothing_of_this_name")
    check = PictureCheck(worker, 1_000_000)
    assert isinstance(await check.safe(png()), Undecided)
    await check.aclose()


async def test_a_stop_does_not_wait_for_a_helper_that_hangs(worker, hostile, monkeypatch):
    loop, asked = asyncio.get_running_loop(), asyncio.Event()

    class Watched(picture_check.HelperProcess):
        def ask(self, *what, **limits):
            loop.call_soon_threadsafe(asked.set)
            return super().ask(*what, **limits)

    monkeypatch.setattr(picture_check, "HelperProcess", Watched)
    check = PictureCheck(worker, 1_000_000, within_s=600.0)
    hanging = asyncio.ensure_future(check.safe(b"#\nwhile True: pass"))
    await asked.wait()
    async with asyncio.timeout(60):
        await check.aclose()
        assert isinstance(await hanging, Undecided)


async def test_a_missing_filter_is_told_once_and_pictures_are_shown(worker, monkeypatch, caplog):
    without = partial(picture_check.HelperProcess, hostile_helper.PROGRAM, ("unfiltered",))
    monkeypatch.setattr(picture_check, "HelperProcess", lambda *_: without())
    check = PictureCheck(worker, 1_000_000)
    assert middle(await check.safe(png("blue")))[2] > 240
    assert middle(await check.safe(png("red")))[0] > 240
    assert [r.message for r in caplog.records if "filter" in r.message] == [
        "pictures are decoded apart, but without a filter of system calls: the test refuses it"
    ]
    await check.aclose()
