"""Which codes of Qt's a key of the keypad has."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent

from kiosk.core.narration.command import KeypadCommand
from kiosk.settings.sections.audio_keys import AudioKeys
from kiosk.ui.narration.keypad import Keypad


@pytest.mark.parametrize("name", ["Return", "Enter"])
@pytest.mark.parametrize("code", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_the_key_for_choosing_may_send_either_enter(qapp, name, code):
    """The main keys' Enter is Return to Qt, that of the digits Enter; keypads have either."""
    keypad = Keypad(AudioKeys(choose=name), lambda _command: True, lambda: False)
    pressed = []
    keypad.pressed.connect(lambda command, _held: pressed.append(command))
    event = QKeyEvent(QEvent.Type.KeyPress, code, Qt.KeyboardModifier.NoModifier)
    assert keypad.eventFilter(QObject(), event)
    assert pressed == [KeypadCommand.CHOOSE]
