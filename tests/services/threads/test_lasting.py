"""A service that fails unexpectedly begins anew; the others and the wall never notice."""

from __future__ import annotations

import asyncio

import pytest

from kiosk.services.threads.lasting import lasting


class Service:
    def __init__(self, failures):
        self.failures = failures
        self.begun = 0

    async def run(self):
        self.begun += 1
        if self.begun <= self.failures:
            raise ValueError("nobody foresaw this")


def test_it_begins_anew_after_waits_that_grow_up_to_a_limit(caplog):
    service, waits = Service(failures=9), []

    async def pause(seconds):
        waits.append(seconds)

    asyncio.run(lasting(service.run, pause))
    assert service.begun == 10
    assert waits == [5, 10, 20, 40, 80, 160, 300, 300, 300]
    assert "Service.run failed" in caplog.text
    assert "nobody foresaw this" in caplog.text


def test_its_neighbours_go_on():
    async def forever():
        await asyncio.Event().wait()

    async def main():
        async with asyncio.TaskGroup() as tasks:
            neighbour = tasks.create_task(lasting(forever))
            failing = tasks.create_task(lasting(Service(failures=9).run))
            await asyncio.sleep(0.01)
            still_there = not neighbour.done() and not failing.done()
            neighbour.cancel()
            failing.cancel()
        return still_there

    assert asyncio.run(main())


def test_who_is_told_to_stop_stops():
    async def main():
        task = asyncio.ensure_future(lasting(asyncio.Event().wait))
        await asyncio.sleep(0)
        task.cancel()
        await task

    with pytest.raises(asyncio.CancelledError):
        asyncio.run(main())
