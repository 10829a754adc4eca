"""The offer that a customer has opened, until it is closed, ends, or times out."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.core.devices.slip import SlipOffer
from kiosk.core.wall.card import Card
from kiosk.core.wall.validity import Until, local_end, until
from kiosk.ui.counter.voucher_view_model import VoucherViewModel

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the shell")
class DetailViewModel(QObject):  # type: ignore[operator]  # stub of QmlUncreatable
    """The open offer. When it ends, the page says so and hides its code."""

    card_changed = Signal()
    state_changed = Signal()
    until_changed = Signal()

    def __init__(self, idle_ms: int, voucher: VoucherViewModel, shop: str) -> None:
        super().__init__()
        self._voucher = voucher
        self._shop = shop
        self._card: Card | None = None
        self._until = Until()
        self._getting = False
        self._ended = False
        self._idle = QTimer(self)
        self._idle.setSingleShot(True)
        self._idle.setInterval(idle_ms)
        self._idle.timeout.connect(self.close)

    @Property(bool, notify=state_changed)
    def opened(self) -> bool:
        return self.is_open()

    def is_open(self) -> bool:
        return self._card is not None

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
        told = until(local_end(end), now)
        if told != self._until:
            self._until = told
            self.until_changed.emit()

    def show(self, card: Card) -> None:
        self._voucher.forget()
        self._card, self._getting, self._ended = card, False, False
        self._tell()

    def follow(self, cards: tuple[Card, ...]) -> None:
        """Update the open offer from the wall's new cards."""
        if self._card is None:
            return
        offer_id = self._card.offer_id
        card = next((card for card in cards if card.offer_id == offer_id), None)
        if card != self._card or self._ended:
            self._card, self._ended = card or self._card, card is None
            self.card_changed.emit()
            self.state_changed.emit()

    @Slot()
    def get(self) -> None:
        if self._card and not self._card.preview and not self._ended:
            self._voucher.want(self._card.offer_id)
            self._getting = True
            self._tell()

    @Slot(str, str)
    def print(self, good_once: str, until_when: str) -> None:
        """Print the customer's voucher, with words in the customer's language."""
        card = self._card
        if card and self._getting and not self._ended:
            terms = "\n".join(filter(None, (card.times, card.terms)))
            offer = SlipOffer(self._shop, card.title, card.discount, terms=terms, until=until_when)
            self._voucher.print(offer, good_once)

    @Slot()
    def back(self) -> None:
        """Go back one step: large code to offer, offer to wall."""
        if self._getting:
            self._getting = False
            self._tell()
        else:
            self.close()

    @Slot()
    def close(self) -> None:
        if self._card:
            self._voucher.forget()
            self._card, self._getting, self._ended = None, False, False
            self._tell()

    @Slot()
    def touched(self) -> None:
        if self._card:
            self._idle.start()

    def _tell(self) -> None:
        if self._card:
            self._idle.start()
        else:
            self._idle.stop()
        self.card_changed.emit()
        self.state_changed.emit()
