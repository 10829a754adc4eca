"""Keeps the X server and the desktop from blanking the screen while this process lives.

Both end what they were asked for when the connection ends, so that a kiosk that is killed leaves
nothing behind.
"""

from __future__ import annotations

import ctypes
import os
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from jeepney.io.blocking import DBusConnection

_ANSWER_S = 3.0
_SERVICE = "org.freedesktop.ScreenSaver"
_PATH = "/org/freedesktop/ScreenSaver"


class SaverError(Exception):
    """The screen saver cannot be held off in this way; the text is one line that says why."""


class XScreenSaver:
    """The X server's screen saver and the timers of DPMS. `hold` blocks."""

    def __init__(self) -> None:
        self._display: int | None = None

    def hold(self) -> None:
        """Suspend both, whatever anybody sets their times to. Raises SaverError."""
        if self._display is not None:
            return
        try:
            x11 = ctypes.CDLL("libX11.so.6")
            saver = ctypes.CDLL("libXss.so.1")
        except OSError:
            raise SaverError("X's screen saver needs libXss: apt install libxss1") from None
        x11.XOpenDisplay.argtypes = [ctypes.c_char_p]
        x11.XOpenDisplay.restype = ctypes.c_void_p
        x11.XFlush.argtypes = [ctypes.c_void_p]
        saver.XScreenSaverSuspend.argtypes = [ctypes.c_void_p, ctypes.c_int]
        # A connection of our own: it is never closed, since Xlib ends the process when its server
        # has gone before.
        display = x11.XOpenDisplay(None)
        if not display:
            raise SaverError("the X display cannot be opened a second time")
        saver.XScreenSaverSuspend(display, 1)
        x11.XFlush(display)
        self._display = display


class DesktopSaver:
    """The desktop's screen saver and idle blanking, on X and Wayland alike. `hold` blocks."""

    def __init__(self) -> None:
        self._connection: DBusConnection | None = None

    def hold(self) -> None:
        """Ask anew, since the desktop's service may have been restarted. Raises SaverError."""
        fresh = _inhibited()
        self.close()
        self._connection = fresh

    def close(self) -> None:
        """Let the desktop blank again."""
        if self._connection is not None:
            self._connection.close()
            self._connection = None


def _inhibited() -> DBusConnection:
    if "DBUS_SESSION_BUS_ADDRESS" not in os.environ:
        raise SaverError("there is no desktop session (no D-Bus)")
    # A kiosk without a desktop need not load it.
    from jeepney import DBusAddress, DBusErrorResponse, new_method_call  # noqa: PLC0415
    from jeepney.io.blocking import open_dbus_connection  # noqa: PLC0415
    from jeepney.wrappers import unwrap_msg  # noqa: PLC0415

    saver = DBusAddress(_PATH, bus_name=_SERVICE, interface=_SERVICE)
    question = new_method_call(saver, "Inhibit", "ss", ("Offer kiosk", "The shop's offers"))
    connection: DBusConnection | None = None
    try:
        connection = open_dbus_connection(bus="SESSION")
        unwrap_msg(connection.send_and_get_reply(question, timeout=_ANSWER_S))
    except DBusErrorResponse as error:
        problem = error.name
    except (OSError, RuntimeError, KeyError, ValueError) as error:
        problem = type(error).__name__
    else:
        return connection
    if connection is not None:
        connection.close()
    raise SaverError(f"the desktop's screen saver does not answer: {problem}")
