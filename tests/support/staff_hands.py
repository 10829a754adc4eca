"""A member of staff at the kiosk: comes in, enters the PIN again, scans, reads."""

from __future__ import annotations

from kiosk.core.counter.staff_pin import Entered, People
from tests.support.staff_scenes import verdict

PIN = "73920418"


def come_in(views, counter, name="Mia"):
    """As if the net thread answered: there is one person, need not wait, and the PIN is right."""
    views.staff_entry.open()
    counter.pin_answered.emit(People((name,)))
    counter.pin_answered.emit(None)
    _enter(views.staff_entry, counter, name)


def enter_again(views, counter, name="Mia"):
    """What staff do when they are asked for the PIN once more."""
    counter.pin_answered.emit(None)
    _enter(views.staff_again, counter, name)


def _enter(pad, counter, name):
    for digit in PIN:
        pad.digit(int(digit))
    pad.submit()
    counter.pin_answered.emit(Entered(name))


def enter(screen, page="till"):
    come_in(screen.views, screen.counter)
    screen.views.staff_pages.turn_to(page)
    screen.hands.wait_until(lambda: screen.hands.find("staff") is not None, "the staff's page")
    screen.hands.look()


def judge(screen, outcome, **fields):
    screen.counter.verdict_given.emit(verdict(outcome, **fields))
    screen.hands.wait_until(lambda: screen.hands.find("verdict") is not None, "the verdict")
    screen.hands.look()


def words(screen, name):
    return screen.hands.find(name).property("text")
