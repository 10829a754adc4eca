"""Removes traces of typed text outside the form's own fields."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication

from kiosk.ui.screen.no_clipboard import clear_clipboard


def finish_composition() -> None:
    """Commit the keyboard's underlined composition: the customer typed it too."""
    QGuiApplication.inputMethod().commit()


def forget() -> None:
    """Drop the composition, and what this application put into a clipboard."""
    keyboard = QGuiApplication.inputMethod()
    keyboard.reset()
    keyboard.hide()
    clear_clipboard()
