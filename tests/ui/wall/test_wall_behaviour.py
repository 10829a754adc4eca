"""How the wall behaves: pages, news, endings, words about age, languages and care."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from kiosk.core.feed.feed_status import FeedState, FeedStatus
from kiosk.core.wall.further import further
from kiosk.core.wall.template import Template
from kiosk.ui.wall.local_time import local_now

AT_32_INCHES = {"dots_per_inch": 69}
MOVING = {"reduced_motion": False, **AT_32_INCHES}

pytestmark = [pytest.mark.slow, pytest.mark.display(**AT_32_INCHES)]


def put(screen, cards):
    screen.bridge.show_cards(tuple(cards))
    screen.hands.wait_until(lambda: screen.wall.cards() == tuple(cards), "the cards")


def set_clock(screen, clock):
    screen.wall._clock = screen.wall.age._clock = clock


def settle(screen):
    """Until the cards of the page stand there."""
    shown = screen.wall.pages.shown
    screen.hands.wait_until(
        lambda: tuple(c.offer_id for c in screen.wall.paging.offers.cards()) == shown, "the page"
    )


def titles(screen):
    return [card.title for card in screen.wall.paging.offers.cards()]


def text(screen, name):
    item = screen.hands.find(name)
    return item.property("text") if item else ""


@pytest.fixture
def counter(qapp):
    """A counter at which vouchers can be made, by nobody."""
    from kiosk.ui.counter_bridge import CounterBridge
    from kiosk.ui.net_line import unanswered

    return CounterBridge(unanswered(), can_make_vouchers=True)


@pytest.fixture
def cards(make_card):
    return [make_card(f"N{number:02}", title=f"{number:02}") for number in range(40)]


def test_pages_turn_by_themselves_and_begin_anew(screen, cards, qtbot):
    put(screen, cards[:25])
    places = screen.wall.pages.places
    assert titles(screen) == [card.title for card in cards[:places]]
    assert screen.wall.paging.timer.isActive()
    assert screen.hands.find("pager") is not None
    for page in (1, 2, 0):
        with qtbot.waitSignal(screen.wall.paging.page_changed):
            screen.wall.paging.timer.timeout.emit()
        settle(screen)
        assert titles(screen) == [c.title for c in cards[:25][page * places :][:places]]


def test_few_offers_need_no_page(screen, cards):
    put(screen, cards[:3])
    assert not screen.wall.paging.timer.isActive()
    assert screen.hands.find("pager") is None


def test_pages_wait_while_somebody_reads_or_writes(screen, cards):
    put(screen, cards)
    screen.hands.wait_until(lambda: bool(screen.hands.all("offerCard")), "the wall")
    screen.hands.tap("offerCard")
    assert not screen.wall.paging.timer.isActive()
    screen.hands.tap("closeDetail")
    assert screen.wall.paging.timer.isActive()
    screen.hands.tap("contact")
    assert not screen.wall.paging.timer.isActive()


def test_a_touch_lets_the_page_stay(screen, cards):
    put(screen, cards)
    screen.wall.paging.timer.start(1_000)
    screen.wall.paging.timer.setInterval(3_600_000)
    screen.hands.tap_at(QPoint(1, 1))
    assert screen.wall.paging.timer.remainingTime() > 3_000_000


def test_a_tap_on_the_marker_turns_the_page(screen, cards):
    put(screen, cards)
    screen.hands.tap("pageOn")
    assert screen.wall.pages.page == 1


@pytest.mark.parametrize("page", [0, 1])
def test_a_new_offer_is_on_the_shown_page_at_once_and_marked(screen, cards, make_card, page):
    put(screen, cards[:20])
    for _ in range(page):
        screen.wall.paging.turn()
        settle(screen)
    before = titles(screen)
    new = make_card("NEW", title="Brand new")
    put(screen, [*cards[:10], new, *cards[10:20]])
    assert titles(screen) == [*before[:-1], "Brand new"]
    screen.hands.wait_until(lambda: screen.hands.find("newMark") is not None, "the mark")
    assert len(screen.hands.all("newMark")) == 1
    set_clock(screen, lambda: local_now() + timedelta(days=1))
    screen.wall.age.tick()
    assert screen.hands.find("newMark") is None


@pytest.mark.size(2160, 3840)
def test_news_in_the_middle_of_a_turn_are_not_lost(screen, make_card):
    cards = [make_card(f"N{number:02}", title=f"{number:02}") for number in range(80)]
    put(screen, cards)
    assert screen.wall.pages.places > 16
    screen.wall.paging.turn()
    screen.wall.show_cards((*cards[:70], make_card("NEW", title="Brand new")))
    screen.hands.wait_until(lambda: bool(screen.hands.all("newMark")), "the mark")
    assert tuple(c.offer_id for c in screen.wall.paging.offers.cards()) == screen.wall.pages.shown


def test_what_stood_there_at_the_start_is_not_new(screen, cards):
    put(screen, cards[:4])
    assert screen.hands.find("newMark") is None


def test_a_board_read_in_parts_stands_by_importance_from_the_first_frame_and_is_not_new(
    screen, cards
):
    bulk = [replace(card, in_bulk=True) for card in cards[:17]]
    put(screen, bulk[:16])
    first = titles(screen)
    put(screen, bulk)
    assert titles(screen) == first == [card.title for card in cards[: len(first)]]
    assert screen.hands.find("newMark") is None


def test_a_short_last_page_has_its_own_cards_alone(screen, cards):
    put(screen, cards[:12])
    screen.wall.paging.turn()
    settle(screen)
    assert titles(screen) == ["10", "11"]
    screen.hands.look()
    assert len(screen.hands.all("offerCard")) == 2


def test_a_turn_changes_each_place_once_and_makes_no_card_anew(screen, cards):
    put(screen, [*cards, *(replace(card, offer_id=f"{card.offer_id}b") for card in cards)])
    model, told = screen.wall.paging.model, []
    for signal in (model.rowsInserted, model.rowsRemoved, model.rowsMoved):
        signal.connect(lambda *_: told.append("made, gone or moved"))
    model.dataChanged.connect(lambda first, *_: told.append(first.row()))
    screen.wall.paging.turn()
    settle(screen)
    assert told == list(range(screen.wall.pages.places))


def test_of_many_pages_the_first_come_back_after_seven(screen, make_card):
    put(screen, [make_card(f"N{number:03}", title=f"{number:03}") for number in range(200)])
    pages = []
    for _ in range(12):
        screen.wall.paging.advance()
        settle(screen)
        pages.append(screen.wall.pages.page)
    assert pages == [1, 2, 3, 4, 5, 6, 7, 0, 1, 2, 3, 8]


def test_only_the_cards_of_the_page_are_held_however_many_there_are(screen, make_card):
    put(screen, [make_card(f"N{number:03}", title=f"{number:03}") for number in range(200)])
    for _ in range(3):
        screen.wall.paging.turn()
        settle(screen)
        screen.hands.look()
    items = [i for i in every(screen.window.quick.contentItem()) if i.objectName() == "offerCard"]
    assert len(items) == screen.wall.pages.places


def every(item):
    for child in item.childItems():
        yield child
        yield from every(child)


def test_the_hero_stays_while_pages_turn_and_is_on_none_of_them(screen, cards):
    hero = replace(cards[3], featured=True)
    put(screen, [*cards[:3], hero, *cards[4:10]])
    assert [card.title for card in screen.wall.hero.cards()] == ["03"]
    assert "03" not in titles(screen)
    screen.wall.paging.turn()
    settle(screen)
    assert [card.title for card in screen.wall.hero.cards()] == ["03"]
    assert "03" not in titles(screen)


def test_the_hero_changes_only_when_nobody_touches_the_screen(screen, cards):
    put(screen, [replace(cards[0], featured=True), *cards[1:8]])
    screen.wall.touched()
    put(screen, [cards[0], replace(cards[1], featured=True), *cards[2:8]])
    assert [card.title for card in screen.wall.hero.cards()] == ["00"]
    screen.wall._hero.quiet.timeout.emit()
    assert [card.title for card in screen.wall.hero.cards()] == ["01"]


def test_a_category_narrows_the_wall_until_the_customer_has_gone(screen, cards):
    from kiosk.core.wall.category import category_of

    kinds = [category_of(("Food", "Home", "Tech")[at % 3], "en") for at in range(9)]
    put(screen, [replace(card, category=kind) for card, kind in zip(cards, kinds, strict=False)])
    screen.hands.look()
    screen.hands.tap("chip-home")
    screen.hands.wait_until(lambda: titles(screen) == ["01", "04", "07"], "the category")
    screen.views.touch.idle.emit()
    screen.hands.wait_until(lambda: len(titles(screen)) == 9, "all offers")


def test_a_page_that_has_the_focus_stays(screen, cards):
    put(screen, cards)
    screen.hands.wait_until(lambda: bool(screen.hands.all("offerCard")), "the wall")
    screen.hands.find("offerCard").forceActiveFocus()
    assert not screen.wall.paging.timer.isActive()
    screen.hands.find("contact").forceActiveFocus()
    assert not screen.wall.paging.timer.isActive()
    screen.views.focus.leave()
    assert screen.wall.paging.timer.isActive()


def test_what_can_be_seen_is_told_and_nothing_while_it_is_covered(screen, cards):
    told = []
    screen.wall.shown_changed.connect(told.append)
    put(screen, [replace(cards[0], featured=True), *cards[1:5]])
    assert told[-1] == ("N00", "N01", "N02", "N03", "N04")
    screen.wall.open("N02")
    assert told[-1] == ()
    screen.detail.close()
    assert told[-1] == ("N00", "N01", "N02", "N03", "N04")
    screen.views.panel_care.awake_timer.stop()
    screen.views.panel_care.set_dim(1.0)
    assert told[-1] == ()


@pytest.mark.display(**MOVING)
def test_the_untouched_wall_praises_single_offers_until_a_touch_that_does_nothing_else(
    screen, cards
):
    put(screen, cards[:8])
    seen = []
    for _ in range(10):
        screen.wall.attract.timer.timeout.emit()
        seen.append(screen.wall.attract.scene)
    assert seen == [*["name", "price", "code"] * 3, ""]
    screen.wall.attract.timer.timeout.emit()
    assert screen.hands.find("attract") is not None
    screen.hands.tap_at(QPoint(300, 700))
    screen.hands.wait_until(lambda: screen.hands.find("attract") is None, "the wall")
    assert not screen.detail.is_open()


@pytest.mark.display(**MOVING)
def test_a_preview_is_praised_and_offered_to_nobody(screen, cards):
    hidden = replace(cards[0], preview=True)
    put(screen, [hidden, *cards[1:4]])
    screen.wall.attract.timer.timeout.emit()
    assert screen.wall.attract.shown_ids() == ("N01",)
    assert "N00" not in [card.offer_id for card in further((hidden, *cards[1:4]), "N01", 9)]
    put(screen, [hidden])
    assert screen.wall.attract.scene == ""


@pytest.mark.display(**MOVING)
def test_nothing_is_praised_while_the_clock_is_unsure_or_the_wall_covered(screen, cards):
    put(screen, cards[:8])
    screen.wall.show_status(FeedStatus(FeedState.LIVE, clock_believed=False))
    screen.wall.attract.timer.timeout.emit()
    assert screen.wall.attract.scene == ""
    screen.wall.show_status(FeedStatus(FeedState.LIVE))
    screen.wall.open("N00")
    screen.wall.attract.timer.timeout.emit()
    assert screen.wall.attract.scene == ""


def test_with_reduced_motion_nothing_is_praised(screen, cards):
    put(screen, cards[:8])
    assert not screen.wall.attract.timer.isActive()


def test_low_reach_moves_what_is_touched_down(screen, cards):
    put(screen, cards)
    screen.views.comfort.set_low_reach(True)
    screen.hands.look()
    for card in screen.hands.all("offerCard"):
        assert card.mapToScene(card.boundingRect().topLeft()).y() >= 0.4 * 1920


def test_a_flood_is_no_news(screen, cards):
    put(screen, cards[:1])
    put(screen, cards)
    assert screen.hands.find("newMark") is None


def test_only_the_card_that_changed_is_touched(screen, cards):
    put(screen, cards[:5])
    touched = []
    screen.wall.paging.offers.dataChanged.connect(lambda first, last: touched.append(first.row()))
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
    set_clock(screen, lambda: now)
    screen.wall.age.tick()
    put(screen, [make_card("A1", valid_until=now + timedelta(hours=2, minutes=1))])
    screen.hands.wait_until(lambda: text(screen, "until") != "", "the words")
    assert text(screen, "until") == "2 h 1 min left"
    set_clock(screen, lambda: now + timedelta(hours=1, minutes=30))
    screen.wall.age.tick()
    assert text(screen, "until") == "31 min left"


def test_a_minute_in_which_nothing_changes_touches_nothing(screen, cards):
    put(screen, [replace(c, valid_until=local_now() + timedelta(days=9)) for c in cards[:5]])
    touched = []
    screen.wall.paging.offers.dataChanged.connect(lambda *_: touched.append(1))
    screen.wall.age.changed.connect(lambda: touched.append(2))
    screen.wall.age.tick()
    assert touched == []


@pytest.mark.parametrize(
    ("state", "as_of", "says"),
    [
        (FeedState.LIVE, timedelta(0), ""),
        (FeedState.OFFLINE, timedelta(0), "Last updated today at {at:%H:%M}"),
        (FeedState.OFFLINE, timedelta(days=1), "Last updated yesterday at {at:%H:%M}"),
        (FeedState.OFFLINE, timedelta(days=12), "Last updated on {at.day} {at:%B}"),
        (FeedState.OFFLINE, None, ""),
    ],
)
def test_the_wall_says_how_old_it_is_in_quiet_words(screen, cards, qtbot, state, as_of, says):
    put(screen, cards[:2])
    at = local_now() - (as_of or timedelta(0))
    status = FeedStatus(state, as_of=at.astimezone(UTC) if as_of is not None else None)
    with qtbot.waitSignal(screen.wall.age.changed):
        screen.bridge.show_status(status)
    assert text(screen, "age") == says.format(at=at)
    assert (text(screen, "noteLead") == "") is (state is FeedState.LIVE)


def test_an_unsure_clock_is_told(screen, cards, qtbot):
    put(screen, cards[:2])
    with qtbot.waitSignal(screen.wall.age.changed):
        screen.bridge.show_status(FeedStatus(FeedState.LIVE, clock_believed=False))
    assert text(screen, "hint") == "Offers with an end date are not shown just now."


def test_the_empty_wall_is_no_blank(screen):
    assert text(screen, "emptyWall") == "New offers are on the way"


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
    screen.hands.look()
    screen.hands.tap("getOffer")
    assert screen.hands.find("takeAlong") is not None
    QTest.keyClick(screen.window.quick, Qt.Key.Key_Escape)
    screen.hands.look()
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


@pytest.mark.display(pixel_shift_px=4, **AT_32_INCHES)
def test_the_picture_walks_without_losing_an_edge(screen, cards):
    from tests.support.geometry import faults

    put(screen, cards[:8])
    for _ in range(9):
        screen.views.panel_care.step()
    assert faults(screen.window.quick) == []
    assert len(screen.hands.read_codes()) == 8


def test_a_short_name_has_the_whole_size_of_its_card_at_first_and_when_it_changes(
    screen, make_card
):
    def sizes():
        screen.hands.look()
        return {title.property("font").pixelSize() for title in screen.hands.all("title")}

    cards = [make_card(f"N{number}", title="Tea") for number in range(8)]
    put(screen, cards)
    whole = round(screen.wall.places.layout().card.name)
    assert sizes() == {whole}
    long = " ".join(["A name that has room for itself in small letters alone."] * 3)
    put(screen, [replace(card, title=long) for card in cards])
    (small,) = sizes()
    assert small < whole
    put(screen, cards)
    assert sizes() == {whole}


def test_news_and_turned_pages_are_there_at_once_and_what_takes_a_place_fades_in(screen, make_card):
    cards = [make_card(f"N{number:02}", title="Tea") for number in range(30)]
    put(screen, cards)
    came = []
    paging = screen.wall.paging
    paging.arrived.connect(came.extend)
    paging.turn()
    settle(screen)
    paging.turn_back()
    settle(screen)
    news = make_card("NEW", title="Tea")
    put(screen, [news, *cards])
    assert "NEW" in paging.pages.shown
    assert came == []
    gone, *stay = paging.pages.shown
    put(screen, [card for card in [news, *cards] if card.offer_id != gone])
    assert len(set(paging.pages.shown) - set(stay)) == 1
    assert came == sorted(set(paging.pages.shown) - set(stay))


def test_another_template_takes_no_card_off_that_stays(screen, cards):
    put(screen, cards[:24])
    settle(screen)
    seen = []
    model = screen.wall.paging.offers

    def look(*_):
        seen.append({card.offer_id for card in model.cards()})

    model.rowsRemoved.connect(look)
    model.dataChanged.connect(look)
    before = set(screen.wall.pages.shown)
    put(screen, [replace(cards[0], featured=True), *cards[1:9]])
    settle(screen)
    stay = before & set(screen.wall.pages.shown)
    assert screen.wall.places.layout().template is Template.HERO_GRID
    assert len(stay) > 2
    assert all(stay <= shown for shown in seen)
