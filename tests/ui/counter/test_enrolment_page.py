"""Staff enrol the kiosk by a code they scan or type, and are told what became of it."""

from __future__ import annotations

import pytest

from kiosk.core.delivery.hub_reason import HUB_ADVICE, HubReason
from kiosk.core.fleet.enrol_outcome import EnrolOutcome, EnrolState
from tests.support.staff_hands import enter, enter_again, words

QR = "KIOSK1|https://hub.example|000G40R40M30E209B|PRQ8CZX2YCXFWRPN"


@pytest.fixture
def counter(qapp):
    """Of a kiosk with a hub, which nobody answers."""
    from kiosk.ui.counter_bridge import CounterBridge
    from kiosk.ui.net_line import unanswered

    return CounterBridge(unanswered(), can_enrol=True)


@pytest.fixture
def asked(screen, monkeypatch):
    calls = []
    monkeypatch.setattr(screen.counter, "enrol", lambda *args: calls.append(args))
    monkeypatch.setattr(screen.counter, "confirm_enrolment", lambda who: calls.append((who,)))
    return calls


def open_page(screen):
    enter(screen, "controls")
    screen.hands.tap("openEnrol")
    screen.hands.look()


def told(screen, outcome):
    screen.counter.enrolment_told.emit(outcome)
    screen.hands.look()
    return words(screen, "enrolTold")


def test_a_typed_code_is_sent_after_the_pin_and_the_fingerprint_is_compared(screen, asked):
    open_page(screen)
    screen.hands.find("enrolCode").setProperty("text", "000G-40R4")
    screen.hands.look()
    screen.hands.tap("enrol")
    assert asked == [], "not before the PIN"
    enter_again(screen.views, screen.counter)
    assert asked == [("000G-40R4", "Mia")]
    screen.hands.look()
    assert "minute" in words(screen, "enrolTold")
    assert "beside the code" in told(screen, EnrolOutcome(EnrolState.COMPARE, "PRQ8 CZX2"))
    assert "PRQ8 CZX2" in words(screen, "enrolFingerprint")
    screen.hands.tap("enrol")
    assert asked[-1] == ("Mia",)


def test_a_scanned_code_opens_the_page_by_itself(screen, asked):
    enter(screen, "till")
    screen.bridge.show_scan(QR)
    enter_again(screen.views, screen.counter)
    assert asked == [(QR, "Mia")]
    screen.hands.look()
    assert screen.hands.find("enrolPage") is not None


def test_who_is_enrolled_is_told_and_the_kiosk_starts_anew(screen, qtbot):
    open_page(screen)
    page = screen.views.staff_pages.enrolment
    page._read.setInterval(0)
    with qtbot.waitSignal(screen.bridge.new_start_wanted):
        text = told(screen, EnrolOutcome(EnrolState.ENROLLED, kiosk="K-9", store="S-9"))
    assert "K-9" in text
    assert screen.hands.find("enrolCode") is None


def test_each_outcome_has_words_of_its_own(screen):
    open_page(screen)
    texts = {told(screen, EnrolOutcome(state)) for state in EnrolState if state != "refused"}
    assert len(texts) == len(EnrolState) - 1
    assert not texts & {state.value for state in EnrolState}
    advice = HUB_ADVICE[HubReason.UNREACHABLE]
    outcome = EnrolOutcome(EnrolState.REFUSED, reason=HubReason.UNREACHABLE, sentence="x")
    assert advice.happened in told(screen, outcome)


def test_a_code_leaves_no_trace_once_staff_have_left(screen):
    open_page(screen)
    screen.hands.find("enrolCode").setProperty("text", "000G")
    screen.views.staff.leave()
    open_page(screen)
    assert screen.hands.find("enrolCode").property("text") == ""
