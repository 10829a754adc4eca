"""Which of the wall's templates suits the offers there are and the panel they stand on."""

from __future__ import annotations

from enum import StrEnum

FEW = 3
# A panel that holds fewer cards than this shows them larger, and never as a grid.
_LEAST_GRID = 5
_HERO_PAGES = 2


class Template(StrEnum):
    """How the wall is divided. `AUTO` is a wish only: the rules choose."""

    AUTO = "auto"
    EMPTY = "empty"
    GRID = "grid"
    HERO_GRID = "hero+grid"
    SPOTLIGHT = "spotlight"
    BANDS = "bands"


def choose(wish: Template, count: int, *, holds: int, beside_hero: int, larger: bool) -> Template:
    """The template for `count` offers.

    `holds` is how many cards a grid has on this panel at most, `beside_hero` how many it has
    beside a hero, 0 where the offers have no hero or the panel no room for one. With larger text
    bands stand, whatever the wish. A wish that cannot be met is passed over.
    """
    if count == 0:
        return Template.EMPTY
    if larger:
        return Template.BANDS
    has_hero = count - 1 > 0 and beside_hero > 0
    if wish is Template.AUTO:
        if count <= FEW or holds < _LEAST_GRID:
            wish = Template.SPOTLIGHT
        elif has_hero and count - 1 <= _HERO_PAGES * beside_hero:
            wish = Template.HERO_GRID
    if wish is Template.SPOTLIGHT or not holds:
        return Template.SPOTLIGHT
    return Template.HERO_GRID if wish is Template.HERO_GRID and has_hero else Template.GRID
