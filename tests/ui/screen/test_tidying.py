"""What a screen has left in QML's heap is taken away a moment after it has gone."""

from __future__ import annotations

from functools import partial

import pytest
from PySide6.QtCore import QMetaObject, QObject
from PySide6.QtQml import QQmlComponent, qmlEngine

# An object that nobody holds goes when QML collects its garbage, and says so.
_LITTER = b"""
import QtQml

QtObject {
    id: litter

    property int gone: 0
    property Component piece: QtObject { Component.onDestruction: litter.gone++ }

    function leave() { piece.createObject(null); }
}
"""
_A_MOMENT_MS, _LET_GO_MS = 3_000, 60_000


def hurry(screen, milliseconds):
    """Timers of that length end at once."""
    timers = [one for one in screen.window.quick.findChildren(QObject) if is_timer(one)]
    for timer in timers:
        if timer.property("interval") == milliseconds:
            timer.setProperty("interval", 1)


def is_timer(item):
    return item.metaObject().className().startswith(("QQmlTimer", "Tidying"))


def _note(litter, gone):
    gone.append(litter.property("gone"))


@pytest.fixture
def litter(screen):
    component = QQmlComponent(qmlEngine(screen.window.quick))
    component.setData(_LITTER, "")
    yield component.create()
    del component  # with which what it has made would go


@pytest.fixture
def offer(screen, make_card):
    screen.bridge.show_cards((make_card("N1"),))
    return screen.wall.cards()[0].offer_id


def test_garbage_goes_once_the_wall_is_back(screen, litter, offer):
    screen.wall.open(offer)
    hurry(screen, _A_MOMENT_MS)
    QMetaObject.invokeMethod(litter, "leave")
    screen.detail.close()
    screen.hands.wait_until(lambda: litter.property("gone") == 1, "the garbage to go")


def test_garbage_goes_once_a_screen_was_let_go(screen, litter, offer):
    screen.wall.open(offer)
    screen.detail.close()
    screen.hands.wait_until(lambda: not screen.detail.is_open(), "the wall")
    QMetaObject.invokeMethod(litter, "leave")
    hurry(screen, _LET_GO_MS)
    hurry(screen, _A_MOMENT_MS)
    screen.hands.wait_until(lambda: litter.property("gone") == 1, "the garbage to go")


def test_it_is_told_that_memory_is_free_once_the_garbage_has_gone(screen, litter, offer):
    gone = []
    told = partial(_note, litter, gone)
    screen.views.shell.tidied.connect(told)
    screen.wall.open(offer)
    hurry(screen, _A_MOMENT_MS)
    QMetaObject.invokeMethod(litter, "leave")
    screen.detail.close()
    screen.hands.wait_until(lambda: gone != [], "the word of it")
    screen.views.shell.tidied.disconnect(told)
    assert gone[-1] == 1
