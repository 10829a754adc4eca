"""What Qt says while it looks for a screen."""

from __future__ import annotations

import logging
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

log = logging.getLogger("kiosk.qt")

_REMEDY = "start it in the session of a screen (DISPLAY, WAYLAND_DISPLAY), or with --offscreen"


@contextmanager
def one_line_without_a_screen() -> Iterator[None]:
    """A context in which the application is made; without a screen, one line and exit code 1.

    Qt itself would print several lines and abort. What it says otherwise is logged.
    """
    said: list[str] = []

    def listen(kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
        if kind is not QtMsgType.QtFatalMsg:
            said.append(message)
            return
        named = os.environ.get("QT_QPA_PLATFORM", "")
        tried = f" (QT_QPA_PLATFORM={named})" if named else ""
        line = f"kiosk: there is no screen{tried}; {_REMEDY}"
        print(line, file=sys.stderr, flush=True)  # noqa: T201  the command's answer
        os._exit(1)

    before = qInstallMessageHandler(listen)
    try:
        yield
    finally:
        qInstallMessageHandler(before)
    for message in said:
        log.info("%s", message)
