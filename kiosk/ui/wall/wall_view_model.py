"""What the wall shows: a page of cards in their places, and how old the data is."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.core.feed.feed_status import FeedState, FeedStatus
from kiosk.core.wall.board_age import BoardAge, board_age
from kiosk.core.wall.card import Card
from kiosk.core.wall.layout import Eye, Room, capacity, lay_out
from kiosk.core.wall.new_offers import NewOffers
from kiosk.core.wall.paging import Pages
from kiosk.core.wall.swipe import Turn, swiped
from kiosk.settings.sections.screen import DisplaySection
from kiosk.ui.wall.detail_view_model import DetailViewModel
from kiosk.ui.wall.offer_model import OfferModel

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

_MINUTE_MS = 60_000
_ROWS_AN_EVENT = 8
_LEAVING_MS = 240  # the duration of OfferWall.qml's remove transition
# With the quiet zone: an address takes a version 2 code, a bare code a version 1.
_MODULES_OF_ADDRESS, _MODULES_OF_CODE = 33, 29


def local_now() -> datetime:
    return datetime.now().astimezone()


@QmlElement
@QmlUncreatable("made by the shell")
class WallViewModel(QObject):  # type: ignore[operator]  # stub of QmlUncreatable
    layout_changed = Signal()
    status_changed = Signal()
    count_changed = Signal()
    page_changed = Signal()
    shown_changed = Signal(object)
    arrived = Signal("QStringList", arguments=["offerIds"])  # type: ignore[arg-type]  # a Qt type by name

    def __init__(
        self,
        detail: DetailViewModel,
        display: DisplaySection,
        clock: Callable[[], datetime] = local_now,
        *,
        codes_open_pages: bool = False,
    ) -> None:
        """Create the wall. `codes_open_pages`: phones find an address in each code."""
        super().__init__()
        self._codes_open_pages = codes_open_pages
        self._detail = detail
        self._clock = clock
        self._new = NewOffers(timedelta(minutes=display.new_minutes))
        self._offers = OfferModel()
        self._cards: dict[str, Card] = {}
        self._pages, self._turned_rows = Pages(), 0
        self._room = Room(0, 0, 0, _MODULES_OF_ADDRESS if codes_open_pages else _MODULES_OF_CODE)
        self._eye = Eye.at(display.dots_per_inch, display.viewing_distance_m)
        self._layout = lay_out(self._room, 1, self._eye)
        self._status, self._board_age = FeedStatus(FeedState.CATCHING_UP), BoardAge()
        self._moving, self._paused = not display.reduced_motion, False
        self._closing_up = QTimer(self, singleShot=True, interval=_LEAVING_MS)
        self._closing_up.timeout.connect(self._arrange)
        self._turn = QTimer(self, interval=round(display.page_seconds * 1000))
        self._turn.timeout.connect(self.turn)
        self._minute = QTimer(self, singleShot=True)
        self._minute.timeout.connect(self.tell_time)
        self.tell_time()

    @Property(OfferModel, constant=True, final=True)
    def offers(self) -> OfferModel:
        return self._offers

    @Property(bool, constant=True, final=True)
    def codesOpenPages(self) -> bool:  # noqa: N802  a QML name
        """Whether a phone that scans a code opens the offer; otherwise only staff read codes."""
        return self._codes_open_pages

    @Property(int, notify=layout_changed)
    def columns(self) -> int:
        return self._layout.columns

    @Property(int, notify=layout_changed)
    def rows(self) -> int:
        return self._layout.rows

    @Property(bool, notify=layout_changed)
    def sideways(self) -> bool:
        """Whether a card's picture is beside its text."""
        return self._layout.side

    @Property(int, notify=layout_changed)
    def pictureRoom(self) -> int:  # noqa: N802  a QML name
        return self._layout.picture

    @Property(int, notify=layout_changed)
    def codeRoom(self) -> int:  # noqa: N802  a QML name
        return self._layout.code

    @Property(float, notify=layout_changed)
    def cardUnit(self) -> float:  # noqa: N802  a QML name
        return self._layout.unit

    @Property(int, notify=count_changed)
    def count(self) -> int:
        return len(self._cards)

    @Property(int, notify=page_changed)
    def page(self) -> int:
        return self._pages.page

    @Property(int, notify=page_changed)
    def pageCount(self) -> int:  # noqa: N802  a QML name
        return self._pages.count

    @Property(str, notify=status_changed)
    def age(self) -> str:
        return self._board_age.age

    @Property(float, notify=status_changed)
    def asOf(self) -> float:  # noqa: N802  a QML name
        """Time of the data in ms since 1970."""
        as_of = self._board_age.as_of
        return as_of.timestamp() * 1000 if as_of else 0.0

    @Property(bool, notify=status_changed)
    def clockBelieved(self) -> bool:  # noqa: N802  a QML name
        return self._status.clock_believed

    @property
    def pages(self) -> Pages:
        return self._pages

    @property
    def page_timer(self) -> QTimer:
        """Turns the page; stands still where there is one page, or while somebody reads."""
        return self._turn

    def is_live(self) -> bool:
        return self._status.state is FeedState.LIVE

    def cards(self) -> tuple[Card, ...]:
        """All cards on all pages, most important first."""
        return tuple(self._cards.values())

    def shown_cards(self) -> tuple[Card, ...]:
        """The cards of the page that is on the screen."""
        return tuple(self._cards[offer_id] for offer_id in self._pages.shown)

    def set_eye(self, eye: Eye) -> None:
        self._eye = eye
        self._arrange()

    @Slot(float, float, float)
    def resize(self, width: float, height: float, gap: float) -> None:
        """Set the space for cards and the gap between them, in px."""
        self._room = replace(self._room, width=width, height=height, gap=gap)
        self._arrange()

    @Slot(object)
    def show_cards(self, cards: tuple[Card, ...]) -> None:
        """Show these cards. Hot path: only changes on the shown page may cost work."""
        more = len(cards) - len(self._cards)
        self._mark_new(cards)
        self._cards = {card.offer_id: card for card in cards}
        modules = max((card.modules for card in cards), default=0)
        denser = modules > self._room.modules
        if denser:
            self._room = replace(self._room, modules=modules)
        self._show(self._pages.follow(tuple(self._cards)))
        if more < 0 and self._moving:
            # Removed cards fade out in their old grid.
            self._closing_up.start()
        elif more or denser:
            self._arrange()
        if more:
            self.count_changed.emit()
        self._detail.follow(cards)

    @Slot(object)
    def show_status(self, status: FeedStatus) -> None:
        self._status = status
        self._board_age = board_age(status, self._clock())
        self.status_changed.emit()

    @Slot(str)
    def open(self, offer_id: str) -> None:
        card = self._cards.get(offer_id)
        if card:
            self._detail.show(card)
            self._detail.tell_time(self._clock())

    @Slot(bool)
    def pause(self, paused: bool) -> None:
        """Stop turning pages while somebody reads an offer or fills in the form."""
        self._paused = paused
        self._keep_turning()

    @Slot()
    def touched(self) -> None:
        if self._turn.isActive():
            self._turn.start()

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
        self._turned_rows = 0
        self._turn_some()
        self._tell_turn(before)

    @Slot()
    def tell_time(self) -> None:
        """Update the texts that depend on the time, once a minute, where they have changed."""
        now = self._clock()
        self._offers.tell_time(now)
        self._detail.tell_time(now)
        self._new.forget_ended(now)
        self._offers.mark_fresh(self._new.until)
        fresh = board_age(self._status, now)
        if fresh != self._board_age:
            self._board_age = fresh
            self.status_changed.emit()
        self._minute.start(_MINUTE_MS - now.second * 1000 - now.microsecond // 1000)

    def _mark_new(self, cards: tuple[Card, ...]) -> None:
        """Mark new offers, except on an empty wall or when very many arrive at once."""
        most = max(self._layout.places // 2, 1) if self._cards else 0
        if self._new.see([card.offer_id for card in cards], most, self._clock()):
            self._offers.mark_fresh(self._new.until)

    def _show(self, pages: Pages) -> None:
        before, self._pages = self._pages, pages
        self._turned_rows = len(pages.shown)
        self._put([self._cards[offer_id] for offer_id in pages.shown], before.shown)
        self._tell_turn(before)

    def _tell_turn(self, before: Pages) -> None:
        if self._pages.shown != before.shown:
            self.shown_changed.emit(self._pages.shown)
        if (self._pages.page, self._pages.count) != (before.page, before.count):
            self.page_changed.emit()
        self._keep_turning()

    @Slot()
    def _turn_some(self) -> None:
        """Replace a few rows per event, so that turning a full page delays no other event."""
        if self._turned_rows >= len(self._pages.shown):
            return
        self._turned_rows += _ROWS_AN_EVENT
        page = [self._cards[offer_id] for offer_id in self._pages.shown]
        coming = {card.offer_id for card in page}
        standing = self._offers.cards()
        rest = [c for c in standing[self._turned_rows :] if c.offer_id not in coming]
        self._put(page[: self._turned_rows] + rest, [card.offer_id for card in standing])
        QTimer.singleShot(0, self._turn_some)

    def _put(self, cards: Sequence[Card], stood: Sequence[str]) -> None:
        self._offers.show(cards)
        came = {card.offer_id for card in cards} - set(stood) - self._new.until.keys()
        if came and stood:
            self.arrived.emit(sorted(came))

    def _keep_turning(self) -> None:
        wanted = self._pages.count > 1 and not self._paused
        if wanted != self._turn.isActive():
            if wanted:
                self._turn.start()
            else:
                self._turn.stop()

    @Slot()
    def _arrange(self) -> None:
        layout = lay_out(self._room, max(len(self._cards), 1), self._eye)
        most = capacity(self._room, self._eye)
        if most != self._pages.places:
            self._show(self._pages.resize(tuple(self._cards), most))
        if layout != self._layout:
            self._layout = layout
            self.layout_changed.emit()
