"""What a customer's hands leave outside of the form's own lines."""

from __future__ import annotations

from PySide6.QtGui import QClipboard, QGuiApplication


def finish_composition() -> None:
    """What still stands underlined in a line was typed too."""
    QGuiApplication.inputMethod().commit()


def forget() -> None:
    """Drop the composition, and what was copied or selected here; what others copied is theirs."""
    keyboard = QGuiApplication.inputMethod()
    keyboard.reset()
    keyboard.hide()
    clipboard = QGuiApplication.clipboard()
    if clipboard.ownsClipboard():
        clipboard.clear(QClipboard.Mode.Clipboard)
    if clipboard.supportsSelection() and clipboard.ownsSelection():
        clipboard.clear(QClipboard.Mode.Selection)
