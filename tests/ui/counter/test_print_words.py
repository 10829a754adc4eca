"""What became of a slip is said in words to whoever wanted it, the customer or staff."""

from __future__ import annotations

import pytest

from kiosk.core.devices.printing import HandedOver, NotPrinted, PaperOut, Printed
from kiosk.services.counter.voucher_desk import NoVoucher
from kiosk.ui.counter.slip_view_model import SlipState
from kiosk.ui.counter.voucher_view_model import CodeShown
from kiosk.ui.devices.print_answer import PrintAnswer, answer_of
from tests.support.counter_by_hand import CounterByHand
from tests.support.staff_hands import enter, words

RESULTS = (
    Printed(),
    PaperOut(),
    PaperOut(kept=True),
    HandedOver(),
    NotPrinted("off", "switch it on"),
)


@pytest.fixture
def desk(qapp):
    return CounterByHand()


@pytest.fixture
def counter(desk):
    return desk.bridge


def get(screen, card):
    screen.bridge.show_cards((card,))
    screen.hands.wait_until(lambda: bool(screen.wall.cards()), "the card")
    screen.wall.open(card.offer_id)
    screen.hands.look()
    screen.hands.tap("getOffer")
    screen.hands.look()


def test_a_customer_reads_words_or_a_button_for_each_state_of_a_slip(screen, desk, make_card):
    get(screen, make_card("A1"))
    desk.answer()
    voucher = screen.detail.voucher
    seen = set()

    def look():
        state = voucher.slip.state
        seen.add(state)
        told, button = screen.hands.find("printTold"), screen.hands.find("printSlip")
        assert (told is None) is (button is not None)
        assert (told or button).property("text") not in {"", state}

    for desk.result in RESULTS:
        voucher.forget()
        screen.detail.get()
        desk.answer()
        look()
        screen.hands.tap("printSlip")
        look()
        desk.answer()
        look()
    assert seen == set(SlipState)


def test_staff_read_in_words_what_became_of_a_print(screen, monkeypatch):
    monkeypatch.setattr(screen.counter, "note", lambda *_words: None)
    slips = []
    monkeypatch.setattr(screen.counter, "print", slips.append)
    enter(screen, "controls")
    assert screen.hands.find("testPrinted") is None
    said = {PrintAnswer.NONE: "nothing"}
    sheets = screen.views.staff_pages.sheets
    for result in RESULTS:
        sheets.print_test("Marktplatz 9", "Test slip")
        said[PrintAnswer.WAITING] = words(screen, "testPrinted")
        screen.counter.printed.emit(result, slips[-1])
        said[answer_of(result)] = words(screen, "testPrinted")
    assert said.keys() == set(PrintAnswer)
    assert not set(said.values()) & {"", *PrintAnswer}


@pytest.mark.parametrize("kind", [kind for kind in CodeShown if kind is not CodeShown.NONE])
def test_the_customer_is_told_in_words_what_code_stands_there(screen, desk, make_card, kind):
    desk.refusal = NoVoucher.NO_KEY if kind is CodeShown.SHARED else None
    get(screen, make_card("A1"))
    if kind is not CodeShown.WAITING:
        desk.answer()
    assert screen.detail.voucher.kind == kind
    assert words(screen, "takeAlongAdvice") not in {"", kind}
