"""Rows in Redis: each is taken once, and each answer is told until it is kept."""

from __future__ import annotations

import uuid

import msgspec
import pytest
from msgspec.structs import replace

from kiosk.core.delivery.outcome import Action, RowOutcome
from kiosk.core.delivery.row_kind import LEAD, MAX_CALL_BYTES, STAT, RowKinds
from kiosk.core.fleet.row_answer import SignedAnswer, answer_of, sign_answer
from kiosk.core.fleet.sealed_row import SealedRow, seal_row
from kiosk.hub.redis import names
from kiosk.hub.redis.connection import Client, RedisUnavailableError
from kiosk.hub.redis.lane_queue import LaneQueue, Settled
from kiosk.hub.redis.lease import Lease
from kiosk.hub.redis.row_queue import QueueLimits, RowQueue, Taking
from kiosk.hub.redis.stats import Stats
from tests.support.fleet_keys import DEVICE, OTHER_DEVICE, WORKER, row
from tests.support.redis_server import RedisServer

KID = DEVICE.id


def sealed(number: int = 1, kind: str = "lead", size: int = 0) -> SealedRow:
    row_id = str(uuid.UUID(int=number))
    found = seal_row(DEVICE, WORKER.public, row(b"x" * size, id=row_id, kind=kind))
    assert found
    return found


def answer(row_id: str) -> SignedAnswer:
    return sign_answer(WORKER, answer_of(RowOutcome(row_id, Action.DONE), KID, 5))


async def settled(lane: LaneQueue) -> list[Settled]:
    entries = await lane.new(block_ms=1)
    return [Settled(entry, answer(entry.row_id)) for entry in entries]


async def test_a_row_is_taken_once_however_often_it_is_handed_in(client: Client):
    queue, lane = RowQueue(client), LaneQueue(client, "lead", 0)
    assert await queue.take(KID, [sealed(), sealed()]) == [Taking.TAKEN, Taking.TAKEN]
    assert await queue.take(KID, [sealed()]) == [Taking.TAKEN]
    assert await lane.length() == 1
    [entry] = await lane.new(block_ms=1)
    assert (entry.kid, entry.row_id, entry.row) == (KID, sealed().id, entry.row)
    assert entry.row
    assert entry.row.kind == "lead"


async def test_an_answer_is_told_until_the_device_has_kept_it(client: Client):
    queue, lane = RowQueue(client), LaneQueue(client, "lead", 0)
    await queue.take(KID, [sealed()])
    row_id = sealed().id
    assert (await queue.tell(KID, [], [row_id])).waiting == (row_id,)
    assert await lane.settle(await settled(lane)) == 1
    assert await lane.length() == 0
    for _ in range(2):
        assert (await queue.tell(KID, [], [row_id])).answers == (answer(row_id),)
    assert await queue.take(KID, [sealed()]) == [answer(row_id)]
    assert (await queue.tell(KID, [row_id], [row_id])).unknown == (row_id,)


async def test_have_never_takes_away_a_row_that_waits(client: Client):
    queue = RowQueue(client)
    await queue.take(KID, [sealed()])
    assert (await queue.tell(KID, [sealed().id], [sealed().id])).waiting == (sealed().id,)


async def test_devices_do_not_see_each_others_rows(client: Client):
    queue = RowQueue(client)
    await queue.take(KID, [sealed()])
    assert (await queue.tell(OTHER_DEVICE.id, [], [sealed().id])).unknown == (sealed().id,)


async def test_the_late_word_of_a_paused_worker_does_not_touch_a_row_handed_again(client: Client):
    queue, lane = RowQueue(client), LaneQueue(client, "lead", 0)
    await queue.take(KID, [sealed()])
    late = await settled(lane)
    await client.delete(names.rows(KID), names.queue("lead"))
    await client.xadd(names.queue("lead"), {"x": "1"}, id="9999999999999-0")
    await queue.take(KID, [sealed()])
    assert await lane.settle(late) == 0
    assert (await queue.tell(KID, [], [sealed().id])).waiting == (sealed().id,)


@pytest.mark.parametrize(
    ("limits", "told"),
    [(QueueLimits(hub=2), Taking.FULL), (QueueLimits(device=2), Taking.TOO_MANY)],
)
async def test_what_is_too_much_is_left_with_the_kiosk(client: Client, limits, told):
    queue = RowQueue(client, limits)
    rows = [sealed(1), sealed(2), sealed(3)]
    assert await queue.take(KID, rows) == [Taking.TAKEN, Taking.TAKEN, told]
    assert await queue.take(KID, [sealed(1)]) == [Taking.TAKEN], "it is known already"


async def test_a_kind_of_which_few_may_wait_leaves_room_for_the_others(client: Client):
    few = RowKinds((LEAD, replace(STAT, waiting=1)))
    queue = RowQueue(client, kinds=few)
    rows = [sealed(1, "stat"), sealed(2, "stat"), sealed(3), sealed(4)]
    told = [Taking.TAKEN, Taking.FULL, Taking.TAKEN, Taking.TAKEN]
    assert await queue.take(KID, rows) == told
    assert await queue.take(KID, [sealed(1, "stat")]) == [Taking.TAKEN], "it is known already"
    lane = LaneQueue(client, "stat", 0, STAT.call_bytes)
    await lane.settle(await settled(lane))
    assert await queue.take(KID, [sealed(2, "stat")]) == [Taking.TAKEN]


async def test_a_kind_from_a_newer_version_costs_itself_alone(client: Client):
    rows = [sealed(1, "from_the_future"), sealed(2)]
    assert await RowQueue(client).take(KID, rows) == [Taking.UNKNOWN_KIND, Taking.TAKEN]


async def test_a_row_whose_stream_was_lost_is_unknown_and_taken_anew(client: Client):
    queue, lane = RowQueue(client), LaneQueue(client, "lead", 0)
    await queue.take(KID, [sealed(1), sealed(2)])
    await client.delete(names.queue("lead"))
    assert (await queue.tell(KID, [], [sealed(1).id])).unknown == (sealed(1).id,)
    assert await queue.take(KID, [sealed(1), sealed(2)]) == [Taking.TAKEN, Taking.TAKEN]
    assert len(await lane.new(block_ms=1)) == 2


async def test_the_next_holder_of_a_lane_goes_on_with_what_the_last_one_had(client: Client):
    await RowQueue(client).take(KID, [sealed(1), sealed(2)])
    read = await LaneQueue(client, "lead", 0).new(block_ms=1)
    assert await LaneQueue(client, "lead", 1).new(block_ms=1) == []
    assert await LaneQueue(client, "lead", 1).unfinished() == []
    assert await LaneQueue(client, "lead", 0).unfinished() == read


async def test_only_an_entry_that_killed_its_worker_is_counted(client: Client):
    await RowQueue(client).take(KID, [sealed(1), sealed(2)])
    lane = LaneQueue(client, "lead", 0)
    entries = await lane.new(block_ms=1)
    assert await lane.begin(entries) == [1, 1]
    assert await LaneQueue(client, "lead", 0).begin(entries) == [2, 2]
    await lane.end(entries[:1])
    assert await lane.begin(entries) == [1, 3]
    await lane.settle([Settled(entry, answer(entry.row_id)) for entry in entries])
    assert await client.exists(names.trying("lead", 0)) == 0


async def test_one_call_has_no_more_bytes_than_the_org_takes_and_the_rest_comes_next(
    client: Client,
):
    rows = [sealed(number, size=190_000) for number in range(1, 19)]
    for some in (rows[:9], rows[9:]):
        await RowQueue(client).take(KID, some)
    lane = LaneQueue(client, "lead", 0)
    first = await lane.new(block_ms=1)
    assert sum(len(entry.row.box) for entry in first if entry.row) <= MAX_CALL_BYTES
    await lane.settle([Settled(entry, answer(entry.row_id)) for entry in first])
    rest = await lane.unfinished()
    assert len(first) + len(rest) == len(rows)


@pytest.mark.parametrize(
    "fields",
    [
        {b"d": b"", b"i": b"", b"e": b""},
        {b"d": b"\xff", b"i": b"\xff", b"e": b"\xc1"},
        {b"x": b"1"},
        {b"d": KID.encode(), b"i": b"another", b"e": msgspec.msgpack.encode(sealed())},
    ],
)
async def test_an_entry_that_somebody_else_wrote_hurts_no_lane(client: Client, fields):
    lane = LaneQueue(client, "lead", 0)
    await client.xadd(names.queue("lead"), fields)
    await RowQueue(client).take(KID, [sealed()])
    entries = await lane.new(block_ms=1)
    assert [entry.row is None for entry in entries] == [True, False]
    await lane.unfinished()


async def test_a_deleted_entry_is_acked_and_the_lane_goes_on(client: Client):
    lane = LaneQueue(client, "lead", 0)
    await RowQueue(client).take(KID, [sealed(1), sealed(2)])
    first, second = await lane.new(block_ms=1)
    await client.xdel(names.queue("lead"), first.id)
    assert await lane.unfinished() == [second]
    assert (await client.xpending(names.queue("lead"), "drain"))["pending"] == 1


async def test_a_stream_that_vanishes_under_a_waiting_lane_is_made_anew(client: Client):
    lane = LaneQueue(client, "lead", 0)
    assert await lane.new(block_ms=1) == []
    await client.delete(names.queue("lead"))
    await client.script_flush()
    await RowQueue(client).take(KID, [sealed()])
    assert len(await lane.new(block_ms=1)) == 1


async def test_a_full_redis_takes_no_row_and_settles_all_the_same(own_redis: RedisServer):
    own_redis.stop()
    small = RedisServer(own_redis.socket.parent, memory="4mb")
    small.start()
    client = small.client()
    try:
        queue, lane = RowQueue(client), LaneQueue(client, "lead", 0)
        number, told = 0, Taking.TAKEN
        while told is Taking.TAKEN:
            number += 1
            [told] = await queue.take(KID, [sealed(number, size=20_000)])  # type: ignore[list-item]
        assert told is Taking.FULL
        assert await Lease(client, names.lane("lead", 0)).take()
        entries = await settled(lane)
        await lane.begin([one.entry for one in entries])
        assert await lane.settle(entries) == len(entries)
        assert await queue.take(KID, [sealed(number)]) == [Taking.TAKEN]
    finally:
        await client.aclose()
        small.stop()


async def test_what_redis_took_is_there_after_it_was_killed_or_is_unknown(own_redis: RedisServer):
    client = own_redis.client()
    queue = RowQueue(client)
    rows = [sealed(number) for number in range(1, 51)]
    await queue.take(KID, rows)
    own_redis.kill()
    with pytest.raises(RedisUnavailableError):
        await queue.take(KID, rows)
    own_redis.start()
    told = await queue.tell(KID, [], [one.id for one in rows])
    assert len(told.waiting) + len(told.unknown) == 50
    await queue.take(KID, rows)
    assert await LaneQueue(client, "lead", 0).length() == 50
    await client.aclose()


async def test_rows_that_were_taken_are_counted(client: Client):
    await RowQueue(client).take(KID, [sealed(1), sealed(2)])
    await RowQueue(client).take(KID, [sealed(2), sealed(3, kind="coupon")])
    assert await Stats(client).read() == {"rows_taken": 3}
