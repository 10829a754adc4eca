"""The cards of a page as a list model that changes as little as possible."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from datetime import datetime
from operator import attrgetter

from PySide6.QtCore import QAbstractListModel, QByteArray, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.core.wall.card import Card
from kiosk.core.wall.validity import Until, local_end, until
from kiosk.ui.wall.price_values import price_values

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

_TEXTS = ("offer_id", "number", "title", "description", "image", "qr", "code")
# What is not a text of the card itself, by the role's name.
_READ: dict[str, Callable[[Card], object]] = {
    "price": lambda card: price_values(card.price),
    "percent": lambda card: card.price.percent,
    "unit_price": lambda card: card.price.unit_price,
    "icon": lambda card: card.category.icon,
    "image_focus": lambda card: card.focus,
    "image_fit": lambda card: card.fit,
    "preview": lambda card: card.preview,
}
_TOLD = ("until_kind", "until_at", "until_left", "fresh")
_ROLES = {
    Qt.ItemDataRole.UserRole + i: name for i, name in enumerate((*_TEXTS, *_READ, *_TOLD), start=1)
}
_NAMES = {
    role: QByteArray("".join(p.title() if i else p for i, p in enumerate(name.split("_"))).encode())
    for role, name in _ROLES.items()
}
_ROLE_OF = {name: role for role, name in _ROLES.items()}
_UNTIL_ROLES = [_ROLE_OF[name] for name in _TOLD[:3]]
# What has to differ between two cards for a role to differ.
_COMPARED: dict[int, Callable[[Card], object]] = {
    **{_ROLE_OF[name]: attrgetter(name) for name in _TEXTS},
    **{_ROLE_OF[name]: read for name, read in _READ.items()},
    _ROLE_OF["price"]: attrgetter("price"),
}
_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


@QmlElement
@QmlUncreatable("made by the wall")
class OfferModel(QAbstractListModel):  # type: ignore[operator]  # stub of QmlUncreatable
    """The list of cards. Roles: a card's texts and its price in parts, its end, whether it is new.

    Their names are those of `Card` and `PriceTag` in camelCase.
    """

    def __init__(self, *, counts_days: bool = False) -> None:
        """Create the list. `counts_days`: the last three days of an offer are told in hours."""
        super().__init__()
        self._counts_days = counts_days
        self._cards: list[Card] = []
        self._untils: list[Until] = []
        self._fresh: frozenset[str] = frozenset()
        self._now: datetime = datetime.now().astimezone()

    def rowCount(self, parent: _Index = _ROOT) -> int:  # noqa: N802  Qt's name
        return 0 if parent.isValid() else len(self._cards)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        name = _ROLES.get(role)
        if name is None or not 0 <= index.row() < len(self._cards):
            return None
        card, told = self._cards[index.row()], self._untils[index.row()]
        match name:
            case "until_kind":
                return str(told.kind)
            case "until_at":
                return told.at.timestamp() * 1000 if told.at else 0.0
            case "until_left":
                return told.left
            case "fresh":
                return card.offer_id in self._fresh
        return _READ[name](card) if name in _READ else str(getattr(card, name))

    def roleNames(self) -> dict[int, QByteArray]:  # noqa: N802  Qt's name
        return dict(_NAMES)

    def cards(self) -> tuple[Card, ...]:
        return tuple(self._cards)

    def tell_time(self, now: datetime) -> None:
        """Update only the cards whose text about their end has changed."""
        self._now = now
        for row, card in enumerate(self._cards):
            told = self._until(card)
            if told != self._untils[row]:
                self._untils[row] = told
                self.dataChanged.emit(self.index(row), self.index(row), _UNTIL_ROLES)

    def mark_fresh(self, fresh: Collection[str]) -> None:
        changed = self._fresh ^ frozenset(fresh)
        self._fresh = frozenset(fresh)
        for row, card in enumerate(self._cards):
            if card.offer_id in changed:
                self.dataChanged.emit(self.index(row), self.index(row), [_ROLE_OF["fresh"]])

    def show(self, cards: Sequence[Card]) -> None:
        """Show these cards; an offer that left is replaced in place by a new one."""
        wanted = {card.offer_id for card in cards}
        for row, card in enumerate(cards):
            standing = self._row_of(card.offer_id)
            while standing is not None and standing != row and self._is_gone(row, wanted):
                self._remove(row)
                standing = self._row_of(card.offer_id)
            self._settle(row, standing, card, wanted)
        for row in range(len(self._cards) - 1, len(cards) - 1, -1):
            self._remove(row)

    def show_in_places(self, cards: Sequence[Card]) -> None:
        """Show these cards, each row as the place of whichever card is there: no card moves."""
        for row, card in enumerate(cards[: len(self._cards)]):
            self._replace(row, card)
        for row in range(len(self._cards) - 1, len(cards) - 1, -1):
            self._remove(row)
        for row in range(len(self._cards), len(cards)):
            self._insert(row, cards[row])

    def _settle(self, row: int, standing: int | None, card: Card, wanted: set[str]) -> None:
        if standing is None and not self._is_gone(row, wanted):
            self._insert(row, card)
            return
        if standing is not None and standing != row:
            self.beginMoveRows(_ROOT, standing, standing, _ROOT, row)
            self._cards.insert(row, self._cards.pop(standing))
            self._untils.insert(row, self._untils.pop(standing))
            self.endMoveRows()
        self._replace(row, card)

    def _insert(self, row: int, card: Card) -> None:
        # Before the model begins to change: what raises in between would leave it half changed.
        told = self._until(card)
        self.beginInsertRows(_ROOT, row, row)
        self._cards.insert(row, card)
        self._untils.insert(row, told)
        self.endInsertRows()

    def _replace(self, row: int, card: Card) -> None:
        """Put a card in the place of another; only what differs is told, and read anew by QML."""
        before = self._cards[row]
        if before == card:
            return
        told, fresh = self._until(card), self._fresh
        roles = [role for role, read in _COMPARED.items() if read(before) != read(card)]
        if told != self._untils[row]:
            roles += _UNTIL_ROLES
        if (before.offer_id in fresh) != (card.offer_id in fresh):
            roles.append(_ROLE_OF["fresh"])
        self._cards[row], self._untils[row] = card, told
        if roles:
            self.dataChanged.emit(self.index(row), self.index(row), roles)

    def _remove(self, row: int) -> None:
        self.beginRemoveRows(_ROOT, row, row)
        del self._cards[row], self._untils[row]
        self.endRemoveRows()

    def _row_of(self, offer_id: str) -> int | None:
        return next((i for i, c in enumerate(self._cards) if c.offer_id == offer_id), None)

    def _until(self, card: Card) -> Until:
        end, pause = local_end(card.valid_until), local_end(card.pause)
        return until(end, self._now, pause=pause, counts_days=self._counts_days)

    def _is_gone(self, row: int, wanted: set[str]) -> bool:
        return row < len(self._cards) and self._cards[row].offer_id not in wanted
