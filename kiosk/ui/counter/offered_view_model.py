"""The offer behind a verdict: what to give, on which terms, how, and how much of it is left."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.core.counter.give import points_of
from kiosk.core.counter.till_code import last_day
from kiosk.core.counter.till_symbol import NO_MARK, TillMark, till_mark
from kiosk.core.counter.verdict import Verdict
from kiosk.core.feed.offer import Offer
from kiosk.core.wall.card import Card
from kiosk.core.wall.category import category_of
from kiosk.core.wall.price import NO_PRICE, PriceTag, price_tag
from kiosk.core.wall.times_words import only_at

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

_MOST_STORES = 6
# The till's bars on the screen, in modules: low, as much stands beside them.
_BAR_ROWS = 40


@QmlElement
@QmlUncreatable("made by the till")
class OfferedViewModel(QObject):  # type: ignore[operator]  # stub of QmlUncreatable
    """The offer, in the screen's language where it has such texts. Times are ms since 1970."""

    changed = Signal()

    def __init__(
        self, language: Callable[[], str], cards: Callable[[], tuple[Card, ...]] = tuple
    ) -> None:
        """Create it without an offer. `cards` are the wall's, whose pictures are on the disk."""
        super().__init__()
        self._language = language
        self._cards = cards
        self._verdict: Verdict | None = None
        self._offer: Offer | None = None
        self._card: Card | None = None
        self._price: PriceTag = NO_PRICE
        self._till: TillMark = NO_MARK

    def show(self, verdict: Verdict | None) -> None:
        self._verdict = verdict
        offer = verdict.offer if verdict else None
        self._offer = offer.in_language(self._language()) if offer else None
        self._price, self._till, self._card = NO_PRICE, NO_MARK, None
        if shown := self._offer:
            self._price = price_tag(shown, shown.discount, self._language())
            self._till = till_mark(shown.till_code, last_day(shown.valid_until), rows=_BAR_ROWS)
            self._card = next((c for c in self._cards() if c.offer_id == shown.id), None)
        self.changed.emit()

    @Property(str, notify=changed)
    def title(self) -> str:
        if self._offer:
            return self._offer.headline
        return self._verdict.title if self._verdict else ""

    @Property(str, notify=changed)
    def give(self) -> str:
        """What the customer gets: the reduction in percent or in words, or else the price."""
        return self._price.percent or self._price.words or self._price.text

    @Property(str, notify=changed)
    def price(self) -> str:
        return self._price.text

    @Property(str, notify=changed)
    def was(self) -> str:
        """The struck price; empty where the price was not higher before."""
        return self._price.was

    @Property(str, notify=changed)
    def image(self) -> str:
        """File URL of the picture; empty where the wall has none of this offer."""
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
        """The category's icon, which stands in for a picture; empty without an offer."""
        offer = self._offer
        return category_of(offer.category, self._language()).icon if offer else ""

    @Property(str, notify=changed)
    def tillHint(self) -> str:  # noqa: N802  a QML name
        """What to do at the till, in the shop's words."""
        return self._offer.till_hint if self._offer else ""

    @Property(str, notify=changed)
    def tillText(self) -> str:  # noqa: N802  a QML name
        """The text of the till's barcode; empty where the offer has none."""
        return self._till.text

    @Property(str, notify=changed)
    def tillSource(self) -> str:  # noqa: N802  a QML name
        """The barcode as `TillCode` takes it; empty where none can be drawn."""
        return self._till.symbol.png if self._till.symbol else ""

    @Property(float, notify=changed)
    def tillLeast(self) -> float:  # noqa: N802  a QML name
        """The least width of the barcode's module in mm."""
        return self._till.symbol.least_mm if self._till.symbol else 0.0

    @Property("QStringList", notify=changed)  # type: ignore[arg-type]  # a Qt type by name
    def terms(self) -> list[str]:
        """The terms as a few points."""
        return list(points_of(self._offer.terms)) if self._offer else []

    @Property(str, notify=changed)
    def stores(self) -> str:
        """The codes of the stores where it holds; empty for all, or for too many to name."""
        stores = self._offer.stores if self._offer else ()
        return ", ".join(stores) if len(stores) <= _MOST_STORES else ""

    @Property(int, notify=changed)
    def left(self) -> int:
        """What is left of the limit on this kiosk; -1 where there is none."""
        left = self._verdict.left if self._verdict else None
        return min(left.left, 2**31 - 1) if left else -1

    @Property(int, notify=changed)
    def limit(self) -> int:
        left = self._verdict.left if self._verdict else None
        return min(left.of, 2**31 - 1) if left else 0

    @Property(float, notify=changed)
    def begins(self) -> float:
        """When it begins; 0 if it has no beginning."""
        return _ms(self._offer.valid_from if self._offer else None)

    @Property(float, notify=changed)
    def ends(self) -> float:
        """The first moment at which it no longer holds; 0 if it has no end."""
        return _ms(self._offer.valid_until if self._offer else None)

    @Property(str, notify=changed)
    def times(self) -> str:
        """At which days and hours it holds, in the screen's language; empty if at any."""
        return only_at(self._offer, self._language()) if self._offer else ""


def _ms(moment: datetime | None) -> float:
    return moment.timestamp() * 1000 if moment else 0.0
