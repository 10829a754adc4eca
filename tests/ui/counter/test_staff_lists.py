"""Staff find the day's redemptions and what waits, and take one of them back by a tap."""

from __future__ import annotations

import pytest

from kiosk.core.counter.redemption import Outcome
from kiosk.core.counter.undo import Undo
from tests.support.staff_hands import enter, words
from tests.support.staff_scenes import REDEMPTIONS, day_of, record, verdict


def test_the_day_is_listed_with_what_salesforce_would_have_refused(screen):
    enter(screen, "redemptions")
    screen.counter.redemptions_read.emit(day_of(REDEMPTIONS))
    page = screen.views.staff_pages.redemptions
    assert (page.property("accepted"), page.property("conflicts")) == (3, 1)
    assert "1 of these" in words(screen, "conflicts")
    assert page.list.rowCount() == len(REDEMPTIONS)


def test_one_of_the_list_is_taken_back_by_a_tap_on_it(screen, asked):
    enter(screen, "redemptions")
    screen.counter.redemptions_read.emit(day_of(REDEMPTIONS))
    screen.hands.look()
    screen.hands.tap("redemption-k2")
    assert asked == [("recall", "k2")]
    screen.counter.recalled.emit(verdict(Outcome.ACCEPTED, key="k2"))
    screen.hands.look()
    screen.hands.tap("reason-0")
    assert asked[-1] == ("undo", "k2", "Scanned by mistake", "Mia")
    screen.counter.undone.emit(Undo.DONE)
    assert words(screen, "verdictHeadline") == "Taken back"


def test_who_keeps_one_of_the_list_is_back_at_the_list(screen, asked):
    enter(screen, "redemptions")
    screen.counter.recalled.emit(verdict(Outcome.ACCEPTED_OFFLINE))
    screen.hands.look()
    screen.hands.tap("keepRedemption")
    assert screen.hands.find("verdict") is None
    assert screen.hands.find("redemptionList") is not None
    assert asked == []


def test_one_of_the_list_that_is_too_old_says_so(screen):
    enter(screen, "redemptions")
    screen.counter.recalled.emit(verdict(Outcome.ACCEPTED, undo_until=None))
    screen.hands.look()
    assert "too late" in words(screen, "verdictBecause")
    assert screen.hands.find("undo") is None


@pytest.mark.parametrize(
    ("page", "words_of_nothing"),
    [("queue", "nothingWaits"), ("redemptions", "nothingScanned")],
)
def test_a_list_that_cannot_be_read_is_not_called_empty(screen, page, words_of_nothing):
    enter(screen, page)
    read = {"queue": "queue_read", "redemptions": "redemptions_read"}[page]
    getattr(screen.counter, read).emit(None)
    screen.hands.look()
    assert screen.hands.find(words_of_nothing) is None
    nothing = {"queue": (), "redemptions": day_of(())}[page]
    getattr(screen.counter, read).emit(nothing)
    screen.hands.look()
    assert screen.hands.find(words_of_nothing) is not None


def test_more_of_a_long_day_is_read_when_somebody_comes_to_the_end_of_the_list(screen):
    """And what was in sight stays there: the rows are put behind those that stand."""
    asked = []
    screen.counter.read_redemptions = asked.append
    records = [record(minutes) for minutes in range(120)]
    enter(screen, "redemptions")
    assert asked[-1] == 50
    screen.counter.redemptions_read.emit(day_of(records[:50], more=True))
    screen.hands.look()
    assert asked[-1] == 50
    shown = screen.hands.find("redemptionList")
    shown.setProperty("contentY", shown.property("contentHeight") - shown.height())
    screen.hands.wait_until(lambda: asked[-1] == 100, "the next of them")
    before = shown.property("contentY")
    screen.counter.redemptions_read.emit(day_of(records[:100], more=True))
    screen.hands.look()
    assert screen.views.staff_pages.redemptions.list.rowCount() == 100
    assert shown.property("contentY") == pytest.approx(before, abs=1)
