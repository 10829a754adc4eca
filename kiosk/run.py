"""`kiosk run`: from the configuration to the window; every early failure is one line."""

from __future__ import annotations

import faulthandler
import logging
import os
import sys
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication

import kiosk.ui  # noqa: F401  first, since it removes PySide's import hook
from kiosk.app import KioskApp
from kiosk.hardware.allocator import keep_large_blocks_apart
from kiosk.hardware.systemd import ServiceManager
from kiosk.log import set_up_log
from kiosk.settings.load import load
from kiosk.settings.place import settings_file
from kiosk.settings.rules import ConfigError
from kiosk.store.consents import ChangedConsentError
from kiosk.store.departure import departure, refuse_departed, wipe
from kiosk.store.faults import StoreError
from kiosk.store.kiosk_lock import KioskLock
from kiosk.store.secrets import SecretError
from kiosk.ui.screen.first_words import one_line_without_a_screen
from kiosk.ui.screen.picture_plugins import find_few_plugins
from kiosk.ui.screen.runtime import log_everything_unexpected, prepare_environment
from kiosk.ui.screen.stop_signals import StopSignals
from kiosk.ui.screen.window import PORTRAIT, WindowError, make_application

log = logging.getLogger(__name__)

_WINDOW = QSize(720, 1280)
_LONGEST_STOP_S = 4.5


def run_kiosk(
    config: Path | None, *, windowed: bool, offscreen: bool, set_aside: Sequence[str] = ()
) -> int:
    """Run the kiosk until it is told to stop.

    Returns 2 for a wrong configuration, 1 if it could not start or must be started anew, and
    `app.ENDED_BY_STAFF` after staff have ended it. `set_aside` are the variables of the environment
    whose values do not count.
    """
    manager = ServiceManager.of(os.environ)
    try:
        settings = load(config, os.environ)
    except ConfigError as error:
        return _say(str(error), error.code)
    data = settings.kiosk.data_path
    try:
        _end_a_departure(data)
    except StoreError as error:
        return _say(str(error), 2)
    try:
        problem = set_up_log(data / "logs")
    except OSError as error:
        return _say(f"{data}: {error.strerror}; [kiosk] data_dir must be writable by the kiosk", 1)
    log.info("settings: %s", settings_file(config) or "the environment alone")
    for line in filter(None, (problem, *settings.brand.unreadable())):
        log.warning("%s", line)
    if set_aside:
        log.info("not taken from the environment: %s", ", ".join(set_aside))
    keep_large_blocks_apart()
    prepare_environment(offscreen=offscreen, time_zone=settings.kiosk.time_zone)
    log_everything_unexpected()
    find_few_plugins(data / "qt-plugins", settings.brand.logo)
    with one_line_without_a_screen():
        application = make_application()
    size = PORTRAIT if offscreen else _WINDOW if windowed else None
    return _run(application, lambda: KioskApp(settings, size, manager))


def _run(application: QGuiApplication, build: Callable[[], KioskApp]) -> int:
    try:
        kiosk = build()
    except (SecretError, ChangedConsentError) as error:
        return _say(str(error), 2)
    except (StoreError, WindowError) as error:
        return _say(str(error), 1)
    return _until_told_to_stop(application, kiosk)


def _end_a_departure(data: Path) -> None:
    """Wipe on where a power cut has cut it off. Raises DepartedError where no kiosk is to run."""
    found = departure(data)
    if found and not found.wiped:
        lock = KioskLock(data)
        try:
            wipe(data)
        finally:
            lock.release()
    refuse_departed(data)


def _until_told_to_stop(application: QGuiApplication, kiosk: KioskApp) -> int:
    with StopSignals() as told:
        # Not quit(): that asks the windows first, and a window may say no.
        told.to_stop.connect(partial(application.exit, 0))
        kiosk.start()
        code = application.exec()
    if kiosk.refusal:
        _say(str(kiosk.refusal), kiosk.refusal.code)
    return _stop(kiosk, code)


def _stop(kiosk: KioskApp, code: int) -> int:
    """Stop the kiosk within _LONGEST_STOP_S; a longer stop prints all threads and exits with 1.

    Everything that was reported as saved is on disk by then, so a hard end loses nothing.
    """
    faulthandler.dump_traceback_later(_LONGEST_STOP_S, exit=True)
    devices_came_back = kiosk.stop()
    if not devices_came_back:
        log.warning("the printer or scanner has not come back; ended without it")
        # A driver's thread must not come back into an interpreter that is being taken down.
        logging.shutdown()
        os._exit(code)
    faulthandler.cancel_dump_traceback_later()
    return code


def _say(message: str, code: int) -> int:
    print(f"kiosk: {message}", file=sys.stderr)  # noqa: T201  the command's answer
    return code
