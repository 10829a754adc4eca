"""What refetching offers costs in a flood, and which moment it tells of what it has gathered."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime

import pytest

from kiosk.core.feed.board import Board
from kiosk.core.feed.change import parse_change
from kiosk.core.feed.messages import Event, Missed
from kiosk.core.feed.preview import have_changed, previews_in, to_show
from kiosk.salesforce.streaming.events import OfferNews
from kiosk.salesforce.streaming.refetching import Refetching
from tests.support.feed_harness import turns
from tests.support.shared_vectors import names, vectors
from tests.support.streaming_org import CDC, offer_id

PREVIEWS = vectors("offer_json")["previews"]


class Offers:
    """An org whose offers are all of one status, or as a record says; it counts the calls."""

    def __init__(self, record=None):
        self.calls = []
        self._record = record or {"Status__c": "Draft"}

    async def fetch_some(self, ids):
        self.calls.append(sorted(ids))
        return {key: {**self._record, "Id": key} for key in ids}


async def run(feed, record=None):
    """Feed news to a refetching whose clock stands still; return the calls and what was told."""
    offers, told = Offers(record), []
    refetching = Refetching(offers, CDC, told.append, steady=lambda: 0.0, gather=0.0)
    work = asyncio.create_task(refetching.run())
    try:
        await feed(refetching)
    finally:
        work.cancel()
        await asyncio.gather(work, return_exceptions=True)
    return offers.calls, told


def news(number, committed):
    return OfferNews((offer_id(number),), committed, replay=number, committed=committed)


async def test_a_flood_is_gathered_so_that_it_costs_no_call_for_each_event():
    async def flood(refetching):
        for number in range(500):
            refetching.add(news(number, 1_000))
            await turns()

    calls, _ = await run(flood)
    assert 120 <= len(calls) <= 122


async def test_deletions_need_no_query_and_are_told_at_once_in_a_flood_too():
    async def flood(refetching):
        for number in range(500):
            refetching.add(OfferNews((offer_id(number),), 1_000, deleted=True, replay=number))
            await turns()

    calls, told = await run(flood)
    assert calls == []
    assert sum(len(one.data["withdrawn"]) for one in told) == 500


async def test_what_is_gathered_tells_its_first_commit():
    async def twice(refetching):
        refetching.add(news(1, 2_300))
        refetching.add(news(2, 1_700))
        await turns()
        refetching.add(OfferNews((offer_id(3),), 5_000, replay=9))
        await turns()

    _, told = await run(twice)
    assert [one.data.get("sent") for one in told if isinstance(one, Event)] == [1_700, None]
    assert Missed(CDC) not in told


@pytest.mark.parametrize("vector", PREVIEWS, ids=names(PREVIEWS))
async def test_of_an_offer_in_preview_no_more_is_told_than_that_there_is_one(vector):
    async def once(refetching):
        refetching.add(news(1, 2_300))
        await turns()

    _, (told,) = await run(once, vector["record"])
    gone = {"id": offer_id(1), "modified": vector["preview"]["modified"]}
    assert (told.data["offers"], told.data["withdrawn"]) == ([], [gone])
    assert have_changed(told.data)
    # A kiosk takes that version for the preview's own, not for its end.
    (preview,) = previews_in({"previews": [{**vector["preview"], "id": offer_id(1)}]})
    board = Board().merge(parse_change(told.data)).board
    assert to_show([preview], board, "S-01", datetime.now(UTC)) == (preview.offer,)
