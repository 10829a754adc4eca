"""Grey pictures from a camera. Requires OpenCV, installed by the extra `camera`."""

from __future__ import annotations

import time
from typing import Any

from kiosk.core.devices.raster import Raster
from kiosk.hardware.lost import DeviceLostError

_WIDTH, _HEIGHT = 1280, 720
# Decoding all 30 pictures a second would use a fifth of a core all day.
_EVERY_S = 0.12


class Camera:
    """A camera, used from one thread. `source`: the system's camera number, or a file."""

    def __init__(self, source: int | str) -> None:
        self._source = source
        self._capture: Any = None
        self._due = 0.0

    def open(self) -> None:
        """Open the camera. Raises DeviceLostError."""
        try:
            import cv2  # noqa: PLC0415  an optional extra, and 60 MB
        except ImportError as error:
            raise DeviceLostError(
                '[scanner] kind = "camera" needs OpenCV; '
                'run in the checkout: pip install ".[camera]"'
            ) from error
        self._capture = cv2.VideoCapture(self._source)
        if not self._capture.isOpened():
            self.close()
            raise DeviceLostError(f"no camera {self._source}; plug it in, or set [scanner] camera")
        if isinstance(self._source, int):
            self._capture.set(cv2.CAP_PROP_FRAME_WIDTH, _WIDTH)
            self._capture.set(cv2.CAP_PROP_FRAME_HEIGHT, _HEIGHT)
            # No buffering: old pictures are of no use.
            self._capture.set(cv2.CAP_PROP_BUFFERSIZE, 1)

    def frame(self) -> Raster:
        """Wait for the next picture. Raises DeviceLostError."""
        import cv2  # noqa: PLC0415  see open

        picture: Any = None
        if self._capture is not None and self._skip():
            _, picture = self._capture.retrieve()
        if picture is None:
            raise DeviceLostError(f"camera {self._source} sends no pictures; plug it in again")
        grey = cv2.cvtColor(picture, cv2.COLOR_BGR2GRAY) if picture.ndim == 3 else picture
        height, width = grey.shape
        return Raster(grey.tobytes(), width, height)

    def _skip(self) -> bool:
        """Skip to the next picture that is due, without decoding the ones before it."""
        live = isinstance(self._source, int)
        while self._capture.grab():
            now = time.monotonic()
            if not live or now >= self._due:
                self._due = now + _EVERY_S
                return True
        return False

    def close(self) -> None:
        capture, self._capture = self._capture, None
        if capture is not None:
            capture.release()
