"""The newest is saved, a burst once, and what waits at the end is not forgotten."""

from __future__ import annotations

import asyncio
import threading

import pytest

from kiosk.services.threads.latest_saver import LatestSaver
from kiosk.services.threads.loop import WorkerThread
from kiosk.store.faults import StoreError


@pytest.fixture
def disk():
    disk = WorkerThread()
    yield disk
    disk.close()


async def ended(task):
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)


async def test_a_burst_is_one_write_of_the_newest(disk):
    saved = []
    saver = LatestSaver(saved.append, disk, "the board")
    for value in (1, 2, 3):
        saver.save_soon(value)
    task = asyncio.create_task(saver.run())
    while not saved:  # noqa: ASYNC110  the disk thread tells nobody
        await asyncio.sleep(0.001)
    await ended(task)
    assert saved == [3]


async def test_what_came_while_it_was_writing_is_saved_at_the_end(disk):
    saved, going, may_go_on = [], asyncio.Event(), threading.Event()
    loop = asyncio.get_running_loop()

    def save(value):
        loop.call_soon_threadsafe(going.set)
        may_go_on.wait(10)
        saved.append(value)

    saver = LatestSaver(save, disk, "the board")
    saver.save_soon(1)
    task = asyncio.create_task(saver.run())
    await going.wait()
    saver.save_soon(2)
    may_go_on.set()
    await ended(task)
    disk.close()
    assert saved == [1, 2]


async def test_a_write_that_had_not_begun_is_not_lost_with_the_wait_for_it(disk):
    saved, may_go_on = [], threading.Event()
    busy = asyncio.create_task(disk.run(may_go_on.wait, 10))
    saver = LatestSaver(saved.append, disk, "the board")
    saver.save_soon(1)
    task = asyncio.create_task(saver.run())
    for _ in range(5):
        await asyncio.sleep(0)
    task.cancel()
    await asyncio.sleep(0)
    may_go_on.set()
    await asyncio.gather(task, busy, return_exceptions=True)
    assert saved == [1]


async def test_a_disk_that_refuses_is_told_and_the_next_is_tried(disk, caplog):
    saved = []

    def save(value):
        if value == 1:
            raise StoreError("full")
        saved.append(value)

    saver = LatestSaver(save, disk, "the board")
    saver.save_soon(1)
    task = asyncio.create_task(saver.run())
    while "full" not in caplog.text:  # noqa: ASYNC110  nor does the log
        await asyncio.sleep(0.001)
    saver.save_soon(2)
    await ended(task)
    assert saved == [2]
    assert "the board could not be saved: full" in caplog.text
