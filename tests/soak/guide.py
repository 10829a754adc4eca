"""Inside the soaked kiosk: tells, on request, what is on the screen and where things are.

Looking for an item makes a Python object of every item on the way, so whoever asks remembers where
things are; what is on the screen costs nothing to tell.
"""

from __future__ import annotations

import ctypes
import os
import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPointF, QSocketNotifier, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem

from kiosk.core.counter.code import wall_code
from kiosk.ui.hands import Hands

if TYPE_CHECKING:
    from kiosk.app import KioskApp

_ASKED, _TOLD = 0, 1
_LONGEST = 4096
_SIZES = "arena ordblks smblks hblks hblkhd usmblks fsmblks uordblks fordblks keepcost"


class MallInfo(ctypes.Structure):
    """glibc's `struct mallinfo2`; sizes in bytes."""

    _fields_ = [(name, ctypes.c_size_t) for name in _SIZES.split()]


class Guide(QObject):
    """Answers one line for each line that it reads from stdin: `scene`, `where NAME`, …"""

    def __init__(self, app: KioskApp) -> None:
        super().__init__()
        self._views = app.views
        self._hands = Hands(app.window.quick)
        self._mallinfo = ctypes.CDLL(None).mallinfo2
        self._mallinfo.restype = MallInfo
        self._boards = 0
        app.bridge.cards_changed.connect(self._count)
        self._notifier = QSocketNotifier(_ASKED, QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._read)

    @Slot(object)
    def _count(self, _cards: object) -> None:
        self._boards += 1

    @Slot()
    def _read(self) -> None:
        asked = os.read(_ASKED, _LONGEST).decode()
        if not asked:
            self._notifier.setEnabled(False)
            return
        for line in asked.splitlines():
            word, _, rest = line.partition(" ")
            os.write(_TOLD, f"{self._answer(word, rest)}\n".encode())

    def _answer(self, word: str, rest: str) -> str:
        match word:
            case "scene":
                return f"{self._scene()} {self._views.languages.language()}"
            case "where":
                return self._where(rest)
            case "codes":
                codes = (wall_code("", c.number, c.offer_id).url for c in self._views.wall.cards())
                return " ".join(codes)
            case "heap":
                info = self._mallinfo()
                used = info.uordblks + info.hblkhd
                return f"{used // 1024} {sys.getallocatedblocks()} {self._boards}"
        raise ValueError(word)

    def _scene(self) -> str:
        """A word; it says no more than a customer sees."""
        views = self._views
        if views.staff_entry.is_open():
            return f"pad-{views.staff_entry.state}"
        if views.staff.is_open():
            tab, till = views.staff_pages.scene()
            return f"staff-{tab}-{till}"
        if views.lead.is_open():
            typing = QGuiApplication.inputMethod().isVisible()
            return f"form-{views.lead.state}{'-keyboard' * typing}"
        opened, getting = views.detail.scene()
        return ("code" if getting else "detail") if opened else "wall"

    def _where(self, name: str) -> str:
        """The middle of an item, in px; a key of the keyboard is `key:` and its text, or `hide`."""
        _, is_key, text = name.partition("key:")
        found = self._key(text) if is_key else self._hands.find(name)
        if found is None:
            return "nowhere"
        middle = found.mapToScene(QPointF(found.width() / 2, found.height() / 2)).toPoint()
        return f"{middle.x()} {middle.y()}"

    def _key(self, text: str) -> QQuickItem | None:
        panel = self._hands.find("inputPanel")
        found = [panel] if panel else []
        for item in found:
            found += [child for child in item.childItems() if child.isVisible()]
        kinds = [(i.metaObject().className().partition("_")[0], i) for i in found]
        if text == "hide":
            return next((item for kind, item in kinds if kind == "HideKeyboardKey"), None)
        keys = (item for kind, item in kinds if kind == "Key")
        return next((key for key in keys if str(key.property("text")).lower() == text), None)
