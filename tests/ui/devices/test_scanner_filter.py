"""A scanner that plays keyboard reaches no field and no button; a person's keys all arrive."""

from __future__ import annotations

import pytest

from kiosk.core.devices.scan import FOREIGN
from tests.support.root import ROOT

CODE = "HTTPS://OFFERS.EXAMPLE/O/SUMMER5"
keyboard = pytest.mark.scanner(kind="keyboard")
pytestmark = [pytest.mark.slow, keyboard]
# Their places on a keyboard (evdev), whatever the computer's language makes of them.
PLACES = dict(zip("1234567890", range(2, 12), strict=True)) | {
    **dict(zip("QWERTYUIOP", range(16, 26), strict=True)),
    **dict(zip("ASDFGHJKL", range(30, 39), strict=True)),
    **dict(zip("ZXCVBNM", range(44, 51), strict=True)),
    ":": 39,
    ".": 52,
    "/": 53,
}


@pytest.fixture
def codes(screen):
    told = []
    screen.bridge.code_scanned.connect(told.append)
    screen.codes = told
    return told


def event(kind, key, text, at, place=0, repeat=False, modifiers=None):
    from PySide6.QtCore import Qt
    from PySide6.QtGui import QKeyEvent

    modifiers = modifiers or Qt.KeyboardModifier.NoModifier
    made = QKeyEvent(kind, key, modifiers, place, 0, 0, text, repeat)
    made.setTimestamp(at)
    return made


def strike(screen, key, text, at, **more):
    """As a platform does: whoever overrides shortcuts is asked first."""
    from PySide6.QtCore import QCoreApplication, QEvent

    for kind in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QCoreApplication.sendEvent(screen.window.quick, event(kind, key, text, at, **more))


def key_for(character):
    from PySide6.QtCore import Qt

    named = {"\r": Qt.Key.Key_Return, "\t": Qt.Key.Key_Tab, "\x1b": Qt.Key.Key_Escape}
    return named.get(character, ord(character.upper()))


def scan(screen, text, at=1_000_000, gap=4):
    for place, character in enumerate(text):
        strike(screen, key_for(character), character, at + gap * place)


def settle(screen):
    """Until the filter has made up its mind."""
    held = screen.window.scanner
    screen.hands.wait_until(
        lambda: not held._silence.isActive() and not held._idle.isActive(), "a verdict"
    )


def open_form(screen):
    screen.hands.tap("contact")
    screen.hands.wait_until(lambda: screen.hands.find("send") is not None, "the form")
    screen.hands.tap("last_name")
    settle(screen)


def text_of(screen, name):
    return screen.hands.find(name).property("text")


def test_a_scan_on_the_wall_is_told_with_nothing_in_focus(screen, codes):
    scan(screen, CODE + "\r")
    assert codes == [CODE]


def test_a_scan_lands_in_no_field_and_sends_no_form(screen, codes):
    open_form(screen)
    scan(screen, CODE + "\r\r")
    settle(screen)
    assert codes == [CODE]
    assert text_of(screen, "last_name") == ""
    assert screen.hands.find("last_name").hasActiveFocus()
    assert screen.drafts == []


@pytest.mark.parametrize("name", ["cancel", "send", "consent"])
def test_a_scan_presses_no_button(screen, codes, name):
    open_form(screen)
    screen.hands.find(name).forceActiveFocus()
    scan(screen, "   " + CODE + " \r")
    settle(screen)
    scan(screen, "\r\r", at=2_000_000)
    scan(screen, " \t \r", at=3_000_000)
    scan(screen, "\x1b\r", at=4_000_000)
    settle(screen)
    assert len(codes) >= 2
    assert screen.lead.is_open()
    assert screen.hands.find(name).hasActiveFocus()
    assert not screen.lead.draft.consent
    assert not screen.lead.errors


def test_a_hostile_code_is_one_unknown_code_and_nothing_else(screen, codes):
    open_form(screen)
    scan(screen, ("\x1b\t \r" + "A;rm -rf" * 20)[:10_000].replace("\r", "\x1b") + "\r")
    settle(screen)
    assert len(codes) == 1
    assert FOREIGN in codes[0]
    assert screen.lead.is_open()
    assert text_of(screen, "last_name") == ""


def test_a_person_types_in_order_and_without_loss(screen, codes):
    open_form(screen)
    for place, character in enumerate("Zuleika Dobson 2"):
        strike(screen, key_for(character), character, 5_000_000 + 90 * place)
    settle(screen)
    assert text_of(screen, "last_name") == "Zuleika Dobson 2"
    assert codes == []


def test_keys_that_waited_while_the_screen_was_busy_are_told_by_their_own_times(
    screen, codes, qtbot
):
    from PySide6.QtCore import QCoreApplication, QEvent

    open_form(screen)
    for place, character in enumerate("Dob"):
        strike(screen, key_for(character), character, 6_000_000 + 90 * place)
    assert text_of(screen, "last_name") == "Do"
    scan(screen, CODE[:3], at=7_000_000)
    # The rest comes while this thread is at something else, longer than the filter's patience.
    for place, character in enumerate(CODE[3:] + "\r", start=3):
        press = event(QEvent.Type.KeyPress, key_for(character), character, 7_000_000 + 4 * place)
        QCoreApplication.postEvent(screen.window.quick, press)
    # Under X the timer may well be due before keys that are older than it.
    screen.window.scanner._silence.timeout.emit()
    qtbot.waitUntil(lambda: codes != [])
    assert codes == [CODE]
    assert text_of(screen, "last_name") == "Dob"


@pytest.mark.parametrize("azerty", [False, True])
def test_the_computers_layout_changes_no_code(screen, codes, azerty):
    """AZERTY writes & for the key of 1, and A for that of Q."""
    from PySide6.QtCore import Qt

    wrong = dict(zip("1234567890QWAZ:/.", "&é\"'(-è_çàAZQW:!;", strict=True)) if azerty else {}
    for place, character in enumerate(CODE + "\r"):
        text = wrong.get(character, character)
        shift = Qt.KeyboardModifier.ShiftModifier if character == ":" else None
        scancode = PLACES[character] + 8 if character in PLACES else 36
        strike(
            *(screen, key_for(character), text, 8_000_000 + 4 * place),
            place=scancode,
            modifiers=shift,
        )
    assert codes == [CODE]


@pytest.mark.scanner(kind="keyboard", layout="host")
def test_a_scanner_that_plays_the_computers_own_keyboard_is_read_as_it_is(screen, codes):
    for place, character in enumerate("ABC123\r"):
        strike(screen, key_for(character), character, 8_000_000 + 4 * place, place=99)
    assert codes == ["ABC123"]


def test_caps_lock_changes_no_code(screen, codes):
    scan(screen, CODE.lower() + "\r")
    assert codes == [CODE]


def test_the_same_code_twice_in_a_row_is_one_scan(screen, codes):
    scan(screen, CODE + "\r")
    settle(screen)
    scan(screen, CODE + "\r", at=1_900_000)
    settle(screen)
    scan(screen, "OTHER99\r", at=3_000_000)
    assert codes == [CODE, "OTHER99"]


def test_every_shortcut_has_the_name_it_is_found_by():
    from kiosk.ui.screen import shortcuts

    folder = ROOT / "kiosk" / "ui" / "qml"
    sources = "".join(file.read_text(encoding="utf-8") for file in folder.rglob("*.qml"))
    named = sources.count(f'objectName: "{shortcuts.SHORTCUT}"')
    assert sources.count("Shortcut {") == named > 0


def test_a_persons_escape_still_cancels_the_form(screen, codes):
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest

    open_form(screen)
    QTest.keyClick(screen.window.quick, Qt.Key.Key_Escape)
    assert screen.lead.is_open()
    settle(screen)
    assert not screen.lead.is_open()


def test_a_person_walks_and_presses_with_the_keyboard(screen, codes):
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest

    open_form(screen)
    screen.hands.find("cancel").forceActiveFocus()
    QTest.keyClick(screen.window.quick, Qt.Key.Key_Tab)
    settle(screen)
    assert screen.hands.find("send").hasActiveFocus()
    QTest.keyClick(screen.window.quick, Qt.Key.Key_Backtab)
    settle(screen)
    QTest.keyClick(screen.window.quick, Qt.Key.Key_Space)
    settle(screen)
    assert not screen.lead.is_open()
    assert codes == []


def test_what_was_typed_arrives_before_the_tap_that_follows(screen, codes):
    open_form(screen)
    strike(screen, key_for("x"), "x", 9_000_000)
    assert text_of(screen, "last_name") == ""
    screen.hands.tap("email")
    assert text_of(screen, "last_name") == "x"


def test_a_key_held_down_repeats_for_a_person(screen, codes):
    from PySide6.QtCore import QCoreApplication, QEvent

    open_form(screen)
    window = screen.window.quick
    QCoreApplication.sendEvent(window, event(QEvent.Type.KeyPress, ord("A"), "a", 9_000_000))
    for place in range(5):
        for kind in (QEvent.Type.KeyRelease, QEvent.Type.KeyPress):
            at = 9_000_500 + 30 * place
            QCoreApplication.sendEvent(window, event(kind, ord("A"), "a", at, repeat=True))
    settle(screen)
    assert text_of(screen, "last_name") == "aaaaaa"


def drawn_key(item, text):
    for child in item.childItems():
        if child.isVisible():
            if (child.property("displayText") or "").lower() == text and child.width() > 0:
                return child
            if found := drawn_key(child, text):
                return found
    return None


def test_the_screens_own_keyboard_types_as_before(screen, codes):
    """Its keys go to the field itself, past the window and its filters."""
    from PySide6.QtCore import QPointF

    open_form(screen)

    def key():
        panel = screen.hands.find("inputPanel")
        return panel and drawn_key(panel, "q")

    screen.hands.wait_until(lambda: key() is not None, "the keys")
    screen.hands.look()
    for count in range(1, 9):
        middle = key().mapToScene(QPointF(key().width() / 2, key().height() / 2)).toPoint()
        screen.hands.tap_at(middle)
        screen.hands.wait_until(
            lambda count=count: len(text_of(screen, "last_name")) == count, "a letter"
        )
    scan(screen, CODE + "\r")
    settle(screen)
    assert len(text_of(screen, "last_name")) == 8
    assert codes == [CODE]


@pytest.mark.scanner(kind="off")
def test_without_a_scanner_nothing_stands_between(screen):
    assert screen.window.scanner is None
