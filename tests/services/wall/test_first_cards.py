"""The cards of the first frame are those that the wall goes on with."""

from __future__ import annotations

import asyncio
import hashlib
import time

import pytest

from kiosk.core.feed.board import Board
from kiosk.services.wall.picture_cache import CachedPicture, save_entry
from kiosk.services.wall.saved_pictures import SavedPictures
from kiosk.services.wall.wall import Wall
from tests.support.values import offer

URL = "https://pictures.example/a.jpg"


def board_of(count):
    return Board({f"a{n}": offer(f"a{n}", number=f"N{n}", image=URL) for n in range(count)})


@pytest.fixture
def saved(tmp_path):
    content = b"as if it were a picture"
    name = hashlib.sha256(content).hexdigest() + ".jpg"
    (tmp_path / name).write_bytes(content)
    now = time.time()
    entry = CachedPicture(url=URL, file=name, size=len(content), checked=now, used=now)
    save_entry(tmp_path, entry)
    return SavedPictures(tmp_path)


@pytest.fixture
def wall(saved):
    shown = []
    made = Wall("S-01", "HTTPS://OFFERS.EXAMPLE", shown.append, pictures=saved)
    made.shown = shown
    return made


async def settled():
    for _ in range(20):
        await asyncio.sleep(0)


async def test_they_are_made_once_with_their_pictures(wall, saved):
    board = board_of(3)
    first = wall.first_cards(board, clock_believed=True)
    assert len(first) == 3
    assert all(str(saved.path(URL)) in card.image for card in first)
    assert wall.shown == []
    wall.set_board(board)
    await settled()
    (later,) = wall.shown
    assert all(one is other for one, other in zip(first, later, strict=True))


async def test_of_many_the_rest_follows(wall):
    board = board_of(100)
    first = wall.first_cards(board, clock_believed=True)
    assert 20 < len(first) < 100
    wall.set_board(board)
    await settled()
    assert len(wall.shown[-1]) == 100


async def test_a_clock_that_nobody_believes_shows_nothing_that_ends(wall):
    from datetime import UTC, datetime, timedelta

    tomorrow = datetime.now(UTC) + timedelta(days=1)
    board = Board({"a": offer("a"), "b": offer("b", valid_until=tomorrow)})
    assert [card.offer_id for card in wall.first_cards(board, clock_believed=False)] == ["a"]


def test_a_picture_that_is_not_there_whole_is_none(saved, tmp_path):
    assert saved.path("https://pictures.example/other.jpg") is None
    for file in tmp_path.glob("*.jpg"):
        file.write_bytes(b"cut")
    assert SavedPictures(tmp_path).path(URL) is None
