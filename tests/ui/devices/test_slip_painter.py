"""What is painted for paper holds the code, the words and the paper's size."""

from __future__ import annotations

import threading

import pytest

from kiosk.core.devices.paper import PAPERS
from kiosk.core.devices.slip import Code, SlipOffer, offer_sheet, trial_slip, voucher_slip
from kiosk.services.wall.code_reader import GreyFrame, read_codes

CODE = Code("HTTPS://OFFERS.EXAMPLE/V/0123456789ABCDEFGHJKMNPQRSTVWXYZ012", "0123 4567 89AB")
OFFER = SlipOffer(
    "Marktplatz 9", "Laufschuhe", "-20 %", "Come and see.", "While stocks last.", "Until Monday"
)
SLIP = voucher_slip(OFFER, CODE, "Good once, at the till")


@pytest.fixture(autouse=True)
def _letters(qapp):
    from PySide6.QtGui import QFont, QFontDatabase

    from kiosk.resources import resources_folder

    for file in (resources_folder() / "fonts").glob("*.[ot]tf"):
        QFontDatabase.addApplicationFont(str(file))
    QFont.insertSubstitution("Inter", "Noto Sans Arabic UI")


def rendered(pdf, tmp_path):
    """The page in mm, and its picture at about 8 dots a mm."""
    from PySide6.QtCore import QSize
    from PySide6.QtGui import QImage
    from PySide6.QtPdf import QPdfDocument

    file = tmp_path / "slip.pdf"
    file.write_bytes(pdf)
    document = QPdfDocument()
    assert document.load(str(file)) == QPdfDocument.Error.None_
    assert document.pageCount() == 1
    points = document.pagePointSize(0)
    mm = (points.width() * 25.4 / 72, points.height() * 25.4 / 72)
    page = document.render(0, QSize(round(mm[0] * 8), round(mm[1] * 8)))
    white = QImage(page.size(), QImage.Format.Format_Grayscale8)
    white.fill(255)
    from PySide6.QtGui import QPainter

    painter = QPainter(white)
    painter.drawImage(0, 0, page)
    painter.end()
    words = document.getAllText(0).text()
    document.close()
    return mm, white, words


def codes_on(image):
    frame = GreyFrame(bytes(image.constBits()), image.width(), image.height(), image.bytesPerLine())
    return read_codes(frame)


@pytest.mark.parametrize("name", PAPERS)
def test_a_pdf_is_one_page_of_its_paper_with_a_code_that_reads(tmp_path, name):
    from kiosk.ui.devices.slip_painter import slip_pdf

    paper = PAPERS[name]
    mm, page, words = rendered(slip_pdf(SLIP, paper, "Inter"), tmp_path)
    assert mm[0] == pytest.approx(paper.width_mm, abs=0.5)
    if paper.length_mm:
        assert mm[1] == pytest.approx(paper.length_mm, abs=0.5)
    assert codes_on(page) == {CODE.url}
    for text in ("Marktplatz 9", "20 %", "Good once", CODE.printed, "Until Monday"):
        assert text in words


def test_the_longest_offer_still_fits_its_sheet(tmp_path):
    from kiosk.ui.devices.slip_painter import slip_pdf

    long = SlipOffer("Shop", "T" * 80, "-20 %", "Come and see. " * 60, "Only here. " * 60 + "END")
    _, page, words = rendered(
        slip_pdf(offer_sheet(long, CODE, "Scan me"), PAPERS["A4"], "Inter"), tmp_path
    )
    assert "END" in words
    step, lines = page.bytesPerLine(), bytes(page.constBits())
    below = [lines[y * step : y * step + page.width()] for y in range(page.height())][-100:]
    assert min(min(line) for line in below) == 255
    assert codes_on(page) == {CODE.url}


@pytest.mark.parametrize("name", ["80mm", "58mm"])
@pytest.mark.parametrize("slip", [SLIP, trial_slip(OFFER, CODE)], ids=["voucher", "trial"])
def test_a_receipt_is_black_and_white_and_as_wide_as_the_printer(name, slip):
    from kiosk.ui.devices.slip_painter import slip_raster

    raster = slip_raster(slip, PAPERS[name], "Inter")
    assert raster.width == {"80mm": 576, "58mm": 384}[name]
    assert set(raster.pixels) == {0, 255}
    frame = GreyFrame(raster.pixels, raster.width, raster.height, raster.width)
    assert read_codes(frame) == {CODE.url}


def test_arabic_is_joined_and_not_boxes():
    """Letters that join are narrower than the same ones kept apart."""
    from kiosk.core.devices.slip import Slip, Text
    from kiosk.ui.devices.slip_painter import slip_raster

    def width(words):
        raster = slip_raster(Slip("", (Text(words),)), PAPERS["80mm"], "Inter")
        rows = [raster.pixels[y * 576 : y * 576 + 576] for y in range(raster.height)]
        inked = [x for x in range(576) if any(row[x] == 0 for row in rows)]
        return inked[-1] - inked[0]

    letters = "سبيشل"
    assert width(letters) < 0.9 * width("\u200c".join(letters))


def test_the_same_slip_gives_the_same_picture_on_any_thread():
    from kiosk.ui.devices.slip_painter import slip_raster

    made = [slip_raster(SLIP, PAPERS["80mm"], "Inter")]
    thread = threading.Thread(
        target=lambda: made.append(slip_raster(SLIP, PAPERS["80mm"], "Inter"))
    )
    thread.start()
    thread.join()
    assert made[0] == made[1]


def test_what_an_offer_lacks_leaves_no_gap():
    bare = voucher_slip(SlipOffer("Shop", "Shoes"), CODE, "Good once")
    assert [getattr(part, "words", "") for part in bare.parts] == [
        *("Shop", "", "Shoes", "", "Good once", ""),
    ]
    assert bare.code == CODE
