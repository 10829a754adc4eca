"""Tells the keys of a shopper's keypad from those of everybody else."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TypeVar

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence

from kiosk.core.narration.command import KeypadCommand
from kiosk.settings.sections.audio_keys import AudioKeys

Meaning = TypeVar("Meaning")

_KINDS = frozenset({QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress, QEvent.Type.KeyRelease})
# They mean something to every page, so without speech they mean that.
_ORDINARY: frozenset[int] = frozenset(
    {
        *(Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right),
        *(Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Select, Qt.Key.Key_Escape),
        *(Qt.Key.Key_Backspace, Qt.Key.Key_Delete, Qt.Key.Key_Insert, Qt.Key.Key_Home),
        *(Qt.Key.Key_End, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown),
    }
)


class Keypad(QObject):
    """An event filter for the window, run after the scanner's: what a scanner types is no command.

    `pressed` carries a KeypadCommand and whether the key is held down; `used` tells of each key.
    """

    pressed = Signal(object, bool)
    plugged = Signal()
    unplugged = Signal()
    used = Signal()

    def __init__(
        self,
        keys: AudioKeys,
        is_wanted: Callable[[KeypadCommand], bool],
        is_dim: Callable[[], bool],
    ) -> None:
        """Create the filter.

        `is_wanted`: whether a command means something more than its key does by itself. `is_dim`:
        whether the first key is to wake the screen alone.
        """
        super().__init__()
        self._commands = _by_code(keys.commands)
        self._plugs = _by_code({keys.plugged: True, keys.unplugged: False})
        self._is_wanted = is_wanted
        self._is_dim = is_dim
        self._held: set[int] = set()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802  Qt's name
        kind = event.type()
        if kind not in _KINDS or not isinstance(event, QKeyEvent):
            return False
        code = event.key()
        if kind == QEvent.Type.KeyRelease:
            if code not in self._held:
                return False
            if not event.isAutoRepeat():
                self._held.discard(code)
            return True
        if not self._is_ours(event):
            return False
        # An accepted override triggers no shortcut.
        event.accept()
        if kind == QEvent.Type.KeyPress:
            self._press(code, held=event.isAutoRepeat())
        return True

    def _is_ours(self, event: QKeyEvent) -> bool:
        code = event.key()
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        if code in self._plugs:
            return True
        command = self._commands.get(code)
        if command is None or self._is_wanted(command):
            return command is not None
        return code not in _ORDINARY and not self._is_dim()

    def _press(self, code: int, *, held: bool) -> None:
        self._held.add(code)
        self.used.emit()
        if code in self._commands:
            self.pressed.emit(self._commands[code], held)
        elif not held:
            (self.plugged if self._plugs[code] else self.unplugged).emit()


def _by_code(names: Mapping[str, Meaning]) -> dict[int, Meaning]:
    """By Qt's code of the key. A keypad's Enter may be that of the main keys or of the digits."""
    codes: dict[int, Meaning] = {}
    for name, meaning in names.items():
        if name:
            codes[QKeySequence(name)[0].key().value] = meaning  # type: ignore[index]  # stub of QKeySequence
    enter, digits_enter = Qt.Key.Key_Return.value, Qt.Key.Key_Enter.value
    for one, other in ((enter, digits_enter), (digits_enter, enter)):
        if one in codes:
            codes.setdefault(other, codes[one])
    return codes
