"""Renders the staff's part of the gallery: `make screenshots`. Look at each picture afterwards."""

from __future__ import annotations

import sys

from kiosk.core.counter.queue_answers import Refusal
from kiosk.core.counter.redemption import Outcome
from kiosk.core.counter.staff_pin import Locked, People
from kiosk.core.fleet.enrol_outcome import EnrolOutcome, EnrolState
from kiosk.core.form.correction import CorrectionProblem
from tests.gallery.screens import LANDSCAPE, PORTRAIT, Shot, Stand, render
from tests.support.staff_hands import come_in
from tests.support.staff_scenes import HEALTH, LEAD, NUMBERS, QUEUE, REDEMPTIONS, day_of, verdict


def _pad(stand: Stand) -> None:
    stand.views.staff_entry.open()
    stand.views.counter.pin_answered.emit(People(("Mia",)))
    stand.views.counter.pin_answered.emit(None)
    for digit in (4, 7, 1):
        stand.views.staff_entry.digit(digit)
    stand.hands.look()


def _names(stand: Stand) -> None:
    stand.views.staff_entry.open()
    stand.views.counter.pin_answered.emit(People(("Ada", "Jonas", "Mia", "Zoë")))
    stand.hands.look()


def _locked(stand: Stand) -> None:
    stand.views.staff_entry.open()
    stand.views.counter.pin_answered.emit(People(("Mia",)))
    stand.views.counter.pin_answered.emit(Locked(42))
    stand.hands.look()


def _enter(stand: Stand, page: str = "till") -> None:
    come_in(stand.views, stand.views.counter)
    stand.views.staff_pages.turn_to(page)
    stand.hands.wait_until(lambda: stand.hands.find("staff") is not None, "the staff's page")


def _judged(outcome: Outcome, **fields: object):
    def act(stand: Stand) -> None:
        _enter(stand)
        stand.views.counter.verdict_given.emit(verdict(outcome, **fields))
        stand.hands.wait_until(lambda: stand.hands.find("verdict") is not None, "the verdict")

    return act


def _undoing(stand: Stand) -> None:
    _judged(Outcome.ACCEPTED)(stand)
    stand.hands.look()
    stand.hands.tap("undo")


def _again(stand: Stand) -> None:
    _held(stand)
    stand.views.staff.end.warn()
    stand.hands.look()
    stand.views.staff_pages.queue.release()
    stand.views.counter.pin_answered.emit(None)


def _ending(stand: Stand) -> None:
    _enter(stand)
    stand.views.staff.end.warn()


def _redemptions(stand: Stand) -> None:
    _enter(stand, "redemptions")
    stand.views.counter.redemptions_read.emit(day_of(REDEMPTIONS))


def _numbers(stand: Stand) -> None:
    _enter(stand, "numbers")
    stand.views.counter.numbers_read.emit(NUMBERS)


def _queue(stand: Stand) -> None:
    _enter(stand, "queue")
    stand.views.counter.queue_read.emit(QUEUE)


def _held(stand: Stand) -> None:
    _queue(stand)
    stand.views.staff_pages.turn_to("queue")
    stand.hands.look()
    stand.hands.tap(f"queue-{LEAD}")
    stand.views.counter.released.emit(Refusal(CorrectionProblem.EMAIL, "Email"))
    stand.hands.look()


def _health(stand: Stand) -> None:
    _enter(stand, "health")
    stand.views.counter.health_read.emit(HEALTH)


def _controls(stand: Stand) -> None:
    _enter(stand, "controls")


def _enrolling(outcome: EnrolOutcome):
    def act(stand: Stand) -> None:
        _enter(stand, "controls")
        stand.views.staff_pages.enrolment.open()
        stand.views.counter.enrolment_told.emit(outcome)
        stand.hands.look()

    return act


# Of all, the one with most words.
_WORST = EnrolState.OTHER_FINGERPRINT
_COMPARE = EnrolOutcome(EnrolState.COMPARE, fingerprint="PRQ8 CZX2 YCXF WRPN")


SHOTS = (
    Shot("staff-names", PORTRAIT, act=_names),
    Shot("staff-pin", PORTRAIT, act=_pad),
    Shot("staff-again", PORTRAIT, act=_again),
    Shot("staff-locked", PORTRAIT, act=_locked),
    Shot("staff-scan", PORTRAIT, act=_enter),
    *(
        Shot(f"verdict-{outcome.replace('_', '-')}", PORTRAIT, act=_judged(outcome))
        for outcome in Outcome
    ),
    Shot("verdict-landscape", LANDSCAPE, act=_judged(Outcome.ACCEPTED)),
    Shot("verdict-arabic", PORTRAIT, language="ar", act=_judged(Outcome.LIMIT_REACHED)),
    Shot("verdict-small", (800, 480), language="de", act=_judged(Outcome.ALREADY_USED)),
    Shot("verdict-undo", PORTRAIT, act=_undoing),
    Shot("staff-ending", PORTRAIT, language="de", act=_ending),
    Shot("staff-redemptions", PORTRAIT, act=_redemptions),
    Shot("staff-numbers", PORTRAIT, act=_numbers),
    Shot("staff-queue", PORTRAIT, act=_queue),
    Shot("staff-held", PORTRAIT, act=_held),
    Shot("staff-health", PORTRAIT, act=_health),
    Shot("staff-health-landscape", LANDSCAPE, act=_health),
    Shot("staff-controls", PORTRAIT, act=_controls),
    Shot("staff-enrol", PORTRAIT, act=_enrolling(_COMPARE)),
    Shot("staff-enrol-small", (800, 480), language="de", act=_enrolling(EnrolOutcome(_WORST))),
    Shot("staff-arabic", PORTRAIT, language="ar", act=_redemptions),
)


if __name__ == "__main__":
    render(SHOTS, sys.argv[1:])
