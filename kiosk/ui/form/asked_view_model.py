"""The offer that a contact form is about, as the strip above its fields shows it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.core.wall.card import Card
from kiosk.ui.wall.price_values import card_price

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the shell")
class AskedViewModel(QObject):  # type: ignore[operator]  # stub of QmlUncreatable
    """The offer asked about, as it stood when the form was opened; all empty without one."""

    changed = Signal()

    def __init__(self, cards: Callable[[], tuple[Card, ...]]) -> None:
        """Create it without an offer. `cards` gives those that hold now."""
        super().__init__()
        self._cards = cards
        self._number = ""
        self._card: Card | None = None

    @Property(bool, notify=changed)
    def known(self) -> bool:
        return self._card is not None

    @Property(str, notify=changed)
    def title(self) -> str:
        return self._card.title if self._card else ""

    @Property("QVariantMap", notify=changed)  # type: ignore[arg-type]  # a Qt type by name
    def price(self) -> dict[str, str]:
        """The parts of the price as PriceBlock takes them; nothing is struck beside a form."""
        return {**card_price(self._card), "was": ""} if self._card else {}

    @Property(str, notify=changed)
    def image(self) -> str:
        """File URL of the picture, or empty."""
        return self._card.image if self._card else ""

    @Property(str, notify=changed)
    def focalPoint(self) -> str:  # noqa: N802  a QML name
        """The point of the picture that a crop keeps; see OfferPicture."""
        return self._card.focus if self._card else ""

    @Property(str, notify=changed)
    def fit(self) -> str:
        return self._card.fit if self._card else ""

    @Property(str, notify=changed)
    def icon(self) -> str:
        """The category's icon, which stands in for a picture."""
        return self._card.category.icon if self._card else ""

    def show(self, number: str) -> None:
        """Show the offer of that number; an empty one shows none."""
        if number != self._number:
            self._number, self._card = number, None
        self.follow(self._cards())

    def follow(self, cards: tuple[Card, ...]) -> None:
        """Take up the wall's new cards, as in another language; what has ended stays as it was."""
        number = self._number
        card = next((c for c in cards if c.number == number and number), self._card)
        if card is not self._card or not number:
            self._card = card
            self.changed.emit()
