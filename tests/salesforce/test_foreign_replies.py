"""A reply that is another request's settles nothing: handed over twice, late, or swapped."""

from __future__ import annotations

import pytest

from kiosk.core.delivery.outcome import Action
from kiosk.salesforce.collections import Collections
from tests.support.org_harness import KEYS, an_org, row, rows


@pytest.fixture
async def org(tmp_path):
    async with an_org(tmp_path) as org:
        yield org


def done(delivery):
    return sorted(KEYS.index(o.id) for o in delivery.outcomes if o.action is Action.DONE)


async def delivered_until_all_are_there(org, deliver, batch):
    """Each round sends what is not done; what is told as done is in the org."""
    left = list(batch)
    for _ in range(4):
        delivery = await deliver(left)
        told = {o.id for o in delivery.outcomes if o.action is Action.DONE}
        assert told <= set(await org.keys())
        assert not [o for o in delivery.outcomes if o.action is Action.HOLD_ROW]
        left = [one for one in left if one.id not in told]
        if not left:
            return
    raise AssertionError(f"{len(left)} rows never arrived")


@pytest.mark.parametrize("by", ["apex", "collections"])
async def test_a_reply_that_comes_twice_settles_nothing(org, by):
    """D1: 400 leads, the first reply handed over again for the second call: "400 sent"."""
    deliver = org.deliver_by(by)
    batch = rows(400)
    assert len(done(await deliver(batch[:200]))) == 200
    await org.faults(replay_reply=True)
    await delivered_until_all_are_there(org, deliver, batch[200:])
    assert await org.keys() == sorted(one.id for one in batch)


@pytest.mark.parametrize("by", ["apex", "collections"])
async def test_a_reply_that_comes_late_settles_no_other_rows(org, by):
    deliver = org.deliver_by(by)
    await org.faults(drop_reply=True, replay_reply=True)
    first, second = rows(20)[:10], rows(20)[10:]
    assert done(await deliver(first)) == []
    await delivered_until_all_are_there(org, deliver, second)
    await delivered_until_all_are_there(org, deliver, first)
    assert await org.keys() == sorted(one.id for one in (*first, *second))


@pytest.mark.parametrize("by", ["apex", "collections"])
async def test_a_reply_that_comes_late_settles_nothing_for_the_next_process(org, by):
    first = rows(3)
    await org.faults(drop_reply=True, replay_reply=True)
    assert done(await org.deliver_by(by)(first)) == []
    batch = [*rows(3, attempts=1), *rows(6)[3:]]
    await delivered_until_all_are_there(org, org.deliver_by(by), batch)
    assert await org.keys() == sorted(one.id for one in batch)


@pytest.mark.parametrize("by", ["apex", "collections"])
async def test_a_reply_to_an_earlier_process_settles_nothing(org, by):
    """It is known by its ids, which the store has of the leads that were sent."""
    before = await org.deliver_by(by)(rows(3))

    async def given():
        return [o.salesforce_id for o in before.outcomes]

    await org.faults(replay_reply=True)
    batch = rows(6)[3:]
    await delivered_until_all_are_there(org, org.deliver_by(by, given_before=given), batch)
    assert len(await org.keys()) == 6


class Swapping:
    """A client whose first two replies to a delivery are each other's."""

    def __init__(self, client) -> None:
        self._client = client
        self._kept = []

    async def get(self, path):
        return await self._client.get(path)

    async def patch(self, path, body, headers):
        self._kept.append(await self._client.patch(path, body, headers))
        return self._kept[-2] if len(self._kept) == 2 else self._kept[-1]


async def test_a_swapped_reply_settles_nothing(org):
    client = Swapping(org.client())
    deliver = Collections(client).deliver
    assert done(await deliver([row(0), row(1)])) == [0, 1]
    delivery = await deliver([row(2), row(3)])
    assert {o.id: o.salesforce_id for o in delivery.outcomes} == {
        o.id: o.salesforce_id
        for o in (await Collections(org.client()).deliver([row(2, 1), row(3, 1)])).outcomes
    }


async def test_in_calm_weather_proof_costs_no_call(org):
    client = org.client()
    deliver = org.deliver_by("collections", client=client)
    for at in range(0, 600, 200):
        assert len(done(await deliver(rows(600)[at : at + 200]))) == 200
    assert client.usage.calls == 3
