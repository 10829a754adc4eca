"""Paints an offer on a page of A5 or the like, for a shelf or a window.

Sizes are mm on A5 and grow with the page. The picture takes the height that the words leave.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass, replace

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont

from kiosk.core.devices.paper import Paper
from kiosk.core.devices.slip import ShelfSheet
from kiosk.ui.devices.paper_canvas import Canvas, Letters, in_even_lines, loaded
from kiosk.ui.devices.shelf_picture import paint_picture
from kiosk.ui.devices.shelf_price import price_block
from kiosk.ui.devices.slip_parts import till_module
from kiosk.ui.wall.qr_squares import qr_squares

_A5 = (148.0, 210.0)
_BOLD, _SEMIBOLD = QFont.Weight.Bold, QFont.Weight.DemiBold
_MARGIN, _GAP, _HEAD = 9.0, 4.2, 9.2
_SHOP, _UNTIL, _NAME = Letters(6.4, _BOLD), Letters(3.8, _SEMIBOLD), Letters(9.8, _BOLD, 98.5)
_SCAN, _HOW = Letters(7.2, _BOLD, 98.5), Letters(4.3)
_NOTE = Letters(3.4)
_CLEAR, _TILL, _TERMS = Letters(4.9, _SEMIBOLD), Letters(3.2, _SEMIBOLD), Letters(3.2)
_CODE, _CODE_ROOM, _RULE, _LINE_GAP = 50.0, 55.8, 0.5, 1.8
_LEAST_PICTURE, _SHAPE = 26.0, 1.5
_LEAST_SCALE, _SMALLER = 0.3, 0.95
_START = Qt.AlignmentFlag.AlignTop.value


@dataclass(frozen=True, slots=True)
class _SheetRoom:
    """The page's room in dots; `mirrored` for languages that read from right to left."""

    left: float
    top: float
    width: float
    height: float
    mirrored: bool

    def area(self, x: float, y: float, width: float, height: float) -> QRectF:
        """A rectangle within the room, counted from where reading begins."""
        start = self.width - x - width if self.mirrored else x
        return QRectF(self.left + start, self.top + y, width, height)

    def align(self, *, end: bool = False) -> int:
        right = end is not self.mirrored
        side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        return side.value | Qt.AlignmentFlag.AlignAbsolute.value | _START


def paint_sheet(sheet: ShelfSheet, paper: Paper, canvas: Canvas) -> None:
    """Paint the sheet, in smaller letters if it would not fit otherwise."""
    length = paper.length_mm or _A5[1]
    mirrored = _is_rtl(sheet.scan)
    scale = min(paper.width_mm / _A5[0], length / _A5[1])
    canvas = replace(canvas, scale=scale, tracked=not mirrored)
    margin = canvas.px(_MARGIN)
    width, height = paper.width_mm * canvas.dots, length * canvas.dots
    page = _SheetRoom(margin, margin, width - margin * 2, height - margin * 2, mirrored)
    least = canvas.px(_LEAST_PICTURE)
    smallest = canvas.scale * _LEAST_SCALE
    while _picture_height(sheet, canvas, page) < least and canvas.scale > smallest:
        canvas = canvas.scaled(_SMALLER)
    picture = min(_picture_height(sheet, canvas, page), page.width / _SHAPE)
    _paint(sheet, canvas, page, picture)


def _picture_height(sheet: ShelfSheet, canvas: Canvas, page: _SheetRoom) -> float:
    measured = replace(canvas, painter=None)
    words = _middle(sheet, measured, page, 0) + _lower(sheet, measured, page, 0)
    return page.height - words - canvas.px(_HEAD + _GAP * 4 + _RULE)


def _paint(sheet: ShelfSheet, canvas: Canvas, page: _SheetRoom, picture: float) -> None:
    gap = canvas.px(_GAP)
    _head(sheet, canvas, page)
    top = canvas.px(_HEAD) + gap
    paint_picture(sheet.offer, canvas, page.area(0, top, page.width, picture), page.mirrored)
    top += picture + gap
    top += _middle(sheet, canvas, page, top) + gap
    # What follows stands at the foot, whatever the picture left.
    lower = _lower(sheet, replace(canvas, painter=None), page, 0)
    rule = max(top, page.height - lower - gap - canvas.px(_RULE))
    ink = canvas.look.palette.ink
    canvas.fill(page.area(0, rule, page.width, max(1, canvas.px(_RULE))), ink)
    _lower(sheet, canvas, page, rule + gap)


def _head(sheet: ShelfSheet, canvas: Canvas, page: _SheetRoom) -> None:
    """Logo and name where reading begins, the end of the offer opposite."""
    high, used = canvas.px(_HEAD), 0.0
    ink = canvas.look.palette.ink
    logo = loaded(canvas.look.logo)
    if logo and canvas.painter:
        used = min(page.width / 3, high * logo.width() / max(1, logo.height()))
        tall = used * logo.height() / max(1, logo.width())
        canvas.painter.drawImage(page.area(0, (high - tall) / 2, used, tall), logo)
        used += canvas.px(_LINE_GAP)
    until = canvas.shrunk(sheet.offer.until, _UNTIL, page.width / 2)
    ends = canvas.width_of(sheet.offer.until, until)
    # Letters of a substituted font may be a little wider than they were measured.
    ends = ends * 1.05 if ends else 0.0
    room = page.width - used - ends - canvas.px(_GAP)
    shop = canvas.shrunk(sheet.offer.shop, _SHOP, room, 0.4)
    for words, letters, x, wide, end in (
        (sheet.offer.shop, shop, used, room, False),
        (sheet.offer.until, until, page.width - ends - 2, ends + 2, True),
    ):
        tall = canvas.height_of(words or " ", letters, wide)
        area = page.area(x, (high - tall) / 2, wide, tall)
        canvas.write(words, letters, area, page.align(end=end), ink)


def _middle(sheet: ShelfSheet, canvas: Canvas, page: _SheetRoom, top: float) -> float:
    """The name, opposite it the price, and below what its struck price is; their height."""
    block = price_block(sheet.offer, canvas, page.width * 0.55, page.align(end=True))
    block.paint(canvas, page.area(page.width - block.width, top, block.width, block.height))
    room = page.width - block.width - (canvas.px(_GAP) if block.width else 0)
    name = _NAME
    for _ in range(2):
        if canvas.height_of(sheet.offer.title, name, room) > canvas.px(name.mm) * 2.7:
            name = replace(name, mm=name.mm * 0.83)
    tall = canvas.height_of(sheet.offer.title, name, room)
    area = page.area(0, top, room, tall)
    canvas.write(sheet.offer.title, name, area, page.align(), canvas.look.palette.ink)
    height, note = max(tall, block.height), sheet.offer.price.struck
    if block.height and note:
        area = page.area(0, top + height, page.width, canvas.height_of(note, _NOTE, page.width))
        canvas.write(note, _NOTE, area, page.align(end=True), canvas.look.palette.ink_soft)
        height += area.height()
    return height


def _lower(sheet: ShelfSheet, canvas: Canvas, page: _SheetRoom, top: float) -> float:
    """The code, and beside it what it does, its text, the till's barcode and the terms."""
    modules, squares = qr_squares(sheet.code.url)
    size = max(1, int(canvas.px(_CODE) / modules))
    side = float(size * modules)
    corner = page.area(0, top, side, side)
    bars = tuple((column, row, length, 1) for row, column, length in squares)
    canvas.bars(bars, corner.x(), corner.y(), size)
    start = min(canvas.px(_CODE_ROOM), page.width / 2)
    words = _words(sheet, replace(canvas, painter=None), page, start, top)
    # Few words stand in the middle beside the code.
    _words(sheet, canvas, page, start, top + max(0.0, side - words) / 2)
    return max(side, words)


def _words(sheet: ShelfSheet, canvas: Canvas, page: _SheetRoom, start: float, top: float) -> float:
    room, height, gap = page.width - start, 0.0, canvas.px(_LINE_GAP)
    palette = canvas.look.palette
    clear = in_even_lines(sheet.code.printed, canvas, _CLEAR, room)
    for words, letters, ink in (
        (sheet.scan, _SCAN, palette.ink),
        (sheet.how, _HOW, palette.ink),
        (clear, _CLEAR, palette.ink),
    ):
        if words:
            tall = canvas.height_of(words, letters, room)
            area = page.area(start, top + height, room, tall)
            canvas.write(words, letters, area, page.align(), ink)
            height += tall + gap
    height += _till(sheet, canvas, page.area(start, top + height, room, 0), page)
    if sheet.offer.terms:
        tall = canvas.height_of(sheet.offer.terms, _TERMS, room)
        area = page.area(start, top + height, room, tall)
        canvas.write(sheet.offer.terms, _TERMS, area, page.align(), palette.ink_soft)
        height += tall
    return height


def _till(sheet: ShelfSheet, canvas: Canvas, area: QRectF, page: _SheetRoom) -> float:
    """The till's barcode with its text, or the text alone; the height with the gap below."""
    mark, below = sheet.offer.till, 0.0
    if not mark.text:
        return 0.0
    align = page.align()
    symbol = mark.symbol.lowered(40) if mark.symbol else None
    if symbol and (size := till_module(symbol, canvas, area.width())):
        left = area.right() - size * symbol.width if page.mirrored else area.left()
        canvas.bars(symbol.bars, left, area.top(), size)
        below = float(size * symbol.height)
        area = QRectF(left, area.top(), size * symbol.width, 0)
        align = Qt.AlignmentFlag.AlignHCenter.value | _START
    tall = canvas.height_of(mark.text, _TILL, area.width())
    canvas.write(
        mark.text, _TILL, QRectF(area.left(), area.top() + below, area.width(), tall), align
    )
    return below + tall + canvas.px(_LINE_GAP)


def _is_rtl(words: str) -> bool:
    """Whether the first letter with a direction reads from right to left."""
    kinds = (unicodedata.bidirectional(letter) for letter in words)
    return next((kind != "L" for kind in kinds if kind in {"L", "R", "AL"}), False)
