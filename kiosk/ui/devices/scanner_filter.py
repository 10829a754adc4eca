"""Keeps the keys of a keyboard scanner away from the page and reports the code instead."""

from __future__ import annotations

import math
import sys
import time

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtQuick import QQuickWindow

from kiosk.core.devices.scan import Debounce
from kiosk.core.devices.wedge import Keys, Wedge
from kiosk.settings.sections.devices import ScannerSection
from kiosk.ui.devices.scanner_keys import copy_of, identity, key_of, writes
from kiosk.ui.screen.shortcuts import activate, shortcut_of

_KEYS = frozenset({QEvent.Type.KeyPress, QEvent.Type.KeyRelease, QEvent.Type.ShortcutOverride})
_TOUCHES = frozenset({QEvent.Type.MouseButtonPress, QEvent.Type.TouchBegin})


class ScannerFilter(QObject):
    """An event filter that separates a scanner's keys from a person's.

    It installs itself last on the window, because Qt asks the last filter first. A person's keys
    are passed on unchanged, through the other filters, after at most `max_gap_ms`.
    """

    scanned = Signal(str)

    def __init__(self, window: QQuickWindow, section: ScannerSection) -> None:
        super().__init__()
        self._window = window
        self._by_place = section.layout == "us" and sys.platform == "linux"
        self._wedge = Wedge(section.rules)
        self._debounce = Debounce(section.again_seconds)
        self._waiting: list[QKeyEvent] = []
        self._swallowed: set[int] = set()
        self._giving = False
        self._silence = QTimer(self)
        self._silence.setSingleShot(True)
        self._silence.timeout.connect(self._ask_once_more)
        # A timer of 0 ms fires after all keys that are already queued.
        self._idle = QTimer(self)
        self._idle.setSingleShot(True)
        self._idle.timeout.connect(self._settle)
        window.installEventFilter(self)

    def close(self) -> None:
        self._silence.stop()
        self._idle.stop()
        self._window.removeEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802  Qt's name
        kind = event.type()
        if kind in _TOUCHES and self._waiting:
            # Keys typed before a tap are delivered before it.
            self._settle()
        if self._giving or kind not in _KEYS or not isinstance(event, QKeyEvent):
            return False
        if kind == QEvent.Type.ShortcutOverride:
            # Otherwise a shortcut would fire before it is known whether a person pressed the key.
            event.accept()
            return True
        return self._press(event) if kind == QEvent.Type.KeyPress else self._release(event)

    def _press(self, event: QKeyEvent) -> bool:
        name = identity(event)
        if event.isAutoRepeat() and name in self._swallowed:
            return True
        self._swallowed.discard(name)
        verdict = self._wedge.press(
            key_of(event, by_place=self._by_place), event.timestamp() or time.monotonic() * 1000
        )
        self._idle.stop()
        self._silence.start(math.ceil(self._wedge.patience_ms) + 1)
        if verdict.keys in {Keys.RELEASE_ALL, Keys.RELEASE_AND_WAIT}:
            self._give_all()
        if verdict.keys is Keys.SWALLOW:
            self._drop_all()
            self._swallowed.add(name)
        elif verdict.keys is not Keys.RELEASE_ALL:
            self._waiting.append(copy_of(event))
        self._tell(verdict.scanned)
        return verdict.keys is not Keys.RELEASE_ALL

    def _release(self, event: QKeyEvent) -> bool:
        name = identity(event)
        if name in self._swallowed:
            if not event.isAutoRepeat():
                self._swallowed.discard(name)
            return True
        if any(identity(waiting) == name for waiting in self._waiting):
            self._waiting.append(copy_of(event))
            return True
        return False

    @Slot()
    def _ask_once_more(self) -> None:
        self._idle.start(0)

    @Slot()
    def _settle(self) -> None:
        self._silence.stop()
        verdict = self._wedge.silence()
        if verdict.keys is Keys.SWALLOW:
            self._drop_all()
        else:
            self._give_all()
        self._tell(verdict.scanned)

    def _drop_all(self) -> None:
        """Drop the waiting keys. Presses are remembered so that their releases are dropped too."""
        for event in self._waiting:
            if event.type() == QEvent.Type.KeyPress:
                self._swallowed.add(identity(event))
            else:
                self._swallowed.discard(identity(event))
        self._waiting = []

    def _give_all(self) -> None:
        waiting, self._waiting = self._waiting, []
        self._giving = True
        try:
            for event in waiting:
                self._give(event)
        finally:
            self._giving = False

    def _give(self, event: QKeyEvent) -> None:
        """Deliver a key in Qt's order: overrides of shortcuts, then shortcuts, then the page."""
        if event.type() == QEvent.Type.KeyPress and not writes(event):
            override = copy_of(event, QEvent.Type.ShortcutOverride)
            override.ignore()
            QCoreApplication.sendEvent(self._window, override)
            shortcut = None if override.isAccepted() else self._shortcut(event)
            if shortcut is not None:
                activate(shortcut)
                return
        QCoreApplication.sendEvent(self._window, event)

    def _shortcut(self, event: QKeyEvent) -> QObject | None:
        return shortcut_of(self._window, QKeySequence(event.keyCombination()))

    def _tell(self, scanned: str | None) -> None:
        if scanned is not None and self._debounce.is_fresh(scanned, time.monotonic()):
            self.scanned.emit(scanned)
