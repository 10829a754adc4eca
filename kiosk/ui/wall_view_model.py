"""What the wall shows: cards in their places, and how fresh they are."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.core.card import Card
from kiosk.core.feed_status import FeedState, FeedStatus
from kiosk.core.placement import Grid, grid_for, place
from kiosk.ui.offer_model import OfferModel

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the shell")
class WallViewModel(QObject):  # type: ignore[operator]  # stub of QmlUncreatable
    grid_changed = Signal()
    status_changed = Signal()
    count_changed = Signal()

    def __init__(self, shop_name: str, greeting: str) -> None:
        super().__init__()
        self._shop_name = shop_name
        self._greeting = greeting
        self._offers = OfferModel()
        self._grid = Grid(1, 1)
        self._size = (0.0, 0.0, 1.0)
        self._status = FeedStatus(FeedState.CATCHING_UP)

    @Property(OfferModel, constant=True, final=True)
    def offers(self) -> OfferModel:
        return self._offers

    @Property(str, constant=True, final=True)
    def shopName(self) -> str:  # noqa: N802  a QML name
        return self._shop_name

    @Property(str, constant=True, final=True)
    def greeting(self) -> str:
        return self._greeting

    @Property(int, notify=grid_changed)
    def columns(self) -> int:
        return self._grid.columns

    @Property(int, notify=grid_changed)
    def rows(self) -> int:
        return self._grid.rows

    @Property(int, notify=count_changed)
    def count(self) -> int:
        return self._offers.rowCount()

    @Property(bool, notify=status_changed)
    def live(self) -> bool:
        return self.is_live()

    @Property(str, notify=status_changed)
    def asOf(self) -> str:  # noqa: N802  a QML name
        """Local time of the last known truth, empty when there never was one."""
        moment: datetime | None = self._status.as_of
        return f"{moment.astimezone():%H:%M}" if moment else ""

    def is_live(self) -> bool:
        return self._status.state is FeedState.LIVE

    def cards(self) -> tuple[Card, ...]:
        return self._offers.cards()

    @Slot(float, float, float)
    def resize(self, width: float, height: float, unit: float) -> None:
        """The room for cards in px, and the height of a line of body text."""
        self._size = (width, height, unit)
        self._arrange()

    @Slot(object)
    def show_cards(self, cards: tuple[Card, ...]) -> None:
        by_id = {card.offer_id: card for card in cards}
        width, height, unit = self._size
        places = grid_for(width, height, len(cards), unit).places
        standing = [card.offer_id for card in self.cards()]
        order = place(standing, list(by_id), places)
        self._offers.show([by_id[offer_id] for offer_id in order])
        self.count_changed.emit()
        self._arrange()

    @Slot(object)
    def show_status(self, status: FeedStatus) -> None:
        if status != self._status:
            self._status = status
            self.status_changed.emit()

    def _arrange(self) -> None:
        width, height, unit = self._size
        grid = grid_for(width, height, max(self._offers.rowCount(), 1), unit)
        if grid != self._grid:
            self._grid = grid
            self.grid_changed.emit()
