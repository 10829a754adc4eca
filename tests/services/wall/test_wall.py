"""The wall goes by the clock, whatever its pictures do."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import msgspec

from kiosk.core.counter.code import wall_code
from kiosk.core.feed.board import Board
from kiosk.core.feed.offer import Offer
from kiosk.core.feed.preview import Preview
from kiosk.core.wall.qr import qr_picture
from kiosk.services.wall.wall import Wall


class NeverReady:
    """Pictures whose server accepts and then says nothing."""

    def __init__(self) -> None:
        self.asked = asyncio.Event()
        self.wanted = {}

    def path(self, _url):
        return None

    def facts(self, _url):
        return ""

    async def fetch_missing(self, wanted):
        self.wanted = wanted
        self.asked.set()
        await asyncio.Event().wait()


async def test_an_offer_leaves_at_its_end_while_a_picture_hangs():
    shown: list[int] = []
    gone = asyncio.Event()

    def show(cards):
        shown.append(len(cards))
        if not cards:
            gone.set()

    pictures = NeverReady()
    wall = Wall("S-01", "HTTPS://OFFERS.EXAMPLE", show, pictures=pictures)
    end = datetime.now(UTC) + timedelta(seconds=0.3)
    wall.set_board(Board.of([Offer(id="a", number="a", modified=1, image="x", valid_until=end)]))
    task = asyncio.create_task(wall.run())
    async with asyncio.timeout(5):
        await pictures.asked.wait()
        await gone.wait()
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)
    assert shown == [1, 0]


async def test_a_picture_is_wanted_in_the_newest_version_of_the_offers_that_show_it():
    pictures = NeverReady()
    wall = Wall("S-01", "HTTPS://OFFERS.EXAMPLE", lambda _: None, pictures=pictures)
    offers = [(3, "x"), (7, "x"), (5, "x"), (4, "y")]
    board = [Offer(id=f"{v}", number=f"{v}", modified=v, image=image) for v, image in offers]
    wall.set_board(Board.of(board))
    task = asyncio.create_task(wall.run())
    await pictures.asked.wait()
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)
    assert pictures.wanted == {"x": 7, "y": 4}


NOW = datetime(2026, 11, 24, 12, tzinfo=UTC)


async def made(board: Board):
    """A wall, and what it last showed."""
    shown: list = []
    wall = Wall("S-01", "HTTPS://OFFERS.EXAMPLE", shown.append, lambda: NOW)
    await settle(wall, board)
    return wall, shown


async def settle(wall, board):
    wall.set_board(board)
    await wall.whole()


async def test_while_the_clock_is_not_believed_limited_offers_are_hidden():
    limited = Offer(id="a", number="a", modified=1, valid_until=NOW + timedelta(days=1))
    wall, shown = await made(Board.of([limited, Offer(id="b", number="b", modified=1)]))
    for believed, ids in [(True, "ab"), (False, "b"), (True, "ab")]:
        wall.clock_turned(believed=believed)
        assert "".join(card.offer_id for card in shown[-1]) == ids


async def test_the_language_that_is_spoken_already_makes_no_work():
    wall, shown = await made(Board.of([Offer(id="a", number="a", modified=1)]))
    wall.set_language("")
    assert len(shown) == 1


async def test_a_card_is_made_anew_only_when_its_offer_its_picture_or_the_language_changed():
    standing = Offer(id="a", number="a", modified=1, title="A")
    board = Board.of([standing, Offer(id="b", number="b", modified=1)])
    wall, shown = await made(board)
    changed = Offer(id="b", number="b", modified=2, title="New")
    await settle(wall, Board.of([standing, changed]))
    first, second = shown
    assert second[0] is first[0]
    assert second[1].title == "New"
    wall.set_language("de")
    assert shown[-1][0] is not first[0]
    assert shown[-1][0] == first[0]


async def test_a_card_carries_what_the_screen_needs_to_tell_its_end_and_size_its_code():
    offer = Offer(id="a", number="TEA15", modified=1, valid_until=NOW + timedelta(days=1))
    _, shown = await made(Board.of([offer]))
    card = shown[-1][0]
    assert card.valid_until == offer.valid_until
    assert card.modules == 33


async def test_changes_that_come_together_are_one_refresh():
    wall, shown = await made(Board())
    for number in range(50):
        wall.set_board(Board.of([Offer(id=f"{n}", number="a", modified=1) for n in range(number)]))
    await wall.whole()
    assert len(shown[-1]) == 49
    assert len(shown) <= 1 + 4


async def test_a_flood_of_offers_is_shown_a_few_at_a_time_until_it_is_whole():
    offers = [Offer(id=f"{n}", number=f"N{n}", modified=1, priority=-n) for n in range(100)]
    _, shown = await made(Board.of(offers))
    assert [len(cards) for cards in shown] == [16, 32, 48, 64, 80, 96, 100]
    assert [card.offer_id for card in shown[0]] == [f"{n}" for n in range(16)]


async def test_a_changed_offer_keeps_its_old_card_until_its_turn():
    offers = [Offer(id=f"{n}", number="a", modified=1, title="old") for n in range(40)]
    wall, shown = await made(Board.of(offers))
    changed = [Offer(id=f"{n}", number="a", modified=2, title="new") for n in range(40)]
    before = len(shown)
    await settle(wall, Board.of(changed))
    assert all(len(cards) == 40 for cards in shown[before:])
    assert {card.title for card in shown[-1]} == {"new"}


async def test_a_card_that_is_made_anew_has_the_code_of_its_present_number():
    wall, shown = await made(Board.of([Offer(id="a", number="OLD1", modified=1)]))
    for version, number, title in ((2, "OLD1", "A title"), (3, "NEW1", "A title")):
        await settle(wall, Board.of([Offer(id="a", number=number, modified=version, title=title)]))
        assert (
            shown[-1][0].qr == qr_picture(wall_code("HTTPS://OFFERS.EXAMPLE", number, "a").url).png
        )


class OnDisk:
    """Pictures that are all on the disk, each named by its address."""

    def __init__(self) -> None:
        self.wanted = {}
        self.asked = asyncio.Event()

    def path(self, url):
        return Path("/pictures") / url

    def facts(self, _url):
        return "1440x960"

    async def fetch_missing(self, wanted):
        self.wanted = wanted
        self.asked.set()


def test_a_card_has_all_that_its_offer_says_of_price_place_and_pictures():
    shown = []
    wall = Wall("S-01", "HTTPS://OFFERS.EXAMPLE", shown.append, pictures=OnDisk(), language="de")
    offer = Offer(
        id="a",
        number="a",
        modified=1,
        image="a.jpg",
        images=("b.jpg", "c.jpg"),
        price="89",
        was_price="119",
        currency="EUR",
        unit_price="0,80 € je Stück",
        category="Fashion",
        featured=True,
        location="Floor 2, sports",
        till_hint="Discount key 25",
        image_focus="50 20",
        image_fit="contain",
        priority=7,
    )
    wall._board = Board.of([offer])
    wall.refresh()
    [(card,)] = shown
    assert (card.price.text, card.price.was) == ("89,00\u00a0€", "119,00\u00a0€")
    assert (card.price.percent, card.price.unit_price) == (
        "\u221225\u00a0%",
        "0,80\u00a0€ je Stück",
    )
    assert (card.category.name, card.category.icon) == ("Mode", "fashion")
    assert (card.featured, card.priority) == (True, 7)
    assert (card.location, card.till_hint) == ("Floor 2, sports", "Discount key 25")
    assert (card.focus, card.fit) == ("50 20", "contain")
    assert card.image == "file:///pictures/a.jpg#1440x960"
    assert card.images == tuple(f"file:///pictures/{name}.jpg#1440x960" for name in "bc")


async def test_first_pictures_are_asked_for_first_and_further_ones_only_for_the_own_store():
    pictures = OnDisk()
    wall = Wall("S-01", "HTTPS://OFFERS.EXAMPLE", lambda _: None, pictures=pictures)
    ours = Offer(id="a", number="a", modified=1, image="a", images=("a2", "b"))
    theirs = Offer(id="b", number="b", modified=2, image="b", images=("b2",), stores=("S-02",))
    wall.set_board(Board.of([ours, theirs]))
    task = asyncio.create_task(wall.run())
    async with asyncio.timeout(5):
        await pictures.asked.wait()
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)
    assert list(pictures.wanted.items()) == [("a", 1), ("b", 2), ("a2", 1)]


async def test_an_offer_under_test_shows_its_other_version_when_the_stores_hour_ends():
    now = [datetime(2026, 11, 30, 8, 59, 59, 900_000, tzinfo=UTC)]
    titles: list[str] = []
    turned = asyncio.Event()

    def show(cards):
        titles.append(cards[0].title)
        if len(set(titles)) == 2:
            turned.set()

    pictures = NeverReady()
    wall = Wall("S-01", "HTTPS://OFFERS.EXAMPLE", show, lambda: now[0], pictures=pictures)
    tested = Offer(
        id="a", number="a", modified=1, title="A", image="x", variant={"title": "B", "image": "y"}
    )
    wall.set_board(Board.of([tested]))
    task = asyncio.create_task(wall.run())
    async with asyncio.timeout(5):
        await pictures.asked.wait()
        now[0] += timedelta(seconds=1)
        await turned.wait()
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)
    assert set(titles) == {"A", "B"}
    assert set(pictures.wanted) == {"x", "y"}, "both are there before they are shown"


async def test_previews_stand_among_the_offers_marked_and_leave_when_published():
    wall, shown = await made(Board.of([Offer(id="a", number="a", modified=1, priority=1)]))
    preview = Offer(id="p", number="p", modified=5, priority=9, image="p.png")
    wall.set_previews((Preview(preview, "A"),))
    await wall.whole()
    assert [(card.offer_id, card.preview) for card in shown[-1]] == [("p", True), ("a", False)]
    await settle(wall, Board.of([msgspec.structs.replace(preview, modified=6)]))
    assert [(card.offer_id, card.preview) for card in shown[-1]] == [("p", False)]


async def test_the_picture_of_a_preview_is_fetched_too():
    pictures = NeverReady()
    wall = Wall("S-01", "HTTPS://OFFERS.EXAMPLE", lambda _: None, pictures=pictures)
    wall.set_previews((Preview(Offer(id="p", number="p", modified=5, image="p.png")),))
    task = asyncio.create_task(wall.run())
    await pictures.asked.wait()
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)
    assert pictures.wanted == {"p.png": 5}


async def test_an_offer_of_certain_hours_goes_by_the_stores_clock():
    tea = Offer(id="a", number="a", modified=1, hours=("13:00-14:00",))
    shown: list = []
    berlin = ZoneInfo("Europe/Berlin")
    wall = Wall("S-01", "HTTPS://OFFERS.EXAMPLE", shown.append, lambda: NOW, zone=berlin)
    await settle(wall, Board.of([tea]))
    assert [card.times for card in shown[-1]] == ["Only 13:00\u201314:00"]
    assert [card.pause for card in shown[-1]] == [NOW + timedelta(hours=1)]


async def test_an_offer_that_came_back_tells_its_new_pause():
    tea = Offer(id="a", number="a", modified=1, hours=("12:00-13:00", "15:00-16:00"))
    now = [NOW]
    shown: list = []
    wall = Wall("S-01", "HTTPS://OFFERS.EXAMPLE", shown.append, lambda: now[0])
    await settle(wall, Board.of([tea]))
    for hours in (1, 3):
        now[0] = NOW + timedelta(hours=hours)
        wall.refresh()
    assert [[card.pause for card in cards] for cards in shown[-3:]] == [
        *([NOW + timedelta(hours=1)], [], [NOW + timedelta(hours=4)])
    ]
