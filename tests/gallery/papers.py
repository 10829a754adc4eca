"""What is printed, as pictures: a sheet for a shelf and a voucher's slip."""

from __future__ import annotations

from pathlib import Path

from PIL import Image
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize
from PySide6.QtGui import QImage, QPainter
from PySide6.QtPdf import QPdfDocument

from kiosk.core.counter.till_symbol import till_mark
from kiosk.core.devices.paper import PAPERS, PaperLook
from kiosk.core.devices.slip import Code, PaperPrice, SlipOffer, offer_sheet, voucher_slip
from kiosk.core.languages import LANGUAGES
from kiosk.core.wall.look import LIGHT
from kiosk.resources import resources_folder
from kiosk.ui.devices.slip_painter import slip_pdf, slip_raster
from kiosk.ui.screen.fonts import load_fonts
from tests.gallery.brands import emblem
from tests.gallery.screens import SAMPLE, in_pixels, save_small

_PRICE = PaperPrice(
    now="€89.00",
    was="€119.00",
    instead="instead of €119.00",
    struck="Struck: our lowest price of the last 30 days",
    lowest="€119.00: our lowest price of the last 30 days",
    percent="\u221225%",
)
_WALL = Code("HTTPS://OFFERS.EXAMPLE/O/7P3B0CA5TXN9", "7P3B 0CA5 TXN9")
_VOUCHER = Code(
    "HTTPS://OFFERS.EXAMPLE/V/2525FEHA6ESQJ000044XE4B0XHBN1YGNM49",
    "2525 FEHA 6ESQ J000 044X E4B0 XHBN 1YGN M49",
)
_TILL_CODE = "4006381333931"
_MOST_BYTES = 90_000
_GAP = 16
AROUND = "#8b8472"


def _offer(till: str) -> SlipOffer:
    return SlipOffer(
        "Ostvik",
        "Fjord 2 running shoes",
        "-25 %",
        terms="Not with other reductions.\nWhile stocks last.",
        until="Until Sunday, 6 December",
        price=_PRICE,
        till=till_mark(till),
        picture=str(SAMPLE / "images" / "running-shoe.jpg"),
    )


def _look() -> PaperLook:
    load_fonts(resources_folder(), "Inter", "", LANGUAGES)
    return PaperLook(logo=str(emblem("ostvik", LIGHT)))


def shelf_sheet(height: int, till: str = "") -> Image.Image:
    """A sheet of A5, that many px high."""
    how = "Point your phone\u2019s camera at the code and show it at the till."
    sheet = offer_sheet(_offer(till), _WALL, "Scan to take it along", how)
    device = QBuffer()
    device.setData(QByteArray(slip_pdf(sheet, PAPERS["A5"], _look())))
    device.open(QIODevice.OpenModeFlag.ReadOnly)
    document = QPdfDocument()
    document.load(device)
    points = document.pagePointSize(0)
    page = document.render(0, QSize(round(height * points.width() / points.height()), height))
    white = QImage(page.size(), QImage.Format.Format_RGB888)
    white.fill("white")
    painter = QPainter(white)
    painter.drawImage(0, 0, page)
    painter.end()
    return in_pixels(white).copy()


def receipt(till: str = "") -> Image.Image:
    """A slip on the roll of 80 mm, a px for each dot."""
    printed = "2026-11-30 14:21 · K-001"
    slip = voucher_slip(_offer(till), _VOUCHER, "Good once", "Show this slip at the till", printed)
    raster = slip_raster(slip, PAPERS["80mm"], _look())
    return Image.frombytes("L", (raster.width, raster.height), raster.pixels).convert("RGB")


def side_by_side(images: list[Image.Image], colour: str, gap: int) -> Image.Image:
    """The pictures in one row, all as high as the first."""
    height = images[0].height
    scaled = [
        one.resize((round(one.width * height / one.height), height), Image.Resampling.LANCZOS)
        for one in images
    ]
    width = sum(one.width + gap for one in scaled) + gap
    row = Image.new("RGB", (width, height + gap * 2), colour)
    x = gap
    for one in scaled:
        row.paste(one, (x, gap))
        x += one.width + gap
    return row


def write_papers(folder: Path) -> None:
    """Write `papers.jpg`: both papers, with the barcode of the till."""
    papers = [shelf_sheet(820, _TILL_CODE), receipt(_TILL_CODE)]
    save_small(side_by_side(papers, AROUND, _GAP), folder / "papers.jpg", _MOST_BYTES)
