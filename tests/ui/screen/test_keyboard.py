"""The keyboard on the screen brings nothing unasked, and leaves nothing of the keys pressed."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtQml import QQmlExpression, qmlContext
from PySide6.QtTest import QTest

pytestmark = pytest.mark.slow

PRESSES = 3


def said(area, expression):
    return QQmlExpression(qmlContext(area), area, expression).evaluate()[0]


def test_all_keys_pressed_by_mouse_share_one_point(screen):
    """Qt deletes no point that it makes for a mouse: 540 bytes a key, and the typed key's place."""
    screen.hands.tap("contact")
    screen.hands.wait_until(lambda: screen.hands.find("send") is not None, "the form")
    screen.hands.tap("last_name")
    screen.hands.wait_until(lambda: screen.hands.find("keyboardInputArea") is not None, "the keys")
    area, window = screen.hands.find("keyboardInputArea"), screen.window.quick
    middle = area.mapToScene(QPointF(area.width() / 2, area.height() / 2)).toPoint()
    for _ in range(PRESSES):
        QTest.mousePress(window, Qt.MouseButton.LeftButton, pos=middle)
        assert said(area, "touchPoints[0].pressed")
        QTest.mouseRelease(window, Qt.MouseButton.LeftButton, pos=middle)
        assert not said(area, "touchPoints[0].pressed")
    assert said(area, "touchPoints.length") == 1


def test_no_writing_system_is_loaded_that_no_language_has(screen):
    screen.hands.tap("contact")
    screen.hands.wait_until(lambda: screen.hands.find("send") is not None, "the form")
    screen.hands.tap("last_name")
    screen.hands.wait_until(lambda: screen.hands.find("keyboardInputArea") is not None, "the keys")
    maps = Path("/proc/self/maps").read_text(encoding="utf-8")
    assert "libqtvkbcomponentsplugin" in maps
    loaded = [one for one in ("pinyin", "openwnn", "tcime", "hangul", "thai") if one in maps]
    assert loaded == []
