"""The pages of the wall: which offers stand on the shown one, and when it turns."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.core.wall.card import Card
from kiosk.core.wall.paging import Pages
from kiosk.core.wall.rounds import Rounds
from kiosk.core.wall.swipe import Turn, swiped
from kiosk.ui.wall.offer_model import OfferModel
from kiosk.ui.wall.reasons import Reasons

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

# A card takes milliseconds to make, and a frame with it as many again.
_ROWS_AN_EVENT = 1
_TOUCHED_MS = 60_000


@QmlElement
@QmlUncreatable("made by the wall")
class PagesViewModel(QObject):  # type: ignore[operator]  # stub of QmlUncreatable
    """Turns the pages by time, finger or button; a page that is in use stays."""

    page_changed = Signal()
    shown_changed = Signal()
    # All cards of the page are there.
    settled = Signal()
    # It is time for another page; who paints the wall turns it.
    due = Signal()
    # Cards that took the places of others on a page that did not turn; news is there at once.
    arrived = Signal("QStringList", arguments=["offerIds"])  # type: ignore[arg-type]  # a Qt type by name

    def __init__(self, page_seconds: float) -> None:
        super().__init__()
        self._offers = OfferModel()
        self._next = OfferModel()
        self._cards: Mapping[str, Card] = {}
        self._pages = Pages()
        self._rounds = Rounds()
        self._page_ms = round(page_seconds * 1000)
        self._holds = Reasons()
        self._turn = QTimer(self, singleShot=True, interval=self._page_ms)
        self._turn.timeout.connect(self._end_page)
        self._rows = 0

    @Property(OfferModel, constant=True, final=True)
    def offers(self) -> OfferModel:
        return self._offers

    @Property(OfferModel, constant=True, final=True)
    def next(self) -> OfferModel:
        """The first column of the next page, which is seen at the edge."""
        return self._next

    @Property(int, notify=page_changed)
    def page(self) -> int:
        return self._pages.page

    @Property(int, notify=page_changed)
    def count(self) -> int:
        return self._pages.count

    @property
    def model(self) -> OfferModel:
        return self._offers

    @property
    def pages(self) -> Pages:
        return self._pages

    @property
    def timer(self) -> QTimer:
        """Runs until the page turns; stands where there is one page, or while it is in use."""
        return self._turn

    def follow(self, cards: Mapping[str, Card], news: Collection[str]) -> None:
        """Show the pages of these cards. Hot path: only the shown page may cost work."""
        self._cards = cards
        self._show(self._pages.follow(tuple(cards), news), news)

    def begin(self, cards: Mapping[str, Card], places: int, *, at_once: bool = False) -> None:
        """Show the first page of these cards, with so many places; one card in each event."""
        self._cards = cards
        self._rounds = Rounds()
        pages = Pages.of(tuple(cards), places)
        if at_once:
            self._show(pages)
        else:
            self._turn_to(pages)

    def set_places(self, places: int) -> None:
        if places != self._pages.places:
            self._show(self._pages.resize(tuple(self._cards), places))

    @Slot(str, bool)
    def hold(self, reason: str, held: bool) -> None:
        """Let the page stay for a reason, such as the focus on it, until that is gone."""
        self._holds.put(reason, held)
        self._keep_turning()

    @Slot()
    def touched(self) -> None:
        """Let the page stay for a while."""
        if self._turn.isActive():
            self._turn.start(max(_TOUCHED_MS, self._page_ms))

    @Slot()
    def advance(self) -> None:
        """Show the page whose turn it is by time: the important ones come more often."""
        page, self._rounds = self._rounds.after(self._pages.page, self._pages.count)
        self._turn_to(self._pages.at(tuple(self._cards), page))

    @Slot()
    def turn(self) -> None:
        self._turn_to(self._pages.turn(tuple(self._cards)))

    @Slot()
    def turn_back(self) -> None:
        self._turn_to(self._pages.turn_back(tuple(self._cards)))

    @Slot(float, float, float, bool, result=int)
    def swiped(self, distance: float, speed: float, width: float, right_to_left: bool) -> int:
        """The pages to go on for a finger's way (px) and speed (px per ms) to the right."""
        if self._pages.count < 2:
            return Turn.NONE
        return swiped(distance, speed, width, right_to_left=right_to_left)

    def _turn_to(self, pages: Pages) -> None:
        before, self._pages = self._pages, pages
        self._rows = 0
        self._turn_some()
        self._tell(before)

    def _show(self, pages: Pages, news: Collection[str] = ()) -> None:
        before, self._pages = self._pages, pages
        self._rows = len(pages.shown)
        self._offers.show([self._cards[offer_id] for offer_id in pages.shown])
        came = set(pages.shown) - set(before.shown) - set(news)
        if came and before.shown:
            self.arrived.emit(sorted(came))
        self._tell(before)

    def _tell(self, before: Pages) -> None:
        pages = self._pages
        if (pages.page, pages.count) != (before.page, before.count):
            self.page_changed.emit()
        if pages.shown != before.shown:
            self.shown_changed.emit()
        self._keep_turning()

    @Slot()
    def _turn_some(self) -> None:
        """Replace one card in each event, so that a full page delays no other event."""
        if self._rows >= len(self._pages.shown):
            self.settled.emit()
            return
        self._rows += _ROWS_AN_EVENT
        page = [self._cards[offer_id] for offer_id in self._pages.shown]
        there = page[: self._rows]
        rest = _still(self._offers.cards(), there, page)
        self._offers.show([*there, *rest])
        QTimer.singleShot(0, self._turn_some)

    def show_next(self, most: int) -> None:
        """Prepare the next page's first cards, of which at most so many are seen."""
        ids = self._pages.after[:most] or tuple(self._cards)[: min(most, len(self._pages.before))]
        self._next.show_in_places([self._cards[offer_id] for offer_id in ids])

    def _keep_turning(self) -> None:
        wanted = self._pages.count > 1 and not self._holds
        if wanted and not self._turn.isActive():
            self._turn.start(self._page_ms)
        elif not wanted:
            self._turn.stop()

    @Slot()
    def _end_page(self) -> None:
        self.due.emit()
        self._keep_turning()


def _still(standing: Sequence[Card], there: Sequence[Card], page: Sequence[Card]) -> Iterator[Card]:
    """What stands on in the places that are left: those of the page, and the last that will leave.

    A card of both pages never leaves in between. The first ones leave, as their places are taken:
    so each place changes once, and no card beside it moves.
    """
    placed, coming = ({card.offer_id for card in cards} for cards in (there, page))
    rest = [card for card in standing if card.offer_id not in placed]
    stay = sum(card.offer_id in coming for card in rest)
    gone = len(there) + len(rest) - max(len(page), len(there) + stay)
    for card in rest:
        if card.offer_id in coming or gone <= 0:
            yield card
        else:
            gone -= 1
