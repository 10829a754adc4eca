"""A reprint is the same slip; a kiosk without a printer says so."""

from __future__ import annotations

from types import SimpleNamespace

import pytest

from kiosk.core.devices.printing import HandedOver, NotPrinted, PaperOut, Ready
from kiosk.core.devices.slip import Code, SlipOffer, voucher_slip
from kiosk.services.devices.printing import Printing
from kiosk.services.threads.loop import WorkerThread

SLIP = voucher_slip(SlipOffer("Shop", "Shoes"), Code("HTTPS://X.Y/V/1", "1"), "Once")


class Paper:
    """A printer that has a few sheets."""

    def __init__(self, sheets):
        self.sheets = sheets
        self.out = []

    def print(self, slip):
        if len(self.out) == self.sheets:
            return PaperOut()
        self.out.append(slip)
        return HandedOver()

    def state(self):
        return PaperOut() if len(self.out) == self.sheets else HandedOver()


@pytest.fixture
def worker():
    running = WorkerThread("printer")
    yield running
    running.close()


async def test_no_paper_loses_nothing_for_the_same_slip_comes_again(worker):
    printer = Paper(0)
    printing = Printing(printer, worker)
    assert await printing.print(SLIP) == PaperOut()
    assert await printing.state() == PaperOut()
    printer.sheets = 2
    assert await printing.print(SLIP) == HandedOver()
    assert await printing.print(SLIP) == HandedOver()
    assert [slip.code for slip in printer.out] == [SLIP.code] * 2


async def test_customers_are_told_once_that_the_paper_is_out_and_once_that_there_is_some(worker):
    printer, told = Paper(0), []
    printing = Printing(printer, worker, tell_paper_out=told.append)
    await printing.print(SLIP)
    await printing.state()
    assert told == [True]
    printer.sheets = 1
    await printing.print(SLIP)
    assert told == [True, False]
    await printing.state()
    assert told == [True, False, True], "the last sheet was used"


async def test_a_printer_in_trouble_says_nothing_of_its_paper(worker):
    states, told = [PaperOut(), NotPrinted("jam", "open it"), Ready()], []
    printer = SimpleNamespace(state=lambda: states.pop(0))
    printing = Printing(printer, worker, tell_paper_out=told.append)
    for expected in ([True], [True], [True, False]):
        await printing.state()
        assert told == expected


async def test_a_kiosk_without_a_printer_says_what_to_set(worker):
    printing = Printing(None, worker)
    assert not printing.is_there
    for result in (await printing.print(SLIP), await printing.state()):
        assert isinstance(result, NotPrinted)
        assert "[printer]" in result.remedy


class Broken:
    """A driver that did not think of something."""

    def print(self, slip):
        raise RuntimeError("unthought of")

    def state(self):
        raise UnicodeDecodeError("utf-8", b"\xff", 0, 1, "unthought of")


async def test_a_driver_that_fails_is_an_answer_and_a_line_in_the_log(worker, caplog):
    printing = Printing(Broken(), worker)
    for result in (await printing.print(SLIP), await printing.state()):
        assert isinstance(result, NotPrinted)
    assert caplog.text.count("the printer's driver failed") == 3
    assert "a slip was not printed: the printer's driver failed" in caplog.text
