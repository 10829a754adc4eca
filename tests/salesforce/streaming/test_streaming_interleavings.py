"""Whatever happened to a stream of events: after the next snapshot the board equals the org."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime

from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.core.feed.feed_status import FeedState
from kiosk.salesforce.replies import CallError
from kiosk.salesforce.streaming.events import parse_event
from kiosk.salesforce.streaming.refetching import Refetching
from tests.services.feed.test_feed_interleavings import HOUR, World
from tests.support.feed_harness import running, turns
from tests.support.streaming_org import CDC

IDS = {name: f"a0X00000000000{name}AAA" for name in "abc"}


class StreamingWorld(World):
    """The org of the feed's interleavings, whose events carry ids alone and are refetched.

    What a query finds is what the org has when its reply is made, or an error.
    """

    def __init__(self, bench, saves=None):
        super().__init__(bench, saves)
        self.records, self.failing = {}, False
        self.refetching = Refetching(self, CDC, bench.feed.receive, gather=0.0)

    async def fetch_some(self, ids):
        await asyncio.sleep(0)
        if self.failing:
            self.failing = False
            raise CallError("ReadTimeout")
        return {key: self.records[key] for key in ids if key in self.records}

    def step(self, act, name, arriving, passed=HOUR):
        self.pass_by(passed)
        getattr(self, act)(IDS[name])
        for index in arriving if self.events else ():
            self.refetching.add(parse_event(self.events[index % len(self.events)]))

    def save(self, name):
        super().save(name)
        self._keep(name, "Active")

    def retire(self, name):
        self.org.pop(name, None)
        self._publish({})
        self._keep(name, "Withdrawn")

    def withdraw(self, name):
        """The offer is deleted."""
        self.org.pop(name, None)
        self.records.pop(name, None)
        self._tell("DELETE", name)

    def gap(self, _name):
        self._tell("GAP_UPDATE", "a0X*")

    def fail_fetch(self, _name):
        self.failing = True

    def _keep(self, name, status):
        offer = self.org.get(name)
        version = offer.modified if offer else self._version()
        self.records[name] = {
            "Id": name,
            "Offer_Number__c": name,
            "Title__c": offer.title if offer else "",
            "Status__c": status,
            "SystemModstamp": _text(version // 1_000),
            "Version__c": float(version % 1_000),
        }
        self._tell("UPDATE", name)

    def _publish(self, _data):
        """Nothing but what `_tell` says is on its way."""

    def _tell(self, kind, name):
        header = {"entityName": "Offer__c", "recordIds": [name], "changeType": kind}
        header |= {"commitTimestamp": self.now}
        number = len(self.events)
        event = {"payload": {"ChangeEventHeader": header}, "event": {"replayId": number}}
        self.events.append(event)


def _text(seconds):
    return datetime.fromtimestamp(seconds, UTC).isoformat()


acts = st.sampled_from(
    [
        "save",
        "withdraw",
        "retire",
        "gap",
        "fail_fetch",
        "read",
        "reply",
        "fail",
        "lose",
        "subscribe",
    ]
)
gaps = st.sampled_from([0, 1, 300, 999, 1_000, HOUR])
steps = st.tuples(acts, st.sampled_from("abc"), st.lists(st.integers(0, 99), max_size=2), gaps)


@settings(max_examples=80, deadline=None)
@given(st.lists(steps, max_size=30), st.none() | st.integers(990, 1_000))
def test_any_interleaving_of_a_stream_ends_with_the_board_equal_to_the_org(history, saves):
    """Events are lost, late, doubled and reordered; queries fail; several saves share a second."""
    asyncio.run(_play(history, saves))


async def _play(history, saves):
    async with running() as bench:
        world = StreamingWorld(bench, saves)
        work = asyncio.create_task(world.refetching.run())
        try:
            for step in history:
                world.step(*step)
                await turns()
            await world.next_snapshot(2_000)
            assert dict(bench.board.offers) == world.org
            assert bench.status.state is FeedState.LIVE
            await world.next_snapshot()
            for late in world.events:
                world.refetching.add(parse_event(late))
            await turns()
            assert dict(bench.board.offers) == world.org
        finally:
            work.cancel()
            await asyncio.gather(work, return_exceptions=True)


changes = st.tuples(
    st.sampled_from(["save", "retire", "withdraw"]),
    st.sampled_from("abc"),
    st.sampled_from([1_000, 1_700, HOUR]),
)


@settings(max_examples=80, deadline=None)
@given(st.lists(changes, max_size=20), st.none() | st.integers(0, 900))
def test_a_stream_that_loses_nothing_keeps_the_board_right_without_a_snapshot(history, saves):
    asyncio.run(_follow(history, saves))


async def _follow(history, saves):
    async with running() as bench:
        world = StreamingWorld(bench, saves)
        work = asyncio.create_task(world.refetching.run())
        try:
            for act, name, passed in history:
                told = len(world.events)
                world.step(act, name, [], passed)
                for event in world.events[told:]:
                    world.refetching.add(parse_event(event))
                await turns()
                await turns()
                assert dict(bench.board.offers) == world.org
            assert bench.requests.empty()
        finally:
            work.cancel()
            await asyncio.gather(work, return_exceptions=True)
