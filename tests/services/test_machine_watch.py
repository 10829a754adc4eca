"""The machine is looked at off the loop, and what does not answer is not known."""

from __future__ import annotations

from types import SimpleNamespace

import pytest

from kiosk.core.delivery.machine import Machine
from kiosk.core.devices.printing import HandedOver, NotPrinted, PaperOut, Ready
from kiosk.hardware.board import BoardHealth
from kiosk.services import machine_watch
from kiosk.services.devices.printing import Printing
from kiosk.services.machine_watch import MachineWatch
from kiosk.services.threads.loop import WorkerThread


@pytest.fixture
def worker():
    worker = WorkerThread("machine")
    yield worker
    worker.close()


def printing(state, worker):
    return Printing(state and SimpleNamespace(state=lambda: state), worker)


@pytest.mark.parametrize(
    ("state", "told"),
    [
        (None, None),
        (Ready(), "ok"),
        (HandedOver(), "ok"),
        (PaperOut(), "paper_out"),
        (NotPrinted("jam", "open it"), "printer_trouble"),
        (NotPrinted("nobody there", "switch it on", silent=True), "printer_silent"),
    ],
)
async def test_the_printer_is_told_in_a_word(tmp_path, worker, state, told):
    watch = MachineWatch(printing(state, worker), worker, tmp_path)
    assert watch.latest == Machine()
    await watch.look()
    assert watch.latest.printer == told
    assert watch.latest.disk_free_mb is not None


async def test_a_disk_that_is_gone_leaves_the_printer_known(tmp_path, worker):
    watch = MachineWatch(printing(Ready(), worker), worker, tmp_path / "gone")
    await watch.look()
    assert watch.latest == Machine(printer="ok")


async def test_the_boards_figures_are_kept(tmp_path, worker, monkeypatch):
    found = BoardHealth(61.5, under_voltage=True, disk_wear_percent=30)
    monkeypatch.setattr(machine_watch, "board_health", lambda _folder: found)
    watch = MachineWatch(printing(None, worker), worker, tmp_path)
    await watch.look()
    latest = watch.latest
    assert (latest.temperature_c, latest.power, latest.disk_wear_percent) == (61.5, "weak", 30)
