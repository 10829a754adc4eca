"""What closes gives the focus to something that can be used on the page that is shown then."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtTest import QTest

from tests.support.counter_by_hand import CounterByHand
from tests.ui.screen.test_keys import OPENED

pytestmark = pytest.mark.slow


@pytest.fixture
def desk(qapp):
    return CounterByHand()


@pytest.fixture
def counter(desk):
    return desk.bridge


def ask_again(screen, *_):
    OPENED["staff"](screen, None, "till")
    screen.views.staff.again.ask_again("Mia")
    screen.hands.wait_until(lambda: screen.hands.find("staffAgain") is not None, "the PIN again")


def escape(screen):
    QTest.keyClick(screen.window.quick, Qt.Key.Key_Escape)


def leave_staff(screen):
    screen.views.staff.leave()


# The page, how it is opened, and how it closes.
CLOSINGS = {
    "offer": ("offer", escape),
    "voucher": ("voucher", lambda s: s.detail.close()),
    "voucher to its offer": ("voucher", escape),
    "form": ("form", escape),
    "form after its warning": ("warning", lambda s: s.lead.close()),
    "thanks": ("thanks", escape),
    "list of languages": ("list", escape),
    "aids": ("aids", escape),
    "PIN": ("pin", escape),
    "staff by Escape": ("staff-till", escape),
    "staff by its button": ("staff-till", lambda s: s.hands.tap("leaveStaff")),
    "staff at its end": ("staff-queue", leave_staff),
    "controls": ("staff-controls", leave_staff),
    "tab": ("staff-health", escape),
    "verdict": ("verdict", escape),
    "verdict at its end": ("verdict", leave_staff),
    "undo": ("undo", escape),
    "PIN again": ("again", escape),
}


def open_page(screen, desk, page):
    kind, _, tab = page.partition("-")
    (ask_again if kind == "again" else OPENED[kind])(screen, desk, tab)
    screen.hands.look()


def there(window):
    """Whether what has the focus is before somebody: no page's empty place, and nothing hidden."""
    item = window.activeFocusItem()
    if item is None or item.inherits("QQuickLoader"):
        return False
    place = item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))
    within = QRectF(0, 0, window.width(), window.height()).contains(place)
    return item.isVisible() and item.isEnabled() and within


def usable(window):
    return there(window) and window.activeFocusItem().activeFocusOnTab()


@pytest.fixture
def window(screen, make_card):
    cards = tuple(make_card(f"N{number:02}") for number in range(8))
    screen.bridge.show_cards(cards)
    screen.hands.wait_until(lambda: bool(screen.hands.all("offerCard")), "the wall")
    return screen.window.quick


@pytest.mark.vouchers
@pytest.mark.parametrize(("page", "close"), CLOSINGS.values(), ids=CLOSINGS)
def test_who_uses_keys_has_the_focus_on_the_page_that_is_shown_then(
    screen, desk, window, page, close
):
    open_page(screen, desk, page)
    QTest.keyClick(window, Qt.Key.Key_Tab)
    close(screen)
    # A finger that tapped the button was the last thing used.
    if screen.views.focus.byKey:
        screen.hands.wait_until(lambda: usable(window), "the focus")
        screen.hands.look()
        assert usable(window)


@pytest.mark.vouchers
@pytest.mark.parametrize(("page", "close"), CLOSINGS.values(), ids=CLOSINGS)
def test_who_uses_a_finger_leaves_the_focus_on_nothing_that_is_gone(
    screen, desk, window, page, close
):
    open_page(screen, desk, page)
    QTest.keyClick(window, Qt.Key.Key_Tab)
    screen.views.focus.finger_used()
    close(screen)
    screen.views.focus.finger_used()
    # The window's content, where nothing has it; or a heading that a page led it to.
    screen.hands.wait_until(lambda: there(window), "the focus")
    screen.hands.look()
    assert there(window)
    QTest.keyClick(window, Qt.Key.Key_Tab)
    assert usable(window)
