"""Whether the kiosk can keep what a customer types, told before the first letter."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the shell")
class FormKeeping(QObject):  # type: ignore[operator]  # stub of QmlUncreatable
    """What the disk's state means for the form: no lines to fill in, or a word beside them.

    Lines in which something was typed stay, whatever happens to the disk.
    """

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._possible = True
        self._withheld = False
        self._is_typed_in = False

    @Property(bool, notify=changed)
    def possible(self) -> bool:
        """Whether a lead can be kept just now, as far as the kiosk knows."""
        return self._possible

    @Property(bool, notify=changed)
    def withheld(self) -> bool:
        """Whether the lines are not shown at all."""
        return self._withheld

    def is_withheld(self) -> bool:
        return self._withheld

    @Slot(bool)
    def set_possible(self, possible: bool) -> None:
        self._possible = possible
        self._tell()

    def begin(self) -> None:
        """A form was opened; nothing is typed in it yet."""
        self._is_typed_in = False
        self._tell()

    def typed(self) -> None:
        self._is_typed_in = True

    def _tell(self) -> None:
        self._withheld = not self._possible and not self._is_typed_in
        self.changed.emit()
