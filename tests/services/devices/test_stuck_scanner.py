"""A scanner's driver that never comes back does not keep the kiosk from ending."""

from __future__ import annotations

import asyncio
import threading
import time

import pytest

from kiosk.core.devices.scan import Debounce
from kiosk.services.devices import scanning
from kiosk.services.devices.scanning import Scanning
from kiosk.services.threads.device_thread import DeviceThread


class Stuck:
    """`read` comes back when it is let go, which no test does before its end."""

    def __init__(self):
        self.reads, self.let_go, self.is_open = threading.Event(), threading.Event(), False

    def open(self):
        self.is_open = True

    def read(self):
        self.reads.set()
        self.let_go.wait()
        return []

    def stop(self):
        """It does not listen."""

    def close(self):
        self.is_open = False


async def test_scanning_ends_though_its_driver_does_not(monkeypatch):
    monkeypatch.setattr(scanning, "_CLOSE_S", 0.01)
    source, thread = Stuck(), DeviceThread("scanner")
    running = asyncio.ensure_future(Scanning(source, thread, print, Debounce(1.0)).run())
    await asyncio.to_thread(source.reads.wait)
    running.cancel()
    with pytest.raises(asyncio.CancelledError):
        await running
    assert not thread.ended_by(time.monotonic())
    source.let_go.set()
    assert thread.ended_by(time.monotonic() + 30)
