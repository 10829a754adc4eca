"""The watch tells each change of the disk's state once, and does not wait for a disk that hangs."""

from __future__ import annotations

import asyncio
import threading

import pytest

from kiosk.core.counter.health_reason import HealthReason
from kiosk.services import disk_watch
from kiosk.services.disk_watch import DiskWatch
from kiosk.services.threads.loop import WorkerThread


@pytest.fixture
def disk():
    disk = WorkerThread()
    yield disk
    disk.close()


async def test_each_change_is_told_once(disk):
    found = iter([None, HealthReason.DISK_FULL, HealthReason.DISK_FULL, None])
    told = []
    watch = DiskWatch(lambda: next(found), disk, told.append)
    seen = []
    for _ in range(4):
        await watch.look()
        seen.append(watch.trouble)
    assert seen == [None, HealthReason.DISK_FULL, HealthReason.DISK_FULL, None]
    assert told == [False, True]


async def test_a_disk_that_hangs_is_one_that_takes_nothing(disk, monkeypatch):
    monkeypatch.setattr(disk_watch, "_PATIENCE_S", 0.05)
    may_go_on, told = threading.Event(), []
    watch = DiskWatch(lambda: may_go_on.wait(10) and None, disk, told.append)
    await watch.look()
    assert watch.trouble is HealthReason.DISK_SLOW
    # A second look waits behind the first and piles nothing up.
    await watch.look()
    may_go_on.set()
    while watch.trouble:
        await asyncio.sleep(0)
        await watch.look()
    assert told == [False, True]


async def test_trouble_is_looked_at_again_sooner(disk, monkeypatch):
    found, pauses = iter([None, HealthReason.DISK_FULL, None]), []

    async def pause(every_s):
        pauses.append(every_s)
        if len(pauses) == 3:
            raise asyncio.CancelledError

    monkeypatch.setattr(disk_watch, "until_common_moment", pause)
    with pytest.raises(asyncio.CancelledError):
        await DiskWatch(lambda: next(found), disk, lambda _: None).run()
    assert pauses[0] == pauses[2] > pauses[1]
