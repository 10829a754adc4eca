"""Whether somebody goes through the screen by keys, and the steps that they take."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the shell")
class FocusViewModel(QObject):  # type: ignore[operator]  # stub of QmlUncreatable
    """The way to the screen's focus: QML knows its items, and moves it.

    `stepped` asks for the next item in reading order or the one before it, `moved` for the next one
    in a direction (-1, 0 or 1 to the right and down), and `left` for no focus at all.
    """

    changed = Signal()
    stepped = Signal(bool, arguments=["forward"])
    moved = Signal(int, int, arguments=["right", "down"])
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._by_key = False

    @Property(bool, notify=changed)
    def byKey(self) -> bool:  # noqa: N802  a QML name
        """Whether the last thing used was a key: then the focus is to be seen."""
        return self._by_key

    @Slot()
    def key_used(self) -> None:
        self._set_by_key(True)

    @Slot()
    def finger_used(self) -> None:
        self._set_by_key(False)

    def step(self, *, forward: bool) -> None:
        self._set_by_key(True)
        self.stepped.emit(forward)

    def move(self, right: int, down: int) -> None:
        self._set_by_key(True)
        self.moved.emit(right, down)

    @Slot()
    def leave(self) -> None:
        """Take the focus from everything, because whoever had it has gone."""
        self._set_by_key(False)
        self.left.emit()

    def _set_by_key(self, by_key: bool) -> None:
        if by_key != self._by_key:
            self._by_key = by_key
            self.changed.emit()
