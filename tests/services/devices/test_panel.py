"""The panel's care: savers are held off, it sleeps and wakes, and a failure is told once."""

from __future__ import annotations

import asyncio

import pytest

from kiosk.hardware.panel_power import PanelPowerError
from kiosk.hardware.screen_saver import SaverError
from kiosk.services.devices.panel import Panel
from kiosk.services.threads.device_thread import DeviceThread


@pytest.fixture
def worker():
    thread = DeviceThread("panel")
    yield thread
    thread.close()


class PowerByHand:
    def __init__(self, problem=""):
        self.calls, self.problem = [], problem

    def switch(self, outputs, *, on):
        self.calls.append((on, *outputs))
        if self.problem:
            raise PanelPowerError(self.problem)


class SaverByHand:
    def __init__(self, problem=""):
        self.held, self._problem = asyncio.Event(), problem
        self._loop = asyncio.get_running_loop()

    def hold(self):
        self._loop.call_soon_threadsafe(self.held.set)
        if self._problem:
            raise SaverError(self._problem)


async def test_it_wakes_what_it_put_to_sleep_and_leaves_none_asleep(worker):
    power = PowerByHand()
    panel = Panel((), power, worker)
    await panel.switch(("A",), on=True)
    await panel.switch(("A", "B"), on=False)
    # Outputs that are off may have gone for Qt.
    await panel.switch((), on=True)
    await panel.switch(("A",), on=False)
    await panel.aclose()
    await panel.aclose()
    assert power.calls == [(False, "A", "B"), (True, "A", "B"), (False, "A"), (True, "A")]


async def test_a_panel_that_cannot_sleep_is_told_of_once_and_never_woken(worker, caplog):
    power = PowerByHand("no xset")
    panel = Panel((), power, worker)
    for _ in range(2):
        await panel.switch(("A",), on=False)
        await panel.switch(("A",), on=True)
    assert power.calls == [(False, "A")] * 2
    assert [record.message for record in caplog.records] == [
        "the panel cannot be switched, so it is only dark: no xset"
    ]


async def test_a_panel_without_a_tool_does_nothing(worker):
    panel = Panel((), None, worker)
    await panel.switch(("A",), on=False)
    await panel.aclose()


@pytest.mark.parametrize(
    ("problems", "told"),
    [
        (("", "no desktop"), []),
        (("", ""), []),
        (("no libXss", "no desktop"), ["no libXss; no desktop"]),
    ],
)
async def test_one_saver_held_off_is_enough_and_none_is_told(worker, caplog, problems, told):
    savers = [SaverByHand(problem) for problem in problems]
    running = asyncio.ensure_future(Panel(savers, None, worker).run())
    for saver in savers:
        await saver.held.wait()
    await worker.run(lambda: None)
    await asyncio.sleep(0)
    running.cancel()
    await asyncio.gather(running, return_exceptions=True)
    assert [record.args[0] for record in caplog.records] == told
