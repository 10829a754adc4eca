"""Every page by keys alone: Enter presses, arrows move, Escape goes back, and the focus is seen."""

from __future__ import annotations

import pytest
from PIL import Image, ImageChops
from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest

from kiosk.core.counter.redemption import Outcome
from kiosk.core.form.submission import Submission
from tests.support.counter_by_hand import CounterByHand
from tests.support.staff_hands import enter, judge

pytestmark = pytest.mark.slow

SIZES = [pytest.param(size, marks=pytest.mark.size(*size)) for size in [(1080, 1920), (1280, 800)]]
TABS = ["till", "redemptions", "numbers", "queue", "health", "controls"]


@pytest.fixture
def desk(qapp):
    return CounterByHand()


@pytest.fixture
def counter(desk):
    return desk.bridge


@pytest.fixture
def key(screen):
    def press(*keys):
        for one in keys:
            QTest.keyClick(screen.window.quick, one)

    return press


@pytest.fixture
def stand(screen, desk, make_card):
    """Opens a page by its name."""
    cards = tuple(make_card(f"N{number:02}", terms="Long. " * 900) for number in range(40))
    screen.bridge.show_cards(cards)
    screen.hands.wait_until(lambda: bool(screen.hands.all("offerCard")), "the wall")

    def open_page(page):
        kind, _, tab = page.partition("-")
        OPENED[kind](screen, desk, tab)
        screen.hands.look()
        return screen.window.quick

    return open_page


def thank(screen, *_):
    screen.lead.open("N01", "Offer")
    for field, text in (("last_name", "Lovelace"), ("email", "ada@example.com")):
        screen.lead.set_text(field, text)
    screen.lead.set_flag("consent", True)
    screen.lead.submit()
    screen.customer.lead_answered.emit(Submission.SAVED, "")


def take_along(screen, desk, _tab):
    screen.wall.open("N01")
    screen.detail.get()
    desk.answer()


def warn(screen, *_):
    screen.lead.open("", "")
    screen.lead._patience.warn()


def accept(screen, *_):
    enter(screen)
    judge(screen, Outcome.ACCEPTED)


def take_back(screen, *_):
    accept(screen)
    screen.views.staff_pages.till.ask_undo()


OPENED = {
    "wall": lambda *_: None,
    "list": lambda screen, *_: screen.views.session.languages_wanted.emit(),
    "aids": lambda screen, *_: screen.views.comfort.open(),
    "offer": lambda screen, *_: screen.wall.open("N01"),
    "voucher": take_along,
    "form": lambda screen, *_: screen.lead.open("", ""),
    "warning": warn,
    "thanks": thank,
    "pin": lambda screen, *_: screen.views.staff_entry.open(),
    "staff": lambda screen, _desk, tab: enter(screen, tab),
    "verdict": accept,
    "undo": take_back,
}
PAGES = [
    *("wall", "list", "aids", "offer", "voucher", "form", "warning", "thanks", "pin"),
    *(f"staff-{tab}" for tab in TABS),
    *("verdict", "undo"),
]


def area(item):
    place = item.mapToScene(QPointF(0, 0)).toPoint()
    return QRect(place.x(), place.y(), round(item.width()), round(item.height()))


def pixels(image: QImage, place: QRect) -> bytes:
    part = image.copy(place.adjusted(-8, -8, 8, 8)).convertToFormat(QImage.Format.Format_RGB32)
    return bytes(part.constBits())


def differing(before: bytes, after: bytes) -> int:
    """Pixels whose blue or green is another."""
    assert len(before) == len(after)
    size = (len(before) // 4, 1)
    images = (Image.frombytes("RGBX", size, side) for side in (before, after))
    first, second, *_ = ImageChops.difference(*images).split()
    return size[0] - ImageChops.lighter(first, second).histogram()[0]


def stops(screen, key):
    """Every item that Tab leads to, once around."""
    found = []
    for _ in range(80):
        key(Qt.Key.Key_Tab)
        item = screen.window.quick.activeFocusItem()
        if item in found:
            return found[found.index(item) :]
        found.append(item)
    raise AssertionError("the way has no end")


@pytest.mark.parametrize("_", SIZES, ids=str)
@pytest.mark.parametrize("page", PAGES)
def test_whatever_has_the_focus_is_seen_to_have_it(screen, stand, key, page, _):
    """By pixels, with everything else as it is: the ring, and nothing over it."""
    window = stand(page)
    for item in stops(screen, key):
        item.forceActiveFocus(Qt.FocusReason.TabFocusReason)
        screen.hands.look()
        # The keyboard has taken its room.
        seen, place = screen.hands.look(), area(item)
        assert QRect(0, 0, window.width(), window.height()).intersects(place), item.objectName()
        screen.views.focus.finger_used()
        screen.hands.look()
        unseen = screen.hands.look()
        screen.views.focus.key_used()
        inside = place.intersected(QRect(0, 0, window.width(), window.height()))
        changed = differing(pixels(unseen, inside), pixels(seen, inside))
        assert changed >= inside.width() + inside.height(), (item.objectName(), changed)


@pytest.mark.parametrize("page", PAGES)
def test_enter_and_arrows_and_tab_never_lose_the_focus(screen, stand, key, page):
    window = stand(page)
    ways = [Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Left, Qt.Key.Key_Tab]
    for way in [*ways, *ways]:
        key(way)
        item = window.activeFocusItem()
        assert item is not None
        assert item is not window.contentItem(), way
        assert item.isVisible()
        assert item.isEnabled()


ESCAPES = [
    ("offer", lambda s: not s.detail.is_open()),
    ("voucher", lambda s: not s.detail.getting),
    ("form", lambda s: not s.lead.is_open()),
    ("thanks", lambda s: not s.lead.is_open()),
    ("aids", lambda s: not s.views.comfort.is_open()),
    ("list", lambda s: s.hands.find("choiceList") is None),
    ("pin", lambda s: not s.views.staff_entry.is_open()),
    ("verdict", lambda s: s.hands.find("verdict") is None),
    ("undo", lambda s: s.hands.find("keepRedemption") is None),
    ("staff-queue", lambda s: s.views.staff_pages.current == "till"),
    ("staff-till", lambda s: not s.views.staff.is_open()),
]


@pytest.mark.parametrize(("page", "is_back"), ESCAPES, ids=[page for page, _ in ESCAPES])
def test_escape_goes_back(screen, stand, key, page, is_back):
    stand(page)
    key(Qt.Key.Key_Escape)
    assert is_back(screen)


def focus(screen, name):
    item = screen.hands.find(name)
    item.forceActiveFocus(Qt.FocusReason.TabFocusReason)
    return item


PRESSES = [
    ("wall", "offerCard", lambda s: s.detail.is_open()),
    ("wall", "pageOn", lambda s: s.wall.pages.page == 1),
    ("wall", "language-de", lambda s: s.views.languages.language() == "de"),
    ("wall", "comfort", lambda s: s.views.comfort.is_open()),
    ("wall", "contact", lambda s: s.lead.is_open()),
    ("aids", "stopMotion", lambda s: s.views.comfort.is_still()),
    ("offer", "closeDetail", lambda s: not s.detail.is_open()),
    ("offer", "getOffer", lambda s: s.detail.getting),
    ("voucher", "closeVoucher", lambda s: not s.detail.is_open()),
    ("form", "cancel", lambda s: not s.lead.is_open()),
    ("warning", "moreTime", lambda s: not s.lead.patience.warned),
    ("thanks", "backToOffers", lambda s: not s.lead.is_open()),
    ("pin", "closeStaffEntry", lambda s: not s.views.staff_entry.is_open()),
    ("staff-till", "tab-queue", lambda s: s.views.staff_pages.current == "queue"),
    ("verdict", "nextCode", lambda s: s.hands.find("verdict") is None),
    ("undo", "keepRedemption", lambda s: s.hands.find("keepRedemption") is None),
]


@pytest.mark.vouchers
@pytest.mark.parametrize(
    ("page", "name", "is_done"), PRESSES, ids=[f"{page}-{name}" for page, name, _ in PRESSES]
)
@pytest.mark.parametrize("enter_key", [Qt.Key.Key_Return, Qt.Key.Key_Enter], ids=["return", "pad"])
def test_enter_presses_what_has_the_focus(screen, stand, key, page, name, is_done, enter_key):
    stand(page)
    focus(screen, name)
    key(enter_key)
    assert is_done(screen)


def test_the_focus_comes_back_to_the_card_whose_offer_is_closed(screen, stand, key):
    window = stand("wall")
    key(Qt.Key.Key_Tab, Qt.Key.Key_Tab)
    card = window.activeFocusItem()
    assert card.objectName() == "offerCard"
    key(Qt.Key.Key_Return, Qt.Key.Key_Escape)
    screen.hands.wait_until(lambda: window.activeFocusItem() is card, "the card")


def test_the_focus_goes_to_a_neighbour_where_its_offer_ends(screen, stand, key):
    window = stand("wall")
    key(Qt.Key.Key_Tab)
    first = screen.wall.cards()[0]
    screen.bridge.show_cards(tuple(card for card in screen.wall.cards() if card != first))
    screen.hands.wait_until(lambda: first not in screen.wall.cards(), "the end")
    screen.hands.wait_until(lambda: window.activeFocusItem().objectName() == "offerCard", "a card")


@pytest.mark.size(1920, 1080)
def test_arrows_go_where_they_point(screen, stand, key):
    window = stand("wall")
    # Beside the one that stands out.
    key(Qt.Key.Key_Tab, Qt.Key.Key_Tab)
    corner = area(window.activeFocusItem())
    key(Qt.Key.Key_Right)
    right = area(window.activeFocusItem())
    assert right.left() >= corner.right()
    assert right.top() == corner.top()
    key(Qt.Key.Key_Down)
    below = area(window.activeFocusItem())
    assert below.top() >= right.bottom()
    key(Qt.Key.Key_Left, Qt.Key.Key_Up)
    assert area(window.activeFocusItem()) == corner


@pytest.mark.parametrize(
    ("page", "name"), [("wall", "offerCard"), ("wall", "pageOn"), ("wall", "contact")]
)
def test_nothing_turns_or_plays_while_the_wall_has_the_focus(screen, stand, page, name):
    stand(page)
    paging, attract = screen.wall.paging, screen.wall.attract
    assert paging.timer.isActive()
    focus(screen, name)
    assert not paging.timer.isActive()
    attract.timer.timeout.emit()
    assert not attract.is_on()
    screen.views.touch.idle.emit()
    assert paging.timer.isActive()
    attract.timer.timeout.emit()


@pytest.mark.display(reduced_motion=False)
def test_stopped_motion_stops_the_pages_and_the_loop_and_one_can_go_back(screen, stand, key):
    stand("wall")
    paging, attract = screen.wall.paging, screen.wall.attract
    attract.timer.timeout.emit()
    assert attract.is_on()
    screen.views.comfort.set_still(True)
    assert not attract.is_on()
    assert not paging.timer.isActive()
    attract.timer.timeout.emit()
    assert not attract.is_on()
    paging.turn()
    focus(screen, "pageBack")
    key(Qt.Key.Key_Return)
    assert screen.wall.pages.page == 0
    screen.views.comfort.reset()
    screen.views.focus.leave()
    assert paging.timer.isActive()


@pytest.mark.parametrize("page", ["offer", "form"])
def test_page_keys_scroll_what_is_too_long(screen, stand, key, page):
    window = stand(page)
    place = screen.hands.find({"offer": "detailRead", "form": "formPage"}[page])
    window.resize(800, 480)
    screen.hands.wait_until(lambda: place.property("contentHeight") > place.height(), "its length")
    screen.hands.look()
    key(Qt.Key.Key_PageDown)
    down = place.property("contentY")
    assert down > 0
    key(Qt.Key.Key_PageUp)
    assert place.property("contentY") < down


def test_what_lies_under_a_verdict_takes_no_focus(screen, stand, key):
    stand("verdict")
    assert {item.objectName() for item in stops(screen, key)} == {"undo", "nextCode"}
