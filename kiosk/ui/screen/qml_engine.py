"""QML's engine, as our window needs it: our modules, no network access, warnings in the log."""

from __future__ import annotations

import logging
from pathlib import Path

import shiboken6
from PySide6.QtCore import QObject, Slot
from PySide6.QtQml import QQmlApplicationEngine, QQmlError
from PySide6.QtQuick import QQuickWindow

from kiosk.ui.screen.no_network import NoNetwork
from kiosk.ui.wall.qr_provider import NAME, QrProvider

log = logging.getLogger("kiosk.qml")

_QML = Path(__file__).parents[1] / "qml"
# Where Qt's keyboard looks for the style that QT_VIRTUALKEYBOARD_STYLE names.
_KEYBOARD = _QML / "Kiosk" / "Screen"


class WindowError(Exception):
    """The window could not be created; the log holds QML's messages."""


class QmlEngine(QObject):
    """Makes the window. Views that QML reads must live until `close`."""

    def __init__(self) -> None:
        super().__init__()
        self.qml = QQmlApplicationEngine()
        self._no_network = NoNetwork()
        self.qml.setNetworkAccessManagerFactory(self._no_network)
        self.qml.warnings.connect(self._log_warnings)
        # The engine takes ownership, but the Python half must be kept alive too.
        self._codes = QrProvider()
        self.qml.addImageProvider(NAME, self._codes)
        for folder in (_KEYBOARD, _QML):
            self.qml.addImportPath(str(folder))

    def window(self, shell: QObject) -> QQuickWindow:
        """A window of what the shell holds, not shown yet; raises WindowError."""
        self.qml.setInitialProperties({"shell": shell})
        self.qml.loadFromModule("Kiosk", "Main")
        roots = self.qml.rootObjects()
        if not roots or not isinstance(roots[-1], QQuickWindow):
            raise WindowError("the window could not be created; see the log")
        return roots[-1]

    def retranslate(self) -> None:
        self.qml.retranslate()

    @Slot("QList<QQmlError>")
    def _log_warnings(self, warnings: list[QQmlError]) -> None:
        for warning in warnings:
            log.warning("%s", warning.toString())

    def close(self) -> None:
        """Destroy the window and everything in it."""
        shiboken6.delete(self.qml)
