"""Staff read what was seen and done, of today and of the last seven days."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QAccessible

from kiosk.core.wall.offer_numbers import OfferNumbers
from kiosk.core.wall.stat_day import Counted
from kiosk.services.counter.numbers_desk import Numbers
from tests.support.staff_hands import enter

TEA = OfferNumbers("TEA15", "15 % off <b>tea</b>", {Counted.SHOWN: 7_200, Counted.TAPS: 12})
GONE = OfferNumbers("GONE", "", {Counted.SHOWN: 1_800, Counted.SENT: 1})
NUMBERS = Numbers(today=(TEA,), week=(TEA, GONE))


@pytest.fixture
def page(screen, monkeypatch):
    asked = []
    monkeypatch.setattr(screen.counter, "read_numbers", lambda: asked.append(1))
    enter(screen, "numbers")
    assert asked
    return screen.views.staff_pages.numbers


def names(screen):
    rows = screen.hands.all("numbersBar")
    return [
        QAccessible.queryAccessibleInterface(row.parentItem().parentItem().parentItem()).text(
            QAccessible.Text.Name
        )
        for row in rows
    ]


def test_today_and_the_week_are_each_shown_with_bars_and_words(screen, page):
    screen.counter.numbers_read.emit(NUMBERS)
    screen.hands.look()
    assert [row["share"] for row in page.list.rows()] == [1.0]
    assert names(screen) == ["15 % off <b>tea</b>. On the screen: 120 min. Opened: 12"]
    screen.hands.tap("numbersWeek")
    screen.hands.look()
    assert [row["share"] for row in page.list.rows()] == [1.0, 0.25]
    assert names(screen)[1] == "GONE. On the screen: 30 min. Forms sent: 1"
    widths = [bar.width() for bar in screen.hands.all("numbersBar")]
    assert widths[1] == pytest.approx(widths[0] / 4, abs=1)


def test_numbers_that_cannot_be_read_are_not_called_none(screen, page):
    screen.counter.numbers_read.emit(None)
    screen.hands.look()
    assert screen.hands.find("nothingCounted") is None
    screen.counter.numbers_read.emit(Numbers((), ()))
    screen.hands.look()
    assert screen.hands.find("nothingCounted") is not None


def test_nothing_stays_once_staff_have_left(screen, page):
    screen.counter.numbers_read.emit(NUMBERS)
    screen.views.staff.leave()
    assert page.list.rows() == []
    screen.counter.numbers_read.emit(NUMBERS)
    assert page.list.rows() == []
