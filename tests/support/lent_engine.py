"""One QML engine for all windows of a run: each test has a window of its own, made by it.

An engine of its own would read and link all QML anew for each window: 25 ms of processor for the
first screen, and more for every page that opens.
"""

from __future__ import annotations

import shiboken6
from PySide6.QtCore import QObject
from PySide6.QtQuick import QQuickWindow

from kiosk.ui.screen.qml_engine import QmlEngine


class LentEngine(QmlEngine):
    """A window that closes takes its objects and our singletons along, and nothing else."""

    def __init__(self) -> None:
        super().__init__()
        self._window: QQuickWindow | None = None

    def window(self, shell: QObject) -> QQuickWindow:
        assert self._window is None, "the window before has not been closed"
        self._window = super().window(shell)
        return self._window

    def close(self) -> None:
        shiboken6.delete(self._window)
        self._window = None
        self.qml.clearSingletons()
        self.qml.collectGarbage()

    def end(self) -> None:
        """When no window will come any more; the application must live still."""
        super().close()
