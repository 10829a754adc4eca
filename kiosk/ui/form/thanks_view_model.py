"""What stands on the screen once a lead is kept: its offer's code again, and further offers."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.core.wall.card import Card
from kiosk.core.wall.further import further
from kiosk.ui.rows_model import Row, RowsModel
from kiosk.ui.screen.patience import Patience
from kiosk.ui.wall.price_values import card_price

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

_FURTHER = 2
_ROLES = ("offerId", "title", "price", "image", "focalPoint", "fit", "categoryIcon")


@QmlElement
@QmlUncreatable("made by the shell")
class ThanksViewModel(QObject):  # type: ignore[operator]  # stub of QmlUncreatable
    """The thanks, without anything of the customer's; `over` is sent when nobody touches them."""

    changed = Signal()
    over = Signal()

    def __init__(
        self,
        seconds: float,
        cards: Callable[[], tuple[Card, ...]],
        *,
        codes_open_pages: bool = True,
    ) -> None:
        """Create the thanks, which stay for `seconds`. `cards` gives those that hold now."""
        super().__init__()
        self._codes_open_pages = codes_open_pages
        self._cards = cards
        self._number = ""
        self._card: Card | None = None
        self._further = RowsModel(*_ROLES)
        self._patience = Patience(seconds)
        self._patience.over.connect(self.over)

    @Property(Patience, constant=True, final=True)
    def patience(self) -> Patience:
        return self._patience

    @Property(bool, constant=True, final=True)
    def codesOpenPages(self) -> bool:  # noqa: N802  a QML name
        """Whether a phone that reads the code opens a page."""
        return self._codes_open_pages

    @Property(str, notify=changed)
    def title(self) -> str:
        """Title of the offer that the lead is about; empty if it is about none, or it has ended."""
        return self._card.title if self._card else ""

    @Property(str, notify=changed)
    def qr(self) -> str:
        return self._card.qr if self._card else ""

    @Property(str, notify=changed)
    def code(self) -> str:
        return self._card.code if self._card else ""

    @Property(RowsModel, constant=True, final=True)
    def further(self) -> RowsModel:
        """Offers to go on with, by the roles of `_ROLES`."""
        return self._further

    @Slot(str)
    def show(self, number: str) -> None:
        """Stand on the screen from now on, about the offer of that number."""
        self._number = number
        self._patience.wait()
        self.follow(self._cards())

    @Slot(object)
    def follow(self, cards: tuple[Card, ...]) -> None:
        """Take up the wall's new cards, so that no offer stays that has ended."""
        if self._patience.is_waiting():
            number = self._number
            self._card = next((c for c in cards if c.number == number and number), None)
            self._further.show([_row(card) for card in further(cards, number, _FURTHER)])
            self.changed.emit()

    def stretch(self, factor: int) -> None:
        self._patience.stretch(factor)

    @Slot()
    def touched(self) -> None:
        self._patience.touched()

    @Slot()
    def leave(self) -> None:
        self._patience.stop()
        self._number, self._card = "", None
        self._further.show(())
        self.changed.emit()


def _row(card: Card) -> Row:
    values = (card.offer_id, card.title, card_price(card), card.image)
    return dict(zip(_ROLES, (*values, card.focus, card.fit, card.category.icon), strict=True))
