"""A tap means what the finger meant: nothing wakes and presses, nothing hits what has just come."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QCursor, QGuiApplication
from PySide6.QtTest import QTest

pytestmark = pytest.mark.display(dots_per_inch=69)  # 32", where cards fill the wall


@pytest.fixture(scope="module")
def device(qapp):
    return QTest.createTouchDevice()


@pytest.fixture
def counter(qapp):
    """A counter at which vouchers can be made, by nobody."""
    from kiosk.ui.counter_bridge import CounterBridge
    from kiosk.ui.net_line import unanswered

    return CounterBridge(unanswered(), can_make_vouchers=True)


@pytest.fixture
def cards(screen, make_card):
    cards = tuple(make_card(f"N{number:02}") for number in range(40))
    screen.bridge.show_cards(cards)
    screen.hands.wait_until(lambda: bool(screen.hands.all("offerCard")), "the wall")
    screen.hands.look()
    return cards


def middle(item) -> QPoint:
    return item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()


def down(screen, device, point):
    QTest.touchEvent(screen.window.quick, device).press(0, point, screen.window.quick).commit()


def move(screen, device, point):
    QTest.touchEvent(screen.window.quick, device).move(0, point, screen.window.quick).commit()


def up(screen, device, point):
    QTest.touchEvent(screen.window.quick, device).release(0, point, screen.window.quick).commit()


def touch(screen, device, point):
    down(screen, device, point)
    up(screen, device, point)


@pytest.mark.parametrize("dim", [0.7, 1.0], ids=["dim", "dark"])
def test_a_waking_touch_presses_nothing_and_neither_does_its_second_tap(screen, device, cards, dim):
    point = middle(screen.hands.find("contact"))
    screen.views.panel_care.set_dim(dim)
    touch(screen, device, point)
    assert not screen.views.panel_care.is_dim()
    touch(screen, device, point)
    assert not screen.lead.is_open()
    QTest.qWait(450)
    touch(screen, device, point)
    assert screen.lead.is_open()


def test_a_mouse_that_wakes_by_its_move_presses_nothing_unseen(screen, cards):
    screen.views.panel_care.set_dim(1.0)
    screen.hands.tap("contact")
    assert not screen.views.panel_care.is_dim()
    assert not screen.lead.is_open()


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Escape])
def test_a_waking_key_does_nothing_else(screen, cards, key):
    screen.wall.open("N00")
    screen.views.detail.close()
    screen.hands.find("contact").forceActiveFocus()
    screen.views.panel_care.awake_timer.stop()
    screen.views.panel_care.set_dim(1.0)
    QTest.keyClick(screen.window.quick, key)
    assert not screen.views.panel_care.is_dim()
    assert not screen.views.covered


def where_a_card_lies_below(screen, button):
    """A place that hits a card of the wall, and that button of an opened offer."""
    cards = [card.mapRectToScene(card.boundingRect()) for card in screen.hands.all("offerCard")]
    screen.wall.open("N00")
    screen.hands.look()
    item = screen.hands.find(button)
    over = item.mapRectToScene(item.boundingRect()).adjusted(8, 8, -8, -8)
    shared = next(over & card for card in cards if (over & card).height() > 8)
    screen.detail.close()
    return QPointF(shared.left() + shared.width() / 4, shared.center().y()).toPoint()


SIDES = [(1080, 1920), (1920, 1080)]


@pytest.mark.vouchers
@pytest.mark.parametrize("_", [pytest.param(s, marks=pytest.mark.size(*s)) for s in SIDES], ids=str)
def test_a_second_tap_does_not_reach_what_the_first_has_opened(screen, device, cards, _):
    point = where_a_card_lies_below(screen, "getOffer")
    for _ in range(3):
        touch(screen, device, point)
        screen.hands.look()
    assert screen.detail.is_open(), "a card lay there"
    assert not screen.detail.getting
    assert not screen.lead.is_open()
    QTest.qWait(450)
    touch(screen, device, point)
    assert screen.detail.getting or screen.lead.is_open()


@pytest.mark.vouchers
def test_a_double_click_of_a_mouse_is_no_second_tap_either(screen, cards):
    window, point = screen.window.quick, where_a_card_lies_below(screen, "getOffer")
    left, plain = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QTest.mouseMove(window, point)
    QTest.mouseDClick(window, left, plain, point)
    assert screen.detail.is_open()
    assert not screen.detail.getting


def test_quick_taps_on_one_page_all_count(screen, device, cards):
    point = middle(screen.hands.find("pageOn"))
    for _ in range(3):
        touch(screen, device, point)
    assert screen.wall.pages.page == 3


def test_what_changes_under_a_finger_that_was_on_its_way_is_not_pressed(screen, device, cards):
    screen.wall.open("N00")
    touch(screen, device, QPoint(2, 2))
    QTest.qWait(1_100)
    screen.detail.close()
    point = middle(screen.hands.find("contact"))
    touch(screen, device, point)
    assert not screen.lead.is_open()
    QTest.qWait(450)
    touch(screen, device, point)
    assert screen.lead.is_open()


def test_nothing_dims_under_working_hands(screen, cards):
    care = screen.views.panel_care
    screen.hands.tap("contact")
    care.set_dim(1.0)
    care.awake_timer.stop()
    care.awake_timer.timeout.emit()
    assert not care.is_dim(), "a form is open"
    screen.lead.close()
    assert not care.is_dim(), "somebody was here a moment ago"
    care.awake_timer.stop()
    care.awake_timer.timeout.emit()
    assert care.is_dim()


def test_each_touch_of_the_screens_keyboard_keeps_it_awake(screen, device, cards):
    screen.hands.tap("contact")
    screen.hands.wait_until(lambda: screen.hands.find("send") is not None, "the form")
    care = screen.views.panel_care
    screen.hands.tap("email")
    screen.hands.wait_until(lambda: screen.hands.find("key-@") is not None, "the keyboard")
    screen.hands.look()
    care.awake_timer.stop()
    touch(screen, device, middle(screen.hands.find("key-@")))
    assert screen.lead.draft.email == "@"
    assert care.awake_timer.isActive()


@pytest.mark.parametrize("button", ["send", "consent"])
def test_what_a_finger_presses_stays_under_it_until_it_is_lifted(screen, device, cards, button):
    screen.hands.tap("contact")
    screen.hands.wait_until(lambda: screen.hands.find("send") is not None, "the form")
    screen.hands.tap("email")
    screen.hands.type("no address")
    screen.hands.wait_until(lambda: screen.hands.find("key-@") is not None, "the keyboard")
    screen.lead.focus_wanted.emit("email")
    if button == "consent":
        page = screen.hands.find("formPage")
        page.setProperty("contentY", page.property("contentHeight") - page.height())
    screen.hands.look()
    point = middle(screen.hands.find(button))
    down(screen, device, point)
    screen.hands.look()
    assert middle(screen.hands.find(button)) == point
    up(screen, device, point)
    screen.hands.wait_until(lambda: "email" in screen.lead.errors, "the error")
    assert screen.lead.draft.consent is (button == "consent")
    assert ("last_name" in screen.lead.errors) is (button == "send"), "it was sent"


def test_a_card_that_another_offer_takes_under_the_finger_opens_nothing(
    screen, device, cards, make_card
):
    point = middle(screen.hands.find("offerCard"))
    down(screen, device, point)
    rest = cards[1:]
    screen.bridge.show_cards((make_card("ZZ"), *rest))
    screen.hands.wait_until(lambda: screen.wall.shown_cards()[0].offer_id == "ZZ", "the newcomer")
    up(screen, device, point)
    assert not screen.detail.is_open()


@pytest.mark.parametrize(
    ("way", "language", "page"),
    [
        (-300, "en", 1),
        (300, "en", -1),
        (-300, "ar", -1),
        (300, "ar", 1),
        (-100, "en", 0),
    ],
)
def test_a_swipe_turns_the_pages_both_ways(screen, device, cards, way, language, page):
    screen.views.languages.choose(language)
    screen.hands.look()
    start = middle(screen.hands.find("offerCard"))
    start.setX(540)
    down(screen, device, start)
    for step in range(1, 11):
        move(screen, device, start + QPoint(way * step // 10, 0))
        QTest.qWait(25)
    up(screen, device, start + QPoint(way, 0))
    assert screen.wall.pages.page == page % screen.wall.pages.count
    assert not screen.detail.is_open()


def hidden():
    cursor = QGuiApplication.overrideCursor()
    return cursor is not None and cursor.shape() == Qt.CursorShape.BlankCursor


def test_a_screen_that_rests_after_its_window_has_closed_hides_no_pointer(qapp):
    from kiosk.ui.screen.pointer import Pointer

    pointer = Pointer()
    pointer.hide()
    assert hidden()
    pointer.close()
    pointer.hide()
    assert not hidden()


def test_the_pointer_is_hidden_until_a_mouse_moves_and_after_a_touch(screen, device, cards):
    at = screen.window.quick.mapFromGlobal(QCursor.pos())
    assert hidden()
    QTest.mouseMove(screen.window.quick, at + QPoint(3, 0))
    assert hidden()
    QTest.mouseMove(screen.window.quick, at + QPoint(40, 0))
    assert not hidden()
    touch(screen, device, QPoint(2, 2))
    assert hidden()
