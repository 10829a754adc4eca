"""Reads the QR codes of a page back, from the strokes of its SVG picture."""

from __future__ import annotations

import re

import zxingcpp
from PIL import Image

_SCALE = 6


def read_codes(html: str) -> list[str]:
    """The text of each QR code in the page."""
    found = re.findall(r'<svg viewBox="-(\d+) -\d+\.5 (\d+) \d+"[^>]*><path[^>]* d="([^"]+)"', html)
    return [_read(int(quiet), int(side), strokes) for quiet, side, strokes in found]


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
