"""The form and its languages, for who reads large letters, uses keys, or hears the kiosk."""

from __future__ import annotations

import pytest

from kiosk.core.languages import LANGUAGES

SMALL = [
    pytest.param((1280, 800), marks=[pytest.mark.size(1280, 800)], id="10"),
    pytest.param((800, 480), marks=[pytest.mark.size(800, 480)], id="7"),
]


def press(screen, key):
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest

    QTest.keyClick(screen.window.quick, getattr(Qt.Key, key))
    screen.hands.look()


def in_scene(item):
    return item.mapRectToScene(item.boundingRect())


def is_whole(item, frame):
    """Whether the frame cuts nothing off the item, a px of rounding aside."""
    return in_scene(frame).adjusted(-1, -1, 1, 1).contains(in_scene(item))


def open_form(screen):
    screen.hands.tap("contact")
    screen.hands.wait_until(lambda: screen.hands.find("send") is not None, "the form")
    screen.hands.look()


@pytest.mark.display(languages=tuple(LANGUAGES), dots_per_inch=149)
@pytest.mark.parametrize("larger", [False, True], ids=["plain", "larger"])
@pytest.mark.parametrize("current", ["pl", "ar"])
@pytest.mark.parametrize("_", SMALL)
def test_the_list_of_languages_begins_at_the_current_and_shows_each_row_whole(
    screen, larger, current, _
):
    screen.views.languages.choose(current)
    screen.views.comfort.set_large_text(larger)
    screen.hands.look()
    screen.hands.tap("languageOne")
    screen.hands.wait_until(lambda: screen.hands.find("choiceList") is not None, "the list")
    screen.hands.look()
    window, seen = screen.window.quick, []
    for key in ["Key_Up"] * len(LANGUAGES) + ["Key_Down"] * len(LANGUAGES):
        row = window.activeFocusItem()
        seen.append(row.objectName())
        view = row.parentItem().parentItem()
        screen.hands.wait_until(lambda row=row, view=view: is_whole(row, view), seen[-1])
        bar = screen.hands.find("pageBar")
        assert not bar or not in_scene(bar).intersects(in_scene(row))
        press(screen, key)
    assert seen[0] == f"choice-{current}"
    assert set(seen) == {f"choice-{code}" for code in LANGUAGES}


@pytest.mark.display(languages=tuple(LANGUAGES), dots_per_inch=149)
@pytest.mark.parametrize("_", SMALL)
def test_what_has_the_focus_in_the_forms_heading_is_on_the_screen(screen, _):
    screen.views.comfort.set_large_text(True)
    open_form(screen)
    screen.lead.focus_wanted.emit("first_name")
    screen.hands.look()
    seen = []
    for _ in range(3):
        press(screen, "Key_Backtab")
        item = screen.window.quick.activeFocusItem()
        seen.append(item.objectName())
        assert is_whole(item, screen.window.quick.contentItem()), item.objectName()
    assert "comfort" in seen


def test_each_wrong_field_says_so_at_each_try_to_send(screen, qtbot):
    told = []
    screen.views.announcer.announced.connect(lambda text, _now: told.append(text))
    open_form(screen)
    said = []
    for _ in range(2):
        told.clear()
        screen.hands.find("send").forceActiveFocus()
        screen.hands.look()
        screen.lead.submit()
        qtbot.wait(50)
        said.append(list(told))
    assert said[0] == said[1]
    assert [any(word in text for text in said[1]) for word in ("Email", "agree")] == [True, True]
