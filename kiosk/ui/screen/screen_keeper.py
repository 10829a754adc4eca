"""Keeps the kiosk's window as large as its screen, whatever happens to the screens."""

from __future__ import annotations

import logging

from PySide6.QtCore import QObject, Qt, QTimer, Signal, SignalInstance, Slot
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtQuick import QQuickWindow

log = logging.getLogger(__name__)

# A window manager needs some time for what it was asked.
_PUT_BACK_MS = 500
_MOST_TRIES = 5


class ScreenKeeper(QObject):
    """Puts the window on its screen after every change of mode, rotation or plug.

    It does so too when somebody minimises, moves or shrinks the window by the window manager.

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
        self._put_back = QTimer(self)
        self._put_back.setSingleShot(True)
        self._put_back.setInterval(_PUT_BACK_MS)
        self._put_back.timeout.connect(self._return)
        self._tries = 0
        for signal in self._changes():
            signal.connect(self._changed)
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
        """Cover the screen now; while none is plugged in, nothing can be covered.

        Wayland then has a stand-in without a size; a window like that is an error for a compositor,
        which would end the kiosk.
        """
        if not QGuiApplication.screens():
            return
        screen = self._own()
        if screen.geometry().isEmpty():
            return
        self._window.setScreen(screen)
        self._window.setGeometry(screen.geometry())
        self._window.showFullScreen()
        self.followed.emit()

    def close(self) -> None:
        self._settled.stop()
        self._put_back.stop()
        for signal in self._changes():
            signal.disconnect(self._changed)
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

    def _changes(self) -> tuple[SignalInstance, ...]:
        window = self._window
        sides = window.xChanged, window.yChanged, window.widthChanged, window.heightChanged
        return window.windowStateChanged, *sides

    @Slot()
    def _changed(self) -> None:
        if not self._put_back.isActive():
            self._put_back.start()

    @Slot()
    def _return(self) -> None:
        if not QGuiApplication.screens() or self._is_filling():
            self._tries = 0
        elif self._tries < _MOST_TRIES:
            self._tries += 1
            self.follow()
        elif self._tries == _MOST_TRIES:
            self._tries += 1
            log.warning("the window cannot fill its screen: another program keeps moving it")

    def _is_filling(self) -> bool:
        if self._window.windowState() != Qt.WindowState.WindowFullScreen:
            return False
        # On Wayland a window does not know where it is.
        is_told = QGuiApplication.platformName() == "xcb"
        return not is_told or self._window.geometry() == self._own().geometry()

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
