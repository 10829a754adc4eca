"""Paints slips with Qt's text engine, so that every script prints correctly.

May be called on any thread: each call creates its own paint device. See
docs/decisions/0014-how-slips-are-printed.md and 0106-papers-by-the-target.md.
"""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QSizeF
from PySide6.QtGui import QColor, QImage, QPageSize, QPainter, QPdfWriter

from kiosk.core.devices.paper import Paper, PaperLook
from kiosk.core.devices.raster import Raster
from kiosk.core.devices.slip import ShelfSheet, Slip
from kiosk.ui.devices.paper_canvas import Canvas
from kiosk.ui.devices.shelf_painter import paint_sheet
from kiosk.ui.devices.slip_parts import laid_out

_PDF_DPI = 600
_MM_PER_INCH = 25.4
_LEAST_SCALE, _SMALLER = 0.3, 0.93
_NO_MARGINS = QMarginsF(0, 0, 0, 0)


def slip_pdf(slip: Slip, paper: Paper, look: PaperLook) -> bytes:
    """Render a one-page PDF: in the paper's size, or as long as the slip on a roll."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(_PDF_DPI)
    writer.setTitle(slip.title)
    canvas = Canvas(_PDF_DPI / _MM_PER_INCH, paper.scale, look, writer)
    if paper.length_mm and slip.sheet:
        _sheet_page(slip.sheet, paper, paper.length_mm, canvas, writer)
    else:
        _slip_page(slip, paper, canvas, writer)
    return bytes(buffer.data().data())


def slip_raster(slip: Slip, paper: Paper, look: PaperLook) -> Raster:
    """Render for a receipt printer: black and white, one pixel per dot."""
    width = paper.dots
    measure = QImage(1, 1, QImage.Format.Format_Grayscale8)
    canvas = Canvas(width / paper.printable_mm, paper.scale, look, measure)
    height = round(laid_out(slip.parts, canvas, width))
    image = QImage(width, height, QImage.Format.Format_Grayscale8)
    image.fill(QColor("white"))
    painter = QPainter(image)
    laid_out(slip.parts, replace(canvas, painter=painter), width)
    painter.end()
    lines = bytes(image.constBits())
    step = image.bytesPerLine()
    grey = b"".join(lines[y * step : y * step + width] for y in range(height))
    return Raster(grey.translate(_SHARP), width, height)


# A receipt printer would dither grey into dots.
_SHARP = bytes(0 if value < 128 else 255 for value in range(256))


def _slip_page(slip: Slip, paper: Paper, canvas: Canvas, writer: QPdfWriter) -> None:
    dots = canvas.dots
    width = paper.printable_mm * dots
    height = laid_out(slip.parts, canvas, width)
    # Scaled down if the slip would otherwise be cut off at the paper's end.
    room = paper.length_mm and (paper.length_mm - paper.margin_mm * 2) * dots
    while room and height > room and canvas.scale > _LEAST_SCALE:
        canvas = canvas.scaled(_SMALLER)
        height = laid_out(slip.parts, canvas, width)
    length = paper.length_mm or height / dots + paper.margin_mm * 2
    painter = _page(writer, paper.width_mm, length)
    painter.translate(paper.margin_mm * dots, paper.margin_mm * dots)
    laid_out(slip.parts, replace(canvas, painter=painter), width)
    painter.end()


def _sheet_page(
    sheet: ShelfSheet, paper: Paper, length_mm: float, canvas: Canvas, writer: QPdfWriter
) -> None:
    painter = _page(writer, paper.width_mm, length_mm)
    paint_sheet(sheet, paper, replace(canvas, painter=painter))
    painter.end()


def _page(writer: QPdfWriter, width_mm: float, length_mm: float) -> QPainter:
    writer.setPageSize(QPageSize(QSizeF(width_mm, length_mm), QPageSize.Unit.Millimeter))
    writer.setPageMargins(_NO_MARGINS)
    return QPainter(writer)
