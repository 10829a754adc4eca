"""Codes held before a camera, played by a video: moving, turned, blurred, and away."""

from __future__ import annotations

import asyncio
import base64
import io
import sys

import pytest
from PIL import Image, ImageFilter

from kiosk.core.devices.scan import Debounce, ScanRules
from kiosk.core.wall.qr import qr_picture
from kiosk.hardware.camera import Camera
from kiosk.hardware.lost import DeviceLostError
from kiosk.services.devices.camera_codes import CameraCodes
from kiosk.services.devices.scanning import Scanning
from kiosk.services.threads.loop import WorkerThread

CODES = ("HTTPS://OFFERS.EXAMPLE/O/SUMMER5", "HTTPS://OFFERS.EXAMPLE/O/WINTER7")
SIZE = (640, 480)


def picture(code, place):
    """One frame: the code walks and turns; every third one is blurred beyond reading."""
    scene = Image.new("L", SIZE, 140)
    if code:
        with Image.open(io.BytesIO(base64.urlsafe_b64decode(qr_picture(code).png))) as png:
            side = png.width * 6
            large = png.convert("L").resize((side, side), 0)
        scene.paste(large.rotate(3 * place, expand=True, fillcolor=140), (20 + 8 * place, 30))
    return scene.filter(ImageFilter.GaussianBlur(9 if place % 3 == 0 else 1))


@pytest.fixture
def video(tmp_path):
    cv2 = pytest.importorskip("cv2")
    import numpy as np

    file = str(tmp_path / "shop.avi")
    writer = cv2.VideoWriter(file, cv2.VideoWriter_fourcc(*"MJPG"), 15, SIZE)
    assert writer.isOpened()
    for code in (None, CODES[0], None, CODES[1]):
        for place in range(10):
            writer.write(np.asarray(picture(code, place).convert("RGB")))
    writer.release()
    return file


async def test_each_code_before_the_camera_is_told_once(video):
    told = []
    worker = WorkerThread("camera")
    source = CameraCodes(Camera(video), ScanRules())
    scanning = Scanning(source, worker, told.append, Debounce(60))
    task = asyncio.create_task(scanning.run())
    try:
        async with asyncio.timeout(30):
            while not scanning.problem:  # noqa: ASYNC110  the film's end has no event
                await asyncio.sleep(0.01)
    finally:
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)
        worker.close()
    assert told == list(CODES)
    assert "sends no pictures" in scanning.problem


def test_a_camera_that_is_not_there_says_what_helps(tmp_path):
    pytest.importorskip("cv2")
    with pytest.raises(DeviceLostError, match=r"no camera .*\[scanner\] camera"):
        Camera(str(tmp_path / "none.avi")).open()


def test_without_the_extra_the_message_names_it(monkeypatch):
    monkeypatch.setitem(sys.modules, "cv2", None)
    with pytest.raises(DeviceLostError, match=r'pip install "\.\[camera\]"'):
        Camera(0).open()
