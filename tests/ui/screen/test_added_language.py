"""A language that is added as docs/languages.md says works everywhere, with no other change."""

from __future__ import annotations

import logging
from types import MappingProxyType, SimpleNamespace
from xml.etree import ElementTree as ET

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication

from kiosk.core.feed.offer import parse_offer
from kiosk.core.form.consent import default_texts
from kiosk.core.languages import LANGUAGES, Direction, Language
from kiosk.resources import resources_folder
from kiosk.settings.load import load
from kiosk.settings.rules import ConfigError
from tests.support.qt_keyboard import keyboard_of
from tests.support.translations import forms, loaded, release, update, written

# ISO 639 keeps the codes from qaa to qtz for private use.
CODE = "qaa"
ADDED = Language(
    code=CODE,
    name="Qaaqaa",
    direction=Direction.RIGHT_TO_LEFT,
    locale="he",
    keyboard="he_IL",
    address_keyboard="en_GB",
    font="",
    consent="«Yes»",
)
TABLE = {**LANGUAGES, CODE: ADDED}
CONFIG = """
[kiosk]
id = "K-001"
store = "S-01"
language = "qaa"
[display]
languages = ["en", "qaa"]
reduced_motion = true
[form.consent]
version = "1"
texts = { en = "Yes", qaa = "«Yes»" }
"""


def settings(folder, table=TABLE):
    file = folder / "kiosk.toml"
    file.write_text(CONFIG, encoding="utf-8")
    return load(file, {}, table)


@pytest.fixture(scope="module")
def resources(tmp_path_factory):
    """Those that we bring, and the translations of the added language alone."""
    folder = tmp_path_factory.mktemp("resources")
    (folder / "fonts").symlink_to(resources_folder() / "fonts")
    i18n = folder / "i18n"
    i18n.mkdir()
    update(written(CODE, i18n), CODE)
    translated = ET.parse(written(CODE, i18n))
    for message in translated.iter("message"):
        translation = message.find("translation")
        for form in forms(translation):
            form.text = f"«{message.findtext('source')}»"
        del translation.attrib["type"]
    translated.write(written(CODE, i18n), encoding="utf-8", xml_declaration=True)
    release(written(CODE, i18n), loaded(CODE, i18n))
    return folder


@pytest.fixture
def start(qapp, tmp_path):
    """A window for the settings above, with the translations in a folder."""
    from PySide6.QtCore import QSize

    from kiosk.ui.bridge import Bridge
    from kiosk.ui.counter_bridge import CounterBridge
    from kiosk.ui.customer_bridge import CustomerBridge
    from kiosk.ui.hands import Hands
    from kiosk.ui.net_line import unanswered
    from kiosk.ui.screen.views import Views
    from kiosk.ui.screen.window import KioskWindow
    from kiosk.wiring.screen import view_options

    windows = []

    def begin(folder, own_texts=MappingProxyType({})):
        options = replace(view_options(settings(tmp_path)), resources=folder, languages=TABLE)
        options = replace(options, own_texts=own_texts)
        customer, counter = CustomerBridge(unanswered()), CounterBridge(unanswered())
        views = Views(Bridge(), customer, counter, options)
        window = KioskWindow(views, QSize(1080, 1920))
        windows.append(window)
        hands = Hands(window.quick)
        hands.look()
        return SimpleNamespace(views=views, window=window.quick, hands=hands)

    yield begin
    for window in windows:
        window.close()


def show_keyboard(kiosk, field):
    kiosk.hands.tap(field)
    kiosk.hands.wait_until(lambda: kiosk.hands.find("keyboard") is not None, "the keyboard")
    return keyboard_of(kiosk.window)


def open_form(kiosk):
    kiosk.hands.tap("contact")
    kiosk.hands.wait_until(lambda: kiosk.hands.find("send") is not None, "the form")


def test_the_settings_take_what_is_in_the_table_alone(tmp_path):
    assert settings(tmp_path).kiosk.language == CODE
    with pytest.raises(ConfigError, match=r'\[kiosk\] language: "qaa" is not one of en'):
        settings(tmp_path, LANGUAGES)


def test_every_language_of_the_table_has_a_consent_text_of_its_own():
    assert default_texts(TABLE)[CODE] == "«Yes»"


def test_an_offers_texts_in_that_language_are_shown():
    i18n = {CODE: {"title": "«Tea»"}}
    offer = parse_offer({"id": "a", "number": "A", "title": "Tea", "modified": 1, "i18n": i18n})
    assert offer.in_language(CODE).title == "«Tea»"


def test_the_switch_offers_it_by_its_own_name(start, resources):
    from PySide6.QtGui import QAccessible

    hands = start(resources).hands
    spoken = QAccessible.queryAccessibleInterface(hands.find("language-qaa"))
    assert spoken.text(QAccessible.Text.Name) == "Qaaqaa"
    assert hands.find("language-de") is None


def test_its_texts_are_those_of_its_file(start, resources):
    kiosk = start(resources)
    assert kiosk.hands.find("contact").property("text") == "«Contact me»"
    kiosk.hands.tap("language-en")
    kiosk.hands.look()
    assert kiosk.hands.find("contact").property("text") == "Contact me"


def test_the_layout_runs_in_its_direction(start, resources):
    def middle():
        contact = kiosk.hands.find("contact")
        return contact.mapToScene(contact.boundingRect().center()).x()

    kiosk = start(resources)
    assert middle() < kiosk.window.width() / 2
    kiosk.hands.tap("language-en")
    kiosk.hands.look()
    assert middle() > kiosk.window.width() / 2


def test_the_keyboard_has_its_layout_and_another_for_addresses(start, resources):
    kiosk = start(resources)
    open_form(kiosk)
    keyboard = show_keyboard(kiosk, "first_name")
    assert keyboard.layout == "he_IL"
    assert keyboard.active == {"he_IL", "en_GB"}
    assert show_keyboard(kiosk, "email").layout == "en_GB"


def test_customers_agree_to_its_own_wording(start, resources):
    kiosk = start(resources)
    open_form(kiosk)
    assert kiosk.views.lead._entries._shown.language == CODE
    assert kiosk.views.lead._entries._shown.text == "«Yes»"


def test_days_and_numbers_are_written_as_its_locale_does(start, resources):
    assert start(resources).views.languages.property("locale") == "he"


def test_a_shops_own_texts_come_first_in_its_language_alone(start, resources):
    own = {"Contact me": "Talk to us", "Touch for all %n offers": "All of them: %n"}
    kiosk = start(resources, {CODE: own})
    assert kiosk.hands.find("contact").property("text") == "Talk to us"
    assert tr("AttractOffer", "Touch for all %n offers", 7) == "All of them: 7"
    assert tr("OfferWall", "Category") == "«Category»"
    kiosk.hands.tap("language-en")
    kiosk.hands.look()
    assert kiosk.hands.find("contact").property("text") == "Contact me"


def tr(context, text, number=-1):
    return QCoreApplication.translate(context, text, None, number)


def test_a_missing_file_of_texts_is_told(start, tmp_path, caplog):
    (tmp_path / "fonts").symlink_to(resources_folder() / "fonts")
    with caplog.at_level(logging.WARNING):
        kiosk = start(tmp_path)
    assert kiosk.hands.find("contact").property("text") == "Contact me"
    assert any("kiosk_qaa.qm" in record.message for record in caplog.records)
