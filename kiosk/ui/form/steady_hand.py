"""Keeps the form as it stands while a finger is on it, so that a button stays under its finger."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the shell")
class SteadyHand(QObject):  # type: ignore[operator]  # stub of QmlUncreatable
    """Whether a finger is down, and the fields that were left meanwhile.

    A press takes the focus from a field. What is wrong with that field, and the keyboard's leaving,
    would move the page before the finger is lifted, and the tap would be lost.
    """

    changed = Signal()
    field_left = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._down = False
        self._left: list[str] = []

    @Property(bool, notify=changed)
    def down(self) -> bool:
        return self._down

    def postpones(self, field: str) -> bool:
        """Whether a field that has just been left is to be checked later, by `field_left`."""
        if self._down:
            self._left.append(field)
        return self._down

    @Slot()
    def press(self) -> None:
        self._set(True)

    @Slot()
    def lift(self) -> None:
        self._set(False)
        left, self._left = self._left, []
        for field in left:
            self.field_left.emit(field)

    def forget(self) -> None:
        """Forget the fields that were left: the form has closed."""
        self._left = []

    def _set(self, down: bool) -> None:
        if down != self._down:
            self._down = down
            self.changed.emit()
