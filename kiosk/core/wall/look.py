"""The shop's look: colours, letters and name; what the screen paints with."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Literal

import msgspec
from msgspec import Meta

_IN_WORDS = 'a colour like "#1f6feb", # and six hexadecimal digits'
Colour = Annotated[str, Meta(pattern="^#[0-9a-fA-F]{6}$", description=_IN_WORDS)]
NoColour = Annotated[
    str, Meta(pattern="^(#[0-9a-fA-F]{6})?$", description=f'{_IN_WORDS}, or "" for none')
]


class Palette(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The colours (`#rrggbb`) of one theme, by their roles.

    Cards and the dock are `paper` on a `ground`; `tint` is for keys and notices. `line` is an
    ornament, `edge` the border of what is touched. `brand` fills the hero and the one filled
    button, `brand_soft` the place of a missing picture. `badge` holds the percent.

    `accent` and `ink_on_accent` are the names that `brand` and `on_brand` had in older files.
    """

    ground: Colour = "#f3eee4"
    paper: Colour = "#ffffff"
    tint: Colour = "#e7dfd0"
    line: Colour = "#d9cfbd"
    edge: Colour = "#8b8472"
    ink: Colour = "#15211b"
    ink_soft: Colour = "#55605a"
    brand: Colour = "#0e4a39"
    on_brand: Colour = "#ffffff"
    brand_soft: Colour = "#cfe3d8"
    price: Colour = "#b8281a"
    badge: Colour = "#ffd24a"
    on_badge: Colour = "#1d1700"
    warning: Colour = "#8a4300"
    good: Colour = "#14663a"
    bad: Colour = "#a8201a"
    focus: Colour = "#0b57d0"
    accent: NoColour = ""
    ink_on_accent: NoColour = ""


class DarkPalette(Palette, frozen=True, kw_only=True, forbid_unknown_fields=True):
    ground: Colour = "#101512"
    paper: Colour = "#1c2520"
    tint: Colour = "#2a352f"
    line: Colour = "#36433c"
    edge: Colour = "#7d8a82"
    ink: Colour = "#f2f6f3"
    ink_soft: Colour = "#b0bcb5"
    brand: Colour = "#7fd6b0"
    on_brand: Colour = "#04231a"
    brand_soft: Colour = "#1d4033"
    price: Colour = "#ffb4a6"
    badge: Colour = "#ffd24a"
    on_badge: Colour = "#1d1700"
    warning: Colour = "#ffb454"
    good: Colour = "#4fd48a"
    bad: Colour = "#ff8478"
    focus: Colour = "#7cc4ff"


LIGHT = Palette()
DARK = DarkPalette()
# Every pair at least 7 to 1: WCAG 2.2, success criterion 1.4.6 (level AAA).
HIGH_CONTRAST = Palette(
    ground="#000000",
    paper="#000000",
    tint="#000000",
    line="#ffffff",
    edge="#ffffff",
    ink="#ffffff",
    ink_soft="#ffffff",
    brand="#ffe600",
    on_brand="#000000",
    brand_soft="#000000",
    price="#ffe600",
    badge="#ffe600",
    on_badge="#000000",
    warning="#ffe600",
    good="#ffffff",
    bad="#ffe600",
    focus="#ffe600",
)


def with_older_names(palette: Palette) -> Palette:
    """Return the palette in which a strong colour of an older file takes the roles it had."""
    if not palette.accent:
        return palette
    given = type(palette)()
    roles = {
        **dict.fromkeys(("brand", "price", "badge"), palette.accent),
        **dict.fromkeys(("on_brand", "on_badge"), palette.ink_on_accent),
    }
    changed = {
        role: colour
        for role, colour in roles.items()
        if colour and getattr(palette, role) == getattr(given, role)
    }
    return msgspec.structs.replace(palette, **changed)


class Look(msgspec.Struct, frozen=True):
    """The shop's look. `logo` is a file URL or empty, `font` a font file or empty.

    `corner` is the radius of a card's corners in px where body text has 20, `head_weight` the
    weight of headlines and prices (CSS Fonts 4, 100 to 900).
    `hero` is how the most important offer stands out: filled with the brand's colour, or framed.
    `greetings` are by language code; `greeting` stands for the languages that have none.
    """

    shop_name: str
    greeting: str
    palette: Palette = LIGHT
    family: str = "Inter"
    font: str = ""
    logo: str = ""
    hero: Literal["filled", "framed"] = "filled"
    corner: int = 16
    head_weight: int = 700
    greetings: Mapping[str, str] = msgspec.field(default_factory=dict)

    def greeting_in(self, language: str) -> str:
        """The greeting in that language; empty for the kiosk's own words."""
        return self.greetings.get(language) or self.greeting
