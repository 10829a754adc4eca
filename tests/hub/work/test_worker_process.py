"""A worker process that is killed, paused or told to stop loses no row and makes none twice."""

from __future__ import annotations

import asyncio
import signal
from pathlib import Path

import pytest

from kiosk.hub.redis import names
from kiosk.hub.redis.connection import Client
from tests.support.hub_org import HubOrg, hub_org
from tests.support.hub_work import answered, answers_of, hand, lead, until
from tests.support.hub_worker_process import worker_process
from tests.support.redis_server import RedisServer

pytestmark = pytest.mark.slow

LEADS = [lead(number) for number in range(1, 6)]


async def lease_ends(client: Client) -> None:
    """Let the dead worker's leases end now and not after 30 s."""
    await client.delete(names.lane("lead", 0), names.lane("lead", 1), names.lane("keeper", 0))


async def in_call(org: HubOrg) -> None:
    async with asyncio.timeout(30):
        await org.in_call.wait()


async def test_a_worker_killed_in_its_call_leaves_rows_that_the_next_one_finds_in_the_org(
    client: Client, redis_process: RedisServer, tmp_path
):
    """Rows 3, 4 and 17: the org has the rows, and nobody heard of it."""
    ids = await hand(client, LEADS)
    async with hub_org() as org:
        org.hold = asyncio.Event()
        with worker_process(redis_process.url, org.url, tmp_path) as worker:
            await in_call(org)
            worker.kill()
        assert await answers_of(client, ids) == {}
        org.hold.set()
        await lease_ends(client)
        with worker_process(redis_process.url, org.url, tmp_path):
            found = await answered(client, ids)
    assert {one.status for one in found.values()} == {"done"}
    assert sorted(org.rows) == sorted(ids)


async def test_a_worker_paused_past_its_lease_does_no_harm_when_it_goes_on(
    client: Client, redis_process: RedisServer, tmp_path
):
    """Row 5."""
    ids = await hand(client, LEADS)
    async with hub_org() as org:
        org.hold = asyncio.Event()
        with worker_process(redis_process.url, org.url, tmp_path) as paused:
            await in_call(org)
            paused.send(signal.SIGSTOP)
            org.hold.set()
            await lease_ends(client)
            (tmp_path / "next").mkdir()
            with worker_process(redis_process.url, org.url, tmp_path / "next"):
                found = await answered(client, ids)
                paused.send(signal.SIGCONT)
                await until(lambda: "the lease has ended" in paused.log)
            assert await answers_of(client, ids) == found
    assert sorted(org.rows) == sorted(ids)


async def test_a_worker_told_to_stop_ends_its_call_and_gives_its_leases_back(
    client: Client, redis_process: RedisServer, tmp_path
):
    ids = await hand(client, LEADS)
    async with hub_org() as org:
        org.hold = asyncio.Event()
        with worker_process(redis_process.url, org.url, tmp_path) as worker:
            await in_call(org)
            worker.send(signal.SIGTERM)
            org.hold.set()
            await until(lambda: worker.process.poll() is not None)
            assert worker.process.returncode == 0
    assert len(await answers_of(client, ids)) == len(ids)
    assert not await client.exists(names.lane("lead", 0), names.lane("keeper", 0))


async def test_a_worker_told_to_stop_ends_while_redis_answers_nothing(tmp_path):
    """Platforms kill 30 s after SIGTERM. Both wait side by side: it takes most of that time."""
    async with asyncio.TaskGroup() as both:
        for name in ("idle", "in a call"):
            (tmp_path / name).mkdir()
            both.create_task(ends_without_redis(tmp_path / name, in_a_call=name != "idle"))


async def ends_without_redis(folder: Path, *, in_a_call: bool) -> None:
    redis = RedisServer(folder)
    redis.start()
    try:
        client = redis.client()
        ids = await hand(client, LEADS) if in_a_call else []
        async with hub_org() as org:
            org.hold = asyncio.Event()
            with worker_process(redis.url, org.url, folder) as worker:
                await (in_call(org) if ids else until(lambda: org.calls["sync"] > 0))
                redis.pause()
                try:
                    worker.send(signal.SIGTERM)
                    code = await asyncio.to_thread(worker.process.wait, 30)
                finally:
                    redis.resume()
        await client.aclose()
        assert code == 0, (folder.name, worker.log)
    finally:
        redis.stop()
