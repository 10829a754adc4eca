"""A list to choose from on the wall: the keys, the ear and the finger find it and nothing else."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest

from kiosk.core.languages import LANGUAGES
from kiosk.ui.narration.tree import item_of, node_of

pytestmark = [pytest.mark.slow, pytest.mark.display(languages=tuple(LANGUAGES))]

SIZES = [(800, 480), (1080, 1920)]


@pytest.fixture
def listed(screen, make_card):
    """Opens the list of languages."""
    screen.bridge.show_cards((make_card("N1"),))
    screen.hands.wait_until(lambda: bool(screen.hands.all("offerCard")), "the card")

    def open_list():
        screen.hands.tap("languageOne")
        screen.hands.wait_until(lambda: screen.hands.find("choiceList") is not None, "the list")

    return open_list


@pytest.mark.size(800, 480)
def test_each_language_of_a_list_that_scrolls_has_its_place_among_all(screen, listed):
    """Rows that are out of sight may not be there, and count all the same."""
    listed()
    window = screen.window.quick
    places = []
    for _ in LANGUAGES:
        places.append(item_of(node_of(window.activeFocusItem())).place)
        QTest.keyClick(window, Qt.Key.Key_Down)
    assert places == [(number, len(LANGUAGES)) for number in range(1, len(LANGUAGES) + 1)]


@pytest.mark.parametrize("_", [pytest.param(s, marks=pytest.mark.size(*s)) for s in SIZES], ids=str)
def test_no_focus_leaves_an_open_list_and_a_touch_beside_it_only_closes_it(screen, listed, _):
    """Neither by Tab nor by assistive technology, which asks an item itself to take the focus."""
    window = screen.window.quick
    contact = screen.hands.find("contact")
    at = contact.mapToScene(QPointF(contact.width() / 2, contact.height() / 2)).toPoint()
    listed()
    seen = set()
    for key in [Qt.Key.Key_Tab] * (len(LANGUAGES) + 6) + [Qt.Key.Key_Backtab] * 6:
        QTest.keyClick(window, key)
        seen.add(window.activeFocusItem().objectName())
    assert seen <= {f"choice-{code}" for code in LANGUAGES}
    for name in ("contact", "comfort", "languageOne"):
        screen.hands.find(name).forceActiveFocus(Qt.FocusReason.OtherFocusReason)
        assert window.activeFocusItem() is not screen.hands.find(name)
    if not screen.hands.find("choiceList").property("below"):
        return
    QTest.mouseClick(window, Qt.MouseButton.LeftButton, pos=at)
    screen.hands.wait_until(lambda: screen.hands.find("choiceList") is None, "no list")
    assert not screen.lead.is_open()


def test_the_button_of_the_languages_says_which_one_and_that_it_opens_a_list(screen, listed):
    node = QAccessible.queryAccessibleInterface(screen.hands.find("languageOne"))
    assert node.text(QAccessible.Text.Name) == "English"
    assert node.text(QAccessible.Text.Description) == "Opens the list of languages"


@pytest.mark.parametrize("opener", ["languageOne", "comfort"])
def test_what_closes_gives_the_focus_back_to_the_button_that_opened_it(screen, listed, opener):
    window = screen.window.quick
    QTest.keyClick(window, Qt.Key.Key_Tab)
    screen.hands.find(opener).forceActiveFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(window, Qt.Key.Key_Return)
    screen.hands.wait_until(lambda: window.activeFocusItem().objectName() != opener, "it opens")
    QTest.keyClick(window, Qt.Key.Key_Down)
    QTest.keyClick(window, Qt.Key.Key_Escape)
    screen.hands.wait_until(lambda: window.activeFocusItem().objectName() == opener, "the button")
