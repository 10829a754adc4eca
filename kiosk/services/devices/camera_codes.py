"""Reads codes held in front of a camera, with the reader that the wall's self-check uses."""

from __future__ import annotations

from kiosk.core.devices.scan import ScanRules, clean
from kiosk.core.wall.sight import GreyFrame
from kiosk.hardware.camera import Camera
from kiosk.services.wall.code_reader import read_codes


class CameraCodes:
    """A code source for `Scanning`. Frames that arrive while one is being read are skipped."""

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
        """Do nothing: a waiting `read` returns with the next frame."""

    def close(self) -> None:
        self._camera.close()
