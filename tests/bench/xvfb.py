"""An X display in memory, whose pixels are read from the file it draws in: no X client needed."""

from __future__ import annotations

import mmap
import select
import shutil
import struct
import subprocess
from pathlib import Path
from typing import Self

import zxingcpp
from PIL import Image

WIDTH, HEIGHT = 1080, 1920
REMEDY = (
    "it needs: apt-get install xvfb libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxcb-image0 "
    "libxcb-render-util0 libxkbcommon-x11-0 libegl1"
)
_START_S = 10.0
_COLOUR_BYTES = 12
# Fields of XWDFile.h's header, all CARD32 in big-endian.
_HEADER_SIZE, _BYTES_PER_LINE, _COLOURS = 0, 12, 19


class Xvfb:
    """`folder` is where the picture lives; best in memory. Context manager."""

    def __init__(self, folder: Path) -> None:
        if shutil.which("Xvfb") is None:
            raise SystemExit(f"there is no Xvfb; {REMEDY}")
        self._folder = folder

    def __enter__(self) -> Self:
        self._process = subprocess.Popen(
            [
                *("Xvfb", "-displayfd", "1", "-screen", "0", f"{WIDTH}x{HEIGHT}x24"),
                *("-fbdir", str(self._folder), "-nolisten", "tcp"),
            ],
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        out = self._process.stdout
        number = out.readline().strip() if select.select([out], [], [], _START_S)[0] else ""
        if not number:
            self._stop()
            raise SystemExit("Xvfb did not start")
        self.display = f":{number}"
        with (self._folder / "Xvfb_screen0").open("rb") as file:
            self._memory = mmap.mmap(file.fileno(), 0, prot=mmap.PROT_READ)
        header = struct.unpack(">25I", self._memory[:100])
        self._stride = header[_BYTES_PER_LINE]
        self._pixels = header[_HEADER_SIZE] + header[_COLOURS] * _COLOUR_BYTES
        return self

    def __exit__(self, *_: object) -> None:
        self._memory.close()
        self._stop()

    def grab(self, rows: range) -> bytes:
        """The pixels of neighbouring rows, as they are now."""
        start = self._pixels + rows.start * self._stride
        return self._memory[start : start + len(rows) * self._stride]

    def codes(self, pixels: bytes) -> dict[str, range]:
        """The rows of each QR code by its text, counted from the first row grabbed."""
        size = WIDTH, len(pixels) // self._stride
        picture = Image.frombuffer("RGB", size, pixels, "raw", "BGRX", self._stride, 1)
        found = {}
        for code in zxingcpp.read_barcodes(picture.convert("L")):
            where = code.position
            edges = [p.y for p in (where.top_left, where.bottom_left, where.bottom_right)]
            found[code.text] = range(min(edges), max(edges))
        return found

    def _stop(self) -> None:
        self._process.terminate()
        self._process.wait(_START_S)
        if self._process.stdout:
            self._process.stdout.close()


ALL_ROWS = range(HEIGHT)
