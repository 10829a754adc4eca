"""A scanner on a serial line, played by the other end of a pseudo terminal."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import os
import tty

import pytest

from kiosk.core.devices.scan import FOREIGN, Debounce, ScanRules
from kiosk.hardware.scanner import SerialScanner
from kiosk.services.devices.scanning import Scanning
from kiosk.services.threads.loop import WorkerThread

CODE = "HTTPS://OFFERS.EXAMPLE/O/SUMMER5"


class Plug:
    """A device under a name that stays, as udev gives it; `pull` unplugs it."""

    def __init__(self, folder):
        self.name = folder / "scanner"
        self._ends = None

    def plug(self):
        self._ends = os.openpty()
        tty.setraw(self._ends[1])
        self.name.unlink(missing_ok=True)
        self.name.symlink_to(os.ttyname(self._ends[1]))

    def send(self, data):
        os.write(self._ends[0], data)

    def pull(self):
        for end in self._ends:
            os.close(end)
        self.name.unlink()
        self._ends = None

    def close(self):
        if self._ends:
            self.pull()


@pytest.fixture
def plug(tmp_path):
    made = Plug(tmp_path)
    yield made
    made.close()


class Till:
    def __init__(self):
        self.codes = asyncio.Queue()

    async def next(self):
        async with asyncio.timeout(5):
            return await self.codes.get()


@pytest.fixture
def till():
    return Till()


@contextlib.asynccontextmanager
async def running(plug, till, rules=None):
    worker = WorkerThread("scanner")
    scanner = SerialScanner(str(plug.name), 9600, rules or ScanRules())
    scanning = Scanning(scanner, worker, till.codes.put_nowait, Debounce(60), 0.02)
    task = asyncio.create_task(scanning.run())
    try:
        if plug.name.exists():
            await until(lambda: scanning.is_connected)
        yield scanning
    finally:
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)
        worker.close()


async def until(seen):
    async with asyncio.timeout(5):
        while not seen():  # noqa: ASYNC110  another thread's state has no event
            await asyncio.sleep(0.01)


async def test_codes_arrive_and_the_same_one_only_once(plug, till):
    plug.plug()
    async with running(plug, till):
        plug.send(f"{CODE}\r\n{CODE}\r\nABC1\r\n".encode())
        assert [await till.next(), await till.next()] == [CODE, "ABC1"]


async def test_a_code_without_its_terminator_is_told_after_a_silence(plug, till):
    plug.plug()
    async with running(plug, till):
        plug.send(CODE.encode())
        assert await till.next() == CODE


async def test_noise_is_one_unknown_code(plug, till):
    plug.plug()
    async with running(plug, till):
        plug.send(b"\x00\x1b[2J" + b"\xff" * 3_000 + b"\r")
        plug.send(b"ABC1\r")
        assert FOREIGN in await till.next()
        assert await till.next() == "ABC1"


async def test_a_scanner_that_is_pulled_and_plugged_in_again_goes_on(plug, till, caplog):
    caplog.set_level(logging.INFO)
    async with running(plug, till) as scanning:
        await until(lambda: "plug the scanner in" in scanning.problem)
        plug.plug()
        await until(lambda: scanning.is_connected)
        plug.send(b"ABC1\r" + CODE[:9].encode())
        assert await till.next() == "ABC1"
        plug.pull()
        await until(lambda: scanning.problem)
        plug.plug()
        await until(lambda: scanning.is_connected)
        plug.send(b"ABC2\r")
        told = [await till.next()]
        # Half a code from before the cut may have been told; it never joins what comes after.
        told += [await till.next()] if told[0] != "ABC2" else []
        assert told[-1] == "ABC2"
    warnings = [r.message for r in caplog.records if r.levelno == logging.WARNING]
    assert len(warnings) == 2, "once for each time it is away, not for each try"


async def test_stopping_waits_for_no_scan(plug, till):
    plug.plug()
    async with running(plug, till) as scanning:
        await until(lambda: scanning._source._port is not None)
    assert scanning._source._port is None
