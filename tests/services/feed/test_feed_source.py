"""A kiosk that nothing is pushed to, and whom a subscription is told."""

from __future__ import annotations

import asyncio
from contextlib import asynccontextmanager

from kiosk.core.feed.board import Board
from kiosk.core.feed.change import Snapshot
from kiosk.core.feed.feed_status import FeedState
from kiosk.core.feed.messages import Event, Missed, Subscribed
from kiosk.services.feed.feed_source import Listener
from kiosk.services.feed.polling_source import PollingSource
from tests.support.feed_harness import running, turns


@asynccontextmanager
async def at_work(work):
    task = asyncio.create_task(work)
    await turns()
    try:
        yield
    finally:
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)


async def test_polling_stands_from_the_start_and_misses_what_happens_in_a_sleep():
    told, source = [], PollingSource()
    async with at_work(source.run(told.append)):
        assert told == [Subscribed("")]
        source.reconnect()
        source.reconnect()
        await turns()
    assert told == [Subscribed(""), Missed("")]


async def test_with_polling_a_snapshot_makes_the_board_live_and_a_sleep_asks_for_another():
    source = PollingSource()
    async with running(Board()) as bench, at_work(source.run(bench.feed.receive)):
        await bench.answer(Snapshot(10, ()))
        assert bench.status.state is FeedState.LIVE
        source.reconnect()
        await turns()
        assert bench.status.state is FeedState.CATCHING_UP
        await bench.answer(Snapshot(20, ()))
        assert bench.status.state is FeedState.LIVE


class Told:
    """A source that tells what a test wrote down, and is done."""

    def __init__(self, *incoming):
        self._incoming = incoming

    async def run(self, receive):
        for one in self._incoming:
            receive(one)

    def reconnect(self):
        """There is nothing to connect."""


async def test_everything_reaches_the_feed_and_each_subscription_those_who_wait_for_a_network():
    event, received = Event("offers", "new_offer", {}), []
    source = Told(event, Subscribed("offers"), Missed("offers"), Subscribed("offers"))
    back = []
    await Listener(source, received.append, lambda: back.append(len(received))).run()
    assert received == [event, Subscribed("offers"), Missed("offers"), Subscribed("offers")]
    assert back == [2, 4]
