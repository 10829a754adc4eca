"""Translates Qt key events to the keys that the scanner's rules know."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

from kiosk.core.devices.scan import Terminator
from kiosk.core.devices.us_keyboard import us_character
from kiosk.core.devices.wedge import Key

_MODIFIERS: frozenset[int] = frozenset(
    {
        *(Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_AltGr),
        *(Qt.Key.Key_Meta, Qt.Key.Key_CapsLock, Qt.Key.Key_NumLock),
    }
)
_TERMINATORS: dict[int, Terminator] = {
    Qt.Key.Key_Return: Terminator.ENTER,
    Qt.Key.Key_Enter: Terminator.ENTER,
    Qt.Key.Key_Tab: Terminator.TAB,
}
# Some scanners send a control character as Control plus a letter.
_CONTROLS = {"\r": Terminator.ENTER, "\n": Terminator.ENTER, "\t": Terminator.TAB}
_COMMAND = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)


def key_of(event: QKeyEvent, *, by_place: bool) -> Key:
    """Translate a key event. `by_place` reads the character from the key's position."""
    repeated = event.isAutoRepeat()
    if event.key() in _MODIFIERS:
        return Key(modifier=True, repeated=repeated)
    terminator = _TERMINATORS.get(event.key()) or _CONTROLS.get(event.text())
    if terminator:
        return Key(name=terminator, repeated=repeated)
    if event.modifiers() & _COMMAND:
        return Key(repeated=repeated)
    shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
    placed = us_character(event.nativeScanCode(), shift=shift) if by_place else ""
    return Key(placed or (event.text() if writes(event) else ""), repeated=repeated)


def writes(event: QKeyEvent) -> bool:
    """Whether the key adds a character to a line of text."""
    text = event.text()
    return text != "" and text.isprintable() and not event.modifiers() & _COMMAND


def identity(event: QKeyEvent) -> int:
    """An identity shared by a key's press and release, even if Shift is released in between."""
    return event.nativeScanCode() or -event.key()


def copy_of(event: QKeyEvent, kind: QEvent.Type | None = None) -> QKeyEvent:
    """A copy of the event, since Qt destroys the original when its handler returns."""
    copy = QKeyEvent(
        kind or event.type(),
        event.key(),
        event.modifiers(),
        event.nativeScanCode(),
        event.nativeVirtualKey(),
        event.nativeModifiers(),
        event.text(),
        event.isAutoRepeat(),
        event.count(),
    )
    copy.setTimestamp(event.timestamp())
    return copy
