"""What the net thread asks of the painted window: its codes, its picture, its next frame."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtQuick import QQuickWindow

from kiosk.core.wall.card import Card
from kiosk.services.feed.latency_watch import LatencyWatch
from kiosk.ui.bridge import Bridge
from kiosk.ui.net_line import NetLine
from kiosk.ui.screen.frame_watch import FrameWatch
from kiosk.ui.screen.picture_taker import PictureTaker
from kiosk.ui.screen.sight_taker import SightTaker
from kiosk.ui.screen.views import Views


class PaintedScreen:
    """Answers the bridge's `sight_wanted`, `picture_wanted` and `frame_wanted`."""

    def __init__(
        self,
        views: Views,
        window: QQuickWindow,
        code_text: Callable[[Card], str],
        latency: NetLine[LatencyWatch],
    ) -> None:
        """Create the parts that look. `code_text`: what a card's code says to a scanner."""
        self._sight = SightTaker(views, window, code_text)
        self._pictures = PictureTaker(window)
        self._frames = FrameWatch(views, window, latency)

    def answer(self, bridge: Bridge) -> None:
        bridge.sight_wanted.connect(self._sight.take)
        bridge.picture_wanted.connect(self._pictures.take)
        bridge.frame_wanted.connect(self._frames.want)
