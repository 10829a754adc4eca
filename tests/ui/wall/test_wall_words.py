"""How long an offer holds and how old the wall is are said in words, whichever way they stand."""

from __future__ import annotations

from datetime import timedelta

import pytest
from msgspec.structs import replace

from kiosk.core.feed.feed_status import FeedState, FeedStatus
from kiosk.core.wall.board_age import Age
from kiosk.core.wall.validity import UntilKind
from kiosk.ui.wall.local_time import local_now

OFFLINE = FeedStatus(FeedState.OFFLINE)
DAYS_AGO = {Age.TODAY: 0, Age.YESTERDAY: 1, Age.EARLIER: 5}


@pytest.mark.parametrize("kind", UntilKind)
def test_each_way_to_say_an_end_has_words(screen, make_card, kind):
    screen.bridge.show_cards((make_card("A1", valid_until=local_now() + timedelta(hours=2)),))
    screen.hands.wait_until(lambda: screen.hands.find("until") is not None, "the words")
    until = screen.hands.find("until")
    until.setProperty("kind", kind)
    assert until.property("text") != kind
    assert (until.property("text") == "") is (kind is UntilKind.OPEN)


def test_the_wall_says_that_a_phone_opens_a_codes_page(screen, make_card):
    screen.bridge.show_cards((make_card("A1"),))
    assert "with your phone" in screen.hands.find("hint").property("text")


@pytest.mark.codes("")
def test_the_wall_with_bare_codes_sends_people_to_the_staff(screen, make_card):
    screen.bridge.show_cards((make_card("A1", base_url=""),))
    assert "our staff" in screen.hands.find("hint").property("text")
    screen.hands.wait_until(lambda: screen.hands.read_codes() == {"A1M"}, "the bare code")


@pytest.mark.parametrize("age", Age)
def test_each_age_of_the_wall_has_words(screen, age):
    status = OFFLINE
    if age is Age.CURRENT:
        status = FeedStatus(FeedState.LIVE)
    elif age is not Age.UNKNOWN:
        status = replace(OFFLINE, as_of=local_now() - timedelta(days=DAYS_AGO[age]))
    screen.wall.show_status(status)
    assert screen.wall.age.age == age
    notes = screen.hands.all("age") + screen.hands.all("noteLead")
    said = [note.property("text") for note in notes]
    assert age not in said
    assert (said == []) is (age is Age.CURRENT)


@pytest.mark.greetings(de="Diese Woche bei uns")
def test_the_greeting_changes_with_the_language(screen):
    greeting = screen.hands.find("greeting")
    assert greeting.property("text") == "This week"
    screen.views.languages.choose("de")
    assert greeting.property("text") == "Diese Woche bei uns"
    screen.views.languages.choose("fr")
    assert greeting.property("text") == "This week"


def notes_of(screen):
    return [one.property("text") for one in screen.hands.all("noteLead")]


def test_the_wall_says_what_to_do_without_paper_and_leaves_it_for_what_weighs_more(screen):
    screen.wall.show_status(FeedStatus(FeedState.LIVE))
    screen.bridge.show_paper_out(True)
    assert notes_of(screen) == ["The printer is out of paper."]
    assert "photo" in screen.hands.find("hint").property("text")
    screen.wall.show_status(replace(OFFLINE, as_of=local_now()))
    assert notes_of(screen) == ["No connection."]
    screen.wall.show_status(replace(OFFLINE, clock_believed=False))
    assert notes_of(screen) == ["The clock is being checked."]
    screen.wall.show_status(FeedStatus(FeedState.LIVE))
    screen.bridge.show_paper_out(False)
    assert notes_of(screen) == []
