"""Requests to the net thread about the panel's power."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QGuiApplication

from kiosk.ui.net_line import NetLine

if TYPE_CHECKING:
    from kiosk.services.devices.panel import Panel


class PanelBridge(QObject):
    """Carries what the hours want of the panel. Used on the GUI thread."""

    def __init__(self, line: NetLine[Panel]) -> None:
        super().__init__()
        self._line = line

    @Slot(bool)
    def switch(self, on: bool) -> None:
        """Switch all screens on or off."""
        names = tuple(screen.name() for screen in QGuiApplication.screens())

        async def work(panel: Panel) -> None:
            await panel.switch(names, on=on)

        self._line.tell(work)
