"""The shop's look: colours, letters and name; what Theme.qml paints with."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Palette:
    """`#rrggbb`. `soft` ink and `tint` are the quiet ones; the accent is the only loud one."""

    ground: str
    paper: str
    tint: str
    line: str
    ink: str
    ink_soft: str
    accent: str
    ink_on_accent: str
    warning: str


LIGHT = Palette(
    ground="#f5f1ea",
    paper="#ffffff",
    tint="#ece4d7",
    line="#e3dccf",
    ink="#1c1a17",
    ink_soft="#5d574e",
    accent="#b3261e",
    ink_on_accent="#ffffff",
    warning="#8a4b00",
)
DARK = Palette(
    ground="#15130f",
    paper="#24211c",
    tint="#332e26",
    line="#3a352d",
    ink="#f6f1e8",
    ink_soft="#b9b0a2",
    accent="#ff8a7a",
    ink_on_accent="#2b0905",
    warning="#ffb870",
)


@dataclass(frozen=True, slots=True)
class Look:
    """`logo` is a file URL or empty."""

    shop_name: str
    greeting: str
    palette: Palette = LIGHT
    family: str = "Inter"
    logo: str = ""
