"""Push is a hint, the snapshot is the truth."""

from __future__ import annotations

import asyncio
import random

import pytest

from kiosk.core.board import Board
from kiosk.core.change import Snapshot
from kiosk.core.feed_status import FeedState
from kiosk.core.offer import Offer
from kiosk.pusher.messages import Event, LinkChange, LinkState, Reason, Subscribed
from kiosk.salesforce.client import CallError
from kiosk.services.feed import Feed, FeedOptions


def offer(offer_id, modified):
    return Offer(id=offer_id, number=offer_id, modified=modified)


def changed(offer_id, modified):
    data = {"v": 1, "offers": [{"id": offer_id, "number": offer_id, "modified": modified}]}
    return Event("offers", "offers-changed", data)


class Bench:
    """A feed with a snapshot the test hands over when it likes."""

    def __init__(self) -> None:
        self.requests: asyncio.Queue = asyncio.Queue()
        self.boards: list[Board] = [Board.of([offer("old", 1)])]
        self.states = []
        self.feed = Feed(
            self.boards[0],
            self.fetch,
            lambda board, _: self.boards.append(board),
            lambda status: self.states.append(status.state),
            FeedOptions(snapshot_interval=3600, jitter=0),
            random.Random(1),
        )

    async def fetch(self):
        reply = asyncio.get_running_loop().create_future()
        self.requests.put_nowait(reply)
        return await reply

    @property
    def ids(self):
        return set(self.boards[-1].offers)


@pytest.fixture
async def bench():
    bench = Bench()
    task = asyncio.create_task(bench.feed.run())
    yield bench
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)


async def answer(bench, snapshot):
    reply = await asyncio.wait_for(bench.requests.get(), 5)
    if isinstance(snapshot, Exception):
        reply.set_exception(snapshot)
    else:
        reply.set_result(snapshot)
    for _ in range(5):
        await asyncio.sleep(0)


async def test_the_snapshot_removes_what_left_while_away(bench):
    await answer(bench, Snapshot(10, (offer("a", 5),)))
    assert bench.ids == {"a"}


async def test_an_event_during_the_snapshot_is_neither_lost_nor_undone(bench):
    """Saved while the org was reading: missing in the snapshot, yet older than as_of."""
    reply = await asyncio.wait_for(bench.requests.get(), 5)
    bench.feed.receive(changed("new", 9))
    assert "new" in bench.ids
    reply.set_result(Snapshot(10, (offer("a", 5),)))
    for _ in range(5):
        await asyncio.sleep(0)
    assert bench.ids == {"a", "new"}


async def test_every_subscription_and_every_refetch_takes_a_snapshot(bench):
    await answer(bench, Snapshot(10, ()))
    bench.feed.receive(Subscribed("offers"))
    await answer(bench, Snapshot(20, (offer("a", 15),)))
    assert bench.ids == {"a"}
    assert bench.states[-1] is FeedState.LIVE
    bench.feed.receive(Event("offers", "offers-refetch", {"v": 1}))
    await answer(bench, Snapshot(30, ()))
    assert bench.ids == set()


async def test_it_is_live_only_with_a_subscription_and_a_snapshot(bench):
    bench.feed.receive(Subscribed("offers"))
    assert bench.states[-1] is FeedState.CATCHING_UP
    await answer(bench, CallError("ConnectError"))
    assert bench.states[-1] is FeedState.CATCHING_UP
    await answer(bench, Snapshot(10, ()))
    assert bench.states[-1] is FeedState.LIVE
    bench.feed.receive(LinkChange(LinkState.WAITING, Reason.DEAD_LINK))
    assert bench.states[-1] is FeedState.OFFLINE


async def test_a_malformed_event_is_one_log_line(bench, caplog):
    for data in (None, "text", [], {"v": 2}):
        bench.feed.receive(Event("offers", "offers-changed", data))
    assert len([r for r in caplog.records if "dropped" in r.message]) == 4
