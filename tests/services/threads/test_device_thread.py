"""A device's thread works like any other, and one that hangs is left behind."""

from __future__ import annotations

import asyncio
import os
import subprocess
import sys
import threading
import time

import pytest

from kiosk.services.threads.device_thread import DeviceThread

HANGS = """
import asyncio, sys, time
from kiosk.services.threads.device_thread import DeviceThread

async def main():
    thread = DeviceThread("printer")
    call = asyncio.ensure_future(thread.run(lambda: open(sys.argv[1], "wb")))
    await asyncio.sleep(0)
    call.cancel()
    return thread.ended_by(time.monotonic())

print(asyncio.run(main()))
"""


@pytest.fixture
def thread():
    running = DeviceThread("device")
    yield running
    running.close()


def now():
    return time.monotonic()


async def test_calls_run_one_after_the_other_in_one_thread(thread):
    ran = await asyncio.gather(*(thread.run(threading.get_ident) for _ in range(5)))
    assert len(set(ran)) == 1
    assert ran[0] != threading.get_ident()


async def test_an_error_is_the_callers_and_the_thread_goes_on(thread):
    with pytest.raises(ZeroDivisionError):
        await thread.run(lambda: 1 // 0)
    assert await thread.run(lambda: "well") == "well"


async def test_one_that_was_never_used_has_ended():
    thread = DeviceThread("device")
    assert thread.ended_by(now())
    with pytest.raises(RuntimeError, match="closed"):
        await thread.run(lambda: None)


async def test_what_is_running_may_end_and_what_waits_is_dropped():
    thread, begun, goes_on, done = DeviceThread("device"), threading.Event(), threading.Event(), []

    def call():
        begun.set()
        goes_on.wait()
        done.append("first")

    first = asyncio.ensure_future(thread.run(call))
    second = asyncio.ensure_future(thread.run(lambda: done.append("second")))
    await asyncio.to_thread(begun.wait)
    assert not thread.ended_by(now())
    goes_on.set()
    assert thread.ended_by(now() + 30)
    await first
    with pytest.raises(asyncio.CancelledError):
        await second
    assert done == ["first"]


async def test_a_close_waits_for_all_that_was_asked():
    thread, done = DeviceThread("device"), []
    calls = [asyncio.ensure_future(thread.run(done.append, number)) for number in range(3)]
    await asyncio.sleep(0)
    thread.close()
    assert done == [0, 1, 2]
    await asyncio.gather(*calls)


def test_a_driver_that_never_comes_back_does_not_hold_the_process(tmp_path):
    os.mkfifo(tmp_path / "lp0")
    command = [sys.executable, "-c", HANGS, str(tmp_path / "lp0")]
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=60)
    assert (done.returncode, done.stdout, done.stderr) == (0, "False\n", "")
