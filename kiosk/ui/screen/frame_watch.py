"""Tells the net thread when the frame with changed cards was painted."""

from __future__ import annotations

import time

from PySide6.QtCore import QObject, Slot
from PySide6.QtQuick import QQuickWindow

from kiosk.services.feed.latency_watch import LatencyWatch, PaintedFrame
from kiosk.ui.net_line import NetLine
from kiosk.ui.screen.views import Views


class FrameWatch(QObject):
    """Answers `Bridge.frame_wanted`: stamps the next frame that is swapped.

    It listens to frames only while one is wanted. A wall that is covered or dark shows nothing, so
    its frames are not told. With a render thread the frame before may be stamped in its place.
    """

    def __init__(self, views: Views, window: QQuickWindow, line: NetLine[LatencyWatch]) -> None:
        super().__init__()
        self._views = views
        self._window = window
        self._line = line
        self._ticket = 0
        self._left: frozenset[str] = frozenset()

    @Slot(int)
    def want(self, ticket: int) -> None:
        """Stamp the next frame. Called right before its cards are shown."""
        if not self._ticket:
            self._left = self._page()
            self._window.frameSwapped.connect(self._swapped)
        self._ticket = ticket
        # Cards that change nothing on this page paint no frame by themselves.
        self._window.update()

    @Slot()
    def _swapped(self) -> None:
        at = time.time()
        self._window.frameSwapped.disconnect(self._swapped)
        ticket, self._ticket = self._ticket, 0
        if self._views.covered or not self._window.isVisible():
            return
        frame = PaintedFrame(ticket, at, self._page(), self._left)

        async def tell(watch: LatencyWatch) -> None:
            watch.painted(frame)

        self._line.tell(tell)

    def _page(self) -> frozenset[str]:
        return frozenset(self._views.wall.shown_ids())
