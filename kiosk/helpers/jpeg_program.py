"""The JPEG helper: pixels in, file out. Its arguments are the longest side and the quality."""

from __future__ import annotations

import sys

from PIL import Image

from kiosk.apart.lock import Limits
from kiosk.apart.serving import serve
from kiosk.helpers.jpeg import phone_jpeg

_LIMITS = Limits(memory_bytes=500_000_000, cpu_seconds=60)


def main() -> None:
    side, quality = int(sys.argv[1]), int(sys.argv[2])
    # Whatever Pillow imports later would have to open a file.
    Image.preinit()
    serve(lambda pixels: phone_jpeg(pixels, side, quality), _LIMITS)


if __name__ == "__main__":
    main()
