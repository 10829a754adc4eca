"""The parts of a slip, one below the other: measured, or painted."""

from __future__ import annotations

import math
from collections.abc import Iterable
from typing import assert_never

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont

from kiosk.core.counter.till_symbol import TillMark, TillSymbol
from kiosk.core.devices.slip import Amount, Band, Code, Part, RuledLine, ShopName, Style, Text
from kiosk.ui.devices.paper_canvas import Canvas, Letters, in_even_lines, loaded
from kiosk.ui.wall.qr_squares import qr_squares

# Thin strokes break where dots are black or white.
_SEMIBOLD, _BOLD = QFont.Weight.DemiBold, QFont.Weight.Bold
# Letters in mm on a roll of 80 mm, scaled in proportion on wider paper.
_LETTERS = {
    Style.SMALL: Letters(2.9, _SEMIBOLD),
    Style.BODY: Letters(3.5, _SEMIBOLD),
    Style.STRONG: Letters(4.2, _BOLD),
    Style.LARGE: Letters(5.2, _BOLD),
    Style.TITLE: Letters(6.5, _BOLD),
}
_SHOP = Letters(5.0, _BOLD)
_BAND = Letters(13.0, _BOLD)
_NOW = Letters(4.3, _BOLD)
_CLEAR = Letters(3.3, _SEMIBOLD)
_TILL_TEXT = Letters(3.1, _SEMIBOLD)
_GAP, _LOGO_MM, _BAND_AIR, _RULE_MM = 1.8, 8.0, 3.6, 0.4
_EDGE, _LINE_GAP = 2.25, 1.0
# Ten dots of a receipt printer.
_MODULE_MM = 1.25
# Twelve parts in a hundred over what tills' scanners are made for; GS1 allows up to 0.66 mm.
_TILL_MODULE_MM = 0.375
_LARGEST_TILL_MODULE_MM = 0.66


def laid_out(parts: Iterable[Part], canvas: Canvas, width: float) -> float:
    """Paint the parts, if the canvas has a painter, and return their height."""
    top = edge = canvas.px(_EDGE)
    if canvas.painter:
        canvas.painter.translate(edge, 0)
    for part in parts:
        top += _part(part, canvas, width - edge * 2, top)
        top += canvas.px(_LINE_GAP if isinstance(part, Text) else _GAP)
    return top


def till_module(symbol: TillSymbol, canvas: Canvas, width: float) -> int:
    """The dots of a module, within the standard's bounds; 0 where the barcode does not fit."""
    least = math.ceil(symbol.least_mm * canvas.dots - 0.05)
    wanted = min(_TILL_MODULE_MM * max(canvas.scale, 1), _LARGEST_TILL_MODULE_MM)
    most = max(least, round(max(wanted, symbol.least_mm) * canvas.dots))
    module = min(most, int(width // symbol.width))
    return module if module >= least else 0


def _part(part: Part, canvas: Canvas, width: float, top: float) -> float:
    match part:
        case Text():
            height = _text(part.words, _LETTERS[part.style], canvas, width, top)
        case ShopName():
            height = _shop(part, canvas, width, top)
        case Band():
            height = _band(part, canvas, width, top)
        case Amount():
            height = _amount(part, canvas, width, top)
        case Code():
            height = _code(part, canvas, width, top)
        case TillMark():
            height = _till(part, canvas, width, top)
        case RuledLine():
            height = _rule(part, canvas, width, top)
        case _:
            assert_never(part)
    return height


def _text(words: str, letters: Letters, canvas: Canvas, width: float, top: float) -> float:
    height = canvas.height_of(words, letters, width)
    canvas.write(words, letters, QRectF(0, top, width, height))
    return height


def _shop(part: ShopName, canvas: Canvas, width: float, top: float) -> float:
    """The logo, and the name beside it, or below it where both are too wide."""
    logo = loaded(canvas.look.logo)
    name = canvas.width_of(part.words, _SHOP)
    if logo is None:
        return _text(part.words, _SHOP, canvas, width, top)
    gap, high = canvas.px(_GAP), canvas.px(_LOGO_MM)
    wide = min(width, high * logo.width() / max(1, logo.height()))
    high = wide * logo.height() / max(1, logo.width())
    beside = wide + gap + name <= width
    left = (width - wide - (gap + name if beside else 0)) / 2
    if canvas.painter:
        area = QRectF(left, top, wide, high).toRect()
        smooth = Qt.TransformationMode.SmoothTransformation
        scaled = logo.scaled(area.size(), Qt.AspectRatioMode.IgnoreAspectRatio, smooth)
        canvas.painter.drawImage(area, scaled)
    if not beside:
        return high + gap + _text(part.words, _SHOP, canvas, width, top + high + gap)
    tall = canvas.height_of(part.words, _SHOP, width)
    canvas.write(
        part.words, _SHOP, QRectF(left + wide + gap, top + (high - tall) / 2, name + 2, tall)
    )
    return max(high, tall)


def _band(part: Band, canvas: Canvas, width: float, top: float) -> float:
    air = canvas.px(_BAND_AIR)
    inner = width - air * 2
    letters = canvas.shrunk(part.words, _BAND, inner)
    tall = canvas.height_of(part.words, letters, inner)
    canvas.fill(QRectF(0, top, width, tall + air))
    canvas.write(part.words, letters, QRectF(air, top + air / 2, inner, tall), ink="white")
    return tall + air


def _amount(part: Amount, canvas: Canvas, width: float, top: float) -> float:
    """A price never breaks, so the words beside it go below it where both are too wide."""
    now = canvas.shrunk(part.now, _NOW, width)
    tall = canvas.height_of(part.now, now, width)
    rest = _LETTERS[Style.BODY]
    first, second = canvas.width_of(part.now, now), canvas.width_of(part.words, rest)
    space = canvas.width_of(" ", now) if part.words else 0
    if first + space + second > width or "\u2066" in part.now:
        canvas.write(part.now, now, QRectF(0, top, width, tall))
        return tall + (_text(part.words, rest, canvas, width, top + tall) if part.words else 0)
    left = (width - first - space - second) / 2
    canvas.write(part.now, now, QRectF(left, top, first + 2, tall))
    below = canvas.metrics(now).ascent() - canvas.metrics(rest).ascent()
    if part.words:
        area = QRectF(left + first + space, top + below, second + 2, tall)
        canvas.write(part.words, rest, area)
    return tall


def _code(code: Code, canvas: Canvas, width: float, top: float) -> float:
    modules, squares = qr_squares(code.url)
    size = max(1, int(min(width / modules, canvas.px(_MODULE_MM))))
    bars = tuple((column, row, length, 1) for row, column, length in squares)
    canvas.bars(bars, (width - size * modules) / 2, top, size)
    below = size * modules
    clear = in_even_lines(code.printed, canvas, _CLEAR, width)
    return below + _text(clear, _CLEAR, canvas, width, top + below)


def _till(mark: TillMark, canvas: Canvas, width: float, top: float) -> float:
    """The barcode with its text, or the text alone where it does not fit."""
    symbol, below = mark.symbol, 0.0
    if symbol and (size := till_module(symbol, canvas, width)):
        canvas.bars(symbol.bars, (width - size * symbol.width) / 2, top, size)
        below = float(size * symbol.height)
    return below + _text(mark.text, _TILL_TEXT, canvas, width, top + below)


def _rule(rule: RuledLine, canvas: Canvas, width: float, top: float) -> float:
    thick = max(1, round(canvas.px(_RULE_MM)))
    if not rule.dashed:
        canvas.fill(QRectF(0, top, width, thick))
        return thick
    dash = max(1.0, canvas.px(1.0))
    for at in range(int(width // (dash * 1.6)) + 1):
        left = at * dash * 1.6
        canvas.fill(QRectF(left, top, min(dash, width - left), thick))
    return thick
