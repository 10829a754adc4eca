"""Qt's runtime environment: variables, garbage collection, and the log for the unexpected."""

from __future__ import annotations

import gc
import logging
import os
import sys
import threading
import time
from types import TracebackType

from PySide6.QtCore import (
    QLoggingCategory,
    QMessageLogContext,
    QObject,
    QTimer,
    QtMsgType,
    Slot,
    qInstallMessageHandler,
)

from kiosk.environment.variables import values_for_qt

log = logging.getLogger("kiosk.qt")

# docs/decisions/0010-the-screen-gets-its-turn.md
_SWITCH_S = 0.0002
_COLLECT_EVERY_MS = 10_000
# Qt complains of what screen readers ask, also at each key; in a shop nobody can mend that.
_READERS = "qt.accessibility"
_READERS_WORDS = ("QSpiApplication", "AtSpiAdaptor")
# docs/decisions/0167-what-a-library-says-while-it-loads.md
_SAID_BY_LOADING = "qt.multimedia.symbolsresolver=false"
_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
}


def prepare_environment(*, offscreen: bool, time_zone: str = "") -> None:
    """Set the variables that Qt reads once, before the application is created.

    `time_zone` is the store's IANA name, or empty for the system's.
    """
    if time_zone:
        # Python and QML both read the time zone from it.
        os.environ["TZ"] = time_zone
        time.tzset()
    os.environ.update(values_for_qt())
    sys.setswitchinterval(_SWITCH_S)
    if offscreen:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        os.environ.setdefault("QT_QUICK_BACKEND", "software")


def log_everything_unexpected() -> None:
    """Log exceptions of all threads and Qt's own messages; none of them ends the app."""

    def from_main(
        kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        log.critical("unexpected error", exc_info=(kind, error, trace))

    def from_thread(args: threading.ExceptHookArgs) -> None:
        if args.exc_value:
            log.critical("unexpected error in a thread", exc_info=args.exc_value)

    def from_qt(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
        if kind is QtMsgType.QtFatalMsg:
            # Qt would end the process at once, and leave a core with customers' details in it.
            log.critical("Qt cannot go on: %s", message)
            os._exit(1)
        level = _LEVELS.get(kind, logging.ERROR)
        of_readers = (context.category or "").startswith(_READERS)
        if level == logging.WARNING and (of_readers or message.startswith(_READERS_WORDS)):
            level = logging.DEBUG
        log.log(level, "%s", message)

    sys.excepthook = from_main
    threading.excepthook = from_thread
    QLoggingCategory.setFilterRules(_SAID_BY_LOADING)
    qInstallMessageHandler(from_qt)


class GuiThreadCollector(QObject):
    """Collects garbage on the GUI thread alone.

    Python may otherwise collect a QObject on the net thread, where Qt must not destroy it.
    """

    def __init__(self) -> None:
        super().__init__()
        gc.disable()
        self._settled = False
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._collect)
        self._timer.start(_COLLECT_EVERY_MS)

    @Slot()
    def spare_what_stands(self) -> None:
        """Look at nothing again that was made until now.

        Meant for the first frame: 265 of 70,000 objects are garbage then, and to find them would
        stop the screen for 30 ms some seconds later.
        """
        gc.freeze()

    @Slot()
    def _collect(self) -> None:
        gc.collect()
        if not self._settled:
            # Objects made at the start stay; scanning them on every run took 25 ms.
            self._settled = True
            gc.freeze()

    def stop(self) -> None:
        self._timer.stop()
        gc.unfreeze()
        # No Qt object may be left for another thread to collect.
        gc.collect()
        gc.enable()
