"""Whatever Salesforce answers, a lead is sent, tried again or held, and never lost."""

from __future__ import annotations

import asyncio

import pytest

from kiosk.core.delivery.outbox import RowState
from kiosk.core.delivery.outcome import Action, Delivery, Fault, RowOutcome
from tests.support.sync_harness import Org, syncing, until


async def test_all_rows_go_in_one_call(tmp_path):
    org = Org()
    async with syncing(tmp_path, org) as (outbox, _):
        await until(lambda: outbox.counts() == {RowState.SENT: 3})
    assert org.asked == [["a", "b", "c"]]


async def test_a_thousand_rows_take_five_calls(tmp_path):
    org = Org()
    async with syncing(tmp_path, org, [f"{n:04}" for n in range(1000)]) as (outbox, _):
        await until(lambda: outbox.counts() == {RowState.SENT: 1000})
    assert len(org.asked) == 5


async def test_a_bad_row_is_held_and_its_neighbours_flow(tmp_path):
    def partly(rows):
        bad = RowOutcome("b", Action.HOLD_ROW, code="STRING_TOO_LONG")
        return Delivery(tuple(bad if r.id == "b" else RowOutcome(r.id, Action.DONE) for r in rows))

    org = Org(partly)
    async with syncing(tmp_path, org) as (outbox, _):
        await until(lambda: outbox.counts() == {RowState.SENT: 2, RowState.HELD: 1})


@pytest.mark.parametrize("code", ["ConnectError", "NOT_JSON", "RESULTS_DO_NOT_MATCH"])
async def test_a_fault_of_the_call_is_no_rows_fault_and_ends_with_the_network(tmp_path, code):
    org = Org(Delivery(fault=Fault(Action.RETRY, code)))
    async with syncing(tmp_path, org) as (outbox, sync):
        await until(lambda: len(org.asked) == 1 and outbox.counts() == {RowState.PENDING: 3})
        await asyncio.sleep(0)
        sync.network_is_back()
        await until(lambda: outbox.counts() == {RowState.SENT: 3})
    assert org.asked == [["a", "b", "c"]] * 2


@pytest.mark.parametrize("action", [Action.WAIT_FOR_QUOTA, Action.HOLD_LANE])
async def test_a_wait_for_quota_or_configuration_is_not_broken_by_new_rows(tmp_path, action):
    org = Org(Delivery(fault=Fault(action, "X")))
    async with syncing(tmp_path, org) as (outbox, sync):
        await until(lambda: len(org.asked) == 1 and outbox.counts() == {RowState.PENDING: 3})
        sync.wake()
        sync.network_is_back()
        for _ in range(20):
            await asyncio.sleep(0)
        assert len(org.asked) == 1
        assert outbox.counts() == {RowState.PENDING: 3}


async def test_beside_a_fault_the_decided_rows_are_decided_and_the_others_tried_again(tmp_path):
    decided = (RowOutcome("a", Action.DONE, "00Qa"), RowOutcome("b", Action.HOLD_ROW, code="X"))
    fault = Fault(Action.RETRY, "ReadTimeout")
    org = Org(Delivery(decided, fault))
    async with syncing(tmp_path, org) as (outbox, sync):
        await until(lambda: outbox.counts().get(RowState.HELD) == 1)
        sync.network_is_back()
        await until(lambda: outbox.counts() == {RowState.SENT: 2, RowState.HELD: 1})
    assert org.asked == [["a", "b", "c"], ["c"]]
