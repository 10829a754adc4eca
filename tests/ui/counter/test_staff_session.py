"""Staff mode ends in any case, says so before, loses nothing typed, and asks for the PIN again."""

from __future__ import annotations

import pytest

from kiosk.core.counter.staff_pin import CouldNotCheck, Entered, Locked, Wrong
from kiosk.core.languages import LANGUAGES
from tests.support.geometry import faults
from tests.support.staff_hands import come_in, enter, enter_again
from tests.support.staff_scenes import HELD, LEAD, QUEUE
from tests.support.traces import strings_in

pytestmark = pytest.mark.slow

TYPED = "ada@example.com"


def held(screen):
    """A held lead stands open, with a correction half made."""
    enter(screen, "queue")
    screen.counter.queue_read.emit(QUEUE)
    screen.hands.look()
    screen.hands.tap(f"queue-{LEAD}")
    screen.views.staff_pages.queue.set_field("Email", TYPED)
    screen.hands.look()


def reopen(screen, name):
    come_in(screen.views, screen.counter, name)
    screen.views.staff_pages.turn_to("queue")
    screen.counter.queue_read.emit(QUEUE)
    screen.views.staff_pages.queue.open(LEAD)
    return next(
        row["value"]
        for row in screen.views.staff_pages.queue.fields.rows()
        if row["name"] == "Email"
    )


def test_whatever_is_touched_it_is_told_that_it_ends_and_then_it_does(screen, qtbot):
    enter(screen)
    staff = screen.views.staff
    assert screen.hands.find("staffEnd") is None
    staff.end.warn()
    screen.hands.look()
    assert screen.hands.find("staffEnd") is not None
    screen.hands.tap("tab-queue")
    with qtbot.waitSignal(staff.left) as left:
        for _ in range(60):
            screen.bridge.show_scan("TEA7")
            staff.end.tick()
    assert left.args == [True]
    assert not staff.is_open()


def test_a_touch_does_not_put_the_end_off(screen):
    enter(screen)
    screen.views.staff.end.stop()
    screen.hands.tap("tab-queue")
    assert not screen.views.staff.end.is_waiting()
    assert screen.views.staff.idle.is_waiting()


def test_the_pin_begins_the_time_anew(screen):
    enter(screen)
    end = screen.views.staff.end
    end.warn()
    screen.hands.look()
    screen.hands.tap("stayStaff")
    assert end.is_warned()
    enter_again(screen.views, screen.counter)
    assert end.is_waiting()
    assert not end.is_warned()


@pytest.mark.parametrize("end", ["idle", "longest"])
def test_what_was_being_typed_is_kept_for_the_one_who_typed_it(screen, end):
    held(screen)
    staff = screen.views.staff
    staff.idle.over.emit() if end == "idle" else staff.end.over.emit()
    assert not staff.is_open()
    queue = screen.views.staff_pages.queue
    assert queue.fields.rows() == []
    assert reopen(screen, "Ben") == "ada@example"
    staff.leave()
    assert reopen(screen, "Mia") == TYPED


def test_it_is_kept_for_half_an_hour_and_not_once_it_is_put_aside(screen):
    held(screen)
    screen.views.staff.idle.over.emit()
    queue = screen.views.staff_pages.queue
    queue._kept.end_timer.timeout.emit()
    assert TYPED not in strings_in(queue)
    assert reopen(screen, "Mia") == "ada@example"
    queue.set_field("Email", TYPED)
    screen.views.staff.idle.over.emit()
    assert reopen(screen, "Mia") == TYPED
    screen.hands.look()
    screen.hands.tap("closeHeld")
    assert TYPED not in strings_in(queue)


def test_who_leaves_by_hand_leaves_nothing(screen):
    held(screen)
    screen.hands.tap("leaveStaff")
    assert TYPED not in strings_in(screen.views.staff_pages.queue)


@pytest.mark.parametrize("answer", [Wrong(0.0), CouldNotCheck()])
def test_without_the_right_pin_nothing_is_released(screen, asked, answer):
    held(screen)
    screen.hands.tap("releaseHeld")
    screen.counter.pin_answered.emit(None)
    again = screen.views.staff_again
    for digit in (9, 9, 9, 9):
        again.digit(digit)
    again.submit()
    screen.counter.pin_answered.emit(answer)
    screen.hands.look()
    screen.hands.tap("closeStaffEntry")
    assert asked == []
    assert screen.views.staff.is_open()
    assert screen.views.staff_pages.queue.property("opened") == LEAD
    # A PIN entered later for something else must not do what was given up.
    screen.views.staff.stay()
    enter_again(screen.views, screen.counter)
    assert asked == []


def test_somebody_elses_pin_confirms_nothing(screen, asked):
    held(screen)
    screen.hands.tap("releaseHeld")
    screen.counter.pin_answered.emit(None)
    again = screen.views.staff_again
    for digit in (7, 3, 9, 2):
        again.digit(digit)
    again.submit()
    screen.counter.pin_answered.emit(Entered("Ben"))
    assert asked == []


def test_wrong_pins_in_an_open_staff_mode_end_it(screen, asked):
    held(screen)
    screen.hands.tap("releaseHeld")
    screen.counter.pin_answered.emit(Locked(30.0))
    assert not screen.views.staff.is_open()
    assert screen.hands.find("staffEntry") is None
    assert asked == []


def test_a_scan_shows_its_verdict_and_not_the_pad(screen, asked):
    held(screen)
    screen.hands.tap("releaseHeld")
    screen.bridge.show_scan("TEA7")
    assert not screen.views.staff_again.is_open()
    assert asked == [("redeem", "TEA7", "Mia")]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    "_",
    [pytest.param(s, marks=pytest.mark.size(*s)) for s in ((1080, 1920), (800, 480))],
    ids=str,
)
def test_the_words_fit_in_every_language(screen, language, _):
    screen.views.languages.choose(language)
    enter(screen)
    screen.views.staff.end.warn()
    screen.hands.look()
    assert [f for f in faults(screen.window.quick, frozenset()) if "staffEnd" in str(f)] == []
    screen.views.staff.stay()
    screen.counter.pin_answered.emit(None)
    screen.hands.look()
    assert screen.hands.find("pinSubmit").isVisible()


def test_fields_are_named_in_words_and_the_shops_own_by_its_label(screen):
    screen.views.languages.choose("de")
    held(screen)
    titles = [item.property("title") for item in screen.hands.all("heldField")]
    assert "E-Mail" in titles
    assert "Vorname" in titles
    assert not set(titles) & {"Email", "FirstName", "LastName", "Company"}
    assert "(E-Mail)." in screen.hands.find("heldSentence").property("text")
    assert HELD.fields == ("Email",)
