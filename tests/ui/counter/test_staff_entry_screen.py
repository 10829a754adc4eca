"""The hidden way in: customers do not stumble upon it, staff enter, and no PIN stays behind."""

from __future__ import annotations

import logging

import pytest

from kiosk.core.counter.badge import BADGE_BYTES, badge_of
from kiosk.core.counter.pin_attempts import Lane
from kiosk.core.counter.staff_pin import (
    BadgeOf,
    CouldNotCheck,
    Entered,
    Locked,
    NoStaff,
    People,
    Wrong,
)
from kiosk.core.languages import LANGUAGES
from tests.support.geometry import faults
from tests.support.pin_pad import type_digits
from tests.support.traces import copied, strings_in, strings_on_screen

SIZES = [(1080, 1920), (1920, 1080), (800, 480), (480, 800)]
PIN = "73920418"


def knock(screen, times=5, x=60):
    from PySide6.QtCore import QPoint

    # Not where the name happens to be written, but where everybody looks for a corner.
    for _ in range(times):
        screen.hands.tap_at(QPoint(x, 60))


def pad(screen):
    knock(screen)
    assert screen.hands.find("staffEntry") is not None
    screen.counter.pin_answered.emit(People(("Ann",)))
    assert screen.waits[-1] == ("Ann", Lane.NAME)
    screen.counter.pin_answered.emit(None)


def told(screen):
    return screen.hands.find("pinTold").property("text")


@pytest.fixture
def entered(screen):
    names = []
    screen.views.staff.entered.connect(names.append)
    return names


def test_staff_knock_type_and_are_in(screen, entered):
    pad(screen)
    type_digits(screen.hands, PIN)
    assert screen.hands.find("pinDots").property("count") == len(PIN)
    screen.hands.tap("pinSubmit")
    assert screen.pins == [None, PIN]
    screen.counter.pin_answered.emit(Entered("Ann"))
    assert entered == ["Ann"]
    assert screen.hands.find("staffEntry") is None
    assert screen.views.staff.property("open")
    assert screen.views.staff.property("name") == "Ann"


def test_fewer_taps_open_nothing(screen):
    knock(screen, 4)
    assert screen.hands.find("staffEntry") is None
    assert screen.pins == []


def test_a_keyboard_opens_it_too_but_not_over_a_customers_form(screen):
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest

    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
    screen.hands.tap("contact")
    QTest.keyClick(screen.window.quick, Qt.Key.Key_S, both)
    assert screen.hands.find("staffEntry") is None
    screen.hands.tap("cancel")
    QTest.keyClick(screen.window.quick, Qt.Key.Key_S, both)
    assert screen.hands.find("staffEntry") is not None


def test_a_keyboard_types_the_pin(screen):
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest

    pad(screen)
    screen.hands.type("7392")
    QTest.keyClick(screen.window.quick, Qt.Key.Key_Backspace)
    screen.hands.type("5x")
    QTest.keyClick(screen.window.quick, Qt.Key.Key_Return)
    assert screen.pins == [None, "7395"]
    screen.counter.pin_answered.emit(Wrong(0.0))
    QTest.keyClick(screen.window.quick, Qt.Key.Key_Escape)
    assert screen.hands.find("staffEntry") is None


def test_a_wrong_pin_is_told_and_the_next_may_be_typed(screen, entered):
    pad(screen)
    type_digits(screen.hands, "9999")
    screen.hands.tap("pinSubmit")
    screen.counter.pin_answered.emit(Wrong(0.0))
    assert told(screen) == "Wrong PIN."
    assert screen.hands.find("pinDots").property("count") == 0
    type_digits(screen.hands, "7392")
    screen.hands.tap("pinErase")
    screen.hands.tap("pin-5")
    screen.hands.tap("pinSubmit")
    assert screen.pins == [None, "9999", "7395"]
    assert entered == []


@pytest.mark.parametrize("entry", [Locked(31.4), Wrong(31.4)])
def test_a_lock_out_counts_down_and_takes_no_digits(screen, entry):
    pad(screen)
    type_digits(screen.hands, "9999")
    screen.hands.tap("pinSubmit")
    screen.counter.pin_answered.emit(entry)
    assert told(screen) == "Too many wrong PINs. Try again in 32 s."
    type_digits(screen.hands, "7392")
    screen.hands.type("7392")
    assert screen.hands.find("pinDots").property("count") == 0
    screen.views.staff_entry.wait.tick()
    assert told(screen).endswith("31 s.")
    for _ in range(31):
        screen.views.staff_entry.wait.tick()
    assert told(screen) == "Enter your PIN"
    type_digits(screen.hands, "7392")
    assert screen.hands.find("pinDots").property("count") == 4


def test_a_lock_out_is_shown_before_anybody_types(screen):
    knock(screen)
    screen.counter.pin_answered.emit(Locked(600.0))
    assert told(screen) == "Too many wrong PINs. Try again in 10 min."


@pytest.mark.parametrize(
    ("entry", "words"), [(NoStaff(), "No PIN has been set"), (CouldNotCheck(), "could not be")]
)
def test_what_is_in_the_way_is_told(screen, entry, words):
    knock(screen)
    screen.counter.pin_answered.emit(entry)
    assert words in told(screen)


def test_three_digits_are_not_sent_and_thirteen_not_taken(screen):
    pad(screen)
    type_digits(screen.hands, "739")
    screen.hands.tap("pinSubmit")
    assert screen.pins == [None]
    type_digits(screen.hands, "7" * 20)
    assert screen.hands.find("pinDots").property("count") == 12


def left_by_hand(screen):
    screen.hands.tap("closeStaffEntry")


def left_alone(screen):
    screen.views.staff_entry.idle.over.emit()


@pytest.mark.parametrize("leave", [left_by_hand, left_alone])
@pytest.mark.parametrize("sent", [False, True])
def test_nothing_of_a_pin_stays(screen, caplog, leave, sent):
    caplog.set_level(logging.DEBUG)
    pad(screen)
    type_digits(screen.hands, PIN)
    if sent:
        screen.hands.tap("pinSubmit")
    assert PIN not in strings_on_screen(screen.window.quick), "not even while it is typed"
    leave(screen)
    screen.pins.clear()
    assert screen.hands.find("staffEntry") is None
    for place in (
        strings_on_screen(screen.window.quick),
        strings_in(vars(screen.views)),
        strings_in(vars(screen.bridge)),
        strings_in(vars(screen.counter)),
        copied(),
        caplog.text,
    ):
        assert PIN not in place


def test_an_answer_that_comes_too_late_lets_nobody_in(screen, entered):
    pad(screen)
    type_digits(screen.hands, PIN)
    screen.hands.tap("pinSubmit")
    screen.hands.tap("closeStaffEntry")
    screen.counter.pin_answered.emit(Entered("Ann"))
    assert entered == []
    assert not screen.views.staff.is_open()


def test_staff_mode_ends_by_itself_and_a_touch_or_a_scan_keeps_it(screen, qtbot):
    staff = screen.views.staff
    staff._come_in("Ann")
    idle = staff.idle
    assert idle.remaining == 60
    for keep in (lambda: knock(screen, 1), lambda: screen.bridge.show_scan("ABC1")):
        for _ in range(59):
            idle.tick()
        assert idle.is_warned()
        keep()
        assert not idle.is_warned()
        assert idle.remaining == 60
    with qtbot.waitSignal(staff.left):
        for _ in range(60):
            idle.tick()
    assert not staff.is_open()
    assert staff.property("name") == ""


def test_the_page_that_is_set_stands_there_while_staff_are_in(screen, tmp_path):
    page = tmp_path / "Trial.qml"
    page.write_text(
        "import QtQuick\n"
        'Item { required property var shell; objectName: "trial-" + shell.staff.name }'
    )
    screen.views.staff.set_page(page.as_uri())
    assert screen.hands.find("trial-") is None
    screen.views.staff._come_in("Ann")
    screen.hands.wait_until(lambda: screen.hands.find("trial-Ann") is not None, "the page")
    assert screen.hands.find("contact") is None
    screen.views.staff.leave()
    assert screen.hands.find("trial-Ann") is None
    assert screen.hands.find("contact") is not None


@pytest.mark.scanner(kind="keyboard")
def test_a_scan_types_no_pin(screen):
    pad(screen)
    screen.hands.type("73920418")
    assert screen.hands.find("pinDots").property("count") == 0


@pytest.mark.slow
@pytest.mark.parametrize("large", [False, True])
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("_", [pytest.param(s, marks=pytest.mark.size(*s)) for s in SIZES], ids=str)
def test_it_fits_in_every_language(screen, language, large, _):
    screen.views.comfort.set_large_text(large)
    screen.views.languages.choose(language)
    screen.views.staff_entry.open()
    people = People(tuple(f"Maximiliane-Charlotte {n}" for n in range(9)))
    for entry in (people, None, Locked(899.0), NoStaff(), CouldNotCheck()):
        screen.views.staff_entry._state = "checking"
        screen.counter.pin_answered.emit(entry)
        screen.hands.look()
        assert faults(screen.window.quick, frozenset()) == []
    bottom = screen.hands.find("pinSubmit")
    edge = bottom.mapToScene(bottom.boundingRect().bottomRight()).y()
    back = screen.hands.find("closeStaffEntry")
    above = back.mapToScene(back.boundingRect().topLeft()).y()
    wide = screen.window.quick.width() > screen.window.quick.height()
    assert edge <= (screen.window.quick.height() if wide else above)
    assert bottom.height() >= 48


def test_the_pad_is_not_mirrored_and_says_what_its_signs_mean(screen):
    from PySide6.QtGui import QAccessible

    screen.views.languages.choose("ar")
    # The name, and the corner with it, stands on the right there.
    knock(screen, x=screen.window.quick.width() - 60)
    screen.counter.pin_answered.emit(None)
    one, three = screen.hands.find("pin-1").x(), screen.hands.find("pin-3").x()
    assert one < three
    screen.views.languages.choose("en")
    spoken = QAccessible.queryAccessibleInterface(screen.hands.find("pinErase"))
    assert spoken.text(QAccessible.Text.Name) == "Delete the last digit"


def test_of_several_each_says_first_who_they_are(screen, entered):
    knock(screen)
    screen.counter.pin_answered.emit(People(("Ann", "Ben")))
    assert screen.hands.find("pinSubmit") is None
    screen.hands.look()
    screen.hands.tap("person-1")
    assert screen.waits == [("Ben", Lane.NAME)]
    screen.counter.pin_answered.emit(Locked(31.0))
    assert told(screen).endswith("31 s.")
    screen.hands.tap("closeStaffEntry")
    screen.hands.look()
    screen.hands.tap("person-0")
    screen.counter.pin_answered.emit(None)
    type_digits(screen.hands, PIN)
    screen.hands.tap("pinSubmit")
    screen.counter.pin_answered.emit(Entered("Ann"))
    assert entered == ["Ann"]


def test_a_badge_opens_the_pad_for_its_owner_whoever_is_locked_out(screen, entered):
    badge = badge_of(bytes(BADGE_BYTES)).text
    knock(screen)
    screen.counter.pin_answered.emit(People(("Ann",)))
    screen.counter.pin_answered.emit(Locked(900.0))
    screen.bridge.show_scan(badge)
    assert screen.badges == [badge]
    screen.counter.pin_answered.emit(BadgeOf("Ann"))
    assert screen.waits[-1] == ("Ann", Lane.BADGE)
    screen.counter.pin_answered.emit(None)
    type_digits(screen.hands, PIN)
    screen.hands.tap("pinSubmit")
    screen.counter.pin_answered.emit(Entered("Ann"))
    assert entered == ["Ann"]


def test_a_badge_opens_nothing_over_a_customers_form(screen):
    screen.hands.tap("contact")
    screen.bridge.show_scan(badge_of(bytes(BADGE_BYTES)).text)
    assert screen.badges == []
    assert screen.hands.find("staffEntry") is None


def test_the_answer_to_a_pad_that_was_closed_opens_the_next_one_to_nobody(screen, entered):
    pad(screen)
    type_digits(screen.hands, PIN)
    screen.hands.tap("pinSubmit")
    screen.hands.tap("closeStaffEntry")
    screen.views.staff_entry.open()
    screen.counter.pin_answered.emit(Entered("Ann"))
    assert entered == []
