"""Removes traces of typed text outside the form's own fields."""

from __future__ import annotations

from PySide6.QtGui import QClipboard, QGuiApplication


def finish_composition() -> None:
    """Commit the keyboard's underlined composition: the customer typed it too."""
    QGuiApplication.inputMethod().commit()


def forget() -> None:
    """Drop the composition, and clear the clipboard if this application filled it."""
    keyboard = QGuiApplication.inputMethod()
    keyboard.reset()
    keyboard.hide()
    clipboard = QGuiApplication.clipboard()
    if clipboard.ownsClipboard():
        clipboard.clear(QClipboard.Mode.Clipboard)
    if clipboard.supportsSelection() and clipboard.ownsSelection():
        clipboard.clear(QClipboard.Mode.Selection)
