"""The picture helper: file in, pixels out. Its argument is the largest number of pixels."""

from __future__ import annotations

import sys
import warnings

from PIL import (  # noqa: F401  Pillow imports the last three when a picture needs them
    Image,
    MpoImagePlugin,
    TiffImagePlugin,
    WebPImagePlugin,
)

from kiosk.apart.lock import Limits
from kiosk.apart.serving import serve
from kiosk.core.wall.pixels import packed
from kiosk.helpers.picture import decoded

# Python and Pillow; then the decoded picture and copies of it while it is converted.
_BASE_BYTES, _BYTES_A_PIXEL = 400_000_000, 20
_CPU_S = 60


def main() -> None:
    max_pixels = int(sys.argv[1])
    # Whatever Pillow imports later would have to open a file.
    Image.preinit()
    # A warning would be printed with lines of source files.
    warnings.simplefilter("ignore")
    memory = _BASE_BYTES + _BYTES_A_PIXEL * max_pixels
    serve(lambda content: packed(decoded(content, max_pixels)), Limits(memory, _CPU_S))


if __name__ == "__main__":
    main()
