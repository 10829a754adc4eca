"""A ladder of sources over a feed: the board is never wrong in between, whatever fails when."""

from __future__ import annotations

import asyncio
import logging
import random
from contextlib import asynccontextmanager

from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.core.feed.change import Snapshot
from kiosk.core.feed.feed_status import Cause, Diagnosis, FeedState
from kiosk.core.feed.messages import Event, LinkChange, Subscribed
from kiosk.core.feed.offer import Offer
from kiosk.core.feed.rung import Rung
from kiosk.core.feed.snapshot_schedule import SnapshotPace
from kiosk.services.feed.ladder_source import LadderSource
from kiosk.services.feed.polling_source import PollingSource
from tests.support.feed_harness import running, turns

AWAY = Diagnosis(Cause.NO_NETWORK, "Away.", reason="feed_no_network")
WRONG = Diagnosis(Cause.REFUSED, "Wrong key.", blocked=True, reason="feed_wrong_key")
PUSHED = (Rung.PUSHER, Rung.STREAMING)
HOUR = 3600.0


class ManualSource:
    """A source that a test puts up and down; it hears nothing while it is down or stopped."""

    def __init__(self):
        self._receive = None
        self._is_up = False
        self.starts = self.reconnected = 0

    async def run(self, receive):
        assert self._receive is None, "a source runs once at a time"
        self.starts += 1
        self._receive = receive
        try:
            await asyncio.Event().wait()
        finally:
            self._receive, self._is_up = None, False

    @property
    def runs(self):
        return self._receive is not None

    def reconnect(self):
        self.reconnected += 1

    def up(self):
        if self._receive:
            self._is_up = True
            self._receive(Subscribed("offers"))

    def down(self, diagnosis=AWAY):
        if self._receive:
            self._is_up = False
            self._receive(LinkChange.down(diagnosis, ""))

    def publish(self, data):
        if self._receive and self._is_up:
            self._receive(Event("offers", "offers-changed", data))


class World:
    """An org that publishes each change at once to whoever is subscribed, and a ladder's clock."""

    def __init__(self, bench):
        self.bench = bench
        self.sources = {rung: ManualSource() for rung in PUSHED}
        self.clock = 0.0
        self.version = 1_000_000
        self.org: dict[str, Offer] = {}
        self.read: Snapshot | None = None
        self.ladder = LadderSource(
            {**self.sources, Rung.POLL: PollingSource()}, random.Random(2), now=lambda: self.clock
        )

    def save(self, name):
        self.version += 1_000
        raw = {"id": name, "number": name, "modified": self.version}
        self.org[name] = Offer(**raw)
        self._publish({"v": 1, "offers": [raw]})

    def withdraw(self, name):
        self.version += 1_000
        self.org.pop(name, None)
        self._publish({"v": 1, "withdrawn": [{"id": name, "modified": self.version}]})

    def _publish(self, data):
        for source in self.sources.values():
            source.publish(data)

    def reads(self):
        """The org reads all offers; its reply may be on its way for long."""
        if self.read is None and not self.bench.requests.empty():
            self.read = Snapshot(self.version, tuple(self.org.values()))

    def replies(self):
        if self.read is not None:
            self.bench.requests.get_nowait().set_result(self.read)
            self.read = None

    async def passes(self, seconds):
        """The ladder looks whenever it wants to, as by its own timer."""
        until = self.clock + seconds
        while (due := self.ladder._ladder.due) <= until:
            self.clock = due
            self.ladder._turned.set()
            await turns()
        self.clock = until

    @property
    def status(self):
        return self.bench.feed.status


@asynccontextmanager
async def worlds():
    pace = SnapshotPace(burst=100_000)
    async with running(pace=pace) as bench:
        world = World(bench)
        task = asyncio.create_task(world.ladder.run(bench.feed.receive))
        await turns()
        try:
            yield world
        finally:
            task.cancel()
            await asyncio.gather(task, return_exceptions=True)


acts = st.one_of(
    st.tuples(st.sampled_from(["save", "withdraw"]), st.sampled_from("abc")),
    st.tuples(st.sampled_from(["up", "down", "wrong", "climb"]), st.sampled_from(PUSHED)),
    st.tuples(st.just("passes"), st.sampled_from([1.0, 40.0, 70.0, 300.0, 4000.0])),
    st.tuples(st.sampled_from(["reads", "replies", "snapshot"]), st.none()),
)


@settings(max_examples=150, deadline=None)
@given(st.lists(acts, max_size=60))
def test_a_board_that_is_called_live_equals_the_org_and_the_end_is_the_best_rung(history):
    asyncio.run(_play(history))


async def _play(history):
    async with worlds() as world:
        for act, about in history:
            await _do(world, act, about)
            await turns()
            ladder, state = world.status.ladder, world.status.state
            if state is FeedState.LIVE and ladder.rung in PUSHED:
                assert dict(world.bench.board.offers) == world.org
        for _ in range(4):
            await world.passes(HOUR)
            world.sources[Rung.PUSHER].up()
            await turns()
        await world.passes(2 * HOUR)
        for _ in range(3):
            world.reads()
            world.replies()
            await turns()
        assert world.status.ladder.rung is Rung.PUSHER
        assert world.status.state is FeedState.LIVE
        assert dict(world.bench.board.offers) == world.org
        assert not world.sources[Rung.STREAMING].runs


async def _do(world, act, about):
    match act:
        case "up":
            world.sources[about].up()
        case "down" | "wrong":
            world.sources[about].down(WRONG if act == "wrong" else AWAY)
        case "climb":
            world.sources[about].up()
            await world.passes(70)
        case "passes":
            await world.passes(about)
        case "snapshot":
            await turns()
            world.reads()
            world.replies()
        case "save" | "withdraw":
            getattr(world, act)(about)
        case _:
            getattr(world, act)()


async def test_what_a_better_source_tells_while_it_proves_itself_is_on_the_board_at_once():
    async with worlds() as world:
        await world.passes(HOUR)
        assert world.status.ladder.rung is Rung.POLL
        world.sources[Rung.PUSHER].up()
        world.save("a")
        assert set(world.bench.board.offers) == {"a"}
        await turns()
        assert world.status.ladder.rung is Rung.POLL


async def test_each_change_is_logged_once_with_its_reason(caplog):
    caplog.set_level(logging.INFO, "kiosk.services.feed.ladder_source")
    async with worlds() as world:
        world.sources[Rung.PUSHER].up()
        await turns()
        for _ in range(5):
            world.sources[Rung.PUSHER].down(WRONG)
            await world.passes(10)
            world.sources[Rung.STREAMING].up()
            await turns()
    ours = "kiosk.services.feed.ladder_source"
    told = [one.getMessage() for one in caplog.records if one.name == ours]
    assert told == [
        "offers come by pusher now",
        "offers come by streaming now (pusher: Wrong key.)",
    ]


async def test_what_a_stopped_source_still_says_is_not_heard_and_a_wake_reaches_those_that_run():
    async with worlds() as world:
        world.sources[Rung.PUSHER].up()
        await turns()
        world.sources[Rung.PUSHER].down(WRONG)
        await turns()
        assert not world.sources[Rung.PUSHER].runs
        world.ladder.reconnect()
        assert [one.reconnected for one in world.sources.values()] == [0, 1]


async def test_snapshots_come_at_the_pace_of_what_serves():
    pace = SnapshotPace(interval=7200.0, polled=600.0)
    async with running(pace=pace) as bench:
        world = World(bench)
        task = asyncio.create_task(world.ladder.run(bench.feed.receive))
        await turns()
        await world.passes(HOUR)
        schedule = bench.feed._schedule
        for rung, least, most in ((Rung.POLL, 500, 700), (Rung.PUSHER, 6_000, 8_000)):
            if rung is Rung.PUSHER:
                world.sources[rung].up()
                await world.passes(70)
                await turns()
            world.reads()
            began = asyncio.get_running_loop().time()
            world.replies()
            await turns()
            assert world.status.ladder.rung is rung
            assert least < schedule.due - began < most
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)
