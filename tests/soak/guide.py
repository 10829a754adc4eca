"""Inside the soaked kiosk: tells, on request, what is on the screen and where things are.

Looking for an item makes a Python object of every item on the way, so whoever asks remembers where
things are; what is on the screen costs nothing to tell.
"""

from __future__ import annotations

import ctypes
import gc
import os
import sys
from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPointF, QSocketNotifier, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import qmlEngine
from PySide6.QtQuick import QQuickItem

from kiosk.core.counter.code import wall_code
from kiosk.hardware.allocator import give_back_free_memory
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
        self._window = app.window.quick
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
            case "place":
                return f"{self._views.wall.paging.page} {self._views.languages.language()}"
            case "where":
                return self._where(rest)
            case "settle":
                return self._settle()
            case "heap":
                info = self._mallinfo()
                used, large = (kb // 1024 for kb in (info.uordblks + info.hblkhd, info.hblkhd))
                return f"{used} {sys.getallocatedblocks()} {large} {self._boards}"
        return " ".join(self._offers(word))

    def _offers(self, word: str) -> Iterable[str]:
        """Ids of those on the screen, or codes of all."""
        wall = self._views.wall
        if word == "shown":
            return wall.shown_ids()
        return (wall_code("", card.number, card.offer_id).url for card in wall.cards())

    def _settle(self) -> str:
        """Take away what comes and goes: pictures of no item, garbage, free room of the heaps."""
        self._window.releaseResources()
        qmlEngine(self._window).collectGarbage()
        gc.collect()
        give_back_free_memory()
        return "settled"

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
        if opened and views.detail.ended and not getting:
            return "ended"
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
