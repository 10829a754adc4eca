"""A net thread that dies says so, and stops like any other."""

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
