"""The sizes of letters and targets as QML reads them."""

from __future__ import annotations

import math

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.core.wall.eye import Eye
from kiosk.core.wall.reach import beyond_reach
from kiosk.core.wall.sizes import Sizes, sizes_of

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the shell")
class SizesViewModel(QObject):  # type: ignore[operator]  # stub of QmlUncreatable
    """Sizes in px by the panel, the window and the customer's wish for larger letters."""

    changed = Signal()

    def __init__(self, lower_edge_mm: float = 0) -> None:
        """Create the sizes of a panel that hangs so high above the floor; 0 if unknown."""
        super().__init__()
        self._lower_edge_mm = lower_edge_mm
        self._eye = Eye()
        self._window = (1080.0, 1920.0)
        self._larger = False
        self._sizes = self._measured()

    @Property(float, notify=changed)
    def unit(self) -> float:
        """Font size of body text."""
        return self._sizes.unit

    @Property(int, notify=changed)
    def least(self) -> int:
        """The smallest font size that a text may have."""
        return round(self._sizes.least)

    @Property(int, notify=changed)
    def floor(self) -> int:
        """The smallest font size to which a text may shrink."""
        return math.ceil(self._sizes.floor)

    @Property(int, notify=changed)
    def touch(self) -> int:
        """The least width and height of what is touched."""
        return self._sizes.touch

    @Property(int, notify=changed)
    def module(self) -> int:
        """The least side of a QR module on a page that is touched."""
        return self._eye.near.module

    @Property(int, notify=changed)
    def beyond(self) -> int:
        """The px at the window's top that somebody who sits cannot reach."""
        # By ordinary letters: pages move no further down for those who want larger ones.
        line = sizes_of(*self._window, self._eye).unit
        return beyond_reach(*self._window, self._eye.px_per_mm, self._lower_edge_mm, line)

    @Property(float, notify=changed)
    def millimetre(self) -> float:
        """The panel's px per mm, by which barcodes are measured."""
        return self._eye.px_per_mm

    def finger_px(self) -> int:
        """How far two taps of one place may lie apart."""
        return self._sizes.touch

    def sizes(self) -> Sizes:
        return self._sizes

    @Slot(float, float)
    def resize(self, width: float, height: float) -> None:
        """Follow the window's size in px."""
        anew = (width, height) != self._window
        self._window = (width, height)
        self._follow(anew=anew)

    def set_eye(self, eye: Eye) -> None:
        anew = eye != self._eye
        self._eye = eye
        self._follow(anew=anew)

    def set_larger(self, on: bool) -> None:
        self._larger = on
        self._follow()

    def _follow(self, *, anew: bool = False) -> None:
        measured = self._measured()
        if measured != self._sizes or anew:
            self._sizes = measured
            self.changed.emit()

    def _measured(self) -> Sizes:
        return sizes_of(*self._window, self._eye, larger=self._larger)
