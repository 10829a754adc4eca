"""Nothing closes without a warning that is seen, announced, and put off by touch and by key."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest

from kiosk.core.countdown import WARNING_S
from kiosk.core.form.submission import Submission
from kiosk.ui.screen.patience import Patience
from tests.support.counter_by_hand import CounterByHand
from tests.support.geometry import faults

SIZES = [
    pytest.param(size, marks=pytest.mark.size(*size))
    for size in [(1080, 1920), (1920, 1080), (800, 480), (480, 800)]
]
PAGES = ["offer", "voucher", "thanks"]


@pytest.fixture
def desk(qapp):
    return CounterByHand()


@pytest.fixture
def counter(desk):
    return desk.bridge


@pytest.fixture
def stand(screen, desk, make_card):
    """Opens a page, and returns its patience."""

    def open_page(page: str) -> Patience:
        screen.bridge.show_cards((make_card("A1"), make_card("B2"), make_card("C3")))
        screen.hands.wait_until(lambda: len(screen.wall.cards()) == 3, "the cards")
        if page == "thanks":
            screen.lead.open("A1", "Offer A1")
            for field, text in (("last_name", "Lovelace"), ("email", "ada@example.com")):
                screen.lead.set_text(field, text)
            screen.lead.set_flag("consent", True)
            screen.lead.submit()
            screen.customer.lead_answered.emit(Submission.SAVED, "")
            return screen.views.thanks.patience
        screen.wall.open("A1")
        if page == "voucher":
            screen.detail.get()
            desk.answer()
        return screen.detail.patience

    return open_page


def is_open(screen):
    return screen.detail.is_open() or screen.lead.is_open()


def pass_seconds(patience, seconds):
    for _ in range(seconds):
        patience.tick()


@pytest.mark.parametrize("page", PAGES)
def test_a_page_warns_for_twenty_seconds_and_then_closes(screen, stand, page):
    patience = stand(page)
    total = patience.remaining
    pass_seconds(patience, total - WARNING_S - 1)
    assert screen.hands.find("closingBar") is None
    pass_seconds(patience, 1)
    assert screen.hands.find("closingBar") is not None
    assert f"{WARNING_S}\xa0s" in screen.hands.find("closingTold").property("text")
    pass_seconds(patience, WARNING_S - 1)
    assert is_open(screen)
    patience.tick()
    assert not is_open(screen)
    assert screen.hands.find("closingBar") is None


@pytest.mark.parametrize("how", ["touch", "key", "button"])
@pytest.mark.parametrize("page", PAGES)
def test_any_touch_and_any_key_put_it_off_as_often_as_wanted(screen, stand, page, how):
    patience = stand(page)
    total = patience.remaining
    for _ in range(12):
        pass_seconds(patience, total - 1)
        assert patience.warned
        if how == "key":
            QTest.keyClick(screen.window.quick, Qt.Key.Key_Shift)
        elif how == "touch":
            screen.hands.tap_at(QPoint(3, screen.window.quick.height() - 3))
        else:
            screen.hands.look()
            screen.hands.tap("moreTime")
        screen.hands.wait_until(lambda: not patience.warned, "more time")
        assert patience.remaining == total
    assert is_open(screen)


@pytest.mark.parametrize("page", PAGES)
def test_the_warning_is_an_alert_whose_words_stand_still(screen, stand, page):
    patience = stand(page)
    patience.warn()
    bar = QAccessible.queryAccessibleInterface(screen.hands.find("closingBar"))
    assert bar.role() == QAccessible.Role.AlertMessage
    told = bar.text(QAccessible.Text.Name)
    assert told.endswith("Touch the screen or press any key to stay.")
    patience.tick()
    assert bar.text(QAccessible.Text.Name) == told


@pytest.mark.parametrize("page", PAGES)
@pytest.mark.parametrize("_", SIZES, ids=str)
def test_the_warning_lies_on_no_code_and_moves_nothing(screen, stand, page, _):
    patience = stand(page)
    codes, places = screen.hands.read_codes(), spots(screen)
    patience.warn()
    assert screen.hands.read_codes() == codes
    assert spots(screen) == places
    bar = screen.hands.find("closingBar")
    over = bar.mapRectToScene(bar.boundingRect())
    assert not any(
        over.intersects(code.mapRectToScene(code.boundingRect())) for code in screen.hands.all("qr")
    )
    assert not [fault for fault in faults(screen.window.quick) if "closingTold" in fault.split()[0]]


def spots(screen):
    names = ("qr", "printSlip", "closeVoucher", "getOffer", "closeDetail", "backToOffers")
    return [
        item.mapToScene(item.boundingRect().center())
        for name in names
        for item in screen.hands.all(name)
    ]


def test_thanks_show_the_code_again_and_other_offers_and_nobodys_name(screen, stand, desk):
    stand("thanks")
    screen.hands.look()
    assert {row["offerId"] for row in screen.views.thanks.further.rows()} == {"B2", "C3"}
    (url,) = screen.hands.read_codes()
    assert url.endswith(screen.wall.cards()[0].code.replace(" ", ""))
    words = [item.property("text") for item in screen.hands.all("request")]
    assert words == ["We have your request about \u2068Offer A1\u2069."]
    assert "Lovelace" not in str([item.property("text") for item in everything(screen)])
    screen.hands.tap("furtherOffer")
    assert screen.detail.number == "B2"
    assert not screen.lead.is_open()


def test_an_offer_that_ends_leaves_the_thanks(screen, stand, make_card):
    stand("thanks")
    screen.bridge.show_cards((make_card("C3"),))
    screen.hands.wait_until(lambda: screen.views.thanks.code == "", "the end")
    assert screen.hands.read_codes() == set()
    assert [row["offerId"] for row in screen.views.thanks.further.rows()] == ["C3"]


def everything(screen):
    from tests.support.geometry import texts

    return texts(screen.window.quick)
