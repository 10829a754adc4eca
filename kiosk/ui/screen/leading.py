"""Where the focus goes as a page opens, and whether it is shown there."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the shell")
class Leading(QObject):  # type: ignore[operator]  # stub of QmlUncreatable
    """Knows whether somebody uses keys: only they are shown where the focus is on a new page."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._by_keys = False

    @Property(bool, notify=changed)
    def byKeys(self) -> bool:  # noqa: N802  a QML name
        return self._by_keys

    @Slot()
    def key(self) -> None:
        self._turn(by_keys=True)

    @Slot()
    def touch(self) -> None:
        self._turn(by_keys=False)

    def _turn(self, *, by_keys: bool) -> None:
        if by_keys != self._by_keys:
            self._by_keys = by_keys
            self.changed.emit()
