"""The screen is the kiosk's own while it runs: the real command on a real X server."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from contextlib import contextmanager
from pathlib import Path

import pytest

from kiosk.core.wall.look import LIGHT
from tests.support.x_display import XDisplay, until

pytestmark = pytest.mark.slow

CONFIG = """
[kiosk]
id = "K-1"
store = "S-1"
data_dir = "{folder}"
[feed]
kind = "poll"
"""
GROUND = tuple(bytes.fromhex(LIGHT.ground[1:]))


@contextmanager
def kiosk_on(display: XDisplay, folder: Path, more: str = "", **environment: str):
    config = folder / "kiosk.toml"
    config.write_text(CONFIG.format(folder=folder.as_posix()) + more, encoding="utf-8")
    process = subprocess.Popen(
        [sys.executable, "-m", "kiosk", "run", "--config", str(config)],
        env=display.environment | environment,
    )
    try:
        yield process
    finally:
        process.terminate()
        assert process.wait(20) == 0


def covers(display: XDisplay, box: tuple[int, int, int, int]) -> bool:
    """Whether the kiosk's ground reaches into each corner of the box, the last px included."""
    left, top, right, bottom = box
    picture = display.picture().convert("RGB")
    corners = [(x, y) for x in (left, right - 1) for y in (top, bottom - 1)]
    return (right, bottom) <= picture.size and all(picture.getpixel(c) == GROUND for c in corners)


def is_black(display: XDisplay, box: tuple[int, int, int, int]) -> bool:
    return display.picture().convert("RGB").crop(box).getextrema() == ((0, 0),) * 3


@pytest.mark.parametrize("manager", ["", "openbox"], ids=["bare", "openbox"])
def test_the_window_fills_the_screen_after_each_change_and_nothing_covers_it(tmp_path, manager):
    with XDisplay(manager) as display:
        display.set_mode("1024x768")
        display.run("xset", "s", "1", "1")
        until(display.saver_is_on, "the saver, which comes where nobody holds it off")
        with kiosk_on(display, tmp_path):
            display.run("xset", "s", "reset")
            for mode in ("1024x768", "1920x1080", "1080x1920", "1024x768"):
                display.set_mode(mode)
                width, height = map(int, mode.split("x"))
                until(lambda box=(0, 0, width, height): covers(display, box), mode)
            assert not display.pointer_is_seen()
            # Far longer than the saver's own time, and set anew while the kiosk runs.
            display.run("xset", "s", "reset", "s", "1", "1")
            time.sleep(3)
            assert not display.saver_is_on()
            display.run("xdotool", "mousemove", "300", "300")
            until(display.pointer_is_seen, "the pointer of a mouse that moves")


@pytest.mark.parametrize(
    ("manager", "done"),
    [("openbox", "minimize"), ("", "size"), ("", "move")],
    ids=["minimised", "shrunk", "moved"],
)
def test_a_window_that_somebody_takes_away_comes_back(tmp_path, manager, done):
    box = 0, 0, 1024, 768
    with XDisplay(manager) as display:
        display.set_mode("1024x768")
        with kiosk_on(display, tmp_path):
            until(lambda: covers(display, box), "the kiosk")
            # Openbox puts a window that has just come once more where it wants it.
            time.sleep(1)
            window = display.run("xdotool", "search", "--onlyvisible", "--class", ".").split()[-1]
            to = {"minimize": [], "size": ["300", "300"], "move": ["400", "300"]}[done]
            display.run("xdotool", f"window{done}", window, *to)
            until(lambda: not covers(display, box), "the window away")
            until(lambda: covers(display, box), "the window back")


@pytest.mark.parametrize("others", ["black", "repeat"])
def test_the_configured_screen_is_ours_and_the_other_does_as_told(tmp_path, others):
    with XDisplay() as display:
        display.set_mode("1920x1080")
        display.set_monitors(left="LEFT", right="RIGHT")
        # Something of another program's, which must not stay in sight.
        display.run("xsetroot", "-solid", "#00ff00")
        section = f'[display]\nscreen = "RIGHT"\nother_screens = "{others}"\n'
        with kiosk_on(display, tmp_path, section):
            until(lambda: covers(display, (960, 0, 1920, 1080)), "the kiosk on its screen")
            left, right = (0, 0, 960, 1080), (960, 0, 1920, 1080)
            if others == "repeat":
                until(lambda: covers(display, left), "the wall once more")
                wall = display.picture().crop(left)
                display.run("xdotool", "mousemove", "1850", "1030", "click", "1")
                until(lambda: display.picture().crop(right) != wall, "a form on our screen")
                time.sleep(1)
                assert display.picture().crop(left) == wall, "a form is nobody else's business"
            else:
                until(lambda: is_black(display, left), "a black screen")
            display.run("xrandr", "--delmonitor", "RIGHT")
            until(
                lambda: covers(display, (0, 0, 960, 1080)), "the kiosk on the screen that is left"
            )


def test_a_closed_shops_panel_sleeps_and_the_touch_that_wakes_it_presses_nothing(tmp_path):
    """Xvfb has no DPMS, so a stand-in of xset notes what a panel would have been told."""
    calls = tmp_path / "calls"
    calls.touch()
    xset = tmp_path / "xset"
    xset.write_text(f'#!/bin/sh\necho "$*" >>{calls}\n', encoding="utf-8")
    xset.chmod(0o755)
    path = f"{tmp_path}:{os.environ['PATH']}"
    whole = 0, 0, 1024, 768
    off, on = "dpms force off", "dpms force on"
    with XDisplay() as display:
        display.set_mode("1024x768")
        section = '[hours]\noutside = "sleep"\ndaily = "closed"\n'
        with kiosk_on(display, tmp_path, section, PATH=path):
            until(lambda: calls.read_text().splitlines() == [off], "the panel asleep")
            assert is_black(display, whole)
            click = "xdotool", "mousemove", "900", "725", "click", "1"
            display.run(*click)
            until(lambda: calls.read_text().splitlines() == [off, on], "the panel awake")
            until(lambda: covers(display, whole), "the wall")
            wall = display.picture()
            time.sleep(1)
            assert display.picture() == wall
            display.run(*click)
            until(lambda: display.picture() != wall, "the form, by the second touch")
