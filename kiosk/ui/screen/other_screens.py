"""What the screens beside the kiosk's own show: nothing, or the wall once more."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QRect, Qt, QTimer, Slot
from PySide6.QtGui import QColorConstants, QImage, QPainter, QPaintEvent, QRasterWindow, QScreen
from PySide6.QtQuick import QQuickWindow

from kiosk.ui.screen.screen_keeper import ScreenKeeper

# Each copy paints the whole scene once more.
_COPY_EVERY_MS = 500


class OtherScreen(QRasterWindow):
    """A window that covers one screen: black, or with a picture in its middle."""

    def __init__(self, screen: QScreen) -> None:
        super().__init__()
        self._image = QImage()
        self.setFlag(Qt.WindowType.WindowTransparentForInput)
        self.setFlag(Qt.WindowType.WindowDoesNotAcceptFocus)
        self.cover(screen)

    def cover(self, screen: QScreen) -> None:
        self.setScreen(screen)
        self.setGeometry(screen.geometry())
        # Not showFullScreen(), which asks for the keyboard too.
        self.setWindowStates(Qt.WindowState.WindowFullScreen)
        self.setVisible(True)

    def show_image(self, image: QImage) -> None:
        self._image = image
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802  Qt's name
        painter = QPainter(self)
        whole = QRect(0, 0, self.width(), self.height())
        painter.fillRect(whole, QColorConstants.Black)
        if not self._image.isNull():
            size = self._image.size().scaled(whole.size(), Qt.AspectRatioMode.KeepAspectRatio)
            place = QRect(0, 0, size.width(), size.height())
            place.moveCenter(whole.center())
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(place, self._image)
        painter.end()


class OtherScreens(QObject):
    """Covers every other screen for as long as it is plugged in.

    Only the wall is repeated: what a customer opens or types stays on the screen before them, and
    the others keep the wall as it was.
    """

    def __init__(
        self,
        keeper: ScreenKeeper,
        window: QQuickWindow,
        private: Callable[[], bool] | None,
        guard: QObject,
    ) -> None:
        """Create the windows.

        `private`: whether a customer's page is open; None for black. `guard`: an event filter that
        each window gets.
        """
        super().__init__()
        self._guard = guard
        self._keeper = keeper
        self._window = window
        self._private = private
        self._windows: dict[str, OtherScreen] = {}
        self._due = QTimer(self)
        self._due.setSingleShot(True)
        self._due.setInterval(_COPY_EVERY_MS)
        self._due.timeout.connect(self.copy)
        keeper.followed.connect(self.cover)
        if private is not None:
            window.frameSwapped.connect(self._painted)
        self.cover()

    @property
    def windows(self) -> tuple[OtherScreen, ...]:
        return tuple(self._windows.values())

    @Slot()
    def cover(self) -> None:
        """Open a window on each other screen, and close those whose screen is gone."""
        others = {screen.name(): screen for screen in self._keeper.others}
        for name in self._windows.keys() - others.keys():
            self._windows.pop(name).destroy()
        for name, screen in others.items():
            if name in self._windows:
                self._windows[name].cover(screen)
            else:
                self._windows[name] = OtherScreen(screen)
                self._windows[name].installEventFilter(self._guard)
        self._painted()

    @Slot()
    def copy(self) -> None:
        """Show the wall as it is now on the other screens."""
        if self._private is None or self._private() or not self._windows:
            return
        image = self._window.grabWindow()
        for other in self._windows.values():
            other.show_image(image)

    def close(self) -> None:
        self._due.stop()
        self._keeper.followed.disconnect(self.cover)
        if self._private is not None:
            self._window.frameSwapped.disconnect(self._painted)
        for other in self._windows.values():
            other.destroy()
        self._windows.clear()

    @Slot()
    def _painted(self) -> None:
        if self._windows and self._private is not None and not self._due.isActive():
            self._due.start()
