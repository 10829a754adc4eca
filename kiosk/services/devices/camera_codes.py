"""Codes that are held before a camera, read as a phone reads those of the wall."""

from __future__ import annotations

from kiosk.core.devices.scan import ScanRules, clean
from kiosk.hardware.camera import Camera
from kiosk.services.wall.code_reader import GreyFrame, read_codes


class CameraCodes:
    """A source of codes for `Scanning`. Frames that come while one is read are skipped."""

    def __init__(self, camera: Camera, rules: ScanRules) -> None:
        self._camera = camera
        self._prefix = rules.prefix

    def open(self) -> None:
        self._camera.open()

    def read(self) -> list[str]:
        frame = self._camera.frame()
        texts = read_codes(GreyFrame(frame.pixels, frame.width, frame.height, frame.width))
        return [clean(text, self._prefix) for text in sorted(texts)]

    def stop(self) -> None:
        """The next frame comes by itself."""

    def close(self) -> None:
        self._camera.close()
