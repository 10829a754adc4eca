"""Divides the wall into places for cards, by the offers there are and the panel's size.

Lengths are px. The rules are in docs/decisions/0128.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import lru_cache

import msgspec
from msgspec.structs import replace

from kiosk.core.wall.forms import Form, Measures, band, column, flag, least_card, stack
from kiosk.core.wall.squeezed import squeezed
from kiosk.core.wall.template import FEW, Template, choose

_MOST_SIDE = 12
_MANY = 10_000
_HERO_HEIGHT, _HERO_WIDTH = 0.35, 0.325

PEEK = 34


class Room(msgspec.Struct, frozen=True):
    """The space for cards, the gap between them, and the margin beside the whole."""

    width: int
    height: int
    gap: int = 0
    margin: int = 0

    def with_peek(self) -> Room:
        """The room that is left where the next page is seen at the end edge."""
        return replace(self, width=max(self.width + self.margin - PEEK - self.gap, 1))


class Wish(msgspec.Struct, frozen=True):
    """What is to be shown: how many offers, whether one is the hero, and how."""

    count: int = 0
    hero: bool = False
    larger: bool = False
    template: Template = Template.AUTO


class Layout(msgspec.Struct, frozen=True):
    """The places of a page, all of the `card`'s form, and the `hero`'s beside or above them.

    `loud`: the first place of the page is the hero. `peek`: the next page is seen at the end edge.
    """

    template: Template
    columns: int
    rows: int
    card: Form
    hero: Form | None = None
    loud: bool = False
    peek: bool = False

    @property
    def places(self) -> int:
        return self.columns * self.rows


@lru_cache(maxsize=64)
def lay_out(room: Room, wish: Wish, m: Measures) -> Layout:
    """The layout for these offers; where they need several pages, one that shows the next."""
    layout = _divided(room, wish, m)
    paged = wish.count - (layout.hero is not None)
    if paged <= layout.places or layout.template in (Template.SPOTLIGHT, Template.EMPTY):
        return layout
    peeked = _divided(room.with_peek(), wish, m)
    # The next page's edge is worth less than a place for an offer.
    return replace(peeked, peek=True) if peeked.places >= layout.places else layout


def _divided(room: Room, wish: Wish, m: Measures) -> Layout:
    holds = _grid(room, _MANY, m)
    hero = _with_hero(room, wish.count - 1, m) if wish.hero else None
    template = choose(
        wish.template,
        wish.count,
        holds=holds.places if holds else 0,
        beside_hero=hero.places if hero else 0,
        larger=wish.larger,
    )
    if template is Template.HERO_GRID and hero:
        return hero
    if template is Template.GRID and (grid := _grid(room, wish.count, m)):
        return grid
    if template is Template.BANDS:
        return _bands(room, wish.count, m)
    return _spotlight(room, wish.count, m, template)


def _grid(room: Room, count: int, m: Measures) -> Layout | None:
    """The grid with the largest pictures that holds all, or else the one that holds most."""
    fitting = [
        Layout(Template.GRID, columns, rows, form)
        for columns, rows, width, height in _cells(room, *least_card(m))
        if (form := _card(width, height, m))
    ]
    enough = [grid for grid in fitting if grid.places >= count]
    if enough:
        return max(enough, key=lambda grid: grid.card.picture_area * count / grid.places)
    return max(fitting, key=lambda grid: (grid.places, grid.card.picture_area), default=None)


def _card(width: int, height: int, m: Measures) -> Form | None:
    """The form with the larger picture, of those that fit."""
    forms = [form for form in (flag(width, height, m), stack(width, height, m)) if form]
    return max(forms, key=lambda form: form.picture_area, default=None)


def _with_hero(room: Room, rest: int, m: Measures) -> Layout | None:
    """A hero above the grid where the room is upright, else before it."""
    if room.height >= room.width:
        height = round(room.height * _HERO_HEIGHT)
        hero = band(room.width, height, m, loud=True)
        left = replace(room, height=room.height - height - room.gap)
    else:
        width = round(room.width * _HERO_WIDTH)
        hero = column(width, room.height, m, loud=True)
        left = replace(room, width=room.width - width - room.gap)
    grid = _grid(left, max(rest, 1), m)
    if hero is None or grid is None:
        return None
    return replace(grid, template=Template.HERO_GRID, hero=hero)


def _spotlight(room: Room, count: int, m: Measures, template: Template) -> Layout:
    for places in range(min(max(count, 1), FEW), 0, -1):
        if layout := _row(room, places, m, template):
            return layout
    return Layout(template, 1, 1, squeezed(*_cell(room, 1, 1), m), loud=True)


def _bands(room: Room, count: int, m: Measures) -> Layout:
    """Bands for larger text: as many as fit, and no larger than four of them would be."""
    most = 4 if room.height >= room.width else 2
    for places in range(min(count, most), 0, -1):
        for columns in (1, 2) if room.width > room.height else (1,):
            if places % columns:
                continue
            width, height = _cell(room, columns, places // columns)
            if form := band(width, height, m):
                return Layout(Template.BANDS, columns, places // columns, form)
    if form := column(*_cell(room, 1, 1), m):
        return Layout(Template.BANDS, 1, 1, form)
    return Layout(Template.BANDS, 1, 1, squeezed(*_cell(room, 1, 1), m))


def _row(room: Room, places: int, m: Measures, template: Template) -> Layout | None:
    """Bands above each other where the room is upright, columns beside each other elsewhere."""
    upright = room.height >= room.width
    shape: Callable[..., Form | None] = band if upright or places == 1 else column
    columns, rows = (1, places) if upright else (places, 1)
    form = shape(*_cell(room, columns, rows), m)
    if places == 1 and not upright and form and form.picture_width < 0.9 * form.picture_height:
        # So narrow a place would have the picture small in a box.
        return None
    if form is None and places == 1:
        form = column(*_cell(room, 1, 1), m)
    return Layout(template, columns, rows, form, loud=True) if form else None


def _cells(room: Room, least_width: int, least_height: int) -> Iterator[tuple[int, int, int, int]]:
    """Columns and rows, with the sides of a cell that is no smaller than these."""
    for columns in range(1, _MOST_SIDE + 1):
        for rows in range(1, _MOST_SIDE + 1):
            width, height = _cell(room, columns, rows)
            if width < least_width or height < least_height:
                break
            yield columns, rows, width, height


def _cell(room: Room, columns: int, rows: int) -> tuple[int, int]:
    width = (room.width - (columns - 1) * room.gap) // columns
    height = (room.height - (rows - 1) * room.gap) // rows
    return max(width, 1), max(height, 1)
