"""The wall goes by the clock, whatever its pictures do."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta

from kiosk.core.board import Board
from kiosk.core.offer import Offer
from kiosk.services.wall import Wall


class NeverReady:
    """Pictures whose server accepts and then says nothing."""

    def __init__(self) -> None:
        self.asked = asyncio.Event()

    def path(self, _url):
        return None

    async def fetch_missing(self, _urls):
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
    wall = Wall("S-01", "HTTPS://OFFERS.EXAMPLE", show)
    wall.use_images(pictures)
    end = datetime.now(UTC) + timedelta(seconds=0.3)
    wall.set_board(Board.of([Offer(id="a", number="a", modified=1, image="x", valid_until=end)]))
    task = asyncio.create_task(wall.run())
    async with asyncio.timeout(5):
        await pictures.asked.wait()
        await gone.wait()
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)
    assert shown == [1, 0]


NOW = datetime(2026, 11, 24, 12, tzinfo=UTC)


def made(board: Board):
    """A wall, and what it last showed."""
    shown: list = []
    wall = Wall("S-01", "HTTPS://OFFERS.EXAMPLE", shown.append, lambda: NOW)
    wall.set_board(board)
    return wall, shown


def test_while_the_clock_is_not_believed_limited_offers_are_hidden():
    limited = Offer(id="a", number="a", modified=1, valid_until=NOW + timedelta(days=1))
    wall, shown = made(Board.of([limited, Offer(id="b", number="b", modified=1)]))
    for believed, ids in [(True, "ab"), (False, "b"), (True, "ab")]:
        wall.clock_turned(believed=believed)
        assert "".join(card.offer_id for card in shown[-1]) == ids


def test_the_language_that_is_spoken_already_makes_no_work():
    wall, shown = made(Board.of([Offer(id="a", number="a", modified=1)]))
    wall.set_language("")
    assert len(shown) == 1


def test_a_card_is_made_anew_only_when_its_offer_its_picture_or_the_language_changed():
    standing = Offer(id="a", number="a", modified=1, title="A")
    board = Board.of([standing, Offer(id="b", number="b", modified=1)])
    wall, shown = made(board)
    changed = Offer(id="b", number="b", modified=2, title="New")
    wall.set_board(Board.of([standing, changed]))
    first, second = shown
    assert second[0] is first[0]
    assert second[1].title == "New"
    wall.set_language("de")
    assert shown[-1][0] is not first[0]
    assert shown[-1][0] == first[0]


def test_a_card_carries_what_the_screen_needs_to_tell_its_end_and_size_its_code():
    offer = Offer(id="a", number="TEA15", modified=1, valid_until=NOW + timedelta(days=1))
    card = made(Board.of([offer]))[1][-1][0]
    assert card.valid_until == offer.valid_until
    assert card.modules == 33
