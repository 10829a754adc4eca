"""Keeps the kiosk's window as large as its screen, whatever happens to the screens."""

from __future__ import annotations

import logging

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtQuick import QQuickWindow

log = logging.getLogger(__name__)


class ScreenKeeper(QObject):
    """Puts the window on its screen after every change of mode, rotation or plug.

    The signal `followed` is sent afterwards. Without a window manager nobody else does it, and with
    one it does no harm.
    """

    followed = Signal()

    def __init__(self, window: QQuickWindow, name: str) -> None:
        """Create the keeper. `name`: the screen's, like "HDMI-1"; empty for the primary screen."""
        super().__init__()
        self._window = window
        self._name = name
        self._missed = False
        # A plug is several signals, with screens in between that are about to go.
        self._settled = QTimer(self)
        self._settled.setSingleShot(True)
        self._settled.timeout.connect(self.follow)
        for screen in QGuiApplication.screens():
            screen.geometryChanged.connect(self._soon)
        application = _application()
        application.screenAdded.connect(self._added)
        application.screenRemoved.connect(self._soon)
        application.primaryScreenChanged.connect(self._soon)

    @property
    def others(self) -> list[QScreen]:
        """All screens except the kiosk's own."""
        own = self._own()
        return [screen for screen in QGuiApplication.screens() if screen is not own]

    @Slot()
    def follow(self) -> None:
        """Cover the screen now; while none is plugged in, nothing can be covered."""
        if not QGuiApplication.screens():
            return
        screen = self._own()
        self._window.setScreen(screen)
        self._window.setGeometry(screen.geometry())
        self._window.showFullScreen()
        self.followed.emit()

    def close(self) -> None:
        self._settled.stop()
        application = _application()
        application.screenAdded.disconnect(self._added)
        application.screenRemoved.disconnect(self._soon)
        application.primaryScreenChanged.disconnect(self._soon)

    def _own(self) -> QScreen:
        """The configured screen while it is there, else the primary one."""
        there = {screen.name(): screen for screen in QGuiApplication.screens()}
        missed = self._name not in {"", *there}
        if missed and not self._missed:
            names = ", ".join(sorted(there))
            log.warning("[display] screen: there is no %s; there are: %s", self._name, names)
        self._missed = missed
        return there.get(self._name) or QGuiApplication.primaryScreen()

    @Slot()
    def _soon(self) -> None:
        self._settled.start(0)

    @Slot(QScreen)
    def _added(self, screen: QScreen) -> None:
        screen.geometryChanged.connect(self._soon)
        self._soon()


def _application() -> QGuiApplication:
    application = QGuiApplication.instance()
    if not isinstance(application, QGuiApplication):
        raise TypeError("a window needs an application")
    return application
