"""A net thread takes work at any time; when it dies it says so, and stops like any other."""

from __future__ import annotations

import asyncio
import threading

from kiosk.services.threads.loop import NetLoop


def test_the_death_of_the_main_work_is_told_and_nothing_waits_for_it_after(caplog):
    died = threading.Event()

    async def main():
        raise RuntimeError("the folder is gone")

    loop = NetLoop(main, on_death=died.set)
    loop.start()
    assert died.wait(10)

    async def more():
        raise AssertionError("nobody runs this")

    loop.call(more)
    loop.stop()
    assert "the net thread has died" in caplog.text
    assert "the folder is gone" in caplog.text


def test_an_orderly_end_is_no_death():
    died = threading.Event()

    async def main():
        await asyncio.sleep(3600)

    loop = NetLoop(main, on_death=died.set)
    loop.start()
    loop.stop()
    assert not died.is_set()


def test_what_is_called_for_before_the_start_is_done_after_it():
    done = threading.Event()

    async def main():
        await asyncio.sleep(3600)

    async def work():
        done.set()

    loop = NetLoop(main)
    loop.call(work)
    assert not done.is_set()
    loop.start()
    assert done.wait(10)
    loop.stop()


def test_at_the_stop_the_main_work_ends_in_its_own_way_and_what_was_called_for_is_cancelled_after():
    order, begun = [], threading.Event()

    async def main():
        try:
            await asyncio.sleep(3600)
        finally:
            await asyncio.sleep(0)
            order.append("main")

    async def work():
        begun.set()
        try:
            await asyncio.sleep(3600)
        finally:
            order.append("work")

    loop = NetLoop(main)
    loop.start()
    loop.call(work)
    assert begun.wait(10)
    loop.stop()
    assert order == ["main", "work"]
