"""A code that one row brings to all rows of its call blocks no other row for long."""

from __future__ import annotations

import random

import pytest
from msgspec.structs import replace

from kiosk.core.delivery.outcome import Action, Delivery
from kiosk.core.delivery.settlement import settle
from kiosk.salesforce.errors import RULES
from kiosk.salesforce.judge import RowError, done, refused, settled
from kiosk.salesforce.replies import CallError
from kiosk.salesforce.splitting import Splitter
from tests.support.org_harness import KEYS, rows

LOCKS = ["UNABLE_TO_LOCK_ROW", "UNABLE_TO_LOCK_RECORD", "RECORD_IN_USE_BY_WORKFLOW"]
HALTED = ["ALL_OR_NONE_OPERATION_ROLLED_BACK", "PROCESSING_HALTED"]
LANE = ["LIMIT_EXCEEDED", "STORAGE_LIMIT_EXCEEDED", "INVALID_FIELD_FOR_INSERT_UPDATE"]
BAD = {KEYS[3], KEYS[11]}


class Org:
    """Gives each row of a call with a bad row the same code, as a result or by refusing it."""

    def __init__(self, code, bad=BAD, *, again=False, whole=False):
        self.code, self.bad, self.again, self.whole = code, set(bad), again, whole
        self.asked = []

    async def take(self, batch):
        self.asked.append(len(batch))
        if not self.bad & {one.id for one in batch}:
            return Delivery(tuple(done(one, "00Q", created=True) for one in batch))
        if self.whole:
            return refused(batch, CallError(self.code, 400))
        return settled([(one, RowError(self.code, again=self.again)) for one in batch])


class Shop:
    """Rows that each round sends by a process of its own, as `kiosk sync --once` does."""

    def __init__(self, count=20):
        self.waiting = rows(count)
        self.sent, self.held, self.fault = set(), {}, None

    async def sync_once(self, org):
        batch = [replace(one, attempts=one.attempts + 1) for one in self.waiting]
        delivery = await Splitter(org.take, random.Random(0)).deliver(self.waiting)
        self.fault = delivery.fault
        fate = settle(self.waiting, delivery, 0.0, random.Random(0))
        assert all(one.action in {Action.DONE, Action.HOLD_ROW} for one in fate.sent + fate.held)
        self.sent |= {one.id for one in fate.sent}
        self.held |= {one.id: one for one in fate.held}
        counted = {one.id for one in fate.postponed if one.counts}
        self.waiting = [
            replace(one, tries=one.tries + (one.id in counted))
            for one in batch
            if one.id in {again.id for again in fate.postponed}
        ]


@pytest.mark.parametrize("whole", [False, True])
@pytest.mark.parametrize("code", LOCKS + HALTED + LANE)
async def test_all_good_rows_arrive_within_three_syncs(code, whole):
    shop, org = Shop(), Org(code, whole=whole)
    for _ in range(3):
        await shop.sync_once(org)
    assert shop.sent == set(KEYS[:20]) - BAD
    assert {*shop.held, *(one.id for one in shop.waiting)} == BAD
    assert len(org.asked) <= 20


async def test_what_our_apex_wants_tried_again_with_a_new_code_is_looked_into_too():
    shop = Shop()
    for _ in range(3):
        await shop.sync_once(Org("BRAND_NEW", again=True))
    assert shop.sent == set(KEYS[:20]) - BAD


@pytest.mark.parametrize("code", [*LOCKS, *LANE])
async def test_an_org_that_refuses_all_with_it_is_told_and_holds_nobody(code):
    shop, org = Shop(), Org(code, KEYS[:20])
    for _ in range(5):
        await shop.sync_once(org)
    assert (len(shop.waiting), shop.held) == (20, {})
    assert shop.fault.code == code
    if code in LANE:
        rule = RULES[code]
        assert (shop.fault.action, shop.fault.reason) == (rule.action, rule.reason)
        assert (shop.fault.retry_after, shop.fault.alarm) == (rule.wait, True)
    await shop.sync_once(Org(code, ()))
    assert len(shop.sent) == 20


async def test_a_lock_that_passes_costs_no_one_and_one_that_stays_is_held_in_the_end():
    shop, fresh = Shop(2), iter(rows(40)[20:])
    for number in range(1, 40):
        shop.waiting.append(next(fresh)) if number % 2 else None
        await shop.sync_once(Org("UNABLE_TO_LOCK_ROW", {KEYS[0]}))
        tries = next((one.tries for one in shop.waiting if one.id == KEYS[0]), 10)
        assert (KEYS[0] in shop.held) is (tries == 10)
        if shop.held:
            break
    assert set(shop.held) == {KEYS[0]}
    assert shop.held[KEYS[0]].reason == "busy"
