"""The customer's own copy: whose it is, how long it stays, and what stands there without one."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest

from kiosk.services.counter.voucher_desk import NoVoucher
from tests.support.counter_by_hand import CounterByHand

pytestmark = pytest.mark.slow

OWN = "Take a photo of the code, or print it\nChoose what you would like\nShow the code at the till"
SHARED = "Take a photo of this code and show it at the till."

SIZES = [
    pytest.param(size, marks=pytest.mark.size(*size))
    for size in [(1080, 1920), (1920, 1080), (800, 480), (480, 800), (1280, 800)]
]


@pytest.fixture
def desk(qapp):
    return CounterByHand()


@pytest.fixture
def counter(desk):
    return desk.bridge


def put(screen, *cards):
    screen.bridge.show_cards(cards)
    screen.hands.wait_until(lambda: screen.wall.cards() == cards, "the cards")


def get(screen, offer_id="A1"):
    screen.wall.open(offer_id)
    screen.hands.look()
    screen.hands.tap("getOffer")


def told(screen):
    return screen.hands.find("takeAlongAdvice").property("text")


def wall_code(screen):
    from kiosk.core.counter.code import wall_code

    number = screen.wall.cards()[0].number
    return wall_code("HTTPS://OFFERS.EXAMPLE", number, number).url


def test_a_voucher_is_on_the_screen_for_a_phone_and_in_clear(screen, desk, make_card):
    put(screen, make_card("A1"))
    get(screen)
    desk.answer()
    assert screen.hands.read_codes() == {desk.made[0]}
    clear = screen.hands.find("takeAlongCode").property("text")
    assert "".join(clear.replace("\u200e", "").split()) == desk.made[0].rpartition("/")[2]
    assert all(len(group) in {3, 4} for group in clear.replace("\u200e", "").split())
    assert told(screen) == OWN


@pytest.mark.parametrize("_", SIZES, ids=str)
def test_until_it_is_there_no_other_code_is_and_its_room_is_kept(screen, desk, make_card, _):
    put(screen, make_card("A1"))
    get(screen)
    assert screen.hands.read_codes() == set()
    ticket = screen.hands.find("takeAlong")
    room = ticket.width(), ticket.height()
    desk.answer()
    screen.hands.look()
    assert (ticket.width(), ticket.height()) == pytest.approx(room, abs=6)


def test_back_and_get_again_is_the_same_voucher(screen, desk, make_card):
    put(screen, make_card("A1"))
    get(screen)
    desk.answer()
    screen.detail.back()
    assert screen.hands.read_codes() == {wall_code(screen)}
    screen.hands.tap("getOffer")
    desk.answer()
    assert screen.hands.read_codes() == {desk.made[0]}
    assert len(desk.made) == 1


def closed(screen):
    screen.detail.close()


def idle(screen):
    screen.detail.patience.over.emit()


def another(screen):
    screen.wall.open("B2")


@pytest.mark.parametrize("leave", [closed, idle, another])
def test_the_next_customer_gets_another(screen, desk, make_card, leave):
    put(screen, make_card("A1"), make_card("B2"))
    get(screen)
    desk.answer()
    leave(screen)
    assert screen.detail.voucher.code == ""
    get(screen)
    desk.answer()
    assert screen.hands.read_codes() == {desk.made[1]}


def test_an_answer_for_an_offer_that_is_no_longer_open_is_not_shown(screen, desk, make_card):
    put(screen, make_card("A1"), make_card("B2"))
    get(screen, "A1")
    screen.detail.close()
    desk.answer()
    assert screen.detail.voucher.code == ""
    get(screen, "B2")
    desk.bridge.make_voucher("A1")
    desk.answer()
    assert screen.hands.read_codes() == {desk.made[1]}


@pytest.mark.parametrize("why", NoVoucher)
def test_without_a_voucher_everybodys_code_does(screen, desk, make_card, why):
    desk.refusal = why
    put(screen, make_card("A1"))
    get(screen)
    desk.answer()
    assert screen.hands.read_codes() == {wall_code(screen)}
    assert told(screen) == SHARED
    assert screen.hands.find("printSlip") is None
    desk.refusal = None
    screen.detail.back()
    screen.hands.tap("getOffer")
    desk.answer()
    assert screen.hands.read_codes() == {desk.made[0]}


def test_who_waits_too_long_gets_everybodys_code_and_keeps_it(screen, desk, make_card, qtbot):
    put(screen, make_card("A1"))
    get(screen)
    with qtbot.waitSignal(screen.detail.voucher.changed, timeout=3_000):
        assert screen.hands.read_codes() == set()
    assert screen.hands.read_codes() == {wall_code(screen)}
    desk.answer()
    assert screen.hands.read_codes() == {wall_code(screen)}
    screen.detail.back()
    screen.hands.tap("getOffer")
    assert screen.hands.read_codes() == {desk.made[0]}
    assert len(desk.made) == 1


@pytest.mark.parametrize("first", ["the end", "the voucher"])
def test_an_offer_that_ends_meanwhile_shows_no_code(screen, desk, make_card, first):
    put(screen, make_card("A1"))
    get(screen)
    if first == "the voucher":
        desk.answer()
    put(screen)
    desk.answer()
    assert screen.hands.read_codes() == set()
    assert screen.hands.find("ended") is not None
    for gone in ("takeAlong", "takeAlongAdvice", "printSlip", "contactAbout"):
        assert screen.hands.find(gone) is None
    put(screen, make_card("A1"))
    assert screen.hands.read_codes() == {desk.made[0]}


def test_words_that_change_change_no_voucher(screen, desk, make_card):
    put(screen, make_card("A1"))
    get(screen)
    desk.answer()
    put(screen, make_card("A1", title="New words"))
    assert screen.hands.read_codes() == {desk.made[0]}
    assert screen.hands.find("detailTitle").property("text") == "New words"


@pytest.mark.parametrize("_", SIZES, ids=str)
def test_a_second_tap_of_the_same_finger_does_nothing(screen, desk, make_card, _):
    put(screen, make_card("A1"))
    left, plain = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    for x in (0.1, 0.5, 0.9):
        screen.wall.open("A1")
        screen.hands.look()
        button = screen.hands.find("getOffer")
        place = button.mapToScene(QPointF(button.width() * x, button.height() / 2)).toPoint()
        QTest.mouseMove(screen.window.quick, place)
        QTest.mouseDClick(screen.window.quick, left, plain, place)
        desk.answer()
        assert screen.detail.getting
        assert not screen.lead.is_open()
        desk.answer()
        assert desk.slips == []
        screen.detail.close()
