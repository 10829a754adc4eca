"""The categories that narrow the wall, and the chosen one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.core.wall.card import Card
from kiosk.core.wall.chips import MOST, Chip, chips_of, of_category

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the wall")
class ChipsViewModel(QObject):  # type: ignore[operator]  # stub of QmlUncreatable
    """The categories, those with the most offers first. An empty choice is all of them."""

    changed = Signal()
    chosen = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._chips: tuple[Chip, ...] = ()
        self._key = ""
        self._open = False

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]  # a Qt type by name
    def first(self) -> list[dict[str, object]]:
        """The categories that have a chip: maps of `key`, `name` and `icon`."""
        return [_map(chip) for chip in self._chips[:MOST]]

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]  # a Qt type by name
    def all(self) -> list[dict[str, object]]:
        return [_map(chip) for chip in self._chips]

    @Property(bool, notify=changed)
    def more(self) -> bool:
        """Whether there are categories without a chip."""
        return len(self._chips) > MOST

    @Property(str, notify=chosen)
    def current(self) -> str:
        """The chosen category's key; empty for all."""
        return self._key

    @Property(str, notify=chosen)
    def currentName(self) -> str:  # noqa: N802  a QML name
        return next((c.category.name for c in self._chips if c.category.key == self._key), "")

    @Property(bool, notify=chosen)
    def opened(self) -> bool:
        """Whether the list of all categories is open."""
        return self._open

    def is_open(self) -> bool:
        return self._open

    def follow(self, cards: Sequence[Card]) -> None:
        """Follow the offers. A chosen category that has none any more is given up."""
        chips, before = chips_of(cards), self._chips
        self._chips = chips
        # Another count alone is seen nowhere, and each new offer has one.
        if [chip.category for chip in chips] != [chip.category for chip in before]:
            self.changed.emit()
        if self._key and all(chip.category.key != self._key for chip in chips):
            self.choose("")

    def of_chosen(self, cards: Sequence[Card]) -> list[Card]:
        return of_category(cards, self._key)

    @Slot(str)
    def choose(self, key: str) -> None:
        if (key, False) != (self._key, self._open):
            self._key, self._open = key, False
            self.chosen.emit()

    @Slot(bool)
    def show_all(self, opened: bool) -> None:
        """Open or close the list of all categories."""
        if opened != self._open:
            self._open = opened
            self.chosen.emit()


def _map(chip: Chip) -> dict[str, object]:
    category = chip.category
    return {
        "key": category.key,
        "name": category.name,
        "icon": category.icon,
    }
