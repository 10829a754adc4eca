"""What Qt's on-screen keyboard says about itself; QML alone can ask it."""

from __future__ import annotations

from types import SimpleNamespace

from PySide6.QtQml import QQmlComponent, qmlEngine

_QUESTION = b"""
import QtQml
import QtQuick.VirtualKeyboard.Settings

QtObject {
    readonly property list<string> available: VirtualKeyboardSettings.availableLocales
    readonly property list<string> active: VirtualKeyboardSettings.activeLocales
    readonly property string layout: VirtualKeyboardSettings.locale
}
"""


def keyboard_of(window) -> SimpleNamespace:
    """The layouts that the keyboard has, those that it offers, and the one that it shows.

    A window knows them once it has shown its keyboard.
    """
    component = QQmlComponent(qmlEngine(window))
    component.setData(_QUESTION, "")
    answer = component.create()
    assert answer, component.errorString()
    return SimpleNamespace(
        available=set(answer.property("available")),
        active=set(answer.property("active")),
        layout=answer.property("layout"),
    )
