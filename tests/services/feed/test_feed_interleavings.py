"""Whatever happened before it: after the next snapshot the board equals the org."""

from __future__ import annotations

import asyncio

from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.core.feed.change import Snapshot
from kiosk.core.feed.feed_status import Cause, Diagnosis, FeedState
from kiosk.core.feed.messages import Event, LinkChange, Subscribed
from kiosk.core.feed.offer import Offer
from kiosk.salesforce.client import CallError
from tests.support.feed_harness import running, turns

HOUR = 3_600_000
SILENT = Diagnosis(Cause.NO_NETWORK, "The connection went silent.")


class World:
    """An org, the events on their way from it, and the replies to snapshots, all as a test likes.

    Each step is an hour of the org's clock, far more than any transaction lasts.
    """

    def __init__(self, bench):
        self.bench = bench
        self.hour = 0
        self.org: dict[str, Offer] = {}
        self.events: list[Event] = []
        self.replies: list[Snapshot] = []

    def step(self, act, name, arriving):
        self.hour += 1
        self.bench.time.now += 3600
        getattr(self, act)(name)
        for index in arriving if self.events else ():
            self.bench.feed.receive(self.events[index % len(self.events)])

    def save(self, name):
        self.org[name] = Offer(id=name, number=name, modified=self.hour * HOUR)
        raw = {"id": name, "number": name, "modified": self.hour * HOUR}
        self._publish({"offers": [raw]})

    def withdraw(self, name):
        self.org.pop(name, None)
        self._publish({"withdrawn": [{"id": name, "modified": self.hour * HOUR}]})

    def read(self, _name=""):
        """The org reads now; the reply may be on its way for long."""
        self.replies.append(Snapshot(self.hour * HOUR, tuple(self.org.values())))

    def reply(self, _name):
        if self.replies and not self.bench.requests.empty():
            self.bench.requests.get_nowait().set_result(self.replies.pop(0))

    def fail(self, _name):
        if not self.bench.requests.empty():
            self.bench.requests.get_nowait().set_exception(CallError("ReadTimeout"))

    def lose(self, _name):
        self.bench.feed.receive(LinkChange.down(SILENT, ""))

    def subscribe(self, _name=""):
        self.bench.feed.receive(Subscribed("offers"))

    async def next_snapshot(self):
        """Whatever is still asked for is answered with the truth of now."""
        self.hour += 1
        self.subscribe()
        # Not after the back-off of an earlier failure.
        self.bench.feed._schedule.due = 0.0
        self.bench.feed._rescheduled.set()
        await turns()
        while not self.bench.requests.empty():
            truth = Snapshot(self.hour * HOUR, tuple(self.org.values()))
            self.bench.requests.get_nowait().set_result(truth)
            await turns()

    def _publish(self, data):
        self.events.append(Event("offers", "offers-changed", {"v": 1} | data))


acts = st.sampled_from(["save", "withdraw", "read", "reply", "fail", "lose", "subscribe"])
steps = st.tuples(acts, st.sampled_from("abc"), st.lists(st.integers(0, 99), max_size=2))


@settings(max_examples=80, deadline=None)
@given(st.lists(steps, max_size=30))
def test_any_interleaving_ends_with_the_board_equal_to_the_org(history):
    """Events are lost, late, doubled and reordered; links break; replies come late or never."""
    asyncio.run(_play(history))


async def _play(history):
    async with running() as bench:
        world = World(bench)
        for step in history:
            world.step(*step)
            await turns()
        await world.next_snapshot()
        assert dict(bench.board.offers) == world.org
        assert bench.status.state is FeedState.LIVE
        for late in world.events:
            bench.feed.receive(late)
        assert dict(bench.board.offers) == world.org
