"""The contact form as a customer meets it: fingers, keys, both keyboards, every state."""

from __future__ import annotations

import logging

import pytest

from kiosk.core.form.form import Choice, ExtraField, ExtraKind
from kiosk.core.form.submission import Submission
from kiosk.core.wall.look import HIGH_CONTRAST, LIGHT
from tests.support.geometry import faults
from tests.support.laid_out import LAID_OUT
from tests.support.traces import copied, strings_in, strings_on_screen

pytestmark = pytest.mark.slow

BOTH = [(1080, 1920), (1920, 1080)]
FIVE = [*BOTH, (800, 480), (480, 800), (2160, 3840)]
SECRET = {"first_name": "zuleika", "last_name": "dobson", "email": "zuleika@example.com"}
EXTRA = (
    ExtraField(
        salesforce_field="Interest__c",
        label={"en": "Interest"},
        kind=ExtraKind.CHOICE,
        choices=(Choice(value="Tea"), Choice(value="Coffee")),
    ),
    ExtraField(salesforce_field="Number__c", label={"en": "Number"}, max_length=3),
)


@pytest.fixture(scope="module")
def finger(qapp):
    from PySide6.QtTest import QTest

    return QTest.createTouchDevice()


@pytest.fixture
def screen(screen, finger):
    screen.finger = finger
    return screen


def in_sizes(sizes):
    return pytest.mark.parametrize(
        "size", [pytest.param(s, marks=pytest.mark.size(*s)) for s in sizes], ids=str
    )


def open_form(screen):
    screen.hands.tap("contact")
    screen.hands.wait_until(lambda: screen.hands.find("send") is not None, "the form")
    screen.hands.look()


def press(screen, key, modifier=None):
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest

    QTest.keyClick(screen.window.quick, key, modifier or Qt.KeyboardModifier.NoModifier)


def touch(screen, item):
    from PySide6.QtCore import QPointF
    from PySide6.QtTest import QTest

    window, device = screen.window.quick, screen.finger
    point = item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()
    QTest.touchEvent(window, device).press(0, point, window).commit()
    QTest.touchEvent(window, device).release(0, point, window).commit()


def fill_in(screen):
    """As with a hardware keyboard: Enter moves on."""
    from PySide6.QtCore import Qt

    open_form(screen)
    screen.hands.tap("first_name")
    for text in (SECRET["first_name"], SECRET["last_name"], "", SECRET["email"], "", ""):
        screen.hands.type(text)
        press(screen, Qt.Key.Key_Return)


def focused(screen):
    item = screen.window.quick.activeFocusItem()
    return item.objectName() if item else ""


def tick(screen):
    from PySide6.QtCore import Qt

    assert focused(screen) == "consent"
    press(screen, Qt.Key.Key_Space)


@in_sizes(BOTH)
def test_enter_moves_through_the_fields_and_the_last_one_sends(screen, size):
    from PySide6.QtCore import Qt

    fill_in(screen)
    tick(screen)
    press(screen, Qt.Key.Key_Return)
    assert focused(screen) == "marketing"
    press(screen, Qt.Key.Key_Return)
    draft = screen.drafts[0]
    assert {name: getattr(draft, name) for name in SECRET} == SECRET
    assert draft.consent
    assert not draft.marketing


@pytest.mark.form(extra=EXTRA)
def test_tab_goes_through_every_field_in_order_and_back(screen):
    from PySide6.QtCore import Qt

    open_form(screen)
    screen.hands.tap("first_name")
    order = ["first_name"]
    while order[-1] != "send" and len(order) < 30:
        press(screen, Qt.Key.Key_Tab)
        order.append(focused(screen))
    assert order == [
        *("first_name", "last_name", "company", "email", "phone", "notes", "Interest__c-Tea"),
        *("Interest__c-Coffee", "Number__c", "consent", "marketing", "cancel", "send"),
    ]
    for name in reversed(order[:-1]):
        press(screen, Qt.Key.Key_Backtab)
        assert focused(screen) == name


def test_escape_cancels_and_wipes(screen):
    from PySide6.QtCore import Qt

    fill_in(screen)
    press(screen, Qt.Key.Key_Escape)
    assert screen.hands.find("contact") is not None
    assert not screen.lead.is_open()


@pytest.mark.form(extra=EXTRA)
def test_extra_fields_take_touches_and_no_more_than_they_hold(screen):
    open_form(screen)
    touch(screen, screen.hands.find("Interest__c-Tea"))
    assert screen.lead.draft.extra == {"Interest__c": "Tea"}
    screen.hands.look()
    screen.hands.tap("Number__c")
    screen.hands.type("12345")
    assert screen.lead.draft.extra["Number__c"] == "123"
    screen.hands.tap("notes")
    screen.hands.find("notes").setProperty("text", "x" * 32_005)
    assert len(screen.lead.draft.notes) == 32_000


def flick_to(screen, name):
    """Scroll the form until the field lies in the middle of what is seen of it."""
    from PySide6.QtCore import QPointF

    page, item = screen.hands.find("formPage"), screen.hands.find(name)
    lies = item.mapToItem(page, QPointF(0, item.height() / 2)).y()
    most = max(0, page.property("contentHeight") - page.height())
    wanted = page.property("contentY") + lies - page.height() / 2
    page.setProperty("contentY", min(most, max(0, wanted)))
    screen.hands.look()


def key_of(screen, text):
    def walk(item):
        for child in item.childItems():
            if child.isVisible():
                if child.property("displayText") == text and child.width() > 0:
                    yield child
                yield from walk(child)

    panel = screen.hands.find("inputPanel")
    return next(walk(panel), None) if panel else None


@in_sizes(BOTH)
def test_the_screens_keyboard_types_and_changes_with_the_field(screen, size):
    open_form(screen)
    screen.hands.tap("last_name")
    screen.hands.wait_until(lambda: key_of(screen, "q") or key_of(screen, "Q"), "the keys")
    screen.hands.look()
    key = key_of(screen, "q") or key_of(screen, "Q")
    touch(screen, key)
    screen.hands.wait_until(lambda: screen.lead.draft.last_name.lower() == "q", "the letter")
    flick_to(screen, "phone")
    screen.hands.tap("phone")
    screen.hands.wait_until(lambda: key_of(screen, "5"), "the digits")
    screen.hands.look()
    screen.hands.tap("key-+")
    touch(screen, key_of(screen, "5"))
    screen.hands.wait_until(lambda: screen.lead.draft.phone == "+5", "the digits typed")
    flick_to(screen, "email")
    screen.hands.tap("email")
    screen.hands.wait_until(lambda: screen.hands.find("key-@") is not None, "the at sign")
    screen.hands.look()
    touch(screen, screen.hands.find("key-@"))
    screen.hands.wait_until(lambda: screen.lead.draft.email == "@", "the at sign typed")


def test_keys_move_the_caret_and_the_key_of_entry_leads_on(screen):
    open_form(screen)
    screen.lead.focus_wanted.emit("last_name")
    screen.hands.wait_until(lambda: screen.hands.find("caretLeft") is not None, "the keyboard")
    screen.hands.look()
    screen.hands.type("Lovlace")
    for _ in range(4):
        touch(screen, screen.hands.find("caretLeft"))
    screen.hands.type("e")
    touch(screen, screen.hands.find("caretRight"))
    line = screen.hands.find("last_name")
    assert (line.property("text"), line.property("cursorPosition")) == ("Lovelace", 5)
    assert focused(screen) == "last_name", "the keys take no focus"


def test_an_address_is_typed_in_latin_letters_in_arabic_too(screen):
    screen.hands.tap("language-ar")
    open_form(screen)
    screen.hands.tap("first_name")
    screen.hands.wait_until(lambda: key_of(screen, "ض"), "arabic keys")
    screen.hands.tap("email")
    screen.hands.wait_until(lambda: key_of(screen, "q"), "latin keys")


@in_sizes(FIVE)
def test_the_keyboard_never_covers_the_field_in_use(screen, size):
    from PySide6.QtCore import QPointF, Qt

    open_form(screen)
    screen.lead.focus_wanted.emit("first_name")
    screen.hands.wait_until(lambda: screen.hands.find("keyboard") is not None, "the keyboard")
    for name in ("first_name", "last_name", "company", "email", "phone", "notes"):
        assert focused(screen) == name
        screen.hands.look()
        item, page = screen.hands.find(name), screen.hands.find("formPage")
        board = screen.hands.find("keyboard").mapToScene(QPointF(0, 0)).y()
        top = page.mapToScene(QPointF(0, 0)).y()
        bottom = top + page.height()
        assert bottom <= board
        shown = item.mapToScene(QPointF(0, 0)).y()
        assert top <= shown
        assert shown + item.height() <= bottom + 1
        press(screen, Qt.Key.Key_Return)


@in_sizes([*BOTH, (800, 480)])
def test_the_first_wrong_field_gets_the_focus_and_is_seen(screen, size):
    from PySide6.QtGui import QAccessible

    open_form(screen)
    page = screen.hands.find("formPage")
    page.setProperty("contentY", max(0, page.property("contentHeight") - page.height()))
    screen.hands.tap("send")
    assert focused(screen) == "last_name"
    screen.hands.look()
    assert screen.hands.find("error-last_name").property("text") == "Please fill this in."
    described = QAccessible.queryAccessibleInterface(screen.hands.find("last_name"))
    assert described.text(QAccessible.Text.Description) == "Please fill this in."
    assert faults(screen.window.quick) == []


def test_a_language_switch_keeps_what_was_typed(screen):
    fill_in(screen)
    tick(screen)
    screen.hands.tap("language-fr")
    assert screen.hands.find("last_name").property("text") == SECRET["last_name"]
    assert screen.hands.find("consent").property("checked") is False
    assert screen.hands.find("consent").property("text").startswith("J'accepte")
    assert screen.hands.find("formHeading").property("text") != "May we contact you?"


def test_a_touch_on_the_warning_gives_more_time_and_does_nothing_else(screen):
    fill_in(screen)
    for _ in range(2):
        screen.lead.patience.warn()
        screen.hands.look()
        assert "20 s" in screen.hands.find("countdown").property("text")
        touch(screen, screen.hands.find("moreTime"))
        screen.hands.wait_until(lambda: not screen.lead.patience.warned, "more time")
        assert screen.hands.find("last_name").property("text") == SECRET["last_name"]
    screen.lead.patience.warn()
    point = screen.hands.find("cancel").mapToScene(
        screen.hands.find("cancel").boundingRect().center()
    )
    screen.hands.tap_at(point.toPoint())
    screen.hands.wait_until(lambda: not screen.lead.patience.warned, "more time")
    assert screen.lead.is_open()


def nothing_is_left(screen, caplog, qtbot):
    qtbot.wait(20)
    left = strings_on_screen(screen.window.quick) + strings_in(screen.views) + copied()
    left += caplog.text
    for text in (*SECRET.values(), "example.com"):
        assert text not in left


@pytest.mark.parametrize("end", ["idle", "cancel", "thanks", "refused and idle"])
def test_nothing_typed_survives(screen, caplog, qtbot, end):
    caplog.set_level(logging.DEBUG)
    from PySide6.QtCore import Qt

    fill_in(screen)
    tick(screen)
    screen.lead.focus_wanted.emit("last_name")
    for key in (Qt.Key.Key_A, Qt.Key.Key_C, Qt.Key.Key_X):
        press(screen, key, Qt.KeyboardModifier.ControlModifier)
    assert screen.hands.find("last_name").property("text") == SECRET["last_name"]
    assert SECRET["last_name"] not in copied()
    assert SECRET["last_name"] in strings_on_screen(screen.window.quick)
    assert SECRET["last_name"] in strings_in(screen.views)
    if end == "cancel":
        screen.hands.tap("cancel")
    if end in {"thanks", "refused and idle"}:
        screen.hands.tap("send")
        screen.customer.lead_answered.emit(
            Submission.SAVED if end == "thanks" else Submission.NOT_SAVED, screen.drafts[0].key
        )
    if "idle" in end:
        screen.lead.patience.warn()
        for _ in range(20):
            screen.lead.patience.tick()
    screen.drafts.clear()
    nothing_is_left(screen, caplog, qtbot)
    assert (screen.hands.find("thankYou") is not None) is (end == "thanks")


def test_the_next_customer_finds_the_shops_language_and_look(screen):
    screen.hands.tap("comfort")
    screen.hands.look()
    for name in ("largeText", "highContrast", "lowReach", "stopMotion"):
        touch(screen, screen.hands.find(name))
        screen.hands.look()
    screen.hands.tap("closeComfort")
    assert screen.views.comfort.largeText
    assert screen.views.brand.ground == HIGH_CONTRAST.ground
    screen.hands.look()
    open_form(screen)
    screen.hands.tap("language-de")
    screen.lead.give_up()
    assert screen.views.languages.language() == "en"
    assert not screen.views.comfort.largeText
    assert not screen.views.comfort.lowReach
    assert not screen.views.comfort.still
    assert screen.views.brand.ground == LIGHT.ground


def test_low_reach_keeps_the_form_in_the_lower_part(screen):
    from PySide6.QtCore import QPointF

    screen.views.comfort.set_low_reach(True)
    open_form(screen)
    for name in ("comfort", "first_name", "send"):
        assert screen.hands.find(name).mapToScene(QPointF(0, 0)).y() >= 1920 * 0.4


def test_a_refusal_is_said_kindly_and_another_try_is_the_same_lead(screen):
    fill_in(screen)
    tick(screen)
    screen.hands.tap("send")
    screen.customer.lead_answered.emit(Submission.NOT_SAVED, screen.drafts[0].key)
    screen.hands.look()
    assert screen.hands.find("notSaved").property("text").startswith("Sorry")
    assert faults(screen.window.quick) == []
    screen.hands.tap("send")
    assert screen.drafts[0].key == screen.drafts[1].key


@in_sizes(BOTH)
def test_a_friend_is_asked_for_permission(screen, size):
    fill_in(screen)
    tick(screen)
    screen.hands.tap("send")
    screen.customer.lead_answered.emit(Submission.SAVED, "")
    screen.hands.look()
    assert faults(screen.window.quick) == []
    touch(screen, screen.hands.find("refer"))
    screen.hands.wait_until(lambda: screen.hands.find("friendNote") is not None, "the form")
    assert screen.hands.find("last_name").property("text") == ""
    assert screen.hands.find("consent").property("checked") is False
    assert screen.lead.draft.referred_by == screen.drafts[0].key


def everything(item):
    for child in item.childItems():
        if child.isVisible():
            yield child
            yield from everything(child)


@pytest.mark.form(extra=EXTRA)
@pytest.mark.parametrize("state", ["wall", "form", "errors", "warning", "thanks", "aids"])
def test_whatever_can_be_used_has_a_name_a_role_and_room_for_a_finger(screen, state):
    from PySide6.QtGui import QAccessible

    if state == "aids":
        screen.hands.tap("comfort")
    elif state != "wall":
        open_form(screen)
    if state == "errors":
        screen.hands.tap("send")
    elif state == "warning":
        screen.lead.patience.warn()
    elif state == "thanks":
        for name, text in SECRET.items():
            screen.lead.set_text(name, text)
        screen.lead.set_flag("consent", True)
        screen.lead.submit()
        screen.customer.lead_answered.emit(Submission.SAVED, "")
    screen.hands.look()
    used = [
        item
        for item in everything(screen.window.quick.contentItem())
        if item.inherits("QQuickAbstractButton")
        or item.inherits("QQuickTextField")
        or item.inherits("QQuickTextArea")
    ]
    assert used
    roles = (
        QAccessible.Role.Button,
        QAccessible.Role.CheckBox,
        QAccessible.Role.RadioButton,
        QAccessible.Role.EditableText,
    )
    for item in used:
        reader = QAccessible.queryAccessibleInterface(item)
        assert reader.text(QAccessible.Text.Name), item.objectName()
        assert reader.role() in roles, item.objectName()
        assert item.height() >= 48, item.objectName()
        assert item.width() >= 48, item.objectName()


@pytest.mark.slow
@pytest.mark.form(extra=EXTRA)
@pytest.mark.parametrize("language", LAID_OUT)
@in_sizes(FIVE)
def test_large_text_fits_in_every_state(screen, language, size):
    screen.views.languages.choose(language)
    screen.views.comfort.set_large_text(True)
    screen.hands.look()
    open_form(screen)
    assert faults(screen.window.quick) == []
    screen.lead.submit()
    assert faults(screen.window.quick) == []
    screen.lead.patience.warn()
    window = screen.window.quick
    over = list(everything(screen.hands.find("idleWarning")))
    screen.hands.look()
    assert [item for item in over if item.property("truncated")] == []
    screen.lead.patience.wait()
    for name, text in SECRET.items():
        screen.lead.set_text(name, text)
    screen.lead.set_flag("consent", True)
    screen.lead.submit()
    screen.customer.lead_answered.emit(Submission.NOT_SAVED, "")
    assert faults(window) == []
    screen.lead.submit()
    screen.customer.lead_answered.emit(Submission.SAVED, "")
    assert faults(window) == []
    screen.lead.refer()
    assert faults(window) == []


def test_the_keyboard_is_away_until_a_field_is_chosen(screen):
    open_form(screen)
    screen.hands.tap("first_name")
    screen.hands.wait_until(lambda: screen.hands.find("keyboard") is not None, "the keyboard")
    screen.hands.tap("cancel")
    open_form(screen)
    assert screen.hands.find("keyboard") is None


@pytest.mark.size(1920, 1080)
def test_long_notes_are_seen_where_they_are_written(screen):
    from PySide6.QtCore import QPointF

    open_form(screen)
    screen.hands.tap("first_name")
    screen.lead.focus_wanted.emit("notes")
    notes = screen.hands.find("notes")
    notes.setProperty("text", "word " * 800)
    notes.setProperty("cursorPosition", 4_000)
    screen.hands.look()
    page = screen.hands.find("formPage")
    assert notes.height() > page.height()
    caret = notes.property("cursorRectangle")
    shown = notes.mapToItem(page, QPointF(0, caret.y())).y()
    assert 0 <= shown <= page.height() - caret.height()


def test_escape_closes_the_reading_aids_and_not_the_form(screen):
    from PySide6.QtCore import Qt

    open_form(screen)
    screen.hands.tap("comfort")
    screen.hands.look()
    assert focused(screen) == "largeText"
    seen = set()
    for _ in range(8):
        press(screen, Qt.Key.Key_Tab)
        seen.add(focused(screen))
    assert seen == {"largeText", "highContrast", "lowReach", "stopMotion", "closeComfort"}
    press(screen, Qt.Key.Key_Escape)
    assert not screen.views.comfort.opened
    assert screen.lead.is_open()


def test_reading_aids_left_open_do_not_hide_the_warning_and_close_when_nobody_is_there(screen):
    open_form(screen)
    screen.hands.tap("comfort")
    screen.lead.patience.warn()
    screen.hands.look()
    assert screen.hands.find("closeComfort") is None
    assert focused(screen) == "moreTime"
    screen.lead.give_up()
    assert not screen.views.comfort.opened
    screen.hands.tap("comfort")
    assert screen.views.covered
    screen.views.touch.idle.emit()
    assert not screen.views.covered


@pytest.mark.display(dots_per_inch=200)
@pytest.mark.size(2160, 3840)
def test_a_fine_screen_has_targets_of_nine_millimetres(screen):
    open_form(screen)
    screen.hands.tap("email")
    screen.hands.wait_until(lambda: screen.hands.find("key-@") is not None, "the keyboard")
    names = ("first_name", "consent", "send", "cancel", "comfort", "language-de", "key-@")
    for name in names:
        item = screen.hands.find(name)
        assert min(item.width(), item.height()) >= 71, name


def test_the_next_customer_cannot_undo_the_wiping(screen):
    from PySide6.QtCore import Qt

    fill_in(screen)
    screen.hands.tap("cancel")
    open_form(screen)
    for name in ("last_name", "email", "notes"):
        screen.lead.focus_wanted.emit(name)
        assert focused(screen) == name
        press(screen, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        assert screen.hands.find(name).property("text") == ""
