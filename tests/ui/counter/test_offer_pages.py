"""An offer, a voucher and the thanks at five sizes: codes read, texts whole, nothing overlaps."""

from __future__ import annotations

from datetime import timedelta

import pytest
from msgspec.structs import replace
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kiosk.core.feed.offer_look import OfferLook
from kiosk.core.form.submission import Submission
from kiosk.core.wall.price import price_tag
from kiosk.ui.wall.local_time import local_now
from tests.support.counter_by_hand import CounterByHand
from tests.support.geometry import faults, texts

pytestmark = pytest.mark.slow

# A panel's px and dots per inch: 32", 10", 7".
PANELS = {
    "upright": ((1080, 1920), 69),
    "flat": ((1920, 1080), 69),
    "ten": ((1280, 800), 149),
    "seven": ((800, 480), 133),
    "fine": ((3840, 2160), 138),
}
LOOKS = ["plain", "ar", "larger", "de larger"]
STANDS = [
    pytest.param(
        look,
        marks=[pytest.mark.size(*size), pytest.mark.display(dots_per_inch=dpi)],
        id=f"{n}-{look}",
    )
    for n, (size, dpi) in PANELS.items()
    for look in LOOKS
]
LONGEST = "Wireless over-ear headphones with case and charger"
HINT = "Not with other reductions, and only while stocks last."


@pytest.fixture
def desk(qapp):
    return CounterByHand()


@pytest.fixture
def counter(desk):
    return desk.bridge


@pytest.fixture(scope="module")
def pictures(tmp_path_factory):
    """Three pictures of known size, with the smaller copies that a place may ask for."""
    folder = tmp_path_factory.mktemp("pictures")
    urls = []
    for number, (width, height) in enumerate([(1200, 800), (800, 800), (600, 900)]):
        for divisor, end in ((1, ".jpg"), (2, ".2.jpg"), (4, ".4.jpg")):
            picture = Image.new("RGB", (width // divisor, height // divisor), "#cc6666")
            picture.save(folder / f"{number}{end}")
        urls.append(f"{(folder / f'{number}.jpg').as_uri()}#{width}x{height}")
    return urls


def offers(make_card, pictures, language="en"):
    look = OfferLook(
        price="1089.00", was_price="1249.00", currency="EUR", unit_price="1 kg = 22,90 €"
    )
    first = replace(
        make_card("A1", title=LONGEST, description="For wet roads. " * 6, terms=HINT),
        price=price_tag(look, "", language),
        location="Floor 2, sports",
        image=pictures[0],
        images=tuple(pictures[1:]),
        till_code="4006381333931",
        valid_until=local_now() + timedelta(hours=50),
    )
    second = make_card("B2", title=LONGEST, discount="Buy two and get the third one for free")
    return first, second, make_card("C3")


@pytest.fixture
def stand(screen, make_card, pictures):
    def look(how):
        language = how.split()[0] if how.split()[0] in {"ar", "de"} else "en"
        screen.views.languages.choose(language)
        screen.views.comfort.set_large_text("larger" in how)
        cards = offers(make_card, pictures, language)
        screen.bridge.show_cards(cards)
        screen.hands.wait_until(lambda: screen.wall.cards() == cards, "the cards")

    return look


def whole(screen):
    """The faults of what is in sight, and of what is scrolled to."""
    found = faults(screen.window.quick)
    for name in ("detailRead", "thanksRead", "offerPage"):
        for page in screen.hands.all(name):
            page.setProperty("contentY", max(0, page.property("contentHeight") - page.height()))
            found += faults(screen.window.quick)
    return found


def codes_read(screen, url):
    """Whether that code can be read, somewhere on the page."""
    pages = [*screen.hands.all("offerPage"), *screen.hands.all("thanksRead")]
    if url in screen.hands.read_codes():
        return True
    for page in pages:
        for code in screen.hands.all("qr"):
            top = code.mapToItem(page, code.boundingRect().topLeft()).y()
            page.setProperty("contentY", max(0, page.property("contentY") + top))
            if url in screen.hands.read_codes():
                return True
    return False


def wall_url(card):
    from kiosk.core.counter.code import wall_code

    return wall_code("HTTPS://OFFERS.EXAMPLE", card.number, card.offer_id).url


@pytest.mark.parametrize("how", STANDS)
def test_an_offers_page_is_whole_and_its_code_reads(screen, stand, how):
    stand(how)
    for card in screen.wall.cards()[:2]:
        screen.wall.open(card.offer_id)
        assert codes_read(screen, wall_url(card))
        assert whole(screen) == []
        screen.detail.close()


@pytest.mark.parametrize("how", STANDS)
def test_a_voucher_is_whole_and_its_code_reads(screen, stand, desk, how):
    stand(how)
    for card in screen.wall.cards()[:2]:
        screen.wall.open(card.offer_id)
        screen.detail.get()
        assert whole(screen) == []
        desk.answer()
        assert codes_read(screen, desk.made[-1])
        assert whole(screen) == []
        screen.detail.close()


@pytest.mark.parametrize("how", STANDS)
def test_the_thanks_are_whole_and_their_code_reads(screen, stand, how):
    stand(how)
    screen.lead.open("A1", LONGEST)
    screen.lead.set_text("last_name", "Lovelace")
    screen.lead.set_text("email", "ada@example.com")
    screen.lead.set_flag("consent", True)
    screen.lead.submit()
    screen.customer.lead_answered.emit(Submission.SAVED, "")
    assert codes_read(screen, wall_url(screen.wall.cards()[0]))
    assert whole(screen) == []


@pytest.mark.parametrize("_", [pytest.param("plain", marks=pytest.mark.size(800, 480))])
def test_long_terms_are_scrolled_by_keys_and_escape_leads_back(screen, make_card, _):
    screen.bridge.show_cards((make_card("A1", terms="Read all of this. " * 80),))
    screen.hands.wait_until(lambda: bool(screen.wall.cards()), "the card")
    screen.wall.open("A1")
    screen.hands.look()
    page = screen.hands.find("detailRead")
    QTest.keyClick(screen.window.quick, Qt.Key.Key_PageDown)
    assert page.property("contentY") > 0
    for _key in range(40):
        QTest.keyClick(screen.window.quick, Qt.Key.Key_PageDown)
    assert page.property("contentY") == pytest.approx(
        page.property("contentHeight") - page.height()
    )
    for _key in range(40):
        QTest.keyClick(screen.window.quick, Qt.Key.Key_PageUp)
    assert page.property("contentY") == 0
    QTest.keyClick(screen.window.quick, Qt.Key.Key_Escape)
    assert not screen.detail.is_open()


def test_pictures_are_stepped_through_by_keys_and_by_swipes(screen, stand):
    stand("plain")
    screen.wall.open("A1")
    screen.hands.look()
    gallery = screen.hands.find("gallery")
    assert gallery.property("count") == 3
    gallery.forceActiveFocus()
    for _ in range(5):
        QTest.keyClick(screen.window.quick, Qt.Key.Key_Right)
    assert gallery.property("current") == 2
    QTest.keyClick(screen.window.quick, Qt.Key.Key_Left)
    assert gallery.property("current") == 1


@pytest.mark.parametrize("vouchers", [False, True])
def test_a_page_has_one_filled_button(screen, stand, desk, vouchers, request):
    stand("plain")
    screen.wall.open("A1")
    screen.hands.look()
    for page in ("offer", "voucher"):
        names = (
            "getOffer",
            "printOffer",
            "closeDetail",
            "contactAbout",
            "printSlip",
            "closeVoucher",
        )
        shown = [item for name in (*names, "stayLonger") for item in screen.hands.all(name)]
        assert sum(not item.property("quiet") for item in shown) == 1, page
        if vouchers:
            screen.detail.get()
            desk.answer()
            screen.hands.look()


def test_print_on_an_offers_page_gets_the_voucher_and_prints_it(screen, stand, desk):
    stand("plain")
    screen.wall.open("A1")
    screen.hands.look()
    screen.hands.tap("printOffer")
    desk.answer()
    desk.answer()
    assert screen.detail.getting
    assert [slip.code.url for slip in desk.slips] == desk.made


def test_texts_are_no_smaller_than_the_least(screen, stand, desk):
    stand("plain")
    screen.wall.open("A1")
    for _page in ("offer", "voucher"):
        screen.hands.look()
        least = screen.views.sizes.sizes().least
        small = [t.property("text") for t in texts(screen.window.quick) if px(t) < round(least) - 1]
        assert [text for text in small if text != "00"] == []
        screen.detail.get()
        desk.answer()


def px(text):
    return text.property("font").pixelSize()
