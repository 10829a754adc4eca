"""Reads the codes of a page back, from its SVG pictures."""

from __future__ import annotations

import re

import zxingcpp
from PIL import Image

_SCALE = 6


def read_codes(html: str) -> list[str]:
    """The text of each QR code in the page."""
    found = re.findall(r'<svg viewBox="-(\d+) -\d+\.5 (\d+) \d+"[^>]*><path[^>]* d="([^"]+)"', html)
    return [_read(int(quiet), int(side), strokes) for quiet, side, strokes in found]


def till_picture(html: str) -> Image.Image | None:
    """The till's barcode as a phone of 3 px per CSS px shows it; None where there are no bars."""
    found = re.search(
        r'<svg viewBox="0 0 (\d+) (\d+)" width="(\d+)" height="(\d+)"[^>]*><path d="([^"]+)"', html
    )
    if found is None:
        return None
    across, down, width, height = (int(number) for number in found.groups()[:4])
    assert width % across == 0, "modules are not of whole px"
    assert (width // across, height // down) == (height // down, width // across)
    small = Image.new("L", (across, down), 255)
    for x, y, wide, high in re.findall(r"M(\d+) (\d+)h(\d+)v(\d+)h-\3z", found[5]):
        left, top = int(x), int(y)
        small.paste(0, (left, top, left + int(wide), top + int(high)))
    return small.resize((width * 3, height * 3), Image.Resampling.NEAREST)


def _read(quiet: int, side: int, strokes: str) -> str:
    picture = Image.new("L", (side, side), 255)
    for line in strokes.split("M")[1:]:
        start, *moves = re.findall(r"[mh]?\d+ ?\d*", line)
        x, y = (int(part) for part in start.split())
        for move in moves:
            length = int(move[1:].split()[0])
            if move[0] == "h":
                for dark in range(x, x + length):
                    picture.putpixel((dark + quiet, y + quiet), 0)
            x += length
    large = picture.resize((side * _SCALE, side * _SCALE), Image.Resampling.NEAREST)
    (code,) = zxingcpp.read_barcodes(large)
    return code.text
