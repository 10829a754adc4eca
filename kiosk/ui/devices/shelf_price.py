"""The price on a sheet: the struck price, the price now with raised cents, and that of a unit."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont

from kiosk.core.devices.slip import SlipOffer
from kiosk.ui.devices.paper_canvas import Canvas, Letters

_BOLD = QFont.Weight.Bold
_NOW, _WORDS = Letters(20.7, _BOLD, 97), Letters(13.0, _BOLD, 97)
_WAS, _NOTE = Letters(5.4), Letters(3.4)
_RAISED, _GAP = 0.55, 0.8
# Decimals at the end of an amount, before a symbol that may follow.
_CENTS = re.compile(r"^(?P<whole>.*\d)[.,](?P<cents>\d{2,3})(?P<rest>\D*)$")
_TOP = Qt.AlignmentFlag.AlignTop.value


@dataclass(frozen=True, slots=True)
class _Line:
    """A line's text, letters, ink and measures in dots."""

    words: str
    letters: Letters
    ink: str
    height: float
    struck: bool = False
    cents: str = ""
    rest: str = ""


@dataclass(frozen=True, slots=True)
class PriceBlock:
    """Lines one below the other, at the end of the row; `width` and `height` in dots."""

    width: float
    height: float
    lines: tuple[_Line, ...]
    align: int

    @property
    def is_at_left(self) -> bool:
        return bool(self.align & Qt.AlignmentFlag.AlignLeft.value)

    def paint(self, canvas: Canvas, area: QRectF) -> None:
        top = area.top()
        for line in self.lines:
            row = QRectF(area.left(), top, area.width(), line.height)
            if line.cents:
                _paint_amount(line, canvas, row, self.is_at_left)
            else:
                canvas.write(line.words, line.letters, row, self.align, line.ink)
            if line.struck:
                _strike(line, canvas, row, self.is_at_left)
            top += line.height


def price_block(offer: SlipOffer, canvas: Canvas, room: float, align: int) -> PriceBlock:
    """The block in at most that width; without a price, the discount stands in its place."""
    price, palette = offer.price, canvas.look.palette
    lines: list[_Line] = []
    if not price.now:
        if offer.discount and offer.picture:
            letters = canvas.shrunk(offer.discount, _WORDS, room, 0.45)
            lines.append(_wrapped(offer.discount, letters, palette.price, canvas, room))
        return _block(lines, canvas, room, align)
    if price.was:
        letters = canvas.shrunk(price.was, _WAS, room)
        tall = canvas.height_of(price.was, letters, room)
        lines.append(_Line(price.was, letters, palette.ink_soft, tall, struck=True))
    lines.append(_now(price.now, canvas, room, palette.price))
    lines += [
        _wrapped(words, _NOTE, palette.ink_soft, canvas, room) for words in (price.unit,) if words
    ]
    return _block(lines, canvas, room, align)


def _now(now: str, canvas: Canvas, room: float, ink: str) -> _Line:
    found = _CENTS.match(now)
    whole, cents, rest = (found["whole"], found["cents"], found["rest"]) if found else (now, "", "")
    # The raised cents are narrower than they are written here, so it fits with certainty.
    letters = canvas.shrunk(now, _NOW, room, 0.2)
    # The line's height without the room below the baseline, which digits do not use.
    tall = canvas.metrics(letters).height() * 0.94
    return _Line(whole, letters, ink, tall, cents=cents, rest=rest)


def _wrapped(words: str, letters: Letters, ink: str, canvas: Canvas, room: float) -> _Line:
    tall = canvas.height_of(words, letters, room) + canvas.px(_GAP)
    return _Line(words, letters, ink, tall)


def _block(lines: list[_Line], canvas: Canvas, room: float, align: int) -> PriceBlock:
    wide = max((_width(line, canvas) for line in lines), default=0.0)
    return PriceBlock(min(room, wide + 2), sum(line.height for line in lines), tuple(lines), align)


def _raised(line: _Line) -> Letters:
    return replace(line.letters, mm=line.letters.mm * _RAISED)


def _width(line: _Line, canvas: Canvas) -> float:
    raised = _raised(line)
    return canvas.width_of(line.words + line.rest, line.letters) + canvas.width_of(
        line.cents, raised
    )


def _paint_amount(line: _Line, canvas: Canvas, row: QRectF, at_left: bool) -> None:
    """Whole, raised cents and symbol from left to right, in every language."""
    raised = _raised(line)
    left = row.left() if at_left else row.right() - _width(line, canvas)
    # Both stand with their tops at one height.
    lift = canvas.metrics(line.letters).ascent() - canvas.metrics(line.letters).capHeight()
    lift -= canvas.metrics(raised).ascent() - canvas.metrics(raised).capHeight()
    for words, letters, down in (
        (line.words, line.letters, 0.0),
        (line.cents, raised, lift),
        (line.rest, line.letters, 0.0),
    ):
        wide = canvas.width_of(words, letters)
        area = QRectF(left, row.top() + down, wide + 2, row.height())
        canvas.write(words, letters, area, Qt.AlignmentFlag.AlignLeft.value | _TOP, line.ink)
        left += wide


def _strike(line: _Line, canvas: Canvas, row: QRectF, at_left: bool) -> None:
    wide = canvas.width_of(line.words, line.letters)
    metrics = canvas.metrics(line.letters)
    middle = row.top() + metrics.ascent() - metrics.xHeight() * 0.62
    thick = max(1.0, metrics.lineWidth())
    left = row.left() if at_left else row.right() - wide
    canvas.fill(QRectF(left, middle, wide, thick), line.ink)
