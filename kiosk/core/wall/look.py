"""The shop's look: colours, letters and name; what the screen paints with."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Annotated

import msgspec
from msgspec import Meta

Colour = Annotated[str, Meta(pattern="^#[0-9a-fA-F]{6}$")]


class Palette(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The colours (`#rrggbb`) of one theme: cards are `paper` on a `ground`.

    `ink_soft` and `tint` are muted; the accent is the only strong colour.
    """

    ground: Colour = "#f5f1ea"
    paper: Colour = "#ffffff"
    tint: Colour = "#ece4d7"
    line: Colour = "#e3dccf"
    ink: Colour = "#1c1a17"
    ink_soft: Colour = "#5d574e"
    accent: Colour = "#b3261e"
    ink_on_accent: Colour = "#ffffff"
    warning: Colour = "#8a4b00"


class DarkPalette(Palette, frozen=True, kw_only=True, forbid_unknown_fields=True):
    ground: Colour = "#15130f"
    paper: Colour = "#24211c"
    tint: Colour = "#332e26"
    line: Colour = "#3a352d"
    ink: Colour = "#f6f1e8"
    ink_soft: Colour = "#b9b0a2"
    accent: Colour = "#ff8a7a"
    ink_on_accent: Colour = "#2b0905"
    warning: Colour = "#ffb870"


LIGHT = Palette()
DARK = DarkPalette()
# Every pair at least 7 to 1: WCAG 2.2, success criterion 1.4.6 (level AAA).
HIGH_CONTRAST = Palette(
    ground="#ffffff",
    paper="#ffffff",
    tint="#ffffff",
    line="#000000",
    ink="#000000",
    ink_soft="#1f1f1f",
    accent="#7a0010",
    ink_on_accent="#ffffff",
    warning="#5c2e00",
)


@dataclass(frozen=True, slots=True)
class Look:
    """The shop's look. `logo` is a file URL or empty, `font` a font file or empty.

    `greetings` are by language code; `greeting` stands for the languages that have none.
    """

    shop_name: str
    greeting: str
    palette: Palette = LIGHT
    family: str = "Inter"
    font: str = ""
    logo: str = ""
    greetings: Mapping[str, str] = field(default_factory=dict)

    def greeting_in(self, language: str) -> str:
        """The greeting in that language; empty for the kiosk's own words."""
        return self.greetings.get(language) or self.greeting
