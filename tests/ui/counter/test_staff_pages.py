"""Staff see what a code is worth, take it back, help the queue along, and leave no trace behind."""

from __future__ import annotations

import msgspec
import pytest

from kiosk.core.counter.queue_answers import Exported, NoExport, Refusal, Released
from kiosk.core.counter.redemption import Outcome, Why
from kiosk.core.counter.undo import Undo
from kiosk.core.delivery.outbox import RowState
from kiosk.core.form.correction import CorrectionProblem
from tests.support.staff_hands import enter, enter_again, judge, words
from tests.support.staff_scenes import (
    COFFEE,
    HEALTH,
    HELD,
    LEAD,
    NUMBERS,
    QUEUE,
    REDEMPTIONS,
    day_of,
    verdict,
)
from tests.support.traces import strings_in

pytestmark = pytest.mark.slow

SIZES = [
    pytest.param(size, marks=pytest.mark.size(*size), id=str(size))
    for size in ((1080, 1920), (1920, 1080), (800, 480))
]


def test_a_scan_means_nothing_while_no_staff_are_in(screen, asked):
    screen.bridge.show_scan("HTTPS://OFFERS.EXAMPLE/O/TEA")
    assert asked == []
    assert screen.hands.find("staff") is None


def test_a_scan_goes_to_the_till_from_whichever_page(screen, asked):
    enter(screen, "health")
    screen.bridge.show_scan("TEA7")
    assert asked == [("redeem", "TEA7", "Mia")]
    assert screen.views.staff_pages.property("current") == "till"


def test_a_typed_code_is_checked_and_the_line_is_empty_again(screen, asked):
    enter(screen)
    screen.hands.tap("typedCode")
    screen.hands.type("tea7")
    screen.hands.tap("checkCode")
    assert asked == [("redeem", "tea7", "Mia")]
    assert words(screen, "typedCode") == ""


@pytest.mark.slow
@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("outcome", Outcome)
def test_each_verdict_fits_the_screen_and_has_words_and_a_colour(screen, outcome, size):
    enter(screen)
    judge(screen, outcome)
    page = screen.hands.find("verdict")
    headline = screen.hands.find("verdictHeadline")
    button = screen.hands.find("nextCode")
    assert headline.property("text")
    assert (page.width(), page.height()) == size
    assert headline.mapToScene(headline.boundingRect().topLeft()).x() >= 0
    because = screen.hands.find("verdictBecause") or headline
    bottom = because.mapToScene(because.boundingRect().bottomLeft()).y()
    assert bottom <= button.mapToScene(button.boundingRect().topLeft()).y()
    assert screen.hands.find("verdictBand").property("color").name() != "#000000"


def test_the_outcomes_do_not_look_alike(screen):
    enter(screen)
    seen = {}
    for outcome in Outcome:
        judge(screen, outcome)
        seen[outcome] = words(screen, "verdictHeadline")
        screen.hands.tap("nextCode")
    assert len(set(seen.values())) == len(Outcome)
    judge(screen, Outcome.ACCEPTED)
    green = screen.hands.find("verdictBand").property("color")
    judge(screen, Outcome.ACCEPTED_OFFLINE)
    amber = screen.hands.find("verdictBand").property("color")
    judge(screen, Outcome.EXPIRED)
    assert (
        len({green.name(), amber.name(), screen.hands.find("verdictBand").property("color").name()})
        == 3
    )


@pytest.mark.parametrize("why", [why for why in Why if why is not Why.NOT_OURS])
def test_what_could_not_be_checked_says_why_and_is_never_called_invalid(screen, why):
    enter(screen)
    judge(screen, Outcome.COULD_NOT_CHECK, why=why)
    assert words(screen, "verdictBecause")
    assert screen.hands.find("verdict").property("tone") == "wait"


def test_a_voucher_used_before_tells_when_and_where(screen):
    enter(screen)
    judge(screen, Outcome.ALREADY_USED)
    assert "K-002" in words(screen, "verdictBecause")


def test_an_accepted_code_says_what_to_give_on_which_terms_and_what_is_left(screen):
    enter(screen)
    judge(screen, Outcome.ACCEPTED)
    assert words(screen, "verdictDiscount") == "20\u00a0% off"
    assert words(screen, "verdictTitle") == "Espresso beans, 250 g"
    assert words(screen, "verdictLeft") == "3 left of 50 on this kiosk"
    terms = [item.property("text") for item in screen.hands.all("verdictTerm")]
    assert terms == ["One bag for each customer", "Not with other reductions", "While stocks last"]
    assert "until" in words(screen, "undo")


def test_a_price_says_its_reduction_what_was_paid_before_and_what_the_till_wants(screen):
    priced = msgspec.structs.replace(
        COFFEE,
        price="89.00",
        was_price="119.00",
        currency="EUR",
        till_hint="Discount key 25, reason 417",
        till_code="4006381333931",
    )
    enter(screen)
    judge(screen, Outcome.ACCEPTED, offer=priced)
    told = ["verdictDiscount", "verdictWas", "verdictPrice", "tillHint", "tillText"]
    assert [words(screen, name) for name in told] == [
        *("\u221225%", "\u20ac119.00", "\u20ac89.00", "Discount key 25, reason 417"),
        "\u200e4 006381 333931",
    ]
    assert screen.hands.find("tillBars") is not None
    judge(screen, Outcome.EXPIRED, offer=priced)
    for name in ("verdictDiscount", "verdictPrice", "tillHint", "tillText"):
        assert screen.hands.find(name) is None, "nothing is given"


def test_what_to_give_is_in_the_language_of_the_screen(screen):
    screen.views.languages.choose("de")
    enter(screen)
    judge(screen, Outcome.ACCEPTED)
    assert words(screen, "verdictDiscount") == "\u221220\u00a0%"
    assert words(screen, "verdictTitle") == "Espressobohnen, 250 g"


@pytest.mark.parametrize(
    ("outcome", "why", "remedy"),
    [
        (Outcome.EXPIRED, "It ended on 21 November.", "Do not give it."),
        (Outcome.NOT_STARTED, "It begins on 1 December.", "come back then"),
        (Outcome.NOT_NOW, "Only Mon\u2013Fri, 09:00\u201311:00.", "The code stays good."),
        (Outcome.LIMIT_REACHED, "All 50 that are allowed", "The office decides"),
        (Outcome.OTHER_STORE, "It is valid in \u2068S-02, S-03\u2069.", "there"),
        (Outcome.WITHDRAWN, "taken this offer back", "Do not give it."),
        (Outcome.COULD_NOT_CHECK, "lacks the key", "when the network is back"),
    ],
)
def test_a_refusal_says_why_and_what_to_do_and_shows_nothing_to_give(screen, outcome, why, remedy):
    enter(screen)
    judge(screen, outcome)
    assert why in words(screen, "verdictBecause")
    assert remedy in words(screen, "verdictRemedy")
    for name in ("verdictDiscount", "verdictLeft", "verdictTerm"):
        assert screen.hands.find(name) is None


def test_a_redemption_is_taken_back_with_a_reason(screen, asked):
    enter(screen)
    judge(screen, Outcome.ACCEPTED)
    screen.hands.tap("undo")
    screen.hands.look()
    screen.hands.tap("reason-2")
    assert asked == [("undo", "k", "Wrong offer", "Mia")]
    screen.counter.undone.emit(Undo.DONE)
    assert words(screen, "verdictHeadline") == "Taken back"
    assert screen.hands.find("undo") is None


def test_what_was_refused_cannot_be_taken_back(screen):
    enter(screen)
    judge(screen, Outcome.EXPIRED)
    assert screen.hands.find("undo") is None


def test_after_a_verdict_the_next_code_can_be_scanned_at_once(screen, asked):
    enter(screen)
    judge(screen, Outcome.ACCEPTED)
    screen.bridge.show_scan("NEXT")
    assert asked == [("redeem", "NEXT", "Mia")]
    judge(screen, Outcome.EXPIRED)
    assert words(screen, "verdictHeadline") == "Expired"


def test_an_accepted_verdict_is_not_covered_by_a_code_read_in_the_same_pass(screen, asked):
    enter(screen)
    for code in ("VOUCHER", "4006381333931"):
        screen.bridge.show_scan(code)
    judge(screen, Outcome.ACCEPTED)
    assert asked == [("redeem", "VOUCHER", "Mia")]
    assert words(screen, "verdictHeadline") == "Accepted"
    screen.hands.tap("nextCode")
    screen.bridge.show_scan("NEXT")
    assert asked[1:] == [("redeem", "NEXT", "Mia")]


def test_a_voucher_read_in_one_pass_behind_a_foreign_code_is_redeemed(screen, asked):
    enter(screen)
    for code in ("4006381333931", "VOUCHER"):
        screen.bridge.show_scan(code)
    screen.counter.verdict_given.emit(verdict(Outcome.UNKNOWN_CODE))
    assert asked == [("redeem", code, "Mia") for code in ("4006381333931", "VOUCHER")]
    judge(screen, Outcome.ACCEPTED)
    assert words(screen, "verdictHeadline") == "Accepted"


def test_when_the_time_ends_amid_the_reasons_that_is_told(screen):
    enter(screen)
    judge(screen, Outcome.ACCEPTED)
    screen.hands.tap("undo")
    screen.views.staff_pages.till._undo_has_ended()
    screen.hands.look()
    assert "too late" in words(screen, "verdictBecause")


def test_a_held_lead_tells_why_and_is_corrected_and_let_go(screen, asked):
    enter(screen, "queue")
    screen.counter.queue_read.emit(QUEUE)
    screen.hands.look()
    screen.hands.tap(f"queue-{LEAD}")
    screen.hands.look()
    assert HELD.sentence in words(screen, "heldSentence")
    queue = screen.views.staff_pages.queue
    queue.set_field("Email", "ada@example.com")
    screen.hands.tap("releaseHeld")
    assert asked == [], "not before the PIN"
    enter_again(screen.views, screen.counter)
    assert asked == [("release", LEAD, ("Email=ada@example.com",), "Mia")]
    screen.counter.released.emit(Released.DONE)
    assert queue.property("opened") == ""
    assert words(screen, "queueAnswer")


def test_a_correction_that_makes_no_sense_is_told_and_nothing_typed_is_lost(screen, asked):
    enter(screen, "queue")
    screen.counter.queue_read.emit(QUEUE)
    queue = screen.views.staff_pages.queue
    queue.open(LEAD)
    screen.counter.released.emit(Refusal(CorrectionProblem.TOO_LONG, "Email", 80))
    assert words(screen, "heldAnswer") == "\u2068Email\u2069: at most 80 characters."
    assert queue.property("opened") == LEAD


def test_only_held_rows_open(screen):
    enter(screen, "queue")
    screen.counter.queue_read.emit(QUEUE)
    for entry in QUEUE:
        screen.views.staff_pages.queue.open(entry.id)
        opened = screen.views.staff_pages.queue.property("opened")
        assert (opened == entry.id) is (entry.state is RowState.HELD)
        screen.views.staff_pages.queue.close()


@pytest.mark.parametrize(
    ("exported", "told"),
    [
        (Exported(4), "4 rows"),
        (Exported(0, NoExport.NO_KEY), "export_to"),
        (Exported(0, NoExport.NOT_WRITTEN), "could not be written"),
    ],
)
def test_an_export_says_what_became_of_it(screen, asked, exported, told):
    enter(screen, "queue")
    screen.counter.queue_read.emit(QUEUE)
    screen.hands.look()
    screen.hands.tap("exportQueue")
    assert asked == [], "not before the PIN"
    enter_again(screen.views, screen.counter)
    assert asked == [("export", "Mia")]
    screen.counter.exported.emit(exported)
    assert told in words(screen, "queueAnswer")


def test_health_shows_each_thing_with_its_remedy(screen):
    enter(screen, "health")
    screen.counter.health_read.emit(HEALTH)
    screen.hands.look()
    for line in HEALTH.lines:
        assert screen.hands.find(f"health-{line.topic}") is not None


def test_controls_do_what_they_say(screen, asked, qtbot):
    enter(screen, "controls")
    screen.hands.tap("takeSnapshot")
    assert asked == [("take_snapshot", "Mia")]
    assert screen.hands.find("takeSnapshot").property("enabled") is False
    screen.hands.tap("displayTest")
    screen.hands.look()
    for _ in range(6):
        screen.hands.tap("displayTestPage")
    assert screen.hands.find("displayTestPage") is None
    screen.hands.tap("leaveKiosk")
    screen.hands.look()
    screen.hands.tap("leaveKiosk")
    assert ("note", "Mia", "left_kiosk_mode") not in asked
    with qtbot.waitSignal(screen.views.staff_pages.kiosk_left):
        enter_again(screen.views, screen.counter)
    assert ("note", "Mia", "left_kiosk_mode") in asked


def test_when_staff_leave_nothing_of_a_customer_stays(screen):
    enter(screen, "queue")
    screen.counter.queue_read.emit(QUEUE)
    queue = screen.views.staff_pages.queue
    queue.open(HELD.id)
    screen.counter.verdict_given.emit(verdict(Outcome.ACCEPTED))
    assert "Lovelace" in strings_in(queue)
    screen.views.staff.leave()
    assert queue.list.rowCount() == 0
    assert queue.fields.rowCount() == 0
    assert "Lovelace" not in strings_in(queue)
    assert queue.opened == ""
    assert screen.views.staff_pages.till.property("outcome") == ""
    screen.counter.queue_read.emit(QUEUE)
    screen.counter.verdict_given.emit(verdict(Outcome.ACCEPTED))
    assert queue.list.rowCount() == 0
    assert screen.views.staff_pages.till.property("outcome") == ""


@pytest.mark.slow
@pytest.mark.parametrize("page", ["till", "redemptions", "numbers", "queue", "health", "controls"])
@pytest.mark.parametrize("size", SIZES)
def test_each_page_shows_on_each_screen_without_complaint(screen, page, size):
    enter(screen, page)
    screen.counter.redemptions_read.emit(day_of(REDEMPTIONS))
    screen.counter.numbers_read.emit(NUMBERS)
    screen.counter.queue_read.emit(QUEUE)
    screen.counter.health_read.emit(HEALTH)
    screen.hands.look()
    tab = screen.hands.find(f"tab-{page}")
    assert tab.height() >= 48
