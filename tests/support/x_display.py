"""A real X server in memory: modes and monitors to change, and its pointer and saver to see."""

from __future__ import annotations

import ctypes
import os
import select
import subprocess
import time
from collections.abc import Callable
from typing import Self

from PIL import Image, ImageGrab

LARGEST = 1920
MODES = ("1024x768", "1920x1080", "1080x1920")
_START_S = 20.0
_OUTPUT = "screen"


class _CursorImage(ctypes.Structure):
    _fields_ = [
        *((name, ctypes.c_short) for name in ("x", "y")),
        *((name, ctypes.c_ushort) for name in ("width", "height", "xhot", "yhot")),
        ("serial", ctypes.c_ulong),
        ("pixels", ctypes.POINTER(ctypes.c_ulong)),
    ]


class _SaverInfo(ctypes.Structure):
    _fields_ = [
        ("window", ctypes.c_ulong),
        *((name, ctypes.c_int) for name in ("state", "kind")),
        *((name, ctypes.c_ulong) for name in ("til_or_since", "idle", "event_mask")),
    ]


class _ClientMessage(ctypes.Structure):
    _fields_ = [
        ("type", ctypes.c_int),
        ("serial", ctypes.c_ulong),
        ("send_event", ctypes.c_int),
        ("display", ctypes.c_void_p),
        *((name, ctypes.c_ulong) for name in ("window", "message_type")),
        ("format", ctypes.c_int),
        ("data", ctypes.c_long * 5),
        # As large as any event.
        ("rest", ctypes.c_long * 12),
    ]


class XDisplay:
    """Context manager. `manager`: a window manager's command, or empty for none."""

    def __init__(self, manager: str = "") -> None:
        self._manager = manager
        self._processes: list[subprocess.Popen[str]] = []

    def __enter__(self) -> Self:
        size = f"{LARGEST}x{LARGEST}x24"
        server = self._start(
            *("Xvfb", "-displayfd", "1", "-screen", "0", size, "-noreset", "-nolisten", "tcp")
        )
        told = select.select([server.stdout], [], [], _START_S)[0]
        self.name = f":{server.stdout.readline().strip()}" if told else ""
        assert self.name != "", "Xvfb did not start"
        for mode in MODES:
            width, height = (int(part) for part in mode.split("x"))
            timing = [str(n + step) for n in (width, height) for step in range(4)]
            self.run("xrandr", "--newmode", mode, "60", *timing)
            self.run("xrandr", "--addmode", _OUTPUT, mode)
        if self._manager:
            self._start(self._manager)
        return self

    def __exit__(self, *_: object) -> None:
        for process in reversed(self._processes):
            process.terminate()
            process.wait(_START_S)
            process.stdout.close()

    @property
    def environment(self) -> dict[str, str]:
        """For a kiosk on this display; nothing of the test's own display is left in it."""
        rest = {k: v for k, v in os.environ.items() if not k.startswith(("QT_", "DBUS_"))}
        return rest | {"DISPLAY": self.name, "QT_QUICK_BACKEND": "software"}

    def run(self, *command: str) -> str:
        environment = {**os.environ, "DISPLAY": self.name}
        return subprocess.run(
            command, env=environment, check=True, capture_output=True, text=True, timeout=30
        ).stdout

    def set_mode(self, mode: str) -> None:
        self.run("xrandr", "--output", _OUTPUT, "--mode", mode)

    def set_monitors(self, *, left: str, right: str) -> None:
        """Two monitors side by side, each with half of the present mode of 1920x1080."""
        self.run("xrandr", "--setmonitor", left, "960/254x1080/286+0+0", _OUTPUT)
        self.run("xrandr", "--setmonitor", right, "960/254x1080/286+960+0", "none")

    def picture(self) -> Image.Image:
        return ImageGrab.grab(xdisplay=self.name)

    def pointer_is_seen(self) -> bool:
        x11, display = self._open()
        fixes = ctypes.CDLL("libXfixes.so.3")
        fixes.XFixesGetCursorImage.argtypes = [ctypes.c_void_p]
        fixes.XFixesGetCursorImage.restype = ctypes.POINTER(_CursorImage)
        image = fixes.XFixesGetCursorImage(display).contents
        seen = any(image.pixels[n] >> 24 & 0xFF for n in range(image.width * image.height))
        x11.XCloseDisplay(display)
        return seen

    def ask_to_close(self, window: int) -> None:
        """Ask as a window manager does (WM_DELETE_WINDOW)."""
        x11, display = self._open()
        x11.XInternAtom.argtypes = [ctypes.c_void_p, ctypes.c_char_p, ctypes.c_int]
        x11.XInternAtom.restype = ctypes.c_ulong
        protocols, delete = (
            x11.XInternAtom(display, name, 0) for name in (b"WM_PROTOCOLS", b"WM_DELETE_WINDOW")
        )
        event = _ClientMessage(33, 0, 1, display, window, protocols, 32, (delete, 0, 0, 0, 0))
        send = x11.XSendEvent
        send.argtypes = [*(ctypes.c_void_p, ctypes.c_ulong, ctypes.c_int, ctypes.c_long)]
        send.argtypes += [ctypes.c_void_p]
        send(display, window, 0, 0, ctypes.byref(event))
        x11.XCloseDisplay(display)

    def saver_is_on(self) -> bool:
        x11, display = self._open()
        saver = ctypes.CDLL("libXss.so.1")
        x11.XDefaultRootWindow.argtypes = [ctypes.c_void_p]
        x11.XDefaultRootWindow.restype = ctypes.c_ulong
        query = saver.XScreenSaverQueryInfo
        query.argtypes = [ctypes.c_void_p, ctypes.c_ulong, ctypes.POINTER(_SaverInfo)]
        info = _SaverInfo()
        query(display, x11.XDefaultRootWindow(display), ctypes.byref(info))
        x11.XCloseDisplay(display)
        return info.state == 1

    def _open(self) -> tuple[ctypes.CDLL, ctypes.c_void_p]:
        x11 = ctypes.CDLL("libX11.so.6")
        x11.XOpenDisplay.argtypes = [ctypes.c_char_p]
        x11.XOpenDisplay.restype = ctypes.c_void_p
        x11.XCloseDisplay.argtypes = [ctypes.c_void_p]
        display = x11.XOpenDisplay(self.name.encode())
        assert display, "the display has gone"
        return x11, display

    def _start(self, *command: str) -> subprocess.Popen[str]:
        environment = {**os.environ, "DISPLAY": getattr(self, "name", "")}
        process = subprocess.Popen(
            command,
            env=environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        self._processes.append(process)
        return process


def until(seen: Callable[[], bool], what: str, seconds: float = 40) -> None:
    """Wait for what another process does; it has no signal to wait for."""
    end = time.monotonic() + seconds
    while not seen():
        assert time.monotonic() < end, f"not seen within {seconds:g} s: {what}"
        time.sleep(0.1)
