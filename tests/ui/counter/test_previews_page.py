"""Staff begin and end previews on the page of controls, and see how long they last."""

from __future__ import annotations

import pytest

from tests.support.staff_hands import enter, words

pytestmark = pytest.mark.slow


@pytest.fixture
def wanted(screen, monkeypatch):
    wanted = []
    note = lambda staff, *, shown: wanted.append((staff, shown))  # noqa: E731
    monkeypatch.setattr(screen.counter, "show_previews", note)
    return wanted


def test_they_are_begun_counted_down_and_ended(screen, wanted):
    enter(screen, "controls")
    assert words(screen, "showPreviews") == "Show previews for 10 minutes"
    screen.hands.tap("showPreviews")
    screen.counter.previews_told.emit(600.0)
    assert words(screen, "showPreviews") == "End the previews (10:00 left)"
    screen.views.staff_pages.previews.count()
    assert words(screen, "showPreviews") == "End the previews (9:59 left)"
    screen.hands.tap("showPreviews")
    screen.counter.previews_told.emit(0.0)
    assert words(screen, "showPreviews") == "Show previews for 10 minutes"
    assert wanted == [("Mia", True), ("Mia", False)]


def test_the_count_ends_by_itself_and_runs_for_nobody_who_has_left(screen):
    enter(screen, "controls")
    screen.counter.previews_told.emit(1.0)
    previews = screen.views.staff_pages.previews
    previews.count()
    assert previews.property("left") == 0
    screen.views.staff.leave()
    screen.counter.previews_told.emit(300.0)
    assert previews.property("left") == 0


def test_a_preview_is_marked_and_offers_nothing_to_take_or_print(screen, make_card):
    screen.bridge.show_cards((make_card("A1", preview=True), make_card("B2")))
    screen.hands.wait_until(lambda: len(screen.hands.all("offerCard")) == 2, "the cards")
    assert len(screen.hands.all("previewMark")) == 1
    screen.wall.open("A1")
    detail = screen.hands.find("detail")
    screen.hands.wait_until(lambda: bool(detail.property("visible")), "the offer")
    assert len(screen.hands.all("previewMark")) == 1
    assert screen.hands.find("getOffer") is None
    assert screen.hands.find("contactAbout") is None
    screen.views.detail.get()
    assert not screen.views.detail.property("getting")
    screen.views.detail.close()
    enter(screen, "controls")
    assert screen.views.staff_pages.sheets.list.rowCount() == 1, "paper for B2 alone"
