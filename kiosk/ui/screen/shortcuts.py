"""Finds the shortcuts of the pages, for keys that did not come from Qt itself."""

from __future__ import annotations

from PySide6.QtCore import QMetaObject, QObject, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtQuick import QQuickWindow

# The objectName of every Shortcut in QML.
SHORTCUT = "shortcut"


def shortcut_of(window: QQuickWindow, pressed: QKeySequence) -> QObject | None:
    """The shortcut for these keys on the page that is open."""
    # Found by name: PySide keeps every object it wraps alive as long as the window.
    for child in window.findChildren(QObject, SHORTCUT):
        if child.property("enabled"):
            sequence = child.property("sequence")
            if isinstance(sequence, str) and QKeySequence(sequence) == pressed:
                return child
    return None


def activate(shortcut: QObject) -> None:
    QMetaObject.invokeMethod(shortcut, "activated", Qt.ConnectionType.DirectConnection)
