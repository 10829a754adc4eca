"""The form of a card as QML reads it."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.core.wall.forms import Form, Measures

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the wall")
class FormViewModel(QObject):  # type: ignore[operator]  # stub of QmlUncreatable
    """A card's form: how it divides its space. Lengths and font sizes are px."""

    changed = Signal()

    def __init__(self, form: Form, measures: Measures) -> None:
        super().__init__()
        self._form = form
        self._measures = measures

    def show(self, form: Form, measures: Measures) -> None:
        if (form, measures) != (self._form, self._measures):
            self._form, self._measures = form, measures
            self.changed.emit()

    @Property(str, notify=changed)
    def shape(self) -> str:
        """Where the picture is: "flag", "stack", "band", "column" or "corner"."""
        return self._form.shape

    @Property(str, notify=changed)
    def panel(self) -> str:
        """Where the words stand to the code: "above", "beside" or "lean"."""
        return self._form.panel

    @Property(int, notify=changed)
    def width(self) -> int:
        return self._form.width

    @Property(int, notify=changed)
    def height(self) -> int:
        return self._form.height

    @Property(int, notify=changed)
    def pictureWidth(self) -> int:  # noqa: N802  a QML name
        return self._form.picture_width

    @Property(int, notify=changed)
    def pictureHeight(self) -> int:  # noqa: N802  a QML name
        return self._form.picture_height

    @Property(int, notify=changed)
    def code(self) -> int:
        """The side of the widest code, with its quiet zone."""
        return self._measures.code(self._form.module)

    @Property(int, notify=changed)
    def tile(self) -> int:
        """The width of the code with its words in clear."""
        return self._measures.tile(self._form.module)

    @Property(bool, notify=changed)
    def broken(self) -> bool:
        """Whether codes in clear stand on two lines."""
        return self._measures.is_broken(self._form.module)

    @Property(int, notify=changed)
    def pad(self) -> int:
        """The air around the words."""
        return self._form.pad

    @Property(int, notify=changed)
    def name(self) -> int:
        """The largest font size of the name."""
        return round(self._form.name)

    @Property(int, notify=changed)
    def lines(self) -> int:
        """The lines that the name may take."""
        return self._form.lines

    @Property(int, notify=changed)
    def price(self) -> int:
        """The largest font size of the price."""
        return round(self._form.price)

    @Property(int, notify=changed)
    def least(self) -> int:
        """The smallest font size of the card's texts."""
        return round(self._measures.least)

    @Property(float, notify=changed)
    def unit(self) -> float:
        """The font size of body text."""
        return self._measures.unit
