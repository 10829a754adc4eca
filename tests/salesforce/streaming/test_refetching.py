"""What refetching offers costs in a flood, and which moment it tells of what it has gathered."""

from __future__ import annotations

import asyncio

from kiosk.core.feed.messages import Event, Missed
from kiosk.salesforce.streaming.events import OfferNews
from kiosk.salesforce.streaming.refetching import Refetching
from tests.support.feed_harness import turns
from tests.support.streaming_org import CDC, offer_id


class Offers:
    """An org that has no offer of those asked for, and counts the calls."""

    def __init__(self):
        self.calls = []

    async def fetch_some(self, ids):
        self.calls.append(sorted(ids))
        return {key: {"Id": key, "Status__c": "Draft"} for key in ids}


async def run(feed):
    """Feed news to a refetching whose clock stands still; return the calls and what was told."""
    offers, told = Offers(), []
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
