"""Takes a frame of the wall for the self-check, with the codes that should be on it."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickWindow

from kiosk.core.wall.card import Card
from kiosk.core.wall.sight import GreyFrame, Sight
from kiosk.ui.screen.views import Views


class SightTaker(QObject):
    """Answers `Bridge.sight_wanted` on the GUI thread."""

    def __init__(self, views: Views, window: QQuickWindow, text_of: Callable[[Card], str]) -> None:
        """Create the taker. `text_of` gives the text that a card's code must contain."""
        super().__init__()
        self._views = views
        self._window = window
        self._text_of = text_of

    def see(self) -> Sight | None:
        """Take a frame; None if the wall is covered or dark."""
        if self._views.covered or not self._window.isVisible():
            return None
        frame = grey_frame(self._window.grabWindow())
        shown = self._views.wall.shown_cards()
        return Sight(frame, frozenset(self._text_of(card) for card in shown))

    @Slot(object)
    def take(self, answer: Future[Sight | None]) -> None:
        if answer.set_running_or_notify_cancel():
            answer.set_result(self.see())


def grey_frame(image: QImage) -> GreyFrame:
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    return GreyFrame(bytes(grey.constBits()), grey.width(), grey.height(), grey.bytesPerLine())
