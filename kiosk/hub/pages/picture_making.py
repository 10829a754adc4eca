"""Makes the JPEG of a page out of a stranger's file; neither is decoded in this process.

Two helpers take part: one meets the stranger's bytes, the other only pixels, whose number is
checked in between. So what phones get was written by a process that nobody could have taken over.
"""

from __future__ import annotations

import logging

from kiosk.apart.process import HelperError, HelperProcess
from kiosk.core.wall.pixels import LONGEST_ANSWER, Pixels, unpacked

log = logging.getLogger(__name__)

SIDE_PX, QUALITY = 800, 60
MAX_PIXELS = 24_000_000
_DECODER, _ENCODER = "kiosk.helpers.picture_program", "kiosk.helpers.jpeg_program"
_LONGEST_JPEG = 400_000
# Both together end well before a worker that was told to stop is killed.
_WITHIN_S = 8.0
_START, _END = b"\xff\xd8", b"\xff\xd9"


def packed_pixels(content: bytes) -> bytes:
    """The helper's answer about a picture, for `unpacked`; blocks for up to 8 s.

    Raises HelperError.
    """
    with HelperProcess(_DECODER, (str(MAX_PIXELS),)) as decoder:
        return decoder.ask(content, longest=LONGEST_ANSWER, within_s=_WITHIN_S)


def page_jpeg(content: bytes) -> bytes | None:
    """The picture at most 800 px a side, or None if it is none; blocks for up to 16 s.

    A helper that breaks costs this picture alone, since each has its own.
    """
    try:
        packed = packed_pixels(content)
        if not isinstance(unpacked(packed), Pixels):
            return None
        with HelperProcess(_ENCODER, (str(SIDE_PX), str(QUALITY))) as encoder:
            jpeg = encoder.ask(packed, longest=_LONGEST_JPEG, within_s=_WITHIN_S)
    except HelperError as error:
        log.info("a picture of the pages was not made: %s", error)
        return None
    return jpeg if jpeg.startswith(_START) and jpeg.endswith(_END) else None
