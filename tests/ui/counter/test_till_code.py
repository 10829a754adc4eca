"""The barcode for the till on the screen: what it says, and that two readers read it there."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from PIL import Image

from kiosk.core.counter.till_symbol import till_mark
from tests.support.barcode_readers import by_zbar, by_zxing, needs_zbar
from tests.support.counter_by_hand import CounterByHand
from tests.support.geometry import faults

pytestmark = pytest.mark.slow

EAN = "4006381333931"
COUPON = "(255)4012345678901(17){until}"
END = datetime(2026, 12, 6, 12, tzinfo=UTC)


@pytest.fixture
def desk(qapp):
    return CounterByHand()


@pytest.fixture
def counter(desk):
    return desk.bridge


@pytest.fixture
def shown(screen):
    """Puts a till code in front of everything: a picture of it, and the item."""
    from PySide6.QtQml import QQmlComponent, qmlEngine

    window = screen.window.quick

    def show(text, across, down=260, until=None):
        mark = till_mark(text, until)
        component = QQmlComponent(qmlEngine(window))
        component.loadFromModule("Kiosk", "TillCode")
        values = {"code": mark.text, "roomAcross": across, "roomDown": down, "z": 9}
        values["source"] = mark.symbol.png if mark.symbol else ""
        values["least"] = mark.symbol.least_mm if mark.symbol else 0.0
        item = component.createWithInitialProperties(values)
        assert item, component.errorString()
        item.setParent(window)
        item.setParentItem(window.contentItem())
        picture = grey_picture(window.grabWindow())
        # Light around it, so that a quiet zone that is too small is not hidden by what is there.
        box = (0, 0, round(item.width()), round(item.height()))
        return picture.crop(box), item

    return show


@pytest.mark.parametrize(
    ("text", "content"),
    [
        (EAN, EAN),
        ("95050003", "95050003"),
        ("SUMMER-25", "SUMMER-25"),
        (COUPON, "(255)4012345678901(17)261206"),
        ("10614141000415", "(01)10614141000415"),
    ],
)
def test_a_code_on_the_screen_reads_and_says_what_it_is(shown, text, content):
    picture, item = shown(text, 500, 420, date(2026, 12, 6))
    assert by_zxing(picture) == {content}
    assert item.property("drawn")
    assert item.width() <= 500
    assert item.height() <= 420


@needs_zbar
@pytest.mark.parametrize("text", [EAN, "95050003", "SUMMER-25"])
def test_zbar_reads_it_from_the_screen(shown, text):
    picture, _ = shown(text, 500)
    assert by_zbar(picture) == {text}


def test_a_code_without_room_is_text_alone(shown):
    picture, item = shown("X" * 60, 400)
    assert not item.property("drawn")
    assert by_zxing(picture) == set()
    assert 0 < item.width() <= 400
    assert 0 < item.height() < 260


def test_a_code_that_cannot_be_drawn_is_text_alone(shown):
    _, item = shown("4006381333932", 500)
    assert item.property("code") == "4006381333932"
    assert not item.property("drawn")


def test_an_offer_without_a_till_code_shows_nothing(shown):
    _, item = shown("", 500)
    assert not item.property("visible")
    assert item.height() == 0


def get(screen, card):
    screen.bridge.show_cards((card,))
    screen.hands.wait_until(lambda: bool(screen.wall.cards()), "the card")
    screen.wall.open(card.offer_id)
    screen.detail.get()


def test_a_voucher_has_its_offers_till_code(screen, desk, make_card):
    get(screen, make_card("A1", till_code=COUPON, valid_until=END))
    voucher = screen.detail.voucher
    assert voucher.tillText == "(255)4012345678901(17)261206"
    assert voucher.tillCode != ""
    assert voucher.tillLeast == pytest.approx(0.264)


def panel(width, height, dots, *, larger):
    marks = [pytest.mark.size(width, height), pytest.mark.display(dots_per_inch=dots)]
    return pytest.param(larger, marks=marks, id=f"{width}x{height}@{dots}")


@pytest.mark.parametrize(
    "larger",
    [
        panel(800, 480, 133, larger=True),
        panel(1280, 800, 149, larger=True),
        panel(1080, 1920, 69, larger=False),
    ],
)
def test_a_vouchers_page_begins_with_its_code_and_has_the_tills(screen, desk, make_card, larger):
    screen.views.comfort.set_large_text(larger)
    screen.bridge.show_cards((make_card("A1", till_code=COUPON, valid_until=END),))
    screen.hands.wait_until(lambda: bool(screen.wall.cards()), "the card")
    screen.wall.open(screen.wall.cards()[0].offer_id)
    screen.hands.look()
    screen.hands.tap("getOffer")
    assert screen.hands.find("offerPage").property("contentY") == 0
    desk.answer()
    screen.hands.look()
    assert screen.hands.read_codes() == {desk.made[0]}
    screen.hands.scroll_to("tillBars")
    assert "(255)4012345678901(17)261206" in by_zxing(grey_picture(screen.hands.look()))
    assert screen.hands.read_codes() <= {desk.made[0]}
    assert faults(screen.window.quick, frozenset()) == []


def grey_picture(image):
    from PySide6.QtGui import QImage

    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    raw, size = bytes(grey.constBits()), (grey.width(), grey.height())
    return Image.frombuffer("L", size, raw, "raw", "L", grey.bytesPerLine(), 1)


def test_the_next_offer_has_none_of_the_one_before(screen, desk, make_card):
    get(screen, make_card("A1", till_code=EAN))
    get(screen, make_card("B2"))
    assert (screen.detail.voucher.tillText, screen.detail.voucher.tillCode) == ("", "")


def test_a_wrong_check_digit_is_told_in_clear(screen, desk, make_card):
    get(screen, make_card("A1", till_code="4006381333932"))
    assert screen.detail.voucher.tillText == "4006381333932"
    assert screen.detail.voucher.tillCode == ""
