"""Nothing that somebody typed reaches the next person by a clipboard, whatever the keys."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QClipboard, QGuiApplication
from PySide6.QtTest import QTest

from tests.support.staff_hands import enter
from tests.support.staff_scenes import LEAD, QUEUE
from tests.support.traces import copied

pytestmark = pytest.mark.slow

SECRET = "ada@example.com"
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
TAKING = {
    "Ctrl+C": (Qt.Key.Key_C, CONTROL),
    "Ctrl+X": (Qt.Key.Key_X, CONTROL),
    "Ctrl+Insert": (Qt.Key.Key_Insert, CONTROL),
    "Shift+Delete": (Qt.Key.Key_Delete, SHIFT),
    "Ctrl+K": (Qt.Key.Key_K, CONTROL),
    "Ctrl+U": (Qt.Key.Key_U, CONTROL),
}
GIVING = {
    "Ctrl+V": (Qt.Key.Key_V, CONTROL),
    "Shift+Insert": (Qt.Key.Key_Insert, SHIFT),
    "Ctrl+Z": (Qt.Key.Key_Z, CONTROL),
}


def form(screen):
    screen.hands.tap("contact")
    screen.hands.look()
    screen.hands.tap("email")
    screen.hands.type(SECRET)
    return "email"


def notes(screen):
    screen.hands.tap("contact")
    screen.hands.look()
    screen.hands.find("notes").forceActiveFocus()
    screen.hands.type(SECRET)
    return "notes"


def held(screen):
    enter(screen, "queue")
    screen.counter.queue_read.emit(QUEUE)
    screen.hands.look()
    screen.hands.tap(f"queue-{LEAD}")
    screen.hands.look()
    screen.hands.find("held-Email").forceActiveFocus()
    return "held-Email"


PLACES = [form, notes, held]


@pytest.mark.parametrize("keys", TAKING)
@pytest.mark.parametrize("place", PLACES)
def test_no_key_takes_a_text_out_of_a_field(screen, place, keys):
    name = place(screen)
    QTest.keyClick(screen.window.quick, Qt.Key.Key_A, CONTROL)
    QTest.keyClick(screen.window.quick, *TAKING[keys])
    assert copied() == ""
    assert screen.hands.find(name).property("text") != ""


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("how", ["copy", "cut"])
def test_what_takes_it_past_the_keys_is_undone_at_once(screen, place, how):
    """As an input method, a platform's own key or a later version of Qt might."""
    from PySide6.QtCore import QMetaObject

    field = screen.hands.find(place(screen))
    QMetaObject.invokeMethod(field, "selectAll")
    QMetaObject.invokeMethod(field, how)
    assert copied() == ""


@pytest.mark.parametrize("keys", GIVING)
@pytest.mark.parametrize("place", [form, notes])
def test_no_key_gives_the_next_customer_a_text(screen, place, keys):
    name = place(screen)
    screen.hands.tap("cancel")
    # As another program might.
    screen.window._no_clipboard.close()
    QGuiApplication.clipboard().setText(SECRET)
    screen.hands.tap("contact")
    screen.hands.look()
    field = screen.hands.find(name)
    field.forceActiveFocus()
    QTest.keyClick(screen.window.quick, *GIVING[keys])
    assert field.property("text") == ""
    QTest.mouseClick(
        screen.window.quick,
        Qt.MouseButton.MiddleButton,
        pos=field.mapToScene(field.boundingRect().center()).toPoint(),
    )
    assert field.property("text") == ""
    QGuiApplication.clipboard().clear()
    screen.window._no_clipboard = type(screen.window._no_clipboard)()


def test_what_another_hand_put_there_is_gone_when_staff_leave(screen):
    enter(screen)
    screen.window._no_clipboard.close()
    QGuiApplication.clipboard().setText(SECRET, QClipboard.Mode.Clipboard)
    screen.views.staff.leave()
    assert copied() == ""
    screen.window._no_clipboard = type(screen.window._no_clipboard)()
