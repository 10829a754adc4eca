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
