"""Readers of barcodes that are no part of the product, to judge what it draws.

zbar reads linear codes and two rows of DataBar, libdmtx reads DataMatrix; zxing-cpp, whose reader
shares no code with its writer (libzint), reads all.
"""

from __future__ import annotations

import io
import os
import shutil
import subprocess
import tempfile
from pathlib import Path

import pytest
import zxingcpp
from PIL import Image

needs_zbar = pytest.mark.skipif(not shutil.which("zbarimg"), reason="needs zbarimg (zbar-tools)")
needs_dmtx = pytest.mark.skipif(not shutil.which("dmtxread"), reason="needs dmtxread (dmtx-utils)")


def by_zxing(picture: Image.Image) -> set[str]:
    """The texts of all codes, those of GS1 with brackets around their identifiers."""
    return {found.text for found in zxingcpp.read_barcodes(picture.convert("L"))}


def by_zbar(picture: Image.Image) -> set[str]:
    """The texts of all codes, those of GS1 without brackets."""
    told = _run(picture, "zbarimg", "--quiet", "--raw", "-Sbinary=0")
    return set(told.decode().splitlines())


def by_dmtx(picture: Image.Image) -> bytes:
    """The content of the one DataMatrix, with GS where FNC1 separates elements."""
    return _run(picture, "dmtxread", "-N1", "-m5000", "-G29")


def enlarged(png: bytes, times: int) -> Image.Image:
    """A picture of modules at so many pixels each."""
    small = Image.open(io.BytesIO(png)).convert("L")
    size = (small.width * times, small.height * times)
    return small.resize(size, Image.Resampling.NEAREST)


def _run(picture: Image.Image, *command: str) -> bytes:
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "code.png"
        picture.convert("L").save(file)
        # Without a bus zbar complains of it, and reads all the same.
        told = subprocess.run(
            [*command, str(file)], capture_output=True, env=_ENVIRONMENT, check=False
        )
    return told.stdout


_ENVIRONMENT = {"PATH": os.environ.get("PATH", "")}
