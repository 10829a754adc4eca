"""A finger and a scanner on an X display: taps, swipes and keys by the XTEST extension.

Nothing of it is in the kiosk's process, whose memory is measured.
"""

from __future__ import annotations

import ctypes
import time
from typing import Self

_NOW = 0
_LEFT_BUTTON = 1
_HELD_S = 0.03
_SWIPE_STEPS = 12
_STEP_S = 0.012
_SHIFT = 0xFFE1
_RETURN = 0xFF0D

Point = tuple[int, int]


class Finger:
    """Context manager. Raises OSError where libX11 or libXtst is missing."""

    def __init__(self, display: str) -> None:
        self._name = display

    def __enter__(self) -> Self:
        self._x11, self._test = ctypes.CDLL("libX11.so.6"), ctypes.CDLL("libXtst.so.6")
        self._x11.XOpenDisplay.restype = ctypes.c_void_p
        self._x11.XKeysymToKeycode.argtypes = [ctypes.c_void_p, ctypes.c_ulong]
        for call in (self._x11.XFlush, self._x11.XCloseDisplay):
            call.argtypes = [ctypes.c_void_p]
        integer = ctypes.c_int
        self._test.XTestFakeMotionEvent.argtypes = [ctypes.c_void_p, *[integer] * 3, ctypes.c_ulong]
        for call in (self._test.XTestFakeButtonEvent, self._test.XTestFakeKeyEvent):
            call.argtypes = [ctypes.c_void_p, ctypes.c_uint, integer, ctypes.c_ulong]
        self._display = self._x11.XOpenDisplay(self._name.encode())
        assert self._display, "the display has gone"
        return self

    def __exit__(self, *_: object) -> None:
        self._x11.XCloseDisplay(self._display)

    def tap(self, point: Point) -> None:
        self._move(point)
        self._button(down=True)
        time.sleep(_HELD_S)
        self._button(down=False)

    def swipe(self, start: Point, end: Point) -> None:
        self._move(start)
        self._button(down=True)
        for step in range(1, _SWIPE_STEPS + 1):
            part = step / _SWIPE_STEPS
            here = (round(a + (b - a) * part) for a, b in zip(start, end, strict=True))
            self._move(tuple(here))
            time.sleep(_STEP_S)
        self._button(down=False)

    def scan(self, code: str) -> None:
        """Type as a keyboard scanner does: no pause between the keys, Enter at the end."""
        for character in code:
            shifted = character.isupper() or character in ":?+_"
            if shifted:
                self._key(_SHIFT, down=True)
            self._stroke(ord(character.lower()))
            if shifted:
                self._key(_SHIFT, down=False)
        self._stroke(_RETURN)

    def _stroke(self, symbol: int) -> None:
        self._key(symbol, down=True)
        self._key(symbol, down=False)

    def _key(self, symbol: int, *, down: bool) -> None:
        code = self._x11.XKeysymToKeycode(self._display, symbol)
        self._test.XTestFakeKeyEvent(self._display, code, down, _NOW)
        self._x11.XFlush(self._display)

    def _move(self, point: Point) -> None:
        self._test.XTestFakeMotionEvent(self._display, -1, *point, _NOW)
        self._x11.XFlush(self._display)

    def _button(self, *, down: bool) -> None:
        self._test.XTestFakeButtonEvent(self._display, _LEFT_BUTTON, down, _NOW)
        self._x11.XFlush(self._display)
