"""What is painted for paper holds the code, the words and the paper's size."""

from __future__ import annotations

import threading

import pytest
from PIL import Image

from kiosk.core.counter.till_symbol import till_mark
from kiosk.core.devices.paper import PAPERS, PaperLook
from kiosk.core.devices.slip import (
    Code,
    PaperPrice,
    SlipOffer,
    offer_sheet,
    trial_slip,
    voucher_slip,
)
from kiosk.core.wall.sight import GreyFrame
from kiosk.services.wall.code_reader import read_codes
from tests.support.barcode_readers import by_dmtx, by_zbar, by_zxing, needs_dmtx, needs_zbar

CODE = Code("HTTPS://OFFERS.EXAMPLE/V/0123456789ABCDEFGHJKMNPQRSTVWXYZ012", "0123 4567 89AB")
OFFER = SlipOffer(
    "Marktplatz 9", "Laufschuhe", "-20 %", "Come and see.", "While stocks last.", "Until Monday"
)
SLIP = voucher_slip(OFFER, CODE, "Good once, at the till")
LOOK = PaperLook()
EAN, CASE = "4006381333931", "10614141000415"
COUPON = "(255)4012345678901(17)261206"
PRICE = PaperPrice(
    "€89.00", "€119.00", "instead of €119.00", "Struck: why", "€119.00: why", "\u221225%"
)


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
    mm, page, words = rendered(slip_pdf(SLIP, paper, LOOK), tmp_path)
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
        slip_pdf(offer_sheet(long, CODE, "Scan me"), PAPERS["A4"], LOOK), tmp_path
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

    raster = slip_raster(slip, PAPERS[name], LOOK)
    assert raster.width == {"80mm": 576, "58mm": 384}[name]
    assert set(raster.pixels) == {0, 255}
    frame = GreyFrame(raster.pixels, raster.width, raster.height, raster.width)
    assert read_codes(frame) == {CODE.url}


def test_arabic_is_joined_and_not_boxes():
    """Letters that join are narrower than the same ones kept apart."""
    from kiosk.core.devices.slip import Slip, Text
    from kiosk.ui.devices.slip_painter import slip_raster

    def width(words):
        raster = slip_raster(Slip("", (Text(words),)), PAPERS["80mm"], LOOK)
        rows = [raster.pixels[y * 576 : y * 576 + 576] for y in range(raster.height)]
        inked = [x for x in range(576) if any(row[x] == 0 for row in rows)]
        return inked[-1] - inked[0]

    letters = "سبيشل"
    assert width(letters) < 0.9 * width("\u200c".join(letters))


def test_the_same_slip_gives_the_same_picture_on_any_thread():
    from kiosk.ui.devices.slip_painter import slip_raster

    made = [slip_raster(SLIP, PAPERS["80mm"], LOOK)]
    thread = threading.Thread(target=lambda: made.append(slip_raster(SLIP, PAPERS["80mm"], LOOK)))
    thread.start()
    thread.join()
    assert made[0] == made[1]


def with_till(text, **fields):
    return SlipOffer("Marktplatz 9", "Laufschuhe", "-20 %", till=till_mark(text), **fields)


def on_paper(raster):
    return Image.frombytes("L", (raster.width, raster.height), raster.pixels)


def on_page(image):
    raw, size = bytes(image.constBits()), (image.width(), image.height())
    return Image.frombuffer("L", size, raw, "raw", "L", image.bytesPerLine(), 1)


@pytest.mark.parametrize("name", ["80mm", "58mm"])
@pytest.mark.parametrize(
    ("text", "content"),
    [(EAN, EAN), ("95050003", "95050003"), ("SUMMER-25", "SUMMER-25"), (COUPON, COUPON)],
)
def test_the_tills_barcode_reads_from_the_dots_of_a_receipt(name, text, content):
    from kiosk.ui.devices.slip_painter import slip_raster

    paper = on_paper(slip_raster(voucher_slip(with_till(text), CODE, "Once"), PAPERS[name], LOOK))
    assert by_zxing(paper) == {CODE.url, content}


@needs_zbar
@pytest.mark.slow
@pytest.mark.parametrize("name", ["80mm", "58mm"])
@pytest.mark.parametrize("text", [EAN, "95050003", "SUMMER-25"])
def test_zbar_reads_both_codes_of_a_receipt(name, text):
    from kiosk.ui.devices.slip_painter import slip_raster

    paper = on_paper(slip_raster(voucher_slip(with_till(text), CODE, "Once"), PAPERS[name], LOOK))
    assert by_zbar(paper) == {CODE.url, text}


@needs_dmtx
@pytest.mark.slow
def test_dmtx_reads_a_case_of_goods_from_a_receipt():
    from kiosk.ui.devices.slip_painter import slip_raster

    slip = voucher_slip(with_till(CASE), CODE, "Once")
    paper = on_paper(slip_raster(slip, PAPERS["80mm"], LOOK))
    assert by_dmtx(paper) == b"\x1d01" + CASE.encode()


def test_a_module_on_a_receipt_is_as_many_whole_dots_as_the_standard_wants():
    from kiosk.ui.devices.slip_painter import slip_raster

    for text, least in ((EAN, 3), ("SUMMER-25", 2), (COUPON, 3)):
        slip = voucher_slip(with_till(text), CODE, "Once")
        runs = dark_runs(on_paper(slip_raster(slip, PAPERS["58mm"], LOOK)))
        assert min(runs) >= least
        assert {run % min(runs) for run in runs} == {0}


def dark_runs(paper):
    """The widths in dots of the bars of the one code that is no QR code, in a row near its top."""
    import itertools

    import zxingcpp

    qr = zxingcpp.BarcodeFormat.QRCode
    (found,) = [one for one in zxingcpp.read_barcodes(paper) if one.format != qr]
    y = found.position.top_left.y + 4
    left, right = found.position.top_left.x - 12, found.position.top_right.x + 12
    row = paper.crop((left, y, right, y + 1)).tobytes()
    return {len([*group]) for value, group in itertools.groupby(row) if value == 0}


def test_a_till_code_that_is_too_wide_for_the_roll_is_printed_as_text(tmp_path):
    from kiosk.ui.devices.slip_painter import slip_pdf, slip_raster

    long = "ARTICLENUMBEROFMANYLETTERSANDDIGITS2026"
    slip = voucher_slip(with_till(long), CODE, "Once")
    assert by_zxing(on_paper(slip_raster(slip, PAPERS["58mm"], LOOK))) == {CODE.url}
    _, _, words = rendered(slip_pdf(slip, PAPERS["58mm"], LOOK), tmp_path)
    assert long in "".join(words.split())


@pytest.mark.parametrize("name", ["A6", "A5", "A4", "Letter"])
def test_a_sheet_is_one_page_with_both_codes_and_all_its_words(tmp_path, name):
    from kiosk.ui.devices.slip_painter import slip_pdf

    offer = with_till(EAN, price=PRICE, terms="While stocks last.", until="Until Monday")
    sheet = offer_sheet(offer, CODE, "Scan me", "Point your phone at it.")
    mm, page, words = rendered(slip_pdf(sheet, PAPERS[name], LOOK), tmp_path)
    assert mm[0] == pytest.approx(PAPERS[name].width_mm, abs=0.5)
    assert by_zxing(on_page(page)) == {CODE.url, EAN}
    for text in (
        *("Marktplatz 9", "Until Monday", "Laufschuhe", "119.00", "€89", "Struck: why"),
        *("Scan me", "Point your phone", CODE.printed, "4 006381 333931", "While stocks last."),
    ):
        assert text in words


@needs_zbar
@pytest.mark.slow
def test_zbar_reads_both_codes_of_a_sheet(tmp_path):
    from kiosk.ui.devices.slip_painter import slip_pdf

    sheet = offer_sheet(with_till(EAN, price=PRICE), CODE, "Scan me")
    _, page, _ = rendered(slip_pdf(sheet, PAPERS["A5"], LOOK), tmp_path)
    assert by_zbar(on_page(page)) == {CODE.url, EAN}


def test_a_logo_and_a_picture_are_on_the_sheet_and_a_broken_one_costs_itself(tmp_path):
    from kiosk.ui.devices.slip_painter import slip_pdf

    logo, picture, broken = tmp_path / "logo.png", tmp_path / "shoe.png", tmp_path / "no.png"
    Image.new("RGB", (60, 60), "#0000ff").save(logo)
    Image.new("RGB", (600, 400), "#ff0000").save(picture)
    broken.write_bytes(b"\x89PNG no")

    def colours(look, file):
        sheet = offer_sheet(with_till(EAN, picture=str(file)), CODE, "Scan me")
        raw = slip_pdf(sheet, PAPERS["A5"], look)
        return coloured(raw, tmp_path)

    assert colours(PaperLook(logo=str(logo)), picture) == {"blue", "red"}
    assert colours(PaperLook(logo=str(broken)), broken) == set()


def coloured(pdf, tmp_path):
    """Which of blue and red the page has; pictures in a PDF lose a little of their colours."""
    from PySide6.QtCore import QSize
    from PySide6.QtPdf import QPdfDocument

    file = tmp_path / "page.pdf"
    file.write_bytes(pdf)
    document = QPdfDocument()
    document.load(str(file))
    page = document.render(0, QSize(148, 210))
    spots = [page.pixelColor(x, y) for x in range(0, 148, 2) for y in range(0, 210, 2)]
    document.close()
    blue = any(spot.blue() > 240 and spot.red() < 20 for spot in spots)
    red = any(spot.red() > 240 and spot.blue() < 20 and spot.green() < 20 for spot in spots)
    return {name for name, there in (("blue", blue), ("red", red)) if there}


def test_a_receipt_has_its_shops_logo(tmp_path):
    from kiosk.ui.devices.slip_painter import slip_raster

    logo = tmp_path / "logo.png"
    Image.new("RGB", (60, 60), "black").save(logo)
    plain = slip_raster(SLIP, PAPERS["80mm"], LOOK)
    with_logo = slip_raster(SLIP, PAPERS["80mm"], PaperLook(logo=str(logo)))
    # The edge and the logo, in dots.
    top = (18 + 64) * 576
    assert with_logo.pixels[:top].count(0) > plain.pixels[:top].count(0) + 3_000


@pytest.mark.parametrize(
    ("size", "focus", "part"),
    [
        ((1200, 800), (50, 50), (0, 0, 1200, 800)),
        ((1600, 800), (0, 0), (0, 0, 1200, 800)),
        ((1600, 800), (100, 50), (400, 0, 1200, 800)),
        ((1600, 800), (60, 50), (360, 0, 1200, 800)),
        ((800, 3000), (50, 50), None),
    ],
)
def test_a_crop_keeps_its_focus_and_never_loses_most_of_a_picture(size, focus, part):
    from kiosk.ui.devices.shelf_picture import cropped

    assert cropped(size, (300.0, 200.0), focus) == (part and pytest.approx(part))
