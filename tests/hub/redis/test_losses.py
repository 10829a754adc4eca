"""What Redis loses by a power cut or a failover is unknown afterwards, and taken anew."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from kiosk.hub.redis.connection import Client
from kiosk.hub.redis.lane_queue import LaneQueue
from kiosk.hub.redis.row_queue import RowQueue
from tests.hub.redis.test_rows import KID, answer, sealed, settled
from tests.support.hub_site import free_port
from tests.support.redis_server import RedisServer

WAIT_S = 20
FIRST, SECOND = sealed(1), sealed(2)


async def test_a_power_cut_takes_the_last_rows_and_the_kiosk_hands_them_in_again(
    own_redis: RedisServer,
):
    """Row 9."""
    client = own_redis.client()
    queue = RowQueue(client)
    await queue.take(KID, [FIRST])
    synced = own_redis.written()
    await queue.take(KID, [SECOND])
    own_redis.kill()
    own_redis.cut_to(synced)
    own_redis.start()
    await client.connection_pool.disconnect()
    told = await queue.tell(KID, [], [FIRST.id, SECOND.id])
    assert (told.waiting, told.unknown) == ((FIRST.id,), (SECOND.id,))
    await queue.take(KID, [FIRST, SECOND])
    assert await LaneQueue(client, "lead", 0).length() == 2
    await client.aclose()


async def test_a_log_that_ends_within_a_command_is_read_to_there(own_redis: RedisServer):
    """Row 9: a power cut knows no ends of commands."""
    client = own_redis.client()
    queue = RowQueue(client)
    await queue.take(KID, [FIRST])
    own_redis.kill()
    own_redis.cut_to(own_redis.written() - 7)
    own_redis.start()
    await client.connection_pool.disconnect()
    assert (await queue.tell(KID, [], [FIRST.id])).unknown == (FIRST.id,)
    await queue.take(KID, [FIRST])
    assert await LaneQueue(client, "lead", 0).length() == 1
    await client.aclose()


@pytest.mark.slow
async def test_a_late_replica_that_is_promoted_knows_less_and_an_answer_is_told_twice(
    tmp_path: Path,
):
    """Row 11."""
    port = free_port()
    (tmp_path / "replica").mkdir()
    first, second = RedisServer(tmp_path, port=port), RedisServer(tmp_path / "replica")
    first.start()
    second.start()
    before, after = first.client(), second.client()
    await after.replicaof("127.0.0.1", port)
    await RowQueue(before).take(KID, [FIRST])
    await _waiting(after)
    # It hears no more of the first, which goes on for a while, and is then the only one.
    await after.replicaof("NO", "ONE")
    assert await LaneQueue(before, "lead", 0).settle(await settled(LaneQueue(before, "lead", 0)))
    await RowQueue(before).take(KID, [SECOND])
    first.kill()
    queue, lane = RowQueue(after), LaneQueue(after, "lead", 0)
    told = await queue.tell(KID, [], [FIRST.id, SECOND.id])
    assert (told.waiting, told.unknown) == ((FIRST.id,), (SECOND.id,))
    await queue.take(KID, [SECOND])
    # The org says of the first that it has it; the answer is the one of before.
    await lane.settle(await settled(lane))
    assert (await queue.tell(KID, [], [FIRST.id])).answers == (answer(FIRST.id),)
    await before.aclose()
    await after.aclose()
    second.kill()


async def _waiting(client: Client) -> None:
    async with asyncio.timeout(WAIT_S):
        while not (await RowQueue(client).lengths())["lead"]:  # noqa: ASYNC110  nobody tells
            await asyncio.sleep(0.02)
