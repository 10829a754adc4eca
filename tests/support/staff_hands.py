"""A member of staff at the kiosk: comes in, scans, reads."""

from __future__ import annotations

from kiosk.core.counter.staff_pin import Entered
from tests.support.staff_scenes import verdict


def enter(screen, page="till"):
    screen.views.staff_entry.open()
    screen.counter.pin_answered.emit(Entered("Mia"))
    screen.views.staff_pages.turn_to(page)
    screen.hands.wait_until(lambda: screen.hands.find("staff") is not None, "the staff's page")
    screen.hands.look()


def judge(screen, outcome, **fields):
    screen.counter.verdict_given.emit(verdict(outcome, **fields))
    screen.hands.wait_until(lambda: screen.hands.find("verdict") is not None, "the verdict")
    screen.hands.look()


def words(screen, name):
    return screen.hands.find(name).property("text")
