"""Keeps the clipboard out of the kiosk: what one person typed must not reach the next."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtGui import QClipboard, QGuiApplication, QKeyEvent, QKeySequence, QMouseEvent

# Also Ctrl+K and Ctrl+U, which copy on X.
_REFUSED = (
    *(QKeySequence.StandardKey.Copy, QKeySequence.StandardKey.Cut, QKeySequence.StandardKey.Paste),
    *(QKeySequence.StandardKey.DeleteEndOfLine, QKeySequence.StandardKey.DeleteCompleteLine),
)
_KEYS = frozenset({QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride})
_BUTTONS = frozenset(
    {
        *(QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease),
        QEvent.Type.MouseButtonDblClick,
    }
)
_DRAGS = frozenset({QEvent.Type.DragEnter, QEvent.Type.DragMove, QEvent.Type.Drop})
# Platforms with a clipboard that other programs share, and that say who filled it. On all others
# it is the kiosk's own, which Qt nevertheless calls somebody else's.
_SHARED = ("xcb", "wayland")


class NoClipboard(QObject):
    """An event filter for the window that refuses keys, buttons and drags of the clipboard.

    Text fields fill X's primary selection by themselves, and there are keys that no list names. So
    whatever the kiosk has put into a clipboard is taken out at once.
    """

    def __init__(self) -> None:
        super().__init__()
        clipboard = QGuiApplication.clipboard()
        clipboard.dataChanged.connect(self._clear)
        clipboard.selectionChanged.connect(self._clear)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802  Qt's name
        kind = event.type()
        if kind in _KEYS and isinstance(event, QKeyEvent):
            return any(event.matches(sequence) for sequence in _REFUSED)
        if kind in _BUTTONS and isinstance(event, QMouseEvent):
            # It pastes the primary selection.
            return event.button() is Qt.MouseButton.MiddleButton
        return kind in _DRAGS

    def close(self) -> None:
        clipboard = QGuiApplication.clipboard()
        clipboard.dataChanged.disconnect(self._clear)
        clipboard.selectionChanged.disconnect(self._clear)

    @Slot()
    def _clear(self) -> None:
        clear_clipboard()


def clear_clipboard() -> None:
    """Empty the clipboard and the primary selection, unless another program filled them."""
    clipboard = QGuiApplication.clipboard()
    shared = QGuiApplication.platformName().startswith(_SHARED)
    if (not shared or clipboard.ownsClipboard()) and clipboard.text(QClipboard.Mode.Clipboard):
        clipboard.clear(QClipboard.Mode.Clipboard)
    if not clipboard.supportsSelection():
        return
    if (not shared or clipboard.ownsSelection()) and clipboard.text(QClipboard.Mode.Selection):
        clipboard.clear(QClipboard.Mode.Selection)
