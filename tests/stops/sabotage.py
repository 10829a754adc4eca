"""Ways to stop badly, each of which the checker must see."""

from __future__ import annotations

import os
import signal
import time
from collections.abc import Callable, Mapping


def quit_in_the_handler() -> None:
    """As it was once: wherever Python is, also in the midst of what QML called."""
    from PySide6.QtCore import QTimer
    from PySide6.QtGui import QGuiApplication

    from kiosk import run

    def hasty(application: QGuiApplication, kiosk) -> int:
        for number in (signal.SIGINT, signal.SIGTERM):
            signal.signal(number, lambda *_: application.quit())
        heartbeat = QTimer()
        heartbeat.timeout.connect(lambda: None)
        heartbeat.start(200)
        kiosk.start()
        code = application.exec()
        heartbeat.stop()
        kiosk.stop()
        return code

    run._until_told_to_stop = hasty


def abort() -> None:
    _at_the_stop(lambda _: os.abort())


def hang() -> None:
    from kiosk import run

    # Who tests this need not wait as long as a shop does.
    run._LONGEST_STOP_S = 1.0
    _at_the_stop(lambda _: time.sleep(60))


def dawdle() -> None:
    """So long that nobody who hangs is told any more."""
    from kiosk import run

    run._LONGEST_STOP_S = 60.0
    _at_the_stop(lambda _: time.sleep(5.5))


def fail() -> None:
    def raising(_: object) -> None:
        raise RuntimeError("unthought of")

    _at_the_stop(raising)


def lose_the_store() -> None:
    from kiosk.store.database import DATABASE

    _at_the_stop(lambda app: (app.data_folder / DATABASE).unlink())


def be_deaf() -> None:
    """Told to stop, it goes on."""
    from kiosk import run
    from kiosk.ui.screen.stop_signals import StopSignals

    class Deaf(StopSignals):
        def _tell(self) -> None: ...

    run.StopSignals = Deaf


def _at_the_stop(do: Callable[[object], object]) -> None:
    from kiosk.app import KioskApp

    stop = KioskApp.stop

    def worse(app: KioskApp) -> bool:
        came_back = stop(app)
        do(app)
        return came_back

    KioskApp.stop = worse


SABOTAGES: Mapping[str, Callable[[], None]] = {
    one.__name__: one
    for one in (quit_in_the_handler, abort, hang, dawdle, fail, lose_the_store, be_deaf)
}
