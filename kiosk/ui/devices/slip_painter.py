"""Paints slips with Qt's text engine, so that every script prints correctly.

May be called on any thread: each call creates its own paint device. See
docs/decisions/0014-how-slips-are-printed.md.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import assert_never

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QImage,
    QPageSize,
    QPaintDevice,
    QPainter,
    QPdfWriter,
)

from kiosk.core.devices.paper import Paper
from kiosk.core.devices.raster import Raster
from kiosk.core.devices.slip import Code, RuledLine, Slip, Style, Text
from kiosk.ui.wall.qr_squares import qr_squares

_PDF_DPI = 600
_MM_PER_INCH = 25.4
# Letter heights in mm on a roll of 80 mm, scaled in proportion on wider paper.
_LETTERS = {Style.SMALL: 2.6, Style.BODY: 3.4, Style.LARGE: 5.0, Style.TITLE: 8.0}
_GAP = 1.8
# Side of the code in mm, scaled in the same way.
_CODE = 54
_LEAST_SCALE = 0.3
_CENTRED = Qt.AlignmentFlag.AlignHCenter.value | Qt.AlignmentFlag.AlignTop.value


@dataclass(frozen=True, slots=True)
class _Sheet:
    """The page layout: `dots` per mm, times `scale` for larger paper."""

    width: float
    dots: float
    scale: float
    family: str
    device: QPaintDevice

    def font(self, style: Style) -> QFont:
        font = QFont(self.family)
        font.setPixelSize(max(1, round(_LETTERS[style] * self.scale * self.dots)))
        heavy = style in {Style.LARGE, Style.TITLE}
        font.setWeight(QFont.Weight.Bold if heavy else QFont.Weight.Normal)
        return font

    def flags(self, words: str, style: Style) -> int:
        """Text flags that wrap between words, or inside words if one is longer than the line."""
        metrics = QFontMetricsF(self.font(style), self.device)
        fits = all(metrics.horizontalAdvance(word) <= self.width for word in words.split())
        wrap = Qt.TextFlag.TextWordWrap if fits else Qt.TextFlag.TextWrapAnywhere
        return _CENTRED | wrap.value

    def text_height(self, words: str, style: Style) -> float:
        room = QRectF(0, 0, self.width, 1_000_000)
        metrics = QFontMetricsF(self.font(style), self.device)
        return metrics.boundingRect(room, self.flags(words, style), words).height()

    def fitted(self, slip: Slip, length: float | None) -> _Sheet:
        """This sheet, scaled down if the slip would otherwise be cut off at the paper's end."""
        sheet = self
        while length and _height(slip, sheet) > length and sheet.scale > _LEAST_SCALE:
            sheet = replace(sheet, scale=sheet.scale * 0.93)
        return sheet


def slip_pdf(slip: Slip, paper: Paper, family: str) -> bytes:
    """Render a one-page PDF: in the paper's size, or as long as the slip on a roll."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(_PDF_DPI)
    writer.setTitle(slip.title)
    dots = _PDF_DPI / _MM_PER_INCH
    sheet = _Sheet(paper.printable_mm * dots, dots, paper.scale, family, writer)
    room = paper.length_mm and (paper.length_mm - paper.margin_mm * 2) * dots
    sheet = sheet.fitted(slip, room)
    length = paper.length_mm or _height(slip, sheet) / dots + paper.margin_mm * 2
    writer.setPageSize(QPageSize(QSizeF(paper.width_mm, length), QPageSize.Unit.Millimeter))
    writer.setPageMargins(QMarginsF(0, 0, 0, 0))
    painter = QPainter(writer)
    painter.translate(paper.margin_mm * dots, paper.margin_mm * dots)
    _paint(slip, sheet, painter)
    painter.end()
    return bytes(buffer.data().data())


def slip_raster(slip: Slip, paper: Paper, family: str) -> Raster:
    """Render for a receipt printer: black and white, one pixel per dot."""
    width = paper.dots
    dots = width / paper.printable_mm
    measure = QImage(1, 1, QImage.Format.Format_Grayscale8)
    sheet = _Sheet(width, dots, paper.scale, family, measure)
    image = QImage(width, round(_height(slip, sheet)), QImage.Format.Format_Grayscale8)
    image.fill(QColor("white"))
    painter = QPainter(image)
    _paint(slip, sheet, painter)
    painter.end()
    lines = bytes(image.constBits())
    step = image.bytesPerLine()
    grey = b"".join(lines[y * step : y * step + width] for y in range(image.height()))
    return Raster(grey.translate(_SHARP), width, image.height())


# A receipt printer would dither grey into dots.
_SHARP = bytes(0 if value < 128 else 255 for value in range(256))


def _height(slip: Slip, sheet: _Sheet) -> float:
    return _walk(slip, sheet, None)


def _paint(slip: Slip, sheet: _Sheet, painter: QPainter) -> None:
    painter.setPen(QColor("black"))
    _walk(slip, sheet, painter)


def _walk(slip: Slip, sheet: _Sheet, painter: QPainter | None) -> float:
    """Lay out the parts in order and return the height; without a painter, only measure."""
    top = 0.0
    gap = _GAP * sheet.scale * sheet.dots
    for part in slip.parts:
        match part:
            case Text():
                top = _text(part.words, part.style, sheet, top, painter)
            case Code():
                top = _code(part, sheet, top, painter)
            case RuledLine():
                top = _rule(part, sheet, top, painter)
            case _:
                assert_never(part)
        top += gap
    return top


def _text(words: str, style: Style, sheet: _Sheet, top: float, painter: QPainter | None) -> float:
    height = sheet.text_height(words, style)
    if painter:
        painter.setFont(sheet.font(style))
        area = QRectF(0, top, sheet.width, height)
        painter.drawText(area, sheet.flags(words, style), words)
    return top + height


def _code(code: Code, sheet: _Sheet, top: float, painter: QPainter | None) -> float:
    modules, squares = qr_squares(code.url)
    # Whole dots: an edge between two dots is blurred.
    size = max(1, int(min(sheet.width, _CODE * sheet.scale * sheet.dots) / modules))
    left = int((sheet.width - size * modules) / 2)
    if painter:
        for row, column, length in squares:
            area = (left + column * size, int(top) + row * size, length * size, size)
            painter.fillRect(*area, QColor("black"))
    below = top + size * modules
    return _text(code.printed, Style.LARGE, sheet, below, painter)


def _rule(_rule: RuledLine, sheet: _Sheet, top: float, painter: QPainter | None) -> float:
    thick = max(1, round(0.3 * sheet.scale * sheet.dots))
    if painter:
        painter.fillRect(0, int(top), int(sheet.width), thick, QColor("black"))
    return top + thick
