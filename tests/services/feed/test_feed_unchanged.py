"""A board that is still as a snapshot left it asks only whether anything has changed since."""

from __future__ import annotations

import pytest

from kiosk.core.feed.change import OffersUnchanged, Snapshot
from kiosk.core.feed.feed_status import FeedState
from kiosk.core.feed.messages import Event, Subscribed
from kiosk.services.feed import confirmed_board
from tests.support.feed_harness import running, turns
from tests.support.values import offer

SUBSCRIBED = Subscribed("offers")
SNAPSHOT = Snapshot(60_000, (offer("a", 5),))


def event(name, **data):
    return Event("offers", name, {"v": 1, **data})


async def test_the_first_snapshot_is_whole():
    async with running() as bench:
        bench.feed.receive(SUBSCRIBED)
        await bench.asked()
        assert bench.since == 0


async def test_nothing_changed_keeps_the_board_and_makes_it_live():
    async with running() as bench:
        bench.feed.receive(SUBSCRIBED)
        await bench.answer(SNAPSHOT)
        bench.feed.receive(SUBSCRIBED)
        await bench.answer(OffersUnchanged(90_000))
        assert bench.since == 60_000
        assert (bench.ids, bench.status.state) == ({"a"}, FeedState.LIVE)
        bench.feed.receive(SUBSCRIBED)
        await bench.asked()
        assert bench.since == 90_000, "the org has vouched for the time until then"


@pytest.mark.parametrize(
    "doubt",
    [
        event("offers-changed", offers=[{"id": "b", "number": "b", "modified": 70_000}]),
        event("offers-refetch"),
        event("new_offer", offers=[{"text": "TEA"}]),
    ],
    ids=["a change", "a request", "an offer that no org has"],
)
async def test_after_an_event_the_snapshot_is_whole(doubt):
    async with running() as bench:
        bench.feed.receive(SUBSCRIBED)
        await bench.answer(SNAPSHOT)
        bench.feed.receive(doubt)
        bench.feed.receive(SUBSCRIBED)
        await bench.asked()
        assert bench.since == 0


async def test_a_person_who_asks_gets_a_whole_snapshot():
    async with running() as bench:
        bench.feed.receive(SUBSCRIBED)
        await bench.answer(SNAPSHOT)
        bench.feed.take_snapshot()
        await bench.asked()
        assert bench.since == 0


async def test_an_event_during_the_question_stays():
    async with running() as bench:
        bench.feed.receive(SUBSCRIBED)
        await bench.answer(SNAPSHOT)
        bench.feed.receive(SUBSCRIBED)
        reply = await bench.asked()
        new = {"id": "b", "number": "b", "modified": 95_000}
        bench.feed.receive(event("offers-changed", offers=[new]))
        reply.set_result(OffersUnchanged(90_000))
        await turns()
        assert bench.ids == {"a", "b"}
        bench.feed.receive(SUBSCRIBED)
        await bench.asked()
        assert bench.since == 0


async def test_once_a_day_the_snapshot_is_whole(monkeypatch):
    """What was erased from the org's recycle bin shows in no other way."""
    monkeypatch.setattr(confirmed_board, "_LONGEST_S", 0.0)
    async with running() as bench:
        bench.feed.receive(SUBSCRIBED)
        await bench.answer(SNAPSHOT)
        bench.feed.receive(SUBSCRIBED)
        await bench.asked()
        assert bench.since == 0
