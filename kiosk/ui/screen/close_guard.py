"""Keeps the kiosk's windows open: only staff end the kiosk, after entering their PIN."""

from __future__ import annotations

import logging

from PySide6.QtCore import QEvent, QObject

log = logging.getLogger(__name__)


class CloseGuard(QObject):
    """An event filter for a window that refuses to close, whoever asks.

    A window manager asks for Alt+F4 and the like; a desktop's session asks when it ends, and sends
    a signal afterwards.
    """

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802  Qt's name
        if event.type() is not QEvent.Type.Close:
            return False
        event.ignore()
        log.info("the window was asked to close, and stays: staff end the kiosk, with a PIN")
        return True
