"""Staff put an offer on paper for a shelf: everybody's code, and the very same paper again."""

from __future__ import annotations

import pytest

from kiosk.core.devices.printing import HandedOver, NotPrinted, PaperOut
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
    for text in ("Marktplatz 9", "Offer TEA7", "-15 %", "While it lasts.", "Scan this code"):
        assert text in words
    assert desk.notes == [("Mia", "printed_sheet", "Offer TEA7")]
    assert screen.hands.find("testPrinted").property("text") == "Printed."


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
        (PaperOut(), "The paper is out."),
        (HandedOver(), "It was handed to the printer. Did it come out?"),
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
