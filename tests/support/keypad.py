"""A shopper's keypad with its headset, and speech that is written down."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

KEYS = {
    "up": Qt.Key.Key_Up,
    "down": Qt.Key.Key_Down,
    "left": Qt.Key.Key_Left,
    "right": Qt.Key.Key_Right,
    "choose": Qt.Key.Key_Return,
    "help": Qt.Key.Key_F1,
    "louder": Qt.Key.Key_VolumeUp,
    "softer": Qt.Key.Key_VolumeDown,
    "privacy": Qt.Key.Key_F2,
    "back": Qt.Key.Key_F3,
    "plugged": Qt.Key.Key_F15,
    "unplugged": Qt.Key.Key_F16,
}


class KeypadHands:
    """Presses the keys of a keypad, by their names in kiosk.toml."""

    def __init__(self, window):
        self._window = window

    def press(self, *names):
        for name in names:
            QTest.keyClick(self._window, KEYS[name])

    def go_to(self, name, most=60):
        """Go down until the item of that name has the focus."""
        for _ in range(most):
            item = self._window.activeFocusItem()
            if item is not None and item.objectName() == name:
                return item
            self.press("down")
        raise AssertionError(f"{name} is never reached")

    def focused(self):
        item = self._window.activeFocusItem()
        return item.objectName() if item else ""


class WrittenSpeech:
    """Writes down what it is asked."""

    def __init__(self):
        self.asked = []

    def __getattr__(self, name):
        return lambda *args: self.asked.append((name, *args))

    def forget(self):
        self.asked.clear()
