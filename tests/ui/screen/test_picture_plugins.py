"""Of Qt's plugins for pictures only those are found that a kiosk has pictures for."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.root import ROOT

PROGRAM = """
import json, sys
from pathlib import Path
from kiosk.ui.screen.picture_plugins import find_few_plugins
from PySide6.QtGui import QGuiApplication, QImageReader
find_few_plugins(Path(sys.argv[1]), sys.argv[2])
application = QGuiApplication(["kiosk", "-platform", "offscreen"])
formats = [bytes(one).decode() for one in QImageReader.supportedImageFormats()]
maps = Path("/proc/self/maps").read_text()
others = [name for name in ("libqtiff", "libQt6Pdf", "libqwebp") if name in maps]
print(json.dumps([formats, others]))
"""


def seen(folder, logo=""):
    """Formats that Qt reads then, and libraries of other formats that it has loaded."""
    command = [sys.executable, "-c", PROGRAM, str(folder), logo]
    return json.loads(subprocess.check_output(command, cwd=ROOT, text=True, timeout=60))


@pytest.mark.slow
def test_pictures_of_offers_and_codes_are_read_and_nothing_else_is_loaded(tmp_path):
    formats, loaded = seen(tmp_path / "plugins")
    assert {"jpg", "png"} <= set(formats)
    assert {"pdf", "tiff", "webp", "svg"}.isdisjoint(formats)
    assert loaded == []


@pytest.mark.slow
@pytest.mark.parametrize("kind", ["webp", "svg", "jpeg"])
def test_a_logos_format_is_read_as_well(tmp_path, kind):
    formats, _ = seen(tmp_path / "plugins", f"/shop/logo.{kind.upper()}")
    assert {"jpg", "png", kind} <= set(formats)


@pytest.mark.slow
def test_links_of_another_version_and_strangers_are_put_right(tmp_path):
    folder = tmp_path / "plugins"
    (folder / "imageformats").mkdir(parents=True)
    (folder / "imageformats" / "libqjpeg.so").symlink_to("/gone/libqjpeg.so")
    (folder / "platforms").symlink_to("/gone/platforms")
    (folder / "imageformats" / "libqtiff.so").write_bytes(b"")
    formats, _ = seen(folder)
    assert "jpg" in formats
    assert not (folder / "imageformats" / "libqtiff.so").exists()


@pytest.mark.slow
def test_where_no_links_can_be_made_qt_finds_all_as_before(tmp_path):
    (tmp_path / "file").write_bytes(b"")
    formats, _ = seen(Path(tmp_path, "file", "plugins"))
    assert {"jpg", "webp"} <= set(formats)
