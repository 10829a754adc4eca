"""Staff put an offer on paper for a shelf: everybody's code, and the very same paper again."""

from __future__ import annotations

import pytest
from PIL import Image

from kiosk.core.devices.printing import HandedOver, NotPrinted, PaperOut
from kiosk.core.wall.price import PriceTag
from tests.support.counter_by_hand import CounterByHand
from tests.support.staff_hands import come_in


@pytest.fixture
def desk(qapp):
    return CounterByHand()


@pytest.fixture
def counter(desk):
    return desk.bridge


def enter(screen, make_card):
    screen.bridge.show_cards((make_card("TEA7", discount="-15 %", terms="While it lasts."),))
    screen.hands.wait_until(lambda: bool(screen.wall.cards()), "the card")
    come_in(screen.views, screen.counter)
    screen.views.staff_pages.turn_to("controls")
    screen.hands.wait_until(lambda: screen.hands.find("sheet-TEA7") is not None, "the sheet")
    screen.hands.look()


def test_a_sheet_has_the_offers_words_and_everybodys_code(screen, desk, make_card):
    enter(screen, make_card)
    screen.hands.tap("sheet-TEA7")
    desk.answer()
    (sheet,) = desk.slips
    assert sheet.code.url == "HTTPS://OFFERS.EXAMPLE/O/TEA7J"
    words = " ".join(getattr(part, "words", "") for part in sheet.parts)
    for text in ("Marktplatz 9", "Offer TEA7", "-15 %", "While it lasts.", "Scan to take it along"):
        assert text in words
    assert desk.notes == [("Mia", "printed_sheet", "Offer TEA7")]
    assert screen.hands.find("testPrinted").property("text") == "Printed."


def test_a_sheet_has_price_picture_and_the_tills_barcode(screen, desk, make_card, tmp_path):
    picture = tmp_path / "a b.png"
    Image.new("RGB", (60, 40), "red").save(picture)
    price = PriceTag(text="€89.00", was="€119.00", percent="\u221225%")
    card = make_card("TEA7", price=price, image=picture.as_uri(), till_code="95050003")
    enter(screen, lambda *_, **__: card)
    screen.hands.tap("sheet-TEA7")
    desk.answer()
    offer = desk.slips[0].sheet.offer
    assert (offer.price.now, offer.price.was, offer.price.percent) == (
        *("€89.00", "€119.00"),
        "\u221225%",
    )
    assert offer.price.struck == "Struck: our lowest price of the last 30 days"
    assert offer.picture == str(picture)
    assert offer.till.text == "9505 0003"
    assert "phone" in desk.slips[0].sheet.how


@pytest.mark.codes("")
def test_without_an_address_a_sheet_sends_people_to_the_staff_with_a_bare_code(
    screen, desk, make_card
):
    enter(screen, make_card)
    screen.hands.tap("sheet-TEA7")
    desk.answer()
    (sheet,) = desk.slips
    assert sheet.code.url == "TEA7J"
    words = " ".join(getattr(part, "words", "") for part in sheet.parts)
    assert "Show this code to our staff" in words


@pytest.mark.parametrize(
    ("result", "told"),
    [
        (PaperOut(), "The printer is out of paper."),
        (HandedOver(), "Sent to the printer. Did the slip come out?"),
        (NotPrinted("off", "switch it on"), "Not printed. The health page says why."),
    ],
)
def test_what_became_of_it_is_told(screen, desk, make_card, result, told):
    desk.result = result
    enter(screen, make_card)
    screen.hands.tap("testPrint")
    desk.answer()
    assert screen.hands.find("testPrinted").property("text") == told


def test_what_did_not_come_out_is_printed_again_as_it_was(screen, desk, make_card):
    desk.result = HandedOver()
    enter(screen, make_card)
    screen.hands.tap("sheet-TEA7")
    desk.answer()
    screen.hands.look()
    screen.hands.tap("printAgain")
    desk.answer()
    first, second = desk.slips
    assert first is second
