"""A lane brings each row to the org once, and its signed answer back, whatever fails between."""

from __future__ import annotations

import asyncio
import logging

import msgspec
import pytest

from kiosk.core.delivery.outcome import Action, Delivery, Fault, RowOutcome
from kiosk.core.fleet.worker_keys import WorkerKeys
from kiosk.hub.redis import names
from kiosk.hub.redis.connection import Client
from kiosk.hub.redis.lane_queue import LaneQueue
from kiosk.hub.redis.lease import Lease
from kiosk.hub.redis.row_queue import RowQueue, Taking
from kiosk.hub.redis.stats import Stats
from kiosk.hub.work.key_ring import WorkerKeyRing
from kiosk.hub.work.lane import LanePace
from kiosk.salesforce.replies import CallError
from tests.support.fleet_keys import DEVICE, NEXT_WORKER, OTHER_DEVICE, STRANGER, WORKER
from tests.support.hub_work import (
    AnsweringOrg,
    ListedDevices,
    answered,
    answers_of,
    hand,
    lead,
    org_device,
    running_lane,
    sealed,
    until,
    until_empty,
)
from tests.support.redis_server import RedisServer

CUSTOMER = "Frau Möller"
LEADS = [lead(number) for number in range(1, 4)]


async def test_rows_come_to_the_org_and_their_signed_answers_back(client: Client):
    org = AnsweringOrg()
    ids = await hand(client, LEADS)
    async with running_lane(client, org.deliver):
        found = await answered(client, ids)
    assert {one.status for one in found.values()} == {"done"}
    assert {one.salesforce_id for one in found.values()} == {"00Q"}
    assert org.calls == [ids]
    assert await RowQueue(client).lengths() == {"lead": 0, "redemption": 0, "stat": 0}
    assert (await Stats(client).read())["rows_done"] == 3


async def test_what_the_org_says_of_each_row_is_its_answer(client: Client):
    first, second, third = LEADS

    def judge(_rows):
        held = RowOutcome(second.id, Action.HOLD_ROW, code="BAD", message="of Frau Möller")
        again = RowOutcome(third.id, Action.RETRY, code="UNABLE_TO_LOCK_ROW")
        return Delivery((RowOutcome(first.id, Action.DONE), held, again))

    ids = await hand(client, LEADS)
    async with running_lane(client, AnsweringOrg(judge=judge).deliver):
        found = await answered(client, ids)
    assert [found[one].status for one in ids] == ["done", "held", "again"]
    assert "Möller" not in str(found)


async def test_a_fault_of_the_call_is_no_answer_and_the_rows_go_in_the_next_call(client: Client):
    """Row 16: the org is down, its quota used up, or the login refused."""
    faults = iter([Fault(Action.RETRY, "SERVER", retry_after=0.01)])

    def judge(rows):
        fault = next(faults, None)
        if fault:
            return Delivery(fault=fault)
        return Delivery(tuple(RowOutcome(row.id, Action.DONE) for row in rows))

    org = AnsweringOrg(judge=judge)
    ids = await hand(client, LEADS)
    async with running_lane(client, org.deliver):
        await answered(client, ids)
    assert org.calls == [ids, ids]


async def test_the_lane_waits_until_the_list_of_devices_is_there(client: Client):
    listed = ListedDevices(error=CallError("QUOTA_SHARE_USED", 403, retry_after=0.01))
    org = AnsweringOrg()
    ids = await hand(client, LEADS)
    async with running_lane(client, org.deliver, listed):
        await until(lambda: listed.asked > 0)
        assert await answers_of(client, ids) == {}
        assert not org.calls


async def test_a_row_taken_before_its_device_was_revoked_still_passes(client: Client):
    """Row 23."""
    ids = await hand(client, LEADS)
    async with running_lane(
        client, AnsweringOrg().deliver, ListedDevices([org_device(status="Revoked")])
    ):
        found = await answered(client, ids)
    assert {one.status for one in found.values()} == {"done"}


@pytest.mark.parametrize(
    ("row", "device"),
    [
        pytest.param(sealed(lead(9), STRANGER), DEVICE, id="another key signed it"),
        pytest.param(sealed(lead(9, Kiosk_Id__c="K-002")), DEVICE, id="another kiosk's row"),
        pytest.param(sealed(lead(9, Store_Code__c="S-02")), DEVICE, id="another store's row"),
        pytest.param(sealed(lead(9), OTHER_DEVICE), OTHER_DEVICE, id="the org knows no such key"),
    ],
)
async def test_a_forged_row_is_held_with_an_alarm_and_the_org_is_not_asked(
    client: Client, caplog, row, device
):
    """Row 21."""
    org, listed = AnsweringOrg(), ListedDevices()
    await RowQueue(client).take(device.id, [row])
    caplog.set_level(logging.ERROR)
    async with running_lane(client, org.deliver, listed):
        found = await answered(client, [row.id], device=device)
    assert [(one.status, one.code) for one in found.values()] == [("held", "HUB_FORGED")]
    assert not org.calls
    assert (await Stats(client).read())["rows_forged"] == 1
    assert "do not come from the kiosk" in caplog.text


@pytest.fixture(autouse=True)
def _old_lists(monkeypatch):
    monkeypatch.setattr("kiosk.hub.work.lane._LIST_AGE_S", 0.0)


async def test_a_kiosk_that_was_enrolled_or_moved_just_now_is_no_forger(client: Client):
    listed = ListedDevices([org_device(store="S-99")])
    org = AnsweringOrg()
    ids = await hand(client, LEADS)
    async with running_lane(client, org.deliver, listed, pace=LanePace(0.0, 1.0, 0.3)):
        await until(lambda: listed.asked > 0)
        listed.devices = [org_device(store="S-01", former_stores=("S-99",))]
        found = await answered(client, ids)
    assert {one.status for one in found.values()} == {"done"}


async def test_an_invented_entry_costs_itself_alone(client: Client):
    ids = await hand(client, LEADS)
    row = msgspec.msgpack.encode(sealed(lead(9), STRANGER))
    await client.xadd(names.queue("lead"), {"d": DEVICE.id, "i": lead(9).id, "e": row})
    await client.xadd(names.queue("lead"), {"d": b"\xff", "i": b"x", "e": b"no row"})
    await client.xadd(names.queue("lead"), {"nothing": "at all"})
    async with running_lane(client, AnsweringOrg().deliver):
        found = await answered(client, ids)
        await until_empty(client)
    assert {one.status for one in found.values()} == {"done"}


async def test_a_row_for_a_key_that_the_worker_has_not_is_sealed_anew(client: Client):
    """Row 20."""
    row = sealed(lead(9), worker=NEXT_WORKER.public)
    await RowQueue(client).take(DEVICE.id, [row])
    async with running_lane(client, AnsweringOrg().deliver):
        found = await answered(client, [row.id])
    assert [(one.status, one.code) for one in found.values()] == [("again", "HUB_KEY")]


async def test_after_a_change_of_keys_the_old_ones_open_and_sign_what_names_them(client: Client):
    """Row 20: a kiosk that has not heard of the new key trusts the answer."""
    ids = await hand(client, LEADS)
    ring = WorkerKeyRing((WORKER, NEXT_WORKER))
    async with running_lane(client, AnsweringOrg().deliver, ring=ring):
        found = await answered(client, ids)
    assert {one.status for one in found.values()} == {"done"}
    new = sealed(lead(9), worker=NEXT_WORKER.public)
    await RowQueue(client).take(DEVICE.id, [new])
    async with running_lane(client, AnsweringOrg().deliver, ring=ring):
        await answered(client, [new.id], keys=WorkerKeys((NEXT_WORKER.public,)))


async def test_a_row_that_kills_the_worker_is_tried_alone_and_then_held(client: Client):
    """Row 19."""
    bad = LEADS[1].id

    def judge(rows):
        if any(row.id == bad for row in rows):
            raise RuntimeError(CUSTOMER)
        return Delivery(tuple(RowOutcome(row.id, Action.DONE) for row in rows))

    org = AnsweringOrg(judge=judge)
    ids = await hand(client, LEADS)
    async with running_lane(client, org.deliver):
        found = await answered(client, ids)
    assert [(found[one].status, found[one].code) for one in ids] == [
        ("done", ""),
        ("held", "HUB_POISON"),
        ("done", ""),
    ]
    together, alone = org.calls[:5], org.calls[5:]
    assert together == [ids] * 5
    assert alone.count([bad]) == 3
    assert all(len(call) == 1 for call in alone)


async def test_what_an_error_says_of_a_customer_is_in_no_log(client: Client, caplog):
    def judge(rows):
        raise ValueError(CUSTOMER)

    ids = await hand(client, LEADS[:1])
    async with running_lane(client, AnsweringOrg(judge=judge).deliver):
        await answered(client, ids)
    assert "ValueError" in caplog.text
    assert CUSTOMER not in caplog.text


async def test_an_outage_of_the_org_is_nobodys_death(client: Client):
    """Nine faults in a row hold no honest row."""
    faults = iter(range(9))

    def judge(rows):
        if next(faults, None) is not None:
            return Delivery(fault=Fault(Action.RETRY, "SERVER", retry_after=0.001))
        return Delivery(tuple(RowOutcome(row.id, Action.DONE) for row in rows))

    ids = await hand(client, LEADS)
    pace = LanePace(0.0, 1.0, 0.01)
    for _ in range(9):
        async with running_lane(client, AnsweringOrg(judge=judge).deliver, pace=pace):
            await asyncio.sleep(0.05)
    async with running_lane(client, AnsweringOrg().deliver):
        found = await answered(client, ids)
    assert {one.status for one in found.values()} == {"done"}


async def test_the_next_holder_of_a_lane_begins_with_what_the_last_one_read(client: Client):
    """Row 3: a worker that died before its call."""
    ids = await hand(client, LEADS)
    dead = Lease(client, names.lane("lead", 0), life_ms=200)
    assert await dead.take()
    assert len(await LaneQueue(client, "lead", 0).new(1)) == 3
    async with running_lane(client, AnsweringOrg().deliver):
        found = await answered(client, ids)
    assert {one.status for one in found.values()} == {"done"}


async def test_a_worker_that_was_paused_settles_only_what_was_not_handed_again(client: Client):
    """Row 5: its lease has ended, and another worker has the lane."""
    ids = await hand(client, LEADS)
    release, in_call = asyncio.Event(), asyncio.Event()

    async def slow(rows):
        in_call.set()
        await release.wait()
        late = (RowOutcome(row.id, Action.HOLD_ROW, code="LATE") for row in rows)
        return Delivery(tuple(late))

    async with running_lane(client, slow, pace=LanePace(0.0, 60.0, 0.02)):
        await in_call.wait()
        await client.delete(names.lane("lead", 0))
        async with running_lane(client, AnsweringOrg().deliver):
            assert {a.status for a in (await answered(client, ids)).values()} == {"done"}
        release.set()
    found = await answers_of(client, ids)
    assert {one.status for one in found.values()} == {"done"}


async def test_a_lane_is_worked_on_by_one_worker_at_a_time(client: Client):
    org, idle = AnsweringOrg(), AnsweringOrg()
    async with running_lane(client, org.deliver):
        await answered(client, await hand(client, LEADS[:1]))
        async with running_lane(client, idle.deliver):
            await answered(client, await hand(client, LEADS[1:]))
    assert not idle.calls


async def test_a_second_lane_helps_only_while_more_rows_wait_than_a_call_takes(client: Client):
    org = AnsweringOrg()
    ids = await hand(client, LEADS)
    async with running_lane(client, org.deliver, number=1):
        await asyncio.sleep(0.2)
        assert not org.calls
        more = await hand(client, [lead(number) for number in range(10, 208)])
        await answered(client, [*ids, *more][:200])
    assert len(org.calls[0]) == 200


async def test_rows_are_gathered_from_the_first_on_and_a_full_call_does_not_wait(client: Client):
    org = AnsweringOrg()
    async with running_lane(client, org.deliver, pace=LanePace(0.5, 1.0, 0.02)):
        first = await hand(client, LEADS[:1])
        await asyncio.sleep(0.05)
        second = await hand(client, LEADS[1:])
        await answered(client, [*first, *second])
    assert org.calls == [[*first, *second]]
    full = await hand(client, [lead(number) for number in range(100, 300)])
    async with running_lane(client, org.deliver, pace=LanePace(600.0, 1.0, 0.02)):
        await answered(client, full)


async def test_a_worker_that_stops_ends_its_call_and_gives_its_lease_back(client: Client):
    ids = await hand(client, LEADS)
    in_call, release = asyncio.Event(), asyncio.Event()

    async def slow(rows):
        in_call.set()
        await release.wait()
        return Delivery(tuple(RowOutcome(row.id, Action.DONE) for row in rows))

    async with running_lane(client, slow) as stopping:
        await in_call.wait()
        stopping.stop()
        release.set()
    assert {one.status for one in (await answers_of(client, ids)).values()} == {"done"}
    assert await client.get(names.lane("lead", 0)) is None


async def test_redis_is_killed_in_a_call_and_the_rows_are_settled_after_it_is_back(
    own_redis: RedisServer,
):
    """Rows 6 and 8: SETTLE finds no Redis; the next round asks the org again."""
    client = own_redis.client()
    ids = await hand(client, LEADS)
    await asyncio.sleep(1.1)  # appendfsync everysec
    org, first, killed = AnsweringOrg(), asyncio.Event(), asyncio.Event()

    async def deliver(rows):
        first.set()
        await killed.wait()
        return await org.deliver(rows)

    async with running_lane(client, deliver):
        await first.wait()
        own_redis.kill()
        killed.set()
        await until(lambda: bool(org.calls))
        own_redis.start()
        found = await answered(client, ids)
    assert {one.status for one in found.values()} == {"done"}
    await client.aclose()


async def test_redis_emptied_or_without_its_group_or_scripts_is_gone_on_with(client: Client):
    """Rows 10 and 15: rows of before are unknown to the kiosk, and it hands them in again."""
    org = AnsweringOrg()
    async with running_lane(client, org.deliver):
        await answered(client, await hand(client, LEADS[:1]))
        await client.flushall()
        await client.script_flush()
        await answered(client, await hand(client, LEADS))
        await client.delete(names.queue("lead"))
        more = [lead(number) for number in range(20, 23)]
        await answered(client, await hand(client, more))


async def test_a_full_redis_still_settles(tmp_path):
    """Row 12."""
    server = RedisServer(tmp_path, memory="4mb")
    server.start()
    client = server.client()
    ids, number = [], 1
    taken = [Taking.TAKEN]
    while taken == [Taking.TAKEN]:
        row = sealed(lead(number, Description="x" * 30_000))
        taken = await RowQueue(client).take(DEVICE.id, [row])
        ids.append(row.id)
        number += 1
    async with running_lane(client, AnsweringOrg().deliver):
        await answered(client, ids[:-1])
    await client.aclose()
    server.stop()
