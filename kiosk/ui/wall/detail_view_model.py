"""The offer that a customer has opened, until it is closed, ends, or times out."""

from __future__ import annotations

from datetime import datetime

import msgspec
from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.core.counter.till_code import last_day
from kiosk.core.counter.till_symbol import TillMark, till_mark
from kiosk.core.devices.paper_offer import paper_offer
from kiosk.core.wall.card import Card
from kiosk.core.wall.validity import Until, local_end, until
from kiosk.ui.counter.voucher_view_model import CodeShown, VoucherViewModel
from kiosk.ui.screen.patience import Patience
from kiosk.ui.wall.price_values import card_price

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

# The till's bars on the screen: lower than on paper, as the voucher needs the room.
_BAR_ROWS = 40


class Waits(msgspec.Struct, frozen=True):
    """How long a page that nobody touches stays (s): an offer's, and a voucher's."""

    offer: float = 45
    voucher: float = 60


@QmlElement
@QmlUncreatable("made by the shell")
class DetailViewModel(QObject):  # type: ignore[operator]  # stub of QmlUncreatable
    """The open offer. When it ends, the page says so and hides its code."""

    card_changed = Signal()
    state_changed = Signal()
    until_changed = Signal()

    def __init__(
        self,
        waits: Waits,
        voucher: VoucherViewModel,
        shop: str,
        *,
        codes_open_pages: bool = True,
    ) -> None:
        super().__init__()
        self._codes_open_pages = codes_open_pages
        self._waits = waits
        self._voucher = voucher
        self._shop = shop
        self._card: Card | None = None
        self._open = False
        self._until = Until()
        self._getting = False
        self._ended = False
        self._words_to_print: tuple[str, str] | None = None
        self._patience = Patience(waits.offer)
        self._patience.over.connect(self.close)
        voucher.changed.connect(self._print_now)

    @Property(bool, notify=state_changed)
    def opened(self) -> bool:
        return self.is_open()

    def is_open(self) -> bool:
        return self._open

    def offer_id(self) -> str:
        """The id of the open offer; empty if none is open."""
        return self._card.offer_id if self._card and self._open else ""

    def scene(self) -> tuple[bool, bool]:
        """What a finger would hit: whether an offer is open, and whether its code is large."""
        return self.is_open(), self._getting

    @Property(bool, notify=state_changed)
    def getting(self) -> bool:
        """Whether the code is shown large, to take along."""
        return self._getting

    @Property(bool, notify=state_changed)
    def ended(self) -> bool:
        return self._ended

    @Property(Patience, constant=True, final=True)
    def patience(self) -> Patience:
        """How long the page stays; it warns before it closes."""
        return self._patience

    @Property(VoucherViewModel, constant=True, final=True)
    def voucher(self) -> VoucherViewModel:
        return self._voucher

    @Property(str, notify=card_changed)
    def number(self) -> str:
        return self._card.number if self._card else ""

    @Property(str, notify=card_changed)
    def title(self) -> str:
        return self._card.title if self._card else ""

    @Property(str, notify=card_changed)
    def description(self) -> str:
        return self._card.description if self._card else ""

    @Property(str, notify=card_changed)
    def discount(self) -> str:
        return self._card.discount if self._card else ""

    @Property(str, notify=card_changed)
    def terms(self) -> str:
        return self._card.terms if self._card else ""

    @Property(str, notify=card_changed)
    def times(self) -> str:
        """At which days and hours the offer holds, as a sentence; empty if at any."""
        return self._card.times if self._card else ""

    @Property(bool, notify=card_changed)
    def preview(self) -> bool:
        """Whether the offer is not published yet: there is nothing to take, print or ask for."""
        return self._card is not None and self._card.preview

    @Property(str, notify=card_changed)
    def image(self) -> str:
        return self._card.image if self._card else ""

    @Property("QStringList", notify=card_changed)  # type: ignore[arg-type]  # a Qt type by name
    def pictures(self) -> list[str]:
        """File URLs of the offer's pictures; one empty text where it has none."""
        card = self._card
        shown = dict.fromkeys((card.image, *card.images)) if card else {}
        return [url for url in shown if url] or [""]

    @Property("QVariantMap", notify=card_changed)  # type: ignore[arg-type]  # a Qt type by name
    def price(self) -> dict[str, str]:
        """The parts of the price as PriceBlock takes them."""
        return card_price(self._card) if self._card else {}

    @Property(str, notify=card_changed)
    def focalPoint(self) -> str:  # noqa: N802  a QML name
        """The point of the first picture that a crop keeps; see OfferPicture."""
        return self._card.focus if self._card else ""

    @Property(str, notify=card_changed)
    def fit(self) -> str:
        return self._card.fit if self._card else ""

    @Property(str, notify=card_changed)
    def icon(self) -> str:
        """The category's icon, which stands in for a picture."""
        return self._card.category.icon if self._card else ""

    @Property(str, notify=card_changed)
    def location(self) -> str:
        """Where in the shop the offer is found."""
        return self._card.location if self._card else ""

    @Property(bool, constant=True, final=True)
    def codesOpenPages(self) -> bool:  # noqa: N802  a QML name
        """Whether a phone that reads the wall code opens a page."""
        return self._codes_open_pages

    @Property(str, notify=card_changed)
    def qr(self) -> str:
        return self._card.qr if self._card else ""

    @Property(str, notify=card_changed)
    def code(self) -> str:
        return self._card.code if self._card else ""

    @Property(float, notify=card_changed)
    def lastMoment(self) -> float:  # noqa: N802  a QML name
        """The last moment at which the offer holds, in ms since 1970; 0 if it has no end."""
        end = self._card.valid_until if self._card else None
        return end.timestamp() * 1000 - 1 if end else 0.0

    @Property(str, notify=until_changed)
    def untilKind(self) -> str:  # noqa: N802  a QML name
        return self._until.kind

    @Property(float, notify=until_changed)
    def untilAt(self) -> float:  # noqa: N802  a QML name
        """The end of the offer in ms since 1970."""
        return self._until.at.timestamp() * 1000 if self._until.at else 0.0

    @Property(int, notify=until_changed)
    def untilLeft(self) -> int:  # noqa: N802  a QML name
        return self._until.left

    def tell_time(self, now: datetime) -> None:
        end = self._card.valid_until if self._card else None
        told = until(local_end(end), now, counts_days=True)
        if told != self._until:
            self._until = told
            self.until_changed.emit()

    def show(self, card: Card) -> None:
        self._voucher.forget()
        self._card, self._open, self._getting, self._ended = card, True, False, False
        self._words_to_print = None
        self._patience.begin(self._waits.offer)
        self._tell()

    def follow(self, cards: tuple[Card, ...]) -> None:
        """Update the open offer from the wall's new cards."""
        if self._card is None or not self._open:
            return
        offer_id = self._card.offer_id
        card = next((card for card in cards if card.offer_id == offer_id), None)
        if card != self._card or self._ended:
            self._card, self._ended = card or self._card, card is None
            self.card_changed.emit()
            self.state_changed.emit()

    @Slot()
    def get(self) -> None:
        if self._card and self._open and not self._card.preview and not self._ended:
            self._getting = True
            self._voucher.want(self._card.offer_id, _till_mark(self._card))
            self._patience.begin(self._waits.voucher)
            self._tell()

    @Slot(str, str)
    def get_on_paper(self, good_once: str, until_when: str) -> None:
        """Make the customer's voucher and print it; without one, nothing is printed."""
        self._words_to_print = (good_once, until_when)
        self.get()
        self._print_now()

    @Slot(str, str)
    def print(self, good_once: str, until_when: str) -> None:
        """Print the customer's voucher, with words in the customer's language."""
        card = self._card
        if card and self._getting and not self._ended:
            offer = paper_offer(card, self._shop, until_when, self._voucher.paper_words())
            self._voucher.print(offer, good_once)

    @Slot()
    def _print_now(self) -> None:
        """Print the voucher that was wanted on paper, once it is there."""
        words, kind = self._words_to_print, self._voucher.shown()
        if words and kind in {CodeShown.OWN, CodeShown.SHARED}:
            self._words_to_print = None
            if kind is CodeShown.OWN:
                self.print(*words)

    @Slot()
    def back(self) -> None:
        """Go back one step: large code to offer, offer to wall."""
        if self._getting:
            self._getting = False
            self._words_to_print = None
            self._patience.begin(self._waits.offer)
            self._tell()
        else:
            self.close()

    @Slot()
    def close(self) -> None:
        """Close the page. What was read of an offer may fade; a voucher is gone at once."""
        if self._open:
            self._words_to_print = None
            self._patience.stop()
            self._voucher.forget()
            if self._getting or self._ended:
                self._card = None
            self._open, self._getting, self._ended = False, False, False
            self._tell()

    def stretch(self, factor: int) -> None:
        self._patience.stretch(factor)

    @Slot()
    def touched(self) -> None:
        self._patience.touched()

    def _tell(self) -> None:
        self.card_changed.emit()
        self.state_changed.emit()


def _till_mark(card: Card) -> TillMark:
    return till_mark(card.till_code, last_day(card.valid_until), rows=_BAR_ROWS)
