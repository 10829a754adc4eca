"""Every word of the screen exists in every language, and fits."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from datetime import datetime, timedelta
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from kiosk.core.feed.feed_status import FeedState, FeedStatus
from kiosk.ui.screen.language_view_model import NAMES, SOURCE
from tests.support.geometry import faults
from tests.support.root import ROOT

pytestmark = pytest.mark.slow


I18N = ROOT / "resources" / "i18n"
QML = sorted((ROOT / "kiosk" / "ui" / "qml" / "Kiosk").rglob("*.qml"))
BIN = Path(sys.executable).parent
TRANSLATED = sorted(set(NAMES) - {SOURCE})
SIZES = [(800, 480), (1080, 1920), (1920, 1080), (480, 800)]


def run(*command) -> None:
    subprocess.run(command, check=True, capture_output=True)


def messages(language):
    tree = ET.parse(I18N / f"kiosk_{language}.ts")
    return [(m.findtext("source"), m.find("translation")) for m in tree.iter("message")]


@pytest.mark.parametrize("language", TRANSLATED)
def test_every_text_is_translated_and_keeps_its_placeholders(language):
    for source, translation in messages(language):
        assert translation.text, source
        assert "type" not in translation.attrib, source
        assert sorted(re.findall(r"%\d", source)) == sorted(re.findall(r"%\d", translation.text))


@pytest.mark.parametrize("language", TRANSLATED)
def test_no_text_of_the_screen_is_missing(language, tmp_path):
    """`make translations` would change nothing."""
    fresh = tmp_path / "fresh.ts"
    shutil.copy(I18N / f"kiosk_{language}.ts", fresh)
    run(
        *(BIN / "pyside6-lupdate", "-silent", "-locations", "none", "-no-obsolete"),
        *("-source-language", "en", "-target-language", language, *QML, "-ts", fresh),
    )
    assert fresh.read_text(encoding="utf-8") == (I18N / f"kiosk_{language}.ts").read_text(
        encoding="utf-8"
    )


@pytest.mark.parametrize("language", TRANSLATED)
def test_what_the_kiosk_loads_is_what_was_written(language, tmp_path):
    released = tmp_path / "released.qm"
    run(BIN / "pyside6-lrelease", "-silent", I18N / f"kiosk_{language}.ts", "-qm", released)
    assert released.read_bytes() == (I18N / f"kiosk_{language}.qm").read_bytes()


NOW = datetime(2026, 11, 24, 12, 0).astimezone()


def put(screen, make_card):
    screen.wall._clock = lambda: NOW
    screen.wall.tell_time()
    ends = [timedelta(hours=2, minutes=20), timedelta(days=3), timedelta(days=30), None]
    screen.bridge.show_cards(
        tuple(make_card(f"N{i}", valid_until=end and NOW + end) for i, end in enumerate(ends))
    )
    shown = min(len(ends), screen.wall.pages.places)
    screen.hands.wait_until(lambda: len(screen.hands.all("offerCard")) == shown, "the cards")


@pytest.mark.parametrize("language", TRANSLATED)
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
    screen.hands.tap("contactAbout")
    screen.hands.wait_until(lambda: screen.hands.find("send") is not None, "the form")
    screen.hands.tap("send")
    assert faults(screen.window.quick, frozenset()) == []


@pytest.mark.parametrize("language", sorted(NAMES))
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
    assert screen.hands.find("contact").property("text") == "Kontakt aufnehmen"
    told = {item.property("text") for item in screen.hands.all("until")}
    assert told == {"Nur noch 2 Std. 20 Min.", "Bis Freitag", "Bis 24. Dezember"}
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
