"""The screen in every language: all of it fits, and the next customer finds the shop's own."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from kiosk.core.feed.feed_status import FeedState, FeedStatus
from kiosk.core.languages import LANGUAGES
from tests.support.geometry import faults
from tests.support.laid_out import LAID_OUT
from tests.support.qt_keyboard import keyboard_of

pytestmark = pytest.mark.slow

SIZES = [(800, 480), (1080, 1920), (1920, 1080), (480, 800)]
NOW = datetime(2026, 11, 24, 12, 0).astimezone()


def put(screen, make_card):
    screen.wall._clock = screen.wall.age._clock = lambda: NOW
    screen.wall.age.tick()
    ends = [timedelta(hours=2, minutes=20), timedelta(days=3), timedelta(days=30), None]
    screen.bridge.show_cards(
        tuple(make_card(f"N{i}", valid_until=end and NOW + end) for i, end in enumerate(ends))
    )
    shown = min(len(ends), screen.wall.pages.places)
    screen.hands.wait_until(lambda: len(screen.hands.all("offerCard")) == shown, "the cards")


@pytest.mark.vouchers
@pytest.mark.parametrize("language", LAID_OUT)
@pytest.mark.parametrize("_", [pytest.param(s, marks=pytest.mark.size(*s)) for s in SIZES], ids=str)
def test_every_language_fits_everywhere(screen, make_card, language, _):
    put(screen, make_card)
    screen.views.languages.choose(language)
    screen.bridge.show_status(FeedStatus(FeedState.OFFLINE, as_of=NOW))
    screen.hands.wait_until(lambda: screen.hands.find("age") is not None, "the age")
    codes = screen.hands.read_codes()
    assert codes
    narrow = screen.window.quick.width() < 600
    may_elide = frozenset({"description", "hint"} if narrow else {"description"})
    assert faults(screen.window.quick, may_elide) == []
    screen.hands.tap("offerCard")
    assert faults(screen.window.quick, frozenset()) == []
    screen.hands.tap("getOffer")
    assert faults(screen.window.quick, frozenset()) == []
    assert screen.hands.read_codes() <= codes
    screen.detail.back()
    screen.hands.tap("contactAbout")
    screen.hands.wait_until(lambda: screen.hands.find("send") is not None, "the form")
    screen.hands.tap("send")
    assert faults(screen.window.quick, frozenset()) == []


@pytest.mark.parametrize("language", LAID_OUT)
@pytest.mark.parametrize("_", [pytest.param(s, marks=pytest.mark.size(*s)) for s in SIZES], ids=str)
def test_the_wall_and_its_offers_fit_in_large_letters(screen, make_card, language, _):
    screen.views.comfort.set_large_text(True)
    put(screen, make_card)
    screen.views.languages.choose(language)
    screen.bridge.show_status(FeedStatus(FeedState.OFFLINE, as_of=NOW))
    screen.hands.wait_until(lambda: screen.hands.find("age") is not None, "the age")
    assert screen.hands.read_codes()
    may_elide = frozenset({"description", "hint", "age"})
    assert faults(screen.window.quick, may_elide) == []
    screen.hands.tap("offerCard")
    assert faults(screen.window.quick, may_elide) == []
    assert screen.hands.read_codes()


def test_a_customer_chooses_a_language_and_the_next_finds_the_shops(screen, make_card):
    put(screen, make_card)
    screen.hands.tap("language-de")
    assert screen.hands.find("contact").property("text") == "Kontakt"
    told = {item.property("text") for item in screen.hands.all("until")}
    assert told == {"noch 2\xa0Std. 20\xa0Min.", "Bis Freitag", "Bis 24. Dezember"}
    screen.views.touch.idle.emit()
    assert screen.hands.find("contact").property("text") == "Contact me"


def test_arabic_is_laid_out_from_right_to_left(screen, make_card):
    put(screen, make_card)
    codes = screen.hands.read_codes()
    contact = screen.hands.find("contact")
    right = contact.mapToScene(contact.boundingRect().center()).x()
    screen.hands.tap("language-ar")
    screen.hands.look()
    assert contact.mapToScene(contact.boundingRect().center()).x() < 540 < right
    assert screen.hands.read_codes() == codes


def test_the_language_is_told_to_those_who_make_the_cards(screen, qtbot):
    with qtbot.waitSignal(screen.views.languages.chosen) as chosen:
        screen.hands.tap("language-fr")
    assert chosen.args == ["fr"]


@pytest.mark.display(languages=tuple(LANGUAGES))
@pytest.mark.parametrize("_", [pytest.param(s, marks=pytest.mark.size(*s)) for s in SIZES], ids=str)
def test_all_languages_at_once_can_be_chosen_on_the_wall_and_in_the_form(screen, make_card, _):
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest

    put(screen, make_card)
    assert faults(screen.window.quick, frozenset({"description", "hint"})) == []
    screen.hands.tap("languageOne")
    screen.hands.wait_until(lambda: screen.hands.find("choiceList") is not None, "the list")
    last = list(LANGUAGES)[-1]
    for _ in LANGUAGES:
        QTest.keyClick(screen.window.quick, Qt.Key.Key_Down)
    screen.hands.look()
    screen.hands.tap(f"choice-{last}")
    assert screen.views.languages.language() == last
    screen.hands.tap("contact")
    screen.hands.wait_until(lambda: screen.hands.find("send") is not None, "the form")
    assert faults(screen.window.quick, frozenset()) == []
    if screen.hands.find("languageOne"):
        screen.hands.tap("languageOne")
    screen.hands.tap("language-pt")
    assert screen.views.languages.language() == "pt"


@pytest.mark.display(languages=tuple(LANGUAGES))
def test_qts_keyboard_has_every_layout(screen):
    screen.hands.tap("contact")
    screen.hands.wait_until(lambda: screen.hands.find("send") is not None, "the form")
    screen.hands.tap("first_name")
    screen.hands.wait_until(lambda: screen.hands.find("keyboard") is not None, "the keyboard")
    layouts = {row.keyboard for row in LANGUAGES.values()}
    layouts |= {row.address_keyboard for row in LANGUAGES.values()}
    keyboard = keyboard_of(screen.window.quick)
    assert layouts <= keyboard.available
    assert layouts == keyboard.active
