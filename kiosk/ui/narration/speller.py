"""Writes into the line that has the focus, sign by sign, for somebody who has four keys."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.core.narration.command import KeypadCommand
from kiosk.core.narration.spelling import LineScript, Spelling

_LINES = ("QQuickTextInput", "QQuickTextEdit")
_NUMBERS = (
    Qt.InputMethodHint.ImhDigitsOnly
    | Qt.InputMethodHint.ImhDialableCharactersOnly
    | Qt.InputMethodHint.ImhFormattedNumbersOnly
)
_NONE = Qt.KeyboardModifier.NoModifier


class Speller(QObject):
    """Goes through the signs of a line. `changed` tells that another one is offered, or none.

    `offered` carries a sign to be spoken, `wrote` one that was taken, `erased` one that was deleted
    (empty if there was none).
    """

    changed = Signal()
    offered = Signal(str)
    wrote = Signal(str)
    erased = Signal(str)
    ended = Signal()

    def __init__(self, window: QQuickWindow, language: Callable[[], str]) -> None:
        super().__init__()
        self._window = window
        self._language = language
        self._spelling: Spelling | None = None
        window.activeFocusItemChanged.connect(self.end)

    @property
    def is_on(self) -> bool:
        return self._spelling is not None

    @property
    def sign(self) -> str:
        """The sign that is offered; empty if none is."""
        return self._spelling.sign if self._spelling else ""

    def begin(self) -> bool:
        """Begin with the focused line; returns whether one has the focus."""
        item = self._line()
        if item is None:
            return False
        self._spelling = Spelling(_script_of(item), self._language())
        self.changed.emit()
        return True

    def end(self) -> None:
        if self._spelling:
            self._spelling = None
            self.changed.emit()

    def obey(self, command: KeypadCommand) -> bool:
        """Carry out a command of spelling; returns whether it is one."""
        if self._spelling is None:
            return False
        match command:
            case KeypadCommand.NEXT | KeypadCommand.PREVIOUS:
                self._spelling = self._spelling.turned(forward=command is KeypadCommand.NEXT)
                self.changed.emit()
                self.offered.emit(self._spelling.sign)
            case KeypadCommand.CHOOSE:
                self._write(self._spelling)
            case KeypadCommand.AGAIN | KeypadCommand.LEFT:
                self._erase()
            case KeypadCommand.WHERE | KeypadCommand.RIGHT | KeypadCommand.BACK:
                self.end()
                self.ended.emit()
            case _:
                return False
        return True

    def _write(self, spelling: Spelling) -> None:
        item, sign = self._line(), spelling.written(self._before())
        if item is not None and sign:
            _type(item, Qt.Key.Key_unknown, sign)
            self.wrote.emit(sign)

    def _erase(self) -> None:
        item, before = self._line(), self._before()
        if item is not None:
            _type(item, Qt.Key.Key_Backspace, "")
            self.erased.emit(before[-1:])

    def _line(self) -> QQuickItem | None:
        item = self._window.activeFocusItem()
        return item if item and any(item.inherits(kind) for kind in _LINES) else None

    def _before(self) -> str:
        """The text before the cursor."""
        item = self._line()
        if item is None:
            return ""
        return str(item.property("text"))[: int(item.property("cursorPosition"))]


def _script_of(item: QQuickItem) -> LineScript:
    hints = Qt.InputMethodHint(int(item.inputMethodQuery(Qt.InputMethodQuery.ImHints)))
    if hints & _NUMBERS:
        return LineScript.NUMBER
    return (
        LineScript.ADDRESS if hints & Qt.InputMethodHint.ImhEmailCharactersOnly else LineScript.TEXT
    )


def _type(item: QQuickItem, key: Qt.Key, text: str) -> None:
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QCoreApplication.sendEvent(item, QKeyEvent(kind, key, _NONE, text))
