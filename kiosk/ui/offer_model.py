"""The cards as a list model that changes as little as possible."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import fields

from PySide6.QtCore import QAbstractListModel, QByteArray, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.core.card import Card

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

_ROLES = {Qt.ItemDataRole.UserRole + i: f.name for i, f in enumerate(fields(Card), start=1)}
_NAMES = {
    role: QByteArray("".join(p.title() if i else p for i, p in enumerate(name.split("_"))).encode())
    for role, name in _ROLES.items()
}
_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


@QmlElement
@QmlUncreatable("made by the wall")
class OfferModel(QAbstractListModel):  # type: ignore[operator]  # stub of QmlUncreatable
    """Roles are Card's fields in camelCase."""

    def __init__(self) -> None:
        super().__init__()
        self._cards: list[Card] = []

    def rowCount(self, parent: _Index = _ROOT) -> int:  # noqa: N802  Qt's name
        return 0 if parent.isValid() else len(self._cards)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        name = _ROLES.get(role)
        if name is None or not 0 <= index.row() < len(self._cards):
            return None
        return str(getattr(self._cards[index.row()], name))

    def roleNames(self) -> dict[int, QByteArray]:  # noqa: N802  Qt's name
        return dict(_NAMES)

    def cards(self) -> tuple[Card, ...]:
        return tuple(self._cards)

    def show(self, cards: Sequence[Card]) -> None:
        """Become `cards` by removing, moving, inserting and changing single rows."""
        wanted = {card.offer_id for card in cards}
        for row in range(len(self._cards) - 1, -1, -1):
            if self._cards[row].offer_id not in wanted:
                self.beginRemoveRows(_ROOT, row, row)
                del self._cards[row]
                self.endRemoveRows()
        for row, card in enumerate(cards):
            self._settle(row, card)

    def _settle(self, row: int, card: Card) -> None:
        standing = next((i for i, c in enumerate(self._cards) if c.offer_id == card.offer_id), None)
        if standing is None:
            self.beginInsertRows(_ROOT, row, row)
            self._cards.insert(row, card)
            self.endInsertRows()
            return
        if standing != row:
            self.beginMoveRows(_ROOT, standing, standing, _ROOT, row)
            self._cards.insert(row, self._cards.pop(standing))
            self.endMoveRows()
        if self._cards[row] != card:
            self._cards[row] = card
            self.dataChanged.emit(self.index(row), self.index(row))
