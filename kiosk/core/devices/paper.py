"""The papers on which slips are printed."""

from __future__ import annotations

from typing import Literal

import msgspec

from kiosk.core.wall.look import LIGHT, Palette

PaperName = Literal["80mm", "58mm", "A6", "A5", "A4", "Letter"]

_DOTS_PER_MM = 8


class PaperLook(msgspec.Struct, frozen=True):
    """The shop's look on paper: the letters' family, the logo's file or none, and the colours."""

    family: str = "Inter"
    logo: str = ""
    palette: Palette = LIGHT


class Paper(msgspec.Struct, frozen=True):
    """Paper sizes in mm. A roll has no length: each slip has its own."""

    name: PaperName
    width_mm: float
    length_mm: float | None
    margin_mm: float

    @property
    def printable_mm(self) -> float:
        return self.width_mm - self.margin_mm * 2

    @property
    def scale(self) -> float:
        """The scale relative to a roll of 80 mm."""
        return max(0.8, self.printable_mm / 72)

    @property
    def dots(self) -> int:
        """The width in dots of a receipt printer."""
        return round(self.printable_mm * _DOTS_PER_MM)


PAPERS: dict[PaperName, Paper] = {
    paper.name: paper
    for paper in (
        Paper("80mm", 80, None, 4),
        Paper("58mm", 58, None, 5),
        Paper("A6", 105, 148, 10),
        Paper("A5", 148, 210, 14),
        Paper("A4", 210, 297, 20),
        Paper("Letter", 215.9, 279.4, 20),
    )
}
