"""The moment in which the wall is laid out anew after its offers have changed."""

from __future__ import annotations

from PySide6.QtCore import QTimer

LEAVING_MS = 240  # the duration of OfferGrid.qml's remove transition
# A new offer's code is painted by then. All around it costs several such frames.
PAINTED_MS = 40


class FollowUp(QTimer):
    """A timer that comes in a flood of changes too, and once for several of them."""

    def __init__(self) -> None:
        super().__init__(singleShot=True)

    def come_in(self, ms: int) -> None:
        if not self.isActive():
            self.start(ms)
