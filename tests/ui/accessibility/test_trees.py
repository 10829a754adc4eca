"""What a screen reader is given of each screen. `make trees` writes the files anew; read them."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAccessible

from kiosk.core.counter.redemption import Outcome
from kiosk.core.counter.staff_pin import People, Wrong
from kiosk.core.fleet.enrol_outcome import EnrolOutcome, EnrolState
from kiosk.core.form.form import Choice, ExtraField, ExtraKind
from kiosk.core.form.submission import Submission
from tests.support.accessible_tree import tree_of, two_ways, unnamed
from tests.support.counter_by_hand import CounterByHand
from tests.support.staff_hands import enter, judge
from tests.support.staff_scenes import HEALTH, LEAD, NUMBERS, QUEUE, REDEMPTIONS, day_of

CALL = ExtraField(
    "Call__c",
    {"en": "When may we call?"},
    ExtraKind.CHOICE,
    choices=(
        Choice("am", {"en": "in the morning"}),
        Choice("pm", {"en": "in the afternoon"}),
    ),
)
pytestmark = [pytest.mark.slow, pytest.mark.form(extra=(CALL,))]
FOLDER = Path(__file__).parent / "trees"


@pytest.fixture
def desk(qapp):
    return CounterByHand()


@pytest.fixture
def counter(desk):
    return desk.bridge


@pytest.fixture(autouse=True)
def read_aloud(monkeypatch):
    """As with a screen reader connected, and in one time zone."""
    monkeypatch.setenv("TZ", "UTC")
    time.tzset()
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(False)
    monkeypatch.undo()
    time.tzset()


def wall(screen, desk):
    pass


def offer(screen, desk):
    screen.wall.open("COFFEE")


def voucher(screen, desk):
    screen.wall.open("COFFEE")
    screen.detail.get()
    desk.answer()


def voucher_printed(screen, desk):
    voucher(screen, desk)
    screen.hands.look()
    screen.hands.tap("printSlip")
    desk.answer()


def offer_closing(screen, desk):
    offer(screen, desk)
    screen.detail.patience.warn()


def form(screen, desk):
    screen.lead.open("COFFEE", "Espresso beans")


def form_errors(screen, desk):
    form(screen, desk)
    screen.lead.set_text("email", "ada")
    screen.lead.set_text("phone", "call me")
    screen.hands.look()
    screen.lead.submit()


def form_warning(screen, desk):
    form(screen, desk)
    screen.lead.patience.warn()


def form_not_saved(screen, desk):
    thanks(screen, desk, Submission.NOT_SAVED)


def reading_aids(screen, desk):
    screen.views.comfort.open()
    screen.views.comfort.set_large_text(True)


def thanks(screen, desk, told=Submission.SAVED):
    form(screen, desk)
    for field, text in (("last_name", "Lovelace"), ("email", "ada@example.com")):
        screen.lead.set_text(field, text)
    screen.lead.set_flag("consent", True)
    screen.lead.submit()
    screen.customer.lead_answered.emit(told, screen.lead.draft.key)


def pad_names(screen, desk):
    screen.views.staff_entry.open()
    screen.counter.pin_answered.emit(People(("Ann", "Mia")))


def pad_wrong(screen, desk):
    screen.views.staff_entry.open()
    screen.counter.pin_answered.emit(People(("Mia",)))
    screen.counter.pin_answered.emit(None)
    for digit in (7, 3, 9, 1):
        screen.views.staff_entry.digit(digit)
    screen.hands.look()
    screen.views.staff_entry.submit()
    screen.counter.pin_answered.emit(Wrong(0.0))


def staff_till(screen, desk):
    enter(screen)
    screen.counter.redemptions_read.emit(day_of(REDEMPTIONS))


def staff_closing(screen, desk):
    enter(screen)
    screen.views.staff.idle.warn()


def staff_redemptions(screen, desk):
    enter(screen, "redemptions")
    screen.counter.redemptions_read.emit(day_of(REDEMPTIONS))


def staff_numbers(screen, desk):
    enter(screen, "numbers")
    screen.counter.numbers_read.emit(NUMBERS)


def staff_queue(screen, desk):
    enter(screen, "queue")
    screen.counter.queue_read.emit(QUEUE)


def staff_held(screen, desk):
    staff_queue(screen, desk)
    screen.views.staff_pages.queue.open(LEAD)


def staff_health(screen, desk):
    enter(screen, "health")
    screen.counter.health_read.emit(HEALTH)


def staff_controls(screen, desk):
    enter(screen, "controls")


def staff_enrolment(screen, desk):
    enter(screen, "controls")
    screen.views.staff_pages.enrolment.open()
    screen.counter.enrolment_told.emit(
        EnrolOutcome(EnrolState.COMPARE, fingerprint="PRQ8 CZX2 YCXF WRPN")
    )


def verdict_accepted(screen, desk):
    enter(screen)
    judge(screen, Outcome.ACCEPTED)


def verdict_used(screen, desk):
    enter(screen)
    judge(screen, Outcome.ALREADY_USED)


def verdict_undoing(screen, desk):
    verdict_accepted(screen, desk)
    screen.views.staff_pages.till.ask_undo()


SCREENS = (
    *(wall, reading_aids, offer, offer_closing, voucher, voucher_printed),
    *(form, form_errors, form_warning, form_not_saved, thanks, pad_names, pad_wrong),
    *(staff_till, staff_closing, staff_redemptions, staff_numbers, staff_queue, staff_held),
    *(staff_health, staff_controls, staff_enrolment),
    *(verdict_accepted, verdict_used, verdict_undoing),
)


@pytest.mark.parametrize("show", SCREENS, ids=lambda show: show.__name__)
def test_the_tree_of_a_screen_is_as_read(screen, desk, make_card, show, writes_trees):
    cards = (
        make_card("COFFEE", title="Espresso beans", terms="One bag for each customer."),
        make_card("BREAD", title="Sourdough bread"),
    )
    screen.bridge.show_cards(cards)
    screen.hands.wait_until(lambda: len(screen.wall.cards()) == len(cards), "the cards")
    screen.hands.look()
    show(screen, desk)
    # Pages lead the focus to themselves once they stand.
    QCoreApplication.processEvents()
    screen.hands.look()
    file = FOLDER / f"{show.__name__.replace('_', '-')}.txt"
    tree = tree_of(screen.window.quick)
    if writes_trees:
        file.write_text(tree, encoding="utf-8")
    assert tree == file.read_text(encoding="utf-8")
    # WCAG 2.5.3 and 1.4.10.
    assert unnamed(screen.window.quick) == []
    assert two_ways(screen.window.quick) == []


def test_no_file_is_left_of_a_screen_that_is_gone():
    named = {f"{show.__name__.replace('_', '-')}.txt" for show in SCREENS}
    assert {file.name for file in FOLDER.iterdir()} == named
