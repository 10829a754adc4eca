"""The real command on a real X server: no clipboard carries anything, and nobody closes it."""

from __future__ import annotations

import subprocess
import sys
import time

import pytest
from PIL import ImageChops

from tests.e2e.test_screen_on_x import covers, kiosk_on
from tests.support.x_display import XDisplay, until

pytestmark = pytest.mark.slow

SIZE = 0, 0, 1080, 1920
FIELD = 40, 300, 1040, 345
TYPED = "ada"
READ = """
import sys
from PySide6.QtGui import QClipboard, QGuiApplication
app = QGuiApplication([])
board = QGuiApplication.clipboard()
print(repr(board.text(QClipboard.Mode.Clipboard)), repr(board.text(QClipboard.Mode.Selection)))
"""
HOLD = """
from PySide6.QtCore import QTimer
from PySide6.QtGui import QClipboard, QGuiApplication, QRasterWindow
app = QGuiApplication([])
board = QGuiApplication.clipboard()
board.setText("{text}", QClipboard.Mode.Clipboard)
board.setText("{text}", QClipboard.Mode.Selection)
QTimer.singleShot(0, lambda: print("held", flush=True))
app.exec()
"""


def another_program(display: XDisplay, source: str) -> subprocess.Popen[str]:
    command = [sys.executable, "-c", source]
    environment = display.environment | {"QT_QPA_PLATFORM": "xcb"}
    return subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, text=True)


def clipboards(display: XDisplay) -> str:
    """What another program finds in the clipboard and the primary selection."""
    return another_program(display, READ).communicate(timeout=40)[0].strip()


def open_form(display: XDisplay) -> None:
    wall = display.picture()
    # "Contact me" in the footer.
    display.run("xdotool", "mousemove", "950", "1870", "click", "1")
    until(lambda: display.picture() != wall, "the form")
    time.sleep(1)


@pytest.fixture
def shop(tmp_path):
    with XDisplay("openbox") as display:
        display.set_mode("1080x1920")
        with kiosk_on(display, tmp_path) as process:
            until(lambda: covers(display, SIZE), "the wall")
            yield display, process


def test_nothing_is_carried_out_of_a_form_or_into_it(shop):
    display, _ = shop
    open_form(display)
    field = "283", "335"
    display.run("xdotool", "mousemove", *field, "click", "1")
    time.sleep(0.5)
    empty = display.picture()
    display.run("xdotool", "type", TYPED)
    until(lambda: display.picture() != empty, "what was typed")
    for keys in ("ctrl+a", "ctrl+c", "ctrl+Insert", "shift+Home", "ctrl+k", "ctrl+u"):
        display.run("xdotool", "key", keys)
        time.sleep(0.2)
        assert clipboards(display) == "'' ''", keys
    display.run("xdotool", "mousemove", *field, "mousedown", "1", "mousemove", "40", "335")
    display.run("xdotool", "mouseup", "1")
    assert clipboards(display) == "'' ''"
    display.run("xdotool", "key", "ctrl+a", "BackSpace")
    time.sleep(0.5)
    before = display.picture().crop(FIELD)
    other = another_program(display, HOLD.format(text="from elsewhere"))
    try:
        assert other.stdout.readline() == "held\n"
        assert clipboards(display) == "'from elsewhere' 'from elsewhere'"
        for action in (("key", "ctrl+v"), ("key", "shift+Insert"), ("click", "2")):
            display.run("xdotool", "mousemove", *field, *action)
        time.sleep(1)
        after = display.picture().crop(FIELD)
    finally:
        other.terminate()
        other.communicate(timeout=20)
    # A text would be far wider than the caret that blinks.
    box = ImageChops.difference(before.convert("RGB"), after.convert("RGB")).getbbox()
    assert box is None or box[2] - box[0] < 12


def test_no_window_manager_closes_the_kiosk(shop):
    display, process = shop
    windows = display.run("xdotool", "search", "--pid", str(process.pid)).split()
    assert windows
    for window in windows:
        display.ask_to_close(int(window))
    display.run("xdotool", "key", "alt+F4")
    time.sleep(2)
    assert process.poll() is None
    assert covers(display, SIZE)
