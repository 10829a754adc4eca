"""The form says how it read what was typed, and asks about what looks like a slip."""

from __future__ import annotations

import phonenumbers
import pytest

from kiosk.core.languages import LANGUAGES
from tests.support.geometry import faults
from tests.support.laid_out import LAID_OUT
from tests.support.traces import strings_in, strings_on_screen

pytestmark = [pytest.mark.slow, pytest.mark.form(region="DE")]

SWISS = "078 129 14 17"
SLIP = "mira@gmial.com"
SIZES = [(1080, 1920), (1920, 1080), (480, 800), (800, 480)]


def open_form(screen, field):
    screen.hands.tap("contact")
    screen.hands.wait_until(lambda: screen.hands.find("send") is not None, "the form")
    screen.hands.look()
    screen.lead.focus_wanted.emit(field)


def send(screen):
    """Where the keyboard leaves room for one field alone, it is put away first by its own key."""
    from PySide6.QtGui import QGuiApplication

    if screen.hands.find("send") is None:
        QGuiApplication.inputMethod().hide()
        screen.hands.wait_until(lambda: screen.hands.find("send") is not None, "the button")
    screen.hands.wait_until(lambda: rests(screen, "send"), "the button at rest")
    screen.hands.tap("send")


def rests(screen, name):
    """Whether it stays in its place while a frame is drawn: keyboard and form move in steps."""
    before = place(screen, name)
    screen.hands.look()
    return before == place(screen, name)


def place(screen, name):
    item = screen.hands.find(name)
    return item and item.mapRectToScene(item.boundingRect())


def put(screen, field, text):
    screen.hands.find(field).setProperty("text", text)
    screen.hands.look()


def words(screen, name):
    """Without the marks that keep a number together among words of another direction."""
    item = screen.hands.find(name)
    return item.property("text").replace("\u2066", "").replace("\u2069", "") if item else ""


def press(screen, key):
    from PySide6.QtTest import QTest

    QTest.keyClick(screen.window.quick, key)


def focused(screen):
    item = screen.window.quick.activeFocusItem()
    return item.objectName() if item else ""


def unseen(screen, *names):
    """Those that the page cuts off."""
    from PySide6.QtCore import QPointF

    page = screen.hands.find("formPage")
    items = {name: screen.hands.find(name) for name in names}
    tops = {name: item.mapToItem(page, QPointF(0, 0)).y() for name, item in items.items()}
    return [n for n in names if not 0 <= tops[n] <= page.height() - items[n].height()]


def wait_until_seen(screen, *names):
    """The form scrolls once its keyboard and its notes have their heights."""
    screen.hands.wait_until(
        lambda: unseen(screen, *names) == [], f"{', '.join(names)}, whole and at once"
    )


def ready_to_send(screen, email):
    open_form(screen, "last_name")
    for field, text in {"last_name": "Sandholm", "email": email}.items():
        put(screen, field, text)
    screen.lead.set_flag("consent", True)


def test_a_number_is_read_back_while_it_is_typed_and_corrected_by_one_tap(screen):
    open_form(screen, "phone")
    screen.hands.type(SWISS)
    screen.hands.look()
    assert words(screen, "note-phone") == "We read: +49 781 291417, Germany"
    assert words(screen, "option-phone-0") == "Switzerland: +41 78 129 14 17"
    screen.hands.tap("option-phone-0")
    screen.hands.look()
    assert screen.lead.draft.phone == "+41 78 129 14 17"
    assert words(screen, "note-phone") == "We read: +41 78 129 14 17, Switzerland"
    assert screen.hands.find("option-phone-0") is None
    assert focused(screen) == "phone"


@pytest.mark.form(region="")
def test_without_a_region_the_country_is_asked_for(screen):
    open_form(screen, "phone")
    screen.hands.type(SWISS)
    screen.lead.focus_wanted.emit("notes")
    screen.hands.look()
    assert words(screen, "error-phone") == "Please begin with + and the country code, like +49."
    assert words(screen, "note-phone") == "Which country is it from?"
    screen.hands.tap("option-phone-0")
    screen.hands.look()
    assert words(screen, "note-phone") == "We read: +41 78 129 14 17, Switzerland"
    assert screen.hands.find("error-phone") is None


def test_words_in_a_number_are_refused_and_an_extension_is_read_back(screen):
    open_form(screen, "phone")
    put(screen, "phone", "030 901820 abends")
    screen.lead.focus_wanted.emit("notes")
    screen.hands.look()
    assert words(screen, "error-phone").startswith("Please write digits and no words.")
    assert screen.hands.find("note-phone") is None
    put(screen, "phone", "030 901820 Durchwahl 12")
    assert words(screen, "note-phone") == "We read: +49 30 901820 x12, Germany"


def test_the_keys_for_a_number_have_what_an_extension_needs(screen):
    open_form(screen, "phone")
    screen.hands.wait_until(lambda: screen.hands.find("key-x") is not None, "the keys")
    screen.hands.look()
    screen.hands.tap("key-x")
    screen.hands.wait_until(lambda: screen.lead.draft.phone == "x", "the letter typed")


def test_a_slip_is_asked_about_and_one_tap_mends_it(screen):
    open_form(screen, "email")
    for letter in "mira@gmail.co":
        screen.hands.type(letter)
        screen.hands.look()
        assert screen.hands.find("note-email") is None
    put(screen, "email", SLIP)
    assert words(screen, "note-email") == "Did you mean mira@gmail.com?"
    screen.hands.tap("option-email-0")
    screen.hands.look()
    assert screen.hands.find("email").property("text") == "mira@gmail.com"
    assert screen.lead.draft.email == "mira@gmail.com"
    assert screen.hands.find("note-email") is None


def test_what_could_still_become_right_is_asked_about_when_the_field_is_left(screen):
    open_form(screen, "email")
    put(screen, "email", "mira@gmail.co")
    assert screen.hands.find("note-email") is None
    screen.lead.focus_wanted.emit("notes")
    screen.hands.look()
    assert words(screen, "note-email") == "Did you mean mira@gmail.com?"


def test_an_unanswered_question_is_led_to_and_keeping_sends_what_was_typed(screen):
    ready_to_send(screen, SLIP)
    for _ in range(2):
        screen.hands.tap("send")
        screen.hands.look()
        assert screen.drafts == []
        assert focused(screen) == "option-email-0"
    screen.hands.tap("keep-email")
    screen.hands.look()
    assert screen.hands.find("note-email") is None
    screen.hands.tap("send")
    assert screen.drafts[0].email == SLIP


def test_a_question_is_answered_by_keys_and_the_line_has_the_focus_again(screen):
    from PySide6.QtCore import Qt

    ready_to_send(screen, SLIP)
    screen.hands.tap("send")
    press(screen, Qt.Key.Key_Tab)
    assert focused(screen) == "keep-email"
    press(screen, Qt.Key.Key_Return)
    screen.hands.look()
    assert screen.hands.find("keep-email") is None
    assert focused(screen) == "email"


def test_who_types_on_with_tab_fills_the_next_field_and_answers_no_question(screen):
    from PySide6.QtCore import Qt

    open_form(screen, "email")
    for field, text in (("email", SLIP), ("phone", SWISS)):
        assert focused(screen) == field
        screen.hands.type(text)
        screen.hands.look()
        assert screen.hands.find(f"option-{field}-0") is not None
        press(screen, Qt.Key.Key_Tab)
    assert focused(screen) == "notes"
    assert (screen.lead.draft.email, screen.lead.draft.phone) == (SLIP, SWISS)


def test_keys_alone_reach_a_question_from_its_line_and_from_the_next_field(screen):
    from PySide6.QtCore import Qt

    open_form(screen, "email")
    screen.hands.type(SLIP)
    screen.hands.look()
    reached = []
    for key in ("Down", "Tab", "Tab", "Backtab", "Backtab", "Backtab", "Tab"):
        press(screen, getattr(Qt.Key, f"Key_{key}"))
        reached.append(focused(screen))
    question = ["option-email-0", "keep-email"]
    assert reached == [*question, "phone", *reversed(question), "email", "phone"]


def test_a_key_held_down_answers_no_question_that_it_led_to(screen):
    from PySide6.QtCore import QCoreApplication, QEvent, Qt
    from PySide6.QtGui import QKeyEvent

    ready_to_send(screen, SLIP)
    screen.hands.tap("send")
    assert focused(screen) == "option-email-0"
    key, none = Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier
    held = QKeyEvent(QEvent.Type.KeyPress, key, none, "\r", autorep=True)
    QCoreApplication.sendEvent(screen.window.quick, held)
    assert screen.lead.draft.email == SLIP


def test_a_refused_address_can_be_mended_by_one_tap_too(screen):
    open_form(screen, "email")
    put(screen, "email", "mira@example.c0m")
    screen.lead.focus_wanted.emit("notes")
    screen.hands.look()
    assert words(screen, "error-email").startswith("Please check what follows the @.")
    screen.hands.tap("option-email-0")
    screen.hands.look()
    assert screen.lead.draft.email == "mira@example.com"
    assert screen.hands.find("error-email") is None


def test_another_language_says_it_in_its_own_words(screen):
    open_form(screen, "phone")
    put(screen, "phone", SWISS)
    screen.views.languages.choose("de")
    screen.hands.look()
    assert words(screen, "note-phone") == "Wir lesen: +49 781 291417, Deutschland"
    assert words(screen, "option-phone-0") == "Schweiz: +41 78 129 14 17"


def test_a_screen_reader_is_told_the_reading_and_what_each_button_does(screen):
    from PySide6.QtGui import QAccessible

    open_form(screen, "phone")
    put(screen, "phone", SWISS)
    put(screen, "email", SLIP)

    def text(name, kind):
        return QAccessible.queryAccessibleInterface(screen.hands.find(name)).text(kind)

    assert "+49 781 291417" in text("phone", QAccessible.Text.Description)
    assert "mira@gmail.com" in text("email", QAccessible.Text.Description)
    for name in ("option-phone-0", "option-email-0", "keep-email"):
        item = screen.hands.find(name)
        reader = QAccessible.queryAccessibleInterface(item)
        assert reader.role() is QAccessible.Role.Button
        assert reader.text(QAccessible.Text.Name)
        assert reader.text(QAccessible.Text.Description)
        assert min(item.width(), item.height()) >= 48


def test_nothing_that_was_read_or_suggested_survives(screen, qtbot):
    open_form(screen, "phone")
    put(screen, "phone", SWISS)
    put(screen, "email", SLIP)
    screen.lead.keep("email")
    put(screen, "email", "zuleika@hotmial.com")
    screen.lead.give_up()
    qtbot.wait(20)
    left = strings_on_screen(screen.window.quick) + strings_in(screen.views)
    for text in ("+49 781", "781 291417", "129 14 17", "gmial", "mira@", "zuleika"):
        assert text not in left


@pytest.mark.parametrize("language", LAID_OUT)
@pytest.mark.parametrize(
    "size", [pytest.param(s, marks=pytest.mark.size(*s)) for s in SIZES], ids=str
)
def test_notes_fit_with_large_text_and_a_question_is_seen_whole_with_its_answers(
    screen, size, language
):
    screen.views.languages.choose(language)
    screen.views.comfort.set_large_text(True)
    ready_to_send(screen, SLIP)
    put(screen, "phone", SWISS)
    assert faults(screen.window.quick) == []
    send(screen)
    screen.hands.look()
    assert faults(screen.window.quick) == []
    wait_until_seen(screen, "note-email", "option-email-0", "keep-email")


@pytest.mark.parametrize(
    ("field", "text", "seen"),
    [
        ("email", SLIP, ("email", "note-email", "option-email-0", "keep-email")),
        ("phone", SWISS, ("phone", "note-phone")),
    ],
)
@pytest.mark.parametrize(
    "size", [pytest.param(s, marks=pytest.mark.size(*s)) for s in SIZES], ids=str
)
def test_the_keyboard_leaves_what_was_read_in_sight(screen, size, field, text, seen):
    open_form(screen, field)
    screen.hands.wait_until(lambda: screen.hands.find("keyboard") is not None, "the keyboard")
    put(screen, field, text)
    wait_until_seen(screen, *seen)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_country_with_numbers_has_a_name_in_every_language(language):
    from kiosk.resources import resources_folder
    from kiosk.ui.form.country_names import CountryNames

    names = CountryNames(resources_folder() / "countries")
    known = {country: names.name(country, language) for country in phonenumbers.SUPPORTED_REGIONS}
    assert [country for country, name in known.items() if name == country or not name] == []
    assert (known["CH"] == "Switzerland") is (language == "en")


def test_a_language_without_names_has_the_english_ones(tmp_path):
    from kiosk.resources import resources_folder
    from kiosk.ui.form.country_names import CountryNames

    names = CountryNames(resources_folder() / "countries")
    assert names.name("CH", "xx") == "Switzerland"
    assert names.name("ZZ", "en") == "ZZ"
    assert CountryNames(tmp_path).name("CH", "en") == "CH"
