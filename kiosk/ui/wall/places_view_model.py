"""The places of the wall: its template, its columns and rows, and the forms of its cards."""

from __future__ import annotations

from msgspec.structs import replace
from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.core.wall.eye import Eye
from kiosk.core.wall.forms import Measures
from kiosk.core.wall.layout import Layout, Room, Wish, lay_out
from kiosk.core.wall.sizes import Sizes, sizes_of
from kiosk.core.wall.template import Template
from kiosk.settings.sections.screen import DisplaySection
from kiosk.ui.wall.form_view_model import FormViewModel

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

# With the quiet zone: an address takes a version 2 code, a bare code a version 1.
_MODULES_OF_ADDRESS, _MODULES_OF_CODE = 33, 29


@QmlElement
@QmlUncreatable("made by the wall")
class PlacesViewModel(QObject):  # type: ignore[operator]  # stub of QmlUncreatable
    """Lays the wall out for its room, its offers and the customer's wish for larger letters."""

    changed = Signal()

    def __init__(self, display: DisplaySection, *, codes_open_pages: bool) -> None:
        """Create the places. `codes_open_pages`: an ordinary code holds an address."""
        super().__init__()
        self._eye = Eye.at(display.dots_per_inch, display.viewing_distance_m)
        self._sizes = sizes_of(1080, 1920, self._eye)
        self._room = Room(0, 0)
        self._modules = _MODULES_OF_ADDRESS if codes_open_pages else _MODULES_OF_CODE
        self._characters = 0
        self._wish = Wish(template=Template(display.template))
        self._layout = lay_out(self._room, self._wish, self._measures())
        self._card = FormViewModel(self._layout.card, self._measures())
        self._hero = FormViewModel(self._layout.card, self._measures())

    @Property(int, notify=changed)
    def columns(self) -> int:
        return self._layout.columns

    @Property(int, notify=changed)
    def rows(self) -> int:
        return self._layout.rows

    @Property(bool, notify=changed)
    def peek(self) -> bool:
        """Whether the next page is seen at the end edge."""
        return self._layout.peek

    @Property(bool, notify=changed)
    def loud(self) -> bool:
        """Whether the first place of the first page is the hero's."""
        return self._layout.loud

    @Property(bool, notify=changed)
    def hasHero(self) -> bool:  # noqa: N802  a QML name
        """Whether a hero stands beside the pages."""
        return self._layout.hero is not None

    @Property(FormViewModel, constant=True, final=True)
    def card(self) -> FormViewModel:
        return self._card

    @Property(FormViewModel, constant=True, final=True)
    def hero(self) -> FormViewModel:
        return self._hero

    def layout(self) -> Layout:
        return self._layout

    def set_eye(self, eye: Eye) -> None:
        self._eye = eye
        self._follow()

    def set_sizes(self, sizes: Sizes, *, larger: bool) -> None:
        self._sizes = sizes
        self._wish = replace(self._wish, larger=larger)
        self._follow()

    def set_offers(self, count: int, modules: int, characters: int, *, hero: bool) -> None:
        """Follow the number of offers, and whether one is the hero.

        `modules` and `characters` are those of the widest code and of the longest one in clear.
        """
        self._wish = replace(self._wish, count=count, hero=hero)
        self._modules = max(self._modules, modules)
        self._characters = max(self._characters, characters)
        self._follow()

    @Slot(float, float, float, float)
    def resize(self, width: float, height: float, gap: float, margin: float) -> None:
        """Follow the space for cards, the gap between them and the margin beside them, in px."""
        sides = (max(int(width), 0), max(int(height), 0), int(gap), int(margin))
        self._room = Room(*sides)
        self._follow()

    def _measures(self) -> Measures:
        sizes = self._sizes
        module = self._eye.module
        return Measures(sizes.unit, sizes.floor, module, self._modules, self._characters)

    def _follow(self) -> None:
        measures = self._measures()
        layout = lay_out(self._room, self._wish, measures)
        self._card.show(layout.card, measures)
        if layout.hero:
            self._hero.show(layout.hero, measures)
        if layout != self._layout:
            self._layout = layout
            self.changed.emit()
