"""Whatever there is to tell staff has words, a colour and a sign of its own on the screen.

Each test walks an enum: a member that QML does not know shows its key, and fails here.
"""

from __future__ import annotations

from itertools import product

import pytest

from kiosk.core.counter.fate import Fate, fate_of
from kiosk.core.counter.health import Health, HealthLine, Level, Topic
from kiosk.core.counter.redemption import Outcome, Why
from kiosk.core.counter.redemption_record import RedemptionEvent
from kiosk.core.counter.staff_pin import (
    BadgeOf,
    CouldNotCheck,
    Locked,
    NoStaff,
    People,
    Wrong,
)
from kiosk.core.counter.undo import Undo
from kiosk.core.counter.verdict_look import Sign
from kiosk.core.counter.verdict_words import Because
from kiosk.core.feed.feed_status import FeedState
from kiosk.ui.counter.pad_state import PadState
from kiosk.ui.counter.staff_pages import StaffTab
from tests.support.staff_hands import enter, judge, words
from tests.support.staff_scenes import day_of, record

pytestmark = pytest.mark.slow

EVENTS = {
    Fate.STANDS: {"event": RedemptionEvent.REDEEMED},
    Fate.UNDONE_LATER: {"event": RedemptionEvent.REDEEMED, "undone": True},
    Fate.REFUSED: {"event": RedemptionEvent.REFUSED},
    Fate.TAKES_BACK: {"event": RedemptionEvent.UNDONE, "reason": "Out of stock"},
}
PIN_ANSWERS = {
    PadState.CHOOSING: People(("Ann", "Ben")),
    PadState.UNKNOWN_BADGE: BadgeOf(""),
    PadState.TYPING: None,
    PadState.WRONG: Wrong(0),
    PadState.LOCKED: Locked(42),
    PadState.NO_STAFF: NoStaff(),
    PadState.COULD_NOT_CHECK: CouldNotCheck(),
}


def texts(screen, name):
    return [item.property("text") for item in screen.hands.all(name)]


def picture(screen, name):
    item = screen.hands.find(name)
    area = item.mapRectToScene(item.boundingRect()).toRect()
    return screen.hands.look().copy(area)


def list_redemptions(screen, *records):
    enter(screen, "redemptions")
    screen.counter.redemptions_read.emit(day_of(records))
    screen.hands.look()


def list_health(screen, *lines):
    enter(screen, "health")
    screen.counter.health_read.emit(Health(lines))
    screen.hands.look()


@pytest.mark.parametrize("outcome", Outcome)
def test_an_outcome_is_named_in_words(screen, outcome):
    enter(screen)
    judge(screen, outcome)
    assert words(screen, "verdictHeadline") not in {"", outcome}
    list_redemptions(screen, record(1, outcome=outcome))
    assert texts(screen, "redemptionSaid")[0].partition(" · ")[0] not in {"", outcome}


def test_each_reason_for_a_verdict_is_said_in_words_of_its_own(screen):
    enter(screen)
    till = screen.views.staff_pages.till
    said = {}
    for outcome, why, repeated in product(Outcome, Why, (False, True)):
        judge(screen, outcome, why=why, repeated=repeated)
        said[till.because] = "".join(texts(screen, "verdictBecause"))
    for undone in Undo:
        judge(screen, Outcome.ACCEPTED)
        till.ask_undo()
        screen.counter.undone.emit(undone)
        said[till.because] = "".join(texts(screen, "verdictBecause"))
    assert said.keys() == set(Because)
    assert said.pop(Because.NOTHING) == ""
    assert not set(said.values()) & {"", *Because}
    assert len(set(said.values())) == len(said)


def test_each_sign_is_drawn_unlike_the_others(screen):
    enter(screen)
    judge(screen, Outcome.ACCEPTED)
    drawn = []
    for sign in ("", *Sign):
        screen.hands.find("verdictSign").setProperty("shape", sign)
        drawn.append(picture(screen, "verdictSign"))
    assert all(one != other for i, one in enumerate(drawn) for other in drawn[:i])


@pytest.mark.parametrize("fate", Fate)
def test_what_became_of_a_scan_has_words_and_a_colour(screen, fate):
    given = record(1, **EVENTS[fate])
    assert fate_of(given) is fate
    list_redemptions(screen, given)
    assert not texts(screen, "redemptionSaid")[0].startswith(fate)
    (row,) = screen.hands.all("redemption-k1")
    assert row.isEnabled() is (fate is Fate.STANDS)
    assert screen.hands.find("redemptionMark").property("color").name() != "#ffffff"


@pytest.mark.parametrize("topic", Topic)
def test_a_topic_of_health_is_named_in_words(screen, topic):
    list_health(screen, HealthLine(topic, Level.OK))
    (name,) = texts(screen, "healthName")
    assert name not in {"", topic}


def test_each_level_of_health_has_a_colour_and_a_shape(screen):
    list_health(screen, *(HealthLine(Topic.CLOCK, level, "+0 s") for level in Level))
    marks = screen.hands.all("healthMark")
    looks = {(m.property("color").name(), m.property("radius"), m.rotation()) for m in marks}
    for values in zip(*looks, strict=True):
        assert len(set(values)) > 1
    assert len(looks) == len({color for color, _, _ in looks}) == len(Level)


@pytest.mark.parametrize("state", FeedState)
def test_a_state_of_the_feed_is_named_in_words(screen, state):
    screen.views.languages.choose("ar")
    list_health(screen, HealthLine(Topic.FEED, Level.OK, state))
    (value,) = texts(screen, "healthValue")
    assert value not in {"", state}


@pytest.mark.parametrize("state", [state for state in PadState if state is not PadState.CLOSED])
def test_the_pad_says_in_words_how_it_stands(screen, state):
    screen.views.staff_entry.open()
    if state is PadState.WRONG:
        screen.counter.pin_answered.emit(None)
        for digit in (7, 3, 9, 2):
            screen.views.staff_entry.digit(digit)
        screen.views.staff_entry.submit()
    if state is not PadState.CHECKING:
        screen.counter.pin_answered.emit(PIN_ANSWERS[state])
    assert screen.views.staff_entry.property("state") == state
    assert words(screen, "pinTold") not in {"", state}
    quiet = {PadState.CHOOSING, PadState.TYPING, PadState.CHECKING}
    assert screen.views.staff_entry.property("quiet") is (state in quiet)


@pytest.mark.parametrize("tab", StaffTab)
def test_each_tab_has_words_and_opens_a_page(screen, tab):
    enter(screen, tab)
    assert words(screen, f"tab-{tab}") not in {"", tab}
    pages = screen.hands.find("staffRoom").childItems()
    assert [page.isVisible() for page in pages].count(True) == 1
