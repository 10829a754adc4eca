"""What the wall shows: a page of cards in their places, the hero, and how old the data are."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.core.feed.feed_status import FeedStatus
from kiosk.core.wall.card import Card
from kiosk.core.wall.eye import Eye
from kiosk.core.wall.paged import paged
from kiosk.core.wall.paging import Pages
from kiosk.core.wall.sizes import Sizes
from kiosk.core.wall.template import Template
from kiosk.settings.sections.screen import DisplaySection
from kiosk.ui.wall.age_view_model import AgeViewModel
from kiosk.ui.wall.attract_view_model import AttractViewModel
from kiosk.ui.wall.chips_view_model import ChipsViewModel
from kiosk.ui.wall.detail_view_model import DetailViewModel
from kiosk.ui.wall.follow_up import LEAVING_MS, PAINTED_MS, FollowUp
from kiosk.ui.wall.local_time import local_now
from kiosk.ui.wall.news import News
from kiosk.ui.wall.offer_model import OfferModel
from kiosk.ui.wall.pages_view_model import PagesViewModel
from kiosk.ui.wall.places_view_model import PlacesViewModel
from kiosk.ui.wall.standing_out import StandingOut
from kiosk.ui.wall.visible_offers import VisibleOffers

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the shell")
class WallViewModel(QObject):  # type: ignore[operator]  # stub of QmlUncreatable
    """The wall. Its parts have view models of their own; here the offers come in."""

    count_changed = Signal()
    # The ids of the offers that are visible: the page and the hero; none while they are covered.
    shown_changed = Signal(object)

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
        self._moving = not display.reduced_motion
        self._cards: dict[str, Card] = {}
        self._template = Template.EMPTY
        self._told_count, self._struck = 0, False
        self._hero = StandingOut()
        self._visible = VisibleOffers()
        self._visible.changed.connect(self.shown_changed)
        self._age = AgeViewModel(clock)
        self._chips = ChipsViewModel()
        self._paging = PagesViewModel(display.page_seconds)
        self._places = PlacesViewModel(display, codes_open_pages=codes_open_pages)
        self._attract = AttractViewModel(display.attract_seconds if self._moving else 0)
        self._models = self._paging.model, self._hero.model, self._attract.model
        self._new = News(display.new_minutes, self._models)
        self._following_up = FollowUp()
        self._connect()
        self._age.tick()

    def _connect(self) -> None:
        self._age.minute.connect(self._tell_time)
        self._chips.chosen.connect(self._choose)
        self._following_up.timeout.connect(self._follow_up)
        self._hero.changed.connect(self._renew_hero)
        self._places.changed.connect(self._fit)
        self._paging.shown_changed.connect(self._tell_shown)
        self._paging.page_changed.connect(self._show_next)
        self._attract.changed.connect(self._tell_shown)

    @Property(PagesViewModel, constant=True, final=True)
    def paging(self) -> PagesViewModel:
        return self._paging

    @Property(PlacesViewModel, constant=True, final=True)
    def places(self) -> PlacesViewModel:
        return self._places

    @Property(ChipsViewModel, constant=True, final=True)
    def chips(self) -> ChipsViewModel:
        return self._chips

    @Property(AgeViewModel, constant=True, final=True)
    def age(self) -> AgeViewModel:
        return self._age

    @Property(AttractViewModel, constant=True, final=True)
    def attract(self) -> AttractViewModel:
        return self._attract

    @Property(OfferModel, constant=True, final=True)
    def hero(self) -> OfferModel:
        """The one offer that stands out, or none."""
        return self._hero.model

    @Property(bool, constant=True, final=True)
    def codesOpenPages(self) -> bool:  # noqa: N802  a QML name
        """Whether a phone that scans a code opens the offer; otherwise only staff read codes."""
        return self._codes_open_pages

    @Property(int, notify=count_changed)
    def count(self) -> int:
        return len(self._cards)

    @Property(bool, notify=count_changed)
    def struck(self) -> bool:
        """Whether a price is struck, so that customers are to be told what it is."""
        return self._struck

    @property
    def pages(self) -> Pages:
        return self._paging.pages

    def is_live(self) -> bool:
        return self._age.is_live()

    def scene(self) -> tuple[bool, bool]:
        """What a finger would hit: whether categories are listed, whether offers are praised."""
        return self._chips.is_open(), self._attract.is_on()

    def cards(self) -> tuple[Card, ...]:
        """All cards on all pages, most important first."""
        return tuple(self._cards.values())

    def shown_ids(self) -> tuple[str, ...]:
        """The offers on the screen, whether or not something covers them."""
        hero = (self._hero.offer_id,) if self._places.layout().hero else ()
        return (*hero, *self._paging.pages.shown)

    def shown_cards(self) -> tuple[Card, ...]:
        """The cards that are on the screen."""
        return tuple(self._cards[offer_id] for offer_id in self.shown_ids())

    def set_eye(self, eye: Eye) -> None:
        self._places.set_eye(eye)

    def set_sizes(self, sizes: Sizes, *, larger: bool) -> None:
        self._places.set_sizes(sizes, larger=larger)

    @Slot(object)
    def show_cards(self, cards: tuple[Card, ...]) -> None:
        """Show these cards. Hot path: only changes on the shown page may cost work."""
        fewer = len(cards) < len(self._cards)
        news = self._new.see(cards, self._cards, self._paging.pages.places, self._clock())
        self._cards = {card.offer_id: card for card in cards}
        self._hero.follow(cards)
        if not news:
            self._chips.follow(cards)
        self._paging.follow(self._paged(), news)
        self._hero.show(self._places.layout().hero is not None)
        self._attract.follow(cards, self._hero.offer_id)
        self._detail.follow(cards)
        if news:
            self._following_up.come_in(PAINTED_MS)
        elif fewer and self._moving:
            # Removed cards fade out in their old places.
            self._following_up.come_in(LEAVING_MS)
            self._tell_offers()
        else:
            self._follow_up()

    @Slot()
    def _follow_up(self) -> None:
        self._chips.follow(tuple(self._cards.values()))
        self._tell_offers()
        self._arrange()

    def _tell_offers(self) -> None:
        told = len(self._cards), any(card.price.was for card in self._cards.values())
        if told != (self._told_count, self._struck):
            self._told_count, self._struck = told
            self.count_changed.emit()

    @Slot(object)
    def show_status(self, status: FeedStatus) -> None:
        self._age.show(status)
        self._allow_attract()

    @Slot(bool)
    def show_paper_out(self, out: bool) -> None:
        self._age.show_paper_out(out)

    @Slot(str)
    def open(self, offer_id: str) -> None:
        card = self._cards.get(offer_id)
        if card:
            self._detail.show(card)
            self._detail.tell_time(self._clock())

    @Slot(bool)
    def pause(self, paused: bool) -> None:
        """Stop turning pages while somebody reads an offer or fills in the form."""
        self.cover("busy", paused)
        self._paging.hold("busy", paused)

    def cover(self, what: str, covered: bool) -> None:
        """Follow what hides the wall from those before it."""
        self._attract.stop()
        self._visible.cover(what, covered)
        self._allow_attract()
        self._tell_shown()

    @Slot()
    def touched(self) -> None:
        self._hero.touched()
        self._paging.touched()
        self._attract.stop()

    @Slot()
    def leave(self) -> None:
        """Be as it was before the customer, who has gone."""
        self._chips.choose("")
        self._hero.left_alone()

    @Slot(object)
    def _tell_time(self, now: datetime) -> None:
        """Update the texts that depend on the time, where they have changed."""
        for model in self._models:
            model.tell_time(now)
        self._new.forget_ended(now)
        self._detail.tell_time(now)
        self._allow_attract()

    def _paged(self) -> dict[str, Card]:
        """The cards that stand on pages: those of the chosen category, without the hero's."""
        cards = self._chips.of_chosen(tuple(self._cards.values()))
        return paged(cards, self._places.layout(), self._hero.offer_id)

    @Slot()
    def _choose(self) -> None:
        self._arrange()
        self._paging.begin(self._paged(), self._places.layout().places)
        self._show_next()

    @Slot()
    def _renew_hero(self) -> None:
        self._choose()
        self._hero.show(self._places.layout().hero is not None)
        self._tell_shown()

    @Slot()
    def _arrange(self) -> None:
        """Lay the wall out for the offers it has."""
        chosen = self._chips.of_chosen(tuple(self._cards.values()))
        hero = any(card.offer_id == self._hero.offer_id for card in chosen)
        modules = max((card.modules for card in self._cards.values()), default=0)
        characters = max((len(card.code) for card in self._cards.values()), default=0)
        self._places.set_offers(len(chosen), modules, characters, hero=hero)
        self._show_next()

    @Slot()
    def _fit(self) -> None:
        """Follow another division of the wall; another template begins anew, by importance."""
        layout = self._places.layout()
        if layout.template is self._template:
            self._paging.set_places(layout.places)
            self._paging.follow(self._paged(), ())
        else:
            first, self._template = self._template is Template.EMPTY, layout.template
            self._paging.begin(self._paged(), layout.places, at_once=first)
        self._hero.show(self._places.layout().hero is not None)
        self._show_next()
        self._tell_shown()

    @Slot()
    def _show_next(self) -> None:
        if not self._following_up.isActive():
            layout = self._places.layout()
            self._paging.show_next(layout.rows if layout.peek else 0)

    def _allow_attract(self) -> None:
        self._attract.allow(not self._visible.is_covered and self._age.is_sure())

    @Slot()
    def _tell_shown(self) -> None:
        self._visible.tell(self._attract.shown_ids() or self.shown_ids())
