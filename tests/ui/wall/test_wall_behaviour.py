"""How the wall behaves: pages, news, endings, words about age, languages and care."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from kiosk.core.feed.feed_status import FeedState, FeedStatus
from kiosk.ui.wall.wall_view_model import local_now

pytestmark = pytest.mark.slow

MOVING = {"reduced_motion": False}


def put(screen, cards):
    screen.bridge.show_cards(tuple(cards))
    screen.hands.wait_until(lambda: screen.wall.cards() == tuple(cards), "the cards")


def titles(screen):
    return [card.title for card in screen.wall.offers.cards()]


def text(screen, name):
    item = screen.hands.find(name)
    return item.property("text") if item else ""


@pytest.fixture
def cards(make_card):
    return [make_card(f"N{number:02}", title=f"{number:02}") for number in range(40)]


def test_pages_turn_by_themselves_and_begin_anew(screen, cards, qtbot):
    put(screen, cards[:20])
    places = screen.wall.pages.places
    assert titles(screen) == [card.title for card in cards[:places]]
    assert screen.wall.page_timer.isActive()
    assert screen.hands.find("pageMarker") is not None
    for page in (1, 2, 0):
        with qtbot.waitSignal(screen.wall.page_changed):
            screen.wall.page_timer.timeout.emit()
        assert titles(screen) == [c.title for c in cards[:20][page * places :][:places]]


def test_few_offers_need_no_page(screen, cards):
    put(screen, cards[:3])
    assert not screen.wall.page_timer.isActive()
    assert screen.hands.find("pageMarker") is None


def test_pages_wait_while_somebody_reads_or_writes(screen, cards):
    put(screen, cards)
    screen.hands.wait_until(lambda: bool(screen.hands.all("offerCard")), "the wall")
    screen.hands.tap("offerCard")
    assert not screen.wall.page_timer.isActive()
    screen.hands.tap("closeDetail")
    assert screen.wall.page_timer.isActive()
    screen.hands.tap("contact")
    assert not screen.wall.page_timer.isActive()


def test_a_touch_lets_the_page_stay(screen, cards):
    put(screen, cards)
    screen.wall.page_timer.start(1_000)
    screen.wall.page_timer.setInterval(3_600_000)
    screen.hands.tap_at(QPoint(1, 1))
    assert screen.wall.page_timer.remainingTime() > 3_000_000


def test_a_tap_on_the_marker_turns_the_page(screen, cards):
    put(screen, cards)
    screen.hands.tap("pageMarker")
    assert screen.wall.pages.page == 1


@pytest.mark.parametrize("page", [0, 1])
def test_a_new_offer_is_on_the_shown_page_at_once_and_marked(screen, cards, make_card, page):
    put(screen, cards[:20])
    for _ in range(page):
        screen.wall.turn()
    before = titles(screen)
    new = make_card("NEW", title="Brand new")
    put(screen, [*cards[:10], new, *cards[10:20]])
    assert titles(screen) == [*before[:-1], "Brand new"]
    screen.hands.wait_until(lambda: screen.hands.find("newMark") is not None, "the mark")
    assert len(screen.hands.all("newMark")) == 1
    screen.wall._clock = lambda: local_now() + timedelta(days=1)
    screen.wall.tell_time()
    assert screen.hands.find("newMark") is None


@pytest.mark.size(2160, 3840)
def test_news_in_the_middle_of_a_turn_are_not_lost(screen, make_card):
    cards = [make_card(f"N{number:02}", title=f"{number:02}") for number in range(80)]
    put(screen, cards)
    assert screen.wall.pages.places > 16
    screen.wall.turn()
    screen.wall.show_cards((*cards[:70], make_card("NEW", title="Brand new")))
    screen.hands.wait_until(lambda: bool(screen.hands.all("newMark")), "the mark")
    assert tuple(c.offer_id for c in screen.wall.offers.cards()) == screen.wall.pages.shown


def test_what_stood_there_at_the_start_is_not_new(screen, cards):
    put(screen, cards[:4])
    assert screen.hands.find("newMark") is None


def test_a_flood_is_no_news(screen, cards):
    put(screen, cards[:1])
    put(screen, cards)
    assert screen.hands.find("newMark") is None


def test_only_the_card_that_changed_is_touched(screen, cards):
    put(screen, cards[:5])
    touched = []
    screen.wall.offers.dataChanged.connect(lambda first, last: touched.append(first.row()))
    put(screen, [*cards[:2], replace(cards[2], title="New words"), *cards[3:5]])
    assert touched == [2]


@pytest.mark.display(**MOVING)
def test_a_withdrawn_offer_fades_and_the_rest_close_up(screen, cards):
    put(screen, cards[:4])
    screen.hands.wait_until(lambda: len(screen.hands.all("offerCard")) == 4, "four cards")
    put(screen, cards[1:4])
    screen.hands.look()
    assert len(screen.hands.all("offerCard")) == 4
    screen.hands.wait_until(lambda: len(screen.hands.all("offerCard")) == 3, "three cards")


def test_with_reduced_motion_it_is_gone_at_once(screen, cards):
    put(screen, cards[:4])
    screen.hands.wait_until(lambda: len(screen.hands.all("offerCard")) == 4, "four cards")
    put(screen, cards[1:4])
    screen.hands.look()
    assert len(screen.hands.all("offerCard")) == 3


def test_an_end_counts_down_by_the_minute(screen, make_card):
    now = datetime(2026, 11, 24, 16, 0).astimezone()
    screen.wall._clock = lambda: now
    screen.wall.tell_time()
    put(screen, [make_card("A1", valid_until=now + timedelta(hours=2, minutes=1))])
    screen.hands.wait_until(lambda: text(screen, "until") != "", "the words")
    assert text(screen, "until") == "2 h 1 min left"
    screen.wall._clock = lambda: now + timedelta(hours=1, minutes=30)
    screen.wall.tell_time()
    assert text(screen, "until") == "31 min left"


def test_a_minute_in_which_nothing_changes_touches_nothing(screen, cards):
    put(screen, [replace(c, valid_until=local_now() + timedelta(days=9)) for c in cards[:5]])
    touched = []
    screen.wall.offers.dataChanged.connect(lambda *_: touched.append(1))
    screen.wall.status_changed.connect(lambda: touched.append(2))
    screen.wall.tell_time()
    assert touched == []


@pytest.mark.parametrize(
    ("state", "as_of", "says"),
    [
        (FeedState.LIVE, timedelta(0), ""),
        (FeedState.OFFLINE, timedelta(0), "Last updated today at {at:%H:%M}"),
        (FeedState.OFFLINE, timedelta(days=1), "Last updated yesterday at {at:%H:%M}"),
        (FeedState.OFFLINE, timedelta(days=12), "Last updated on {at.day} {at:%B}"),
        (FeedState.OFFLINE, None, "The latest offers are on their way"),
    ],
)
def test_the_wall_says_how_old_it_is_in_quiet_words(screen, cards, qtbot, state, as_of, says):
    put(screen, cards[:2])
    at = local_now() - (as_of or timedelta(0))
    status = FeedStatus(state, as_of=at.astimezone(UTC) if as_of is not None else None)
    with qtbot.waitSignal(screen.wall.status_changed):
        screen.bridge.show_status(status)
    assert text(screen, "age") == says.format(at=at)


def test_an_unsure_clock_is_told(screen, cards, qtbot):
    put(screen, cards[:2])
    with qtbot.waitSignal(screen.wall.status_changed):
        screen.bridge.show_status(FeedStatus(FeedState.LIVE, clock_believed=False))
    assert text(screen, "hint") == "Offers with an end date are not shown just now."


def test_the_empty_wall_is_no_blank(screen):
    assert text(screen, "emptyWall") == "New offers are coming soon"


def test_an_open_offer_closes_by_itself(screen, cards, qtbot):
    put(screen, cards[:2])
    screen.wall.open("N01")
    assert screen.hands.find("detail") is not None
    with qtbot.waitSignal(screen.detail.state_changed):
        screen.detail.patience.over.emit()
    assert screen.hands.find("detail") is None


def test_an_open_offer_follows_its_changes_and_says_when_it_ended(screen, cards):
    put(screen, cards[:2])
    screen.wall.open("N01")
    put(screen, [cards[0], replace(cards[1], title="Better")])
    assert text(screen, "detailTitle") == "Better"
    screen.bridge.show_cards((cards[0],))
    screen.hands.wait_until(lambda: text(screen, "ended") != "", "the end")
    assert screen.hands.read_codes() == set()
    assert screen.hands.find("getOffer") is None


@pytest.mark.vouchers
def test_the_way_back_from_a_large_code_leads_over_the_offer(screen, cards):
    put(screen, cards[:2])
    screen.wall.open("N00")
    screen.hands.tap("getOffer")
    assert screen.hands.find("takeAlong") is not None
    QTest.keyClick(screen.window.quick, Qt.Key.Key_Escape)
    assert screen.hands.find("takeAlong") is None
    screen.hands.tap("closeDetail")
    assert screen.hands.find("detail") is None


def test_a_dark_screen_wakes_by_a_touch_that_does_nothing_else(screen, cards):
    put(screen, cards[:1])
    care = screen.views.panel_care
    care.set_dim(1.0)
    picture = screen.hands.look()
    assert picture.pixelColor(500, 900).name() == "#000000"
    screen.hands.tap("dimmer")
    assert screen.hands.find("dimmer") is None
    assert screen.hands.find("detail") is None
    care.awake_timer.stop()
    care.awake_timer.timeout.emit()
    assert screen.hands.find("dimmer") is not None


@pytest.mark.display(pixel_shift_px=4)
def test_the_picture_walks_without_losing_an_edge(screen, cards):
    from tests.support.geometry import faults

    put(screen, cards[:8])
    for _ in range(9):
        screen.views.panel_care.step()
    assert faults(screen.window.quick) == []
    assert len(screen.hands.read_codes()) == 8
