"""Which offers can be seen at this moment."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from kiosk.ui.wall.reasons import Reasons


class VisibleOffers(QObject):
    """Tells which offers those before the wall see: none while something covers it.

    `changed` carries their ids.
    """

    changed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._covers = Reasons()
        self._told: tuple[str, ...] = ()

    @property
    def is_covered(self) -> bool:
        return bool(self._covers)

    def cover(self, what: str, covered: bool) -> None:
        """Follow one of the things that may hide the wall."""
        self._covers.put(what, covered)

    def tell(self, shown: tuple[str, ...]) -> None:
        """Tell those of the ids on the screen that can be seen, if they have changed."""
        seen = () if self._covers else shown
        if seen != self._told:
            self._told = seen
            self.changed.emit(seen)
