"""A row that spoils the call is found and held; an org that spoils all calls holds no row."""

from __future__ import annotations

import json
import random

import pytest
from msgspec.structs import replace

from kiosk.core.delivery.inquiry import MAX_CALLS, UNFINISHED
from kiosk.core.delivery.outbox import Row
from kiosk.core.delivery.outcome import Action, Delivery, Fault, RowOutcome
from kiosk.salesforce.splitting import Splitter
from tests.support.org_harness import KEYS, row, rows

SPLIT = Fault(Action.SPLIT, "APEX_ERROR", reason="apex_limit", sentence="Lighten it.")


class Org:
    """Faults a call with a poisoned row, or with more rows than it bears."""

    def __init__(self, poison=(), bears=200, fault=SPLIT) -> None:
        self.poison, self.bears, self.fault = {KEYS[one] for one in poison}, bears, fault
        self.asked: list[int] = []

    async def take(self, batch):
        self.asked.append(len(batch))
        if len(batch) > self.bears or self.poison & {one.id for one in batch}:
            return Delivery(fault=self.fault)
        return Delivery(
            tuple(RowOutcome(one.id, Action.DONE, "00Q", created=True) for one in batch)
        )


def by_action(delivery, action):
    return sorted(KEYS.index(o.id) for o in delivery.outcomes if o.action is action)


@pytest.mark.parametrize("poison", [(0,), (99,), (199,), (7, 150)])
async def test_the_poisoned_are_held_and_all_others_pass(poison):
    org = Org(poison)
    delivery = await Splitter(org.take).deliver(rows(200))
    assert delivery.fault is None
    assert by_action(delivery, Action.HOLD_ROW) == sorted(poison)
    assert len(by_action(delivery, Action.DONE)) == 200 - len(poison)
    assert len(org.asked) <= 2 * 9 * len(poison)
    held = next(o for o in delivery.outcomes if o.action is Action.HOLD_ROW)
    assert (held.code, held.reason, held.sentence) == ("APEX_ERROR", "apex_limit", "Lighten it.")


async def test_an_org_that_bears_little_gets_little():
    org = Org(bears=60)
    delivery = await Splitter(org.take).deliver(rows(200))
    assert by_action(delivery, Action.DONE) == list(range(200))
    assert sorted(org.asked, reverse=True) == [200, 100, 100, 50, 50, 50, 50]


async def test_an_org_that_fails_for_all_is_ill_and_holds_no_row():
    org = Org(bears=0)
    splitter = Splitter(org.take, random.Random(0))
    delivery = await splitter.deliver(rows(200))
    assert delivery.outcomes == ()
    assert delivery.fault.reason == "org_ill"
    assert delivery.fault.code == "APEX_ERROR"
    assert len(org.asked) <= 18
    await splitter.deliver(rows(200))
    assert org.asked[-2:] == [1, 1]
    assert len(org.asked) <= 20
    org.bears = 200
    assert len(by_action(await splitter.deliver(rows(200)), Action.DONE)) == 200


async def test_a_row_without_company_waits_however_often_it_is_refused():
    splitter = Splitter(Org((0,)).take)
    for attempts in range(5):
        delivery = await splitter.deliver([row(0, attempts)])
        assert delivery.outcomes == ()
        assert delivery.fault.reason == "org_ill"


async def test_calls_have_an_end_and_what_is_left_comes_at_once():
    org = Org(range(1, 200))
    delivery = await Splitter(org.take, random.Random(0)).deliver(rows(200))
    while delivery.fault is None or delivery.fault.reason != "org_ill":
        left = [r for r in rows(200) if r.id not in {o.id for o in delivery.outcomes}]
        assert len(org.asked) <= MAX_CALLS
        assert delivery.fault is UNFINISHED
        assert len(left) < 200
        break


async def test_a_server_fault_is_split_only_when_it_stays():
    soft = Fault(Action.RETRY, "UNKNOWN_EXCEPTION", tries=3)
    org = Org((5,), fault=soft)
    splitter = Splitter(org.take)
    for _ in range(2):
        assert (await splitter.deliver(rows(10))).fault is soft
    assert org.asked == [10, 10]
    delivery = await splitter.deliver(rows(10))
    assert by_action(delivery, Action.HOLD_ROW) == [5]
    assert len(by_action(delivery, Action.DONE)) == 9


async def test_a_server_fault_that_an_earlier_process_met_is_split_too():
    """Each `kiosk sync --once` begins anew, and what it met is known from its rows alone."""
    soft = Fault(Action.RETRY, "UNKNOWN_EXCEPTION", tries=2)
    org = Org((5,), fault=soft)
    first = await Splitter(org.take).deliver(rows(10))
    again = [replace(one, attempts=1) for one in rows(10)]
    second = await Splitter(org.take).deliver(again)
    assert first.fault is soft
    assert by_action(second, Action.HOLD_ROW) == [5]
    assert len(by_action(second, Action.DONE)) == 9


async def test_a_body_that_is_no_object_is_held_and_harms_no_other():
    org = Org()
    bad = [
        Row(KEYS[n], "lead", body, 0) for n, body in enumerate([b"", b"[]", b"{", b"\xff", b"1"])
    ]
    delivery = await Splitter(org.take).deliver([*bad, row(9)])
    assert by_action(delivery, Action.HOLD_ROW) == [0, 1, 2, 3, 4]
    assert by_action(delivery, Action.DONE) == [9]
    assert org.asked == [1]


async def test_more_than_two_hundred_go_in_parts_and_none_needs_no_call():
    org = Org()
    assert await Splitter(org.take).deliver([]) == Delivery()
    await Splitter(org.take).deliver(rows(450))
    assert org.asked == [200, 200, 50]


MISSING = Fault(Action.HOLD_LANE, "INVALID_FIELD", reason="field_missing", sentence="Deploy.")


def with_fields(number, **fields):
    body = {"Kiosk_Lead_Id__c": KEYS[number], "LastName": "x", **fields}
    return replace(row(number), body=json.dumps(body).encode())


async def test_a_lead_with_a_field_that_the_org_lacks_blocks_no_other():
    org = Org(poison=(1, 3), fault=MISSING)
    batch = [with_fields(n) for n in range(6)]
    batch[1], batch[3] = with_fields(1, Typo__c="x"), with_fields(3, Typo__c="y")
    batch[4] = with_fields(4, Interest__c="x")
    delivery = await Splitter(org.take).deliver(batch)
    assert delivery.fault is None
    assert by_action(delivery, Action.DONE) == [0, 2, 4, 5]
    assert by_action(delivery, Action.HOLD_ROW) == [1, 3]
    held = next(o for o in delivery.outcomes if o.action is Action.HOLD_ROW)
    assert (held.code, held.sentence) == ("INVALID_FIELD", "Deploy.")
    assert org.asked == [6, 3, 1, 2]


@pytest.mark.parametrize("own", [(), (2,), (0, 1, 2, 3)])
async def test_an_org_without_the_package_is_asked_little_and_holds_the_lane(own):
    org = Org(bears=0, fault=MISSING)
    batch = [with_fields(n, **({"Interest__c": "x"} if n in own else {})) for n in range(4)]
    delivery = await Splitter(org.take).deliver(batch)
    assert (delivery.fault, delivery.outcomes) == (MISSING, ())
    assert len(org.asked) <= 2
