"""A driver that hangs is an answer to everybody, and drops nothing late on a later customer."""

from __future__ import annotations

import asyncio
import threading
import time

import pytest

from kiosk.core.devices.printing import HandedOver, NotPrinted, Ready
from kiosk.core.devices.scan import Debounce
from kiosk.core.devices.slip import Code, SlipOffer, voucher_slip
from kiosk.services.devices.printing import Printing
from kiosk.services.devices.scanning import Scanning
from kiosk.services.threads.device_thread import DeviceThread


def slip(title="Shoes"):
    return voucher_slip(SlipOffer("Shop", title), Code("1", "1"), "Once")


class HangingPrinter:
    """Its calls come back once it is let go."""

    def __init__(self):
        self.begun, self.let_go, self.printed = threading.Event(), threading.Event(), []

    def print(self, slip):
        self.begun.set()
        self.let_go.wait()
        self.printed.append(slip.title)
        return HandedOver()

    def state(self):
        self.let_go.wait()
        return HandedOver()


@pytest.fixture
def thread():
    running = DeviceThread("printer")
    yield running
    assert running.ended_by(time.monotonic() + 30)


@pytest.fixture
def printer(thread):
    hanging = HangingPrinter()
    yield hanging
    hanging.let_go.set()


async def until_it_is_back(thread):
    """Its calls run one after the other."""
    await thread.run(lambda: None)


async def test_every_customer_hears_of_a_printer_that_hangs_and_no_slip_comes_late(printer, thread):
    printing = Printing(printer, thread, print_s=0.05, state_s=0.05)
    first = await printing.print(slip("first"))
    second = await printing.print(slip("second"))
    health = await printing.state()
    for answer in (first, second, health):
        assert isinstance(answer, NotPrinted)
        assert answer.silent
    printer.let_go.set()
    await until_it_is_back(thread)
    assert await printing.print(slip("third")) == HandedOver()
    assert printer.printed == ["first", "third"]
    assert await printing.state() == HandedOver()


async def test_a_slip_that_waits_too_long_behind_another_is_never_printed(printer, thread):
    printing = Printing(printer, thread, print_s=30, state_s=0.01)
    first = asyncio.ensure_future(printing.print(slip("first")))
    await asyncio.to_thread(printer.begun.wait)
    assert await printing.state() == HandedOver(), "it is busy, and nothing is known against it"
    hasty = Printing(printer, thread, print_s=0.01)
    assert isinstance(await hasty.print(slip("second")), NotPrinted)
    printer.let_go.set()
    assert await first == HandedOver()
    assert await printing.state() == HandedOver()
    assert printer.printed == ["first"]


class Moody:
    """Says nothing of its state unless asked to print, as a printer that is not believed."""

    def __init__(self, state):
        self.result, self.told = NotPrinted("off", "on", silent=True), state

    def print(self, _slip):
        return self.result

    def state(self):
        return self.told


async def test_a_try_that_was_given_up_is_told_until_one_succeeds(thread):
    printer = Moody(HandedOver())
    printing = Printing(printer, thread)
    assert await printing.print(slip()) == printer.result
    assert await printing.state() == printer.result
    printer.told = Ready()
    assert await printing.state() == Ready(), "what the printer itself says counts"
    printer.result = printer.told = HandedOver()
    await printing.print(slip())
    assert await printing.state() == HandedOver()


class HangingScanner:
    def __init__(self, where):
        self.where, self.let_go, self.opened = where, threading.Event(), 0

    def open(self):
        self.opened += 1
        if self.where == "open":
            self.let_go.wait()

    def read(self):
        if self.where == "read":
            self.let_go.wait()
        time.sleep(0.01)
        return []

    def stop(self):
        """It does not listen."""

    def close(self):
        """It is closed."""


@pytest.mark.parametrize("where", ["open", "read"])
async def test_staff_hear_of_a_scanner_that_hangs_and_it_goes_on_by_itself(thread, where):
    source = HangingScanner(where)
    scanning = Scanning(source, thread, print, Debounce(1.0), 0.01, answer_seconds=0.05)
    running = asyncio.ensure_future(scanning.run())
    try:
        async with asyncio.timeout(10):
            while not scanning.is_silent:  # noqa: ASYNC110  a state has no event
                await asyncio.sleep(0.01)
            assert "unplug the scanner" in scanning.problem
            assert not scanning.is_connected
            source.let_go.set()
            while not scanning.is_connected:  # noqa: ASYNC110
                await asyncio.sleep(0.01)
        assert scanning.problem == ""
        assert source.opened == 2
    finally:
        source.let_go.set()
        running.cancel()
        await asyncio.wait({running})
