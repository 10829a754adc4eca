"""A code that does not read is named; a covered wall raises no alarm."""

from __future__ import annotations

import base64
import io

import pytest
from PIL import Image

from kiosk.core.wall.qr import qr_picture
from kiosk.core.wall.sight import GreyFrame, Sight
from kiosk.services.threads.loop import WorkerThread
from kiosk.services.wall.self_check import SelfCheck

CODES = ("HTTPS://OFFERS.EXAMPLE/O/A1", "HTTPS://OFFERS.EXAMPLE/O/B2")


def frame_of(*codes: str, padding: int = 0) -> GreyFrame:
    wall = Image.new("L", (400 + padding, 200), 255)
    for place, code in enumerate(codes):
        png = base64.urlsafe_b64decode(qr_picture(code).png)
        with Image.open(io.BytesIO(png)) as picture:
            large = picture.convert("L").resize((picture.width * 5, picture.height * 5), 0)
        wall.paste(large, (place * 200, 0))
    return GreyFrame(wall.tobytes(), 400, 200, 400 + padding)


@pytest.fixture
def worker():
    running = WorkerThread()
    yield running
    running.close()


def check_of(sight, worker):
    async def look():
        return sight

    return SelfCheck(look, worker, second_look=0.0)


@pytest.mark.parametrize("padding", [0, 3])
async def test_a_wall_that_reads_is_no_news(worker, caplog, padding):
    check = check_of(Sight(frame_of(*CODES, padding=padding), frozenset(CODES)), worker)
    result = await check.check()
    assert result.unread == ()
    assert result.expected == 2
    assert check.last == result
    assert not caplog.records


async def test_a_code_that_does_not_read_is_logged_once_and_remembered(worker, caplog):
    check = check_of(Sight(frame_of(CODES[0]), frozenset(CODES)), worker)
    await check.check()
    assert check.last.unread == (CODES[1],)
    assert [r.getMessage() for r in caplog.records] == [
        f"codes on the wall that cannot be read: {CODES[1]}"
    ]


@pytest.mark.parametrize("sight", [None, Sight(frame_of(), frozenset())])
async def test_a_covered_or_empty_wall_raises_no_alarm(worker, caplog, sight):
    check = check_of(sight, worker)
    assert await check.check() is None
    assert check.last is None
    assert not caplog.records


async def test_what_reads_at_the_second_look_was_only_turning(worker, caplog):
    sights = [
        Sight(frame_of(CODES[0]), frozenset(CODES)),
        Sight(frame_of(*CODES), frozenset(CODES)),
    ]

    async def look():
        return sights.pop(0)

    result = await SelfCheck(look, worker, second_look=0.0).check()
    assert result.unread == ()
    assert "do not read" not in caplog.text
