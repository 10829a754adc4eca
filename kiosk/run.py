"""`kiosk run`: from the configuration to the window; every early failure is one line."""

from __future__ import annotations

import logging
import os
import signal
import sys
from pathlib import Path

from PySide6.QtCore import QSize, QTimer
from PySide6.QtGui import QGuiApplication

import kiosk.ui  # noqa: F401  first, since it removes PySide's import hook
from kiosk.app import KioskApp, Screen
from kiosk.log import set_up_log
from kiosk.services.trust import TrustError
from kiosk.settings.load import load
from kiosk.settings.rules import ConfigError
from kiosk.store.consents import ChangedConsentError
from kiosk.store.database import StoreError
from kiosk.store.secrets import SecretError
from kiosk.ui.screen.runtime import log_everything_unexpected, prepare_environment
from kiosk.ui.screen.window import PORTRAIT, WindowError, make_application

log = logging.getLogger(__name__)

__all__ = ["PORTRAIT", "run_kiosk"]

_WINDOW = QSize(720, 1280)
_SIGNAL_LATENCY_MS = 200


def run_kiosk(config: Path | None, *, windowed: bool, offscreen: bool) -> int:
    """Run the kiosk; returns 2 for a wrong configuration, 1 if it could not start."""
    try:
        settings = load(config, os.environ)
    except ConfigError as error:
        return _say(str(error), 2)
    data = settings.kiosk.data_path
    try:
        set_up_log(data / "logs")
    except OSError as error:
        return _say(f"{data}: {error.strerror}; [kiosk] data_dir must be writable by the kiosk", 1)
    for line in settings.brand.unreadable():
        log.warning("%s", line)
    prepare_environment(offscreen=offscreen, time_zone=settings.kiosk.time_zone)
    log_everything_unexpected()
    application = make_application()
    size = PORTRAIT if offscreen else _WINDOW if windowed else None
    try:
        kiosk = KioskApp(settings, Screen(size))
    except (SecretError, TrustError, ChangedConsentError) as error:
        return _say(str(error), 2)
    except (StoreError, WindowError) as error:
        return _say(str(error), 1)
    return _until_told_to_stop(application, kiosk)


def _until_told_to_stop(application: QGuiApplication, kiosk: KioskApp) -> int:
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: application.quit())
    # Python runs signal handlers between its instructions; Qt's loop executes none.
    heartbeat = QTimer()
    heartbeat.timeout.connect(lambda: None)
    heartbeat.start(_SIGNAL_LATENCY_MS)
    kiosk.start()
    code = application.exec()
    heartbeat.stop()
    kiosk.stop()
    return code


def _say(message: str, code: int) -> int:
    print(f"kiosk: {message}", file=sys.stderr)  # noqa: T201  the command's answer
    return code
