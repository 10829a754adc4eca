"""The window: QML loaded with its shell, without network access, with our own fonts."""

from __future__ import annotations

import logging
from pathlib import Path
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QObject, QSize, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine, QQmlError
from PySide6.QtQuick import QQuickWindow

from kiosk.core.narration.command import AudioKind
from kiosk.core.wall.eye import Eye
from kiosk.ui.devices.scanner_filter import ScannerFilter
from kiosk.ui.screen.close_guard import CloseGuard
from kiosk.ui.screen.focus_keys import FocusKeys
from kiosk.ui.screen.fonts import load_fonts
from kiosk.ui.screen.no_clipboard import NoClipboard
from kiosk.ui.screen.no_network import NoNetwork
from kiosk.ui.screen.other_screens import OtherScreens
from kiosk.ui.screen.screen_keeper import ScreenKeeper
from kiosk.ui.screen.views import Views
from kiosk.ui.wall.qr_provider import NAME, QrProvider

if TYPE_CHECKING:
    from kiosk.settings.sections.audio import AudioSection
    from kiosk.ui.narration.listening import Listening

log = logging.getLogger("kiosk.qml")

PORTRAIT = QSize(1080, 1920)
_QML = Path(__file__).parents[1] / "qml"
# Where Qt's keyboard looks for the style that QT_VIRTUALKEYBOARD_STYLE names.
_KEYBOARD = _QML / "Kiosk" / "Screen"


class WindowError(Exception):
    """The window could not be created; the log holds QML's messages."""


class KioskWindow(QObject):
    """The kiosk's window. Call `close` before destroying the views, which QML reads until then."""

    def __init__(self, views: Views, size: QSize | None) -> None:
        """Create the window. `size` None means full screen."""
        super().__init__()
        self._views = views
        self._no_clipboard = NoClipboard()
        self._close_guard = CloseGuard()
        options = views.options
        look = options.look
        load_fonts(options.resources, look.family, look.font, options.languages)
        self._engine = QQmlApplicationEngine()
        self._no_network = NoNetwork()
        self._engine.setNetworkAccessManagerFactory(self._no_network)
        self._engine.warnings.connect(self._log_warnings)
        # The engine takes ownership, but the Python half must be kept alive too.
        self._codes = QrProvider()
        self._engine.addImageProvider(NAME, self._codes)
        for folder in (_KEYBOARD, _QML):
            self._engine.addImportPath(str(folder))
        self._engine.setInitialProperties({"shell": views.shell})
        self._engine.loadFromModule("Kiosk", "Main")
        roots = self._engine.rootObjects()
        if not roots or not isinstance(roots[0], QQuickWindow):
            raise WindowError("the window could not be created; see the log")
        self.quick = roots[0]
        self._focus_keys = FocusKeys(self.quick, views.focus)
        audio = options.audio
        self.listening = None if audio.kind is AudioKind.OFF else self._hear_keypad(views, audio)
        views.announcer.speak_for(self.quick)
        self.scanner = self._listen(views)
        self.quick.screenChanged.connect(self._measure)
        self._measure()
        views.languages.chosen.connect(self._retranslate)
        self.keeper: ScreenKeeper | None = None
        self.others: OtherScreens | None = None
        if size is None:
            self._fill_screens(views)
        else:
            self.quick.resize(size)
            self.quick.show()

    def _hear_keypad(self, views: Views, audio: AudioSection) -> Listening:
        """Without speech none of it is even imported."""
        from kiosk.ui.narration.listening import Listening  # noqa: PLC0415

        return Listening(self.quick, views, audio)

    def _fill_screens(self, views: Views) -> None:
        display = views.options.display
        self.quick.installEventFilter(self._close_guard)
        self.keeper = ScreenKeeper(self.quick, display.screen)
        self.keeper.followed.connect(self._measure)
        self.keeper.follow()
        if display.other_screens != "leave":
            repeated = display.other_screens == "repeat"
            private = (lambda: views.is_private) if repeated else None
            self.others = OtherScreens(self.keeper, self.quick, private, self._close_guard)

    def _listen(self, views: Views) -> ScannerFilter | None:
        """Install the event filters. Qt asks the last one first.

        So what is refused counts for none of the others, and a scanner's keys wake nothing.
        """
        for one in self._filters():
            self.quick.installEventFilter(one)
        views.pointer.hide()
        section = views.options.scanner
        if section.kind != "keyboard":
            return None
        scanner = ScannerFilter(self.quick, section)
        scanner.scanned.connect(views.bridge.code_scanned)
        return scanner

    def _filters(self) -> tuple[QObject, ...]:
        views = self._views
        return (
            views.touch,
            views.staff_keys,
            views.taps,
            # Before the waking touch: a headset wakes the screen, and speaks at once.
            *((self.listening.keypad,) if self.listening else ()),
            views.pointer,
            self._no_clipboard,
        )

    @Slot()
    def _measure(self) -> None:
        """Px per millimetre of this screen, unless the configuration sets it."""
        display = self._views.options.display
        dots = display.dots_per_inch or self.quick.screen().physicalDotsPerInch()
        eye = Eye.at(dots, display.viewing_distance_m)
        self._views.wall.set_eye(eye)
        self._views.sizes.set_eye(eye)

    @Slot()
    def _retranslate(self) -> None:
        self._engine.retranslate()

    @Slot("QList<QQmlError>")
    def _log_warnings(self, warnings: list[QQmlError]) -> None:
        for warning in warnings:
            log.warning("%s", warning.toString())

    def close(self) -> None:
        # Items under destruction must not call into Python any more.
        if self.scanner:
            self.scanner.close()
        for one in self._filters():
            self.quick.removeEventFilter(one)
        self._focus_keys.close()
        if self.listening:
            self.listening.close()
        self.quick.removeEventFilter(self._close_guard)
        self._no_clipboard.close()
        self._views.pointer.close()
        self.quick.screenChanged.disconnect(self._measure)
        if self.others:
            self.others.close()
        if self.keeper:
            self.keeper.close()
        self.quick.hide()
        self._views.announcer.speak_for(None)
        shiboken6.delete(self._engine)
        self._views.languages.close()


def make_application() -> QGuiApplication:
    application = QGuiApplication(["kiosk"])
    application.setApplicationName("Offer kiosk")
    application.setQuitOnLastWindowClosed(True)
    return application
