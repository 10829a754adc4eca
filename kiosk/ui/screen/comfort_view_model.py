"""Customers' comfort settings: larger text, more contrast, controls within reach, no motion."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the shell")
class ComfortViewModel(QObject):  # type: ignore[operator]  # stub of QmlUncreatable
    """Comfort settings chosen on the screen; they are reset for the next customer.

    What the platform wishes holds for each customer until they choose otherwise.
    """

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._large_text = False
        self._high_contrast = False
        self._low_reach = False
        self._still = False
        self._open = False
        self._usual_contrast = False

    @Property(bool, notify=changed)
    def opened(self) -> bool:
        """Whether the panel with the choices is open."""
        return self.is_open()

    @Property(bool, notify=changed)
    def largeText(self) -> bool:  # noqa: N802  a QML name
        return self.is_large_text()

    @Property(bool, notify=changed)
    def highContrast(self) -> bool:  # noqa: N802  a QML name
        return self.is_high_contrast()

    @Property(bool, notify=changed)
    def lowReach(self) -> bool:  # noqa: N802  a QML name
        return self._low_reach

    @Property(bool, notify=changed)
    def still(self) -> bool:
        """Whether nothing moves by itself, and pages change by cuts."""
        return self.is_still()

    def is_still(self) -> bool:
        return self._still

    def is_open(self) -> bool:
        return self._open

    def is_high_contrast(self) -> bool:
        return self._high_contrast

    def is_large_text(self) -> bool:
        return self._large_text

    @Slot()
    def open(self) -> None:
        self._set_open(True)

    @Slot()
    def close(self) -> None:
        self._set_open(False)

    @Slot(bool)
    def set_large_text(self, on: bool) -> None:
        self._choose(on, self._high_contrast, self._low_reach, self._still)

    @Slot(bool)
    def set_high_contrast(self, on: bool) -> None:
        self._choose(self._large_text, on, self._low_reach, self._still)

    @Slot(bool)
    def set_low_reach(self, on: bool) -> None:
        self._choose(self._large_text, self._high_contrast, on, self._still)

    @Slot(bool)
    def set_still(self, on: bool) -> None:
        self._choose(self._large_text, self._high_contrast, self._low_reach, on)

    @Slot(bool)
    def wish_contrast(self, on: bool) -> None:
        """Begin each customer's visit as the platform wishes; who has not chosen sees it now."""
        unchosen = self._high_contrast == self._usual_contrast
        self._usual_contrast = on
        if unchosen:
            self.set_high_contrast(on)

    @Slot()
    def reset(self) -> None:
        self._choose(False, self._usual_contrast, False, False)
        self.close()

    def _set_open(self, is_open: bool) -> None:
        if is_open != self._open:
            self._open = is_open
            self.changed.emit()

    def _choose(self, *chosen: bool) -> None:
        before = (self._large_text, self._high_contrast, self._low_reach, self._still)
        if chosen != before:
            self._large_text, self._high_contrast, self._low_reach, self._still = chosen
            self.changed.emit()
