"""Whatever happened before it: after the next snapshot the board equals the org."""

from __future__ import annotations

import asyncio

from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.core.feed.change import Snapshot
from kiosk.core.feed.feed_status import Cause, Diagnosis, FeedState
from kiosk.core.feed.messages import Event, LinkChange, Subscribed
from kiosk.core.feed.offer import Offer
from kiosk.core.feed.version import version_of
from kiosk.salesforce.replies import CallError
from tests.support.feed_harness import running, turns

HOUR = 3_600_000
SILENT = Diagnosis(Cause.NO_NETWORK, "The connection went silent.")


class World:
    """An org, the events on their way from it, and the replies to snapshots, all as a test likes.

    `saves` is where its count of saves stands; None: it does not count them.
    """

    def __init__(self, bench, saves=None):
        self.bench = bench
        self.now = HOUR
        self.saves = saves
        self.org: dict[str, Offer] = {}
        self.events: list[Event] = []
        self.replies: list[Snapshot] = []

    def step(self, act, name, arriving, passed=HOUR):
        self.pass_by(passed)
        getattr(self, act)(name)
        for index in arriving if self.events else ():
            self.bench.feed.receive(self.events[index % len(self.events)])

    def pass_by(self, passed):
        self.now += passed
        self.bench.time.now += passed / 1000

    def save(self, name):
        raw = {"id": name, "number": name, "modified": self._version()}
        self.org[name] = Offer(**raw, title=f"event {len(self.events)}")
        self._publish({"offers": [raw | {"title": self.org[name].title}]})

    def withdraw(self, name):
        self.org.pop(name, None)
        self._publish({"withdrawn": [{"id": name, "modified": self._version()}]})

    def _version(self):
        self.saves = None if self.saves is None else self.saves + 1
        return version_of(self.now // 1_000 * 1_000, self.saves)

    def _snapshot(self):
        truth = tuple(self.org.values())
        return Snapshot(max([self.now, *(o.modified for o in truth)]), truth)

    def read(self, _name=""):
        """The org reads now; the reply may be on its way for long."""
        self.replies.append(self._snapshot())

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

    async def next_snapshot(self, passed=HOUR):
        """Whatever is still asked for is answered with the truth of now."""
        self.pass_by(passed)
        self.subscribe()
        # Not after the back-off of an earlier failure.
        self.bench.feed._schedule.due = 0.0
        self.bench.feed._rescheduled.set()
        await turns()
        while not self.bench.requests.empty():
            self.bench.requests.get_nowait().set_result(self._snapshot())
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


gaps = st.sampled_from([0, 1, 300, 999, 1_000, HOUR])
close_steps = st.tuples(acts, st.sampled_from("ab"), st.lists(st.integers(0, 99), max_size=2), gaps)


@settings(max_examples=80, deadline=None)
@given(st.lists(close_steps, max_size=30), st.none() | st.integers(990, 1_000))
def test_saves_within_one_second_end_right_with_the_next_snapshot(history, saves):
    """Whether the org counts its saves or not."""
    asyncio.run(_play_close(history, saves))


async def _play_close(history, saves):
    async with running() as bench:
        world = World(bench, saves)
        for step in history:
            world.step(*step)
            await turns()
        await world.next_snapshot(2_000)
        assert dict(bench.board.offers) == world.org
        assert bench.status.state is FeedState.LIVE
        await world.next_snapshot()
        for late in world.events:
            bench.feed.receive(late)
        assert dict(bench.board.offers) == world.org
