"""A busy minute is one call, a first lead does not wait for it, and others see why nothing goes."""

from __future__ import annotations

import asyncio

import pytest

from kiosk.core.delivery.outbox import RowState
from kiosk.core.delivery.outcome import Action, Delivery, Fault
from kiosk.services.delivery.sync import SyncPace
from kiosk.store.lanes import Lanes
from tests.support.sync_harness import Org, syncing, until


class Time:
    """Sleeps take no time, and are remembered."""

    def __init__(self, monkeypatch) -> None:
        self.slept: list[float] = []
        real = asyncio.sleep

        async def sleep(seconds):
            self.slept.append(seconds)
            await real(0)

        monkeypatch.setattr("kiosk.services.delivery.sync.asyncio.sleep", sleep)


@pytest.mark.parametrize(("earlier", "wait"), [((), 3.0), (("a",), 50.0)])
async def test_new_rows_wait_for_others_longer_when_a_call_has_just_been_made(
    tmp_path, monkeypatch, earlier, wait
):
    org = Org()
    async with syncing(tmp_path, org, earlier, SyncPace(gather=3.0, apart=50.0)) as (outbox, sync):
        await until(lambda: outbox.counts().get(RowState.SENT, 0) == len(earlier))
        calls = len(org.asked)
        await asyncio.sleep(0.05)
        time = Time(monkeypatch)
        for row in ("x", "y", "z"):
            outbox.add(row, "lead", b"{}", 9.0)
            sync.wake()
        await until(lambda: len(org.asked) > calls)
        assert org.asked[-1] == ["x", "y", "z"]
        (slept,) = [s for s in time.slept if s > 1.0]
        assert slept == pytest.approx(wait, abs=2.0)


async def test_others_are_told_why_nothing_can_be_delivered_until_it_can(tmp_path):
    fault = Fault(Action.RETRY, "ConnectError", sentence="no network", alarm=True)
    org = Org(Delivery(fault=fault))
    async with syncing(tmp_path, org) as (outbox, sync):
        lanes = Lanes(outbox._connection)
        await until(lambda: bool(lanes.faults()))
        (told,) = lanes.faults()
        assert (told.kind, told.code, told.sentence) == ("lead", "ConnectError", "no network")
        assert told.alarm
        assert told.again > told.since
        sync.network_is_back()
        await until(lambda: outbox.counts() == {RowState.SENT: 3})
        await until(lambda: not lanes.faults())
