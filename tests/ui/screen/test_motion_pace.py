"""On a machine that is too slow for movements, what would move is there at once."""

from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtCore import Q_ARG, QMetaObject, QObject

NOW = 1_000_000.0


def paint(pace, frames):
    """Frames as (beginning, end) in ms, long after those that the window has painted itself."""
    pace.setProperty("slow", False)
    for begun, ended in [(-1000, -999), *frames]:
        QMetaObject.invokeMethod(pace, "begin", Q_ARG(float, NOW + begun))
        QMetaObject.invokeMethod(pace, "end", Q_ARG(float, NOW + ended))


def row(*durations, pause=5):
    """Frames of these durations with a pause after each."""
    begun = 0
    for duration in durations:
        yield begun, begun + duration
        begun += duration + pause


@pytest.fixture
def pace(screen):
    return screen.window.quick.findChild(QObject, "motionPace")


@pytest.fixture
def many(screen, make_card):
    cards = tuple(make_card(f"N{number:03}") for number in range(30))
    screen.bridge.show_cards(cards)
    screen.hands.wait_until(lambda: screen.wall.cards() == cards, "the cards")


MOVING = pytest.mark.display(reduced_motion=False)


@pytest.mark.parametrize(
    ("frames", "slow"),
    [
        (list(row(51, 51, 51)), True),
        (list(row(51, 51)), False),
        (list(row(51, 51, 20, 51, 51)), False),
        (list(row(51, 20, 51, 51, 90)), True),
        (list(row(90, 90, 90, pause=400)), False),
        (list(row(*[33] * 50)), False),
    ],
)
def test_three_frames_in_a_row_over_fifty_ms_are_too_slow(pace, frames, slow):
    assert all(before[1] < after[0] for before, after in pairwise(frames))
    paint(pace, frames)
    assert pace.property("slow") is slow


@MOVING
def test_a_page_slides_and_then_stands_in_its_place(screen, pace, many):
    swipe = screen.window.quick.findChild(QObject, "swipe")
    paint(pace, [])
    screen.wall.paging.due.emit()
    assert screen.wall.paging.pages.page == 0
    screen.hands.wait_until(lambda: screen.wall.paging.pages.page == 1, "the page")
    screen.hands.wait_until(lambda: swipe.property("turning") is False, "its place")
    assert swipe.property("x") == 0


@MOVING
def test_a_slow_machine_turns_the_page_at_once_and_tries_again_later(screen, pace, many):
    swipe = screen.window.quick.findChild(QObject, "swipe")
    paint(pace, row(60, 60, 60))
    screen.wall.paging.due.emit()
    assert screen.wall.paging.pages.page == 1
    assert (swipe.property("x"), swipe.property("turning")) == (0, False)
    QMetaObject.invokeMethod(pace.findChild(QObject, "again"), "triggered")
    screen.wall.paging.due.emit()
    assert screen.wall.paging.pages.page == 1
    screen.hands.wait_until(lambda: screen.wall.paging.pages.page == 2, "the page")
