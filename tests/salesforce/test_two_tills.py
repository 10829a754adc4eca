"""Two kiosks, one voucher, no network: both facts reach the org, one with its conflict."""

from __future__ import annotations

import json
import random
import time
from contextlib import ExitStack
from datetime import timedelta

import pytest

from kiosk.core.counter.redemption import Outcome
from kiosk.core.counter.store_news import store_news
from kiosk.core.counter.voucher import make_voucher
from kiosk.core.delivery.row_kind import REDEMPTION
from kiosk.core.feed.board import Board
from kiosk.salesforce.delivery import redemption_delivery
from kiosk.salesforce.offers import fetch_snapshot
from kiosk.services.delivery.drain import Drain
from kiosk.services.threads.loop import WorkerThread
from kiosk.store.outbox import Outbox
from tests.support.org_harness import an_org
from tests.support.redeem_harness import ALL_TIME, BASE, TEA, a_till


@pytest.fixture
async def org(tmp_path):
    async with an_org(tmp_path / "sandbox") as org:
        await org.console.post("/api/offers", json={"number": TEA.number, "title": "Tea"})
        yield org


async def a_kiosk(stack, org, folder, name):
    """A till that knows what the org told it at its last snapshot, and is now offline."""
    till = stack.enter_context(a_till(folder, kiosk=name))
    snapshot = await fetch_snapshot(org.client(), "S-01")
    till.board = Board().reconcile(snapshot)
    till.keys = store_news(snapshot.extras).keys
    till.live = False
    return till


async def news_for(store, org):
    return store_news((await fetch_snapshot(org.client(), store)).extras)


async def upload(till, org):
    """How many were sent."""
    outbox, disk = Outbox(till.connection), WorkerThread()
    deliver, keep = redemption_delivery(org.client()), till.list.record_conflicts
    drained = await Drain(REDEMPTION, outbox, disk, deliver, random.Random(1), keep).run()
    disk.close()
    assert drained.fault is None
    return drained.sent


async def in_the_org(org):
    return (await org.console.get("/api/redemptions")).json()["redemptions"]


async def test_both_facts_are_kept_and_both_kiosks_staff_see_the_conflict(tmp_path, org):
    with ExitStack() as stack:
        one = await a_kiosk(stack, org, tmp_path, "K-001")
        two = await a_kiosk(stack, org, tmp_path, "K-002")
        (offer,) = one.board.offers.values()
        (key,) = one.keys
        code = make_voucher(BASE, key, offer.id, "K-001", 1, one.now)

        verdicts = [await till.scan(code.url) for till in (one, two)]
        assert [v.outcome for v in verdicts] == [Outcome.ACCEPTED_OFFLINE] * 2
        for till in (one, two, two):
            await upload(till, org)

        told = await in_the_org(org)
        assert [row["Kiosk_Id__c"] for row in told] == ["K-001", "K-002"]
        assert {row["Voucher__c"] for row in told} == {code.voucher.name}
        assert [row["Conflict_Reason__c"] for row in told] == [None, "already_used"]
        assert one.list.conflicts(ALL_TIME) == ()
        one.list.record_doubled((await news_for("S-01", org)).doubled)
        (first,) = one.list.conflicts(ALL_TIME)
        assert (first.key, first.conflict) == (verdicts[0].key, "used_elsewhere")
        assert (await news_for("S-02", org)).doubled == ()
        (flagged,) = two.list.conflicts(ALL_TIME)
        assert (flagged.key, flagged.conflict) == (verdicts[1].key, "already_used")
        assert code.voucher.mac.hex() not in json.dumps(told)


async def test_an_undo_before_the_upload_leaves_the_voucher_to_the_other_kiosk(tmp_path, org):
    with ExitStack() as stack:
        one = await a_kiosk(stack, org, tmp_path, "K-001")
        two = await a_kiosk(stack, org, tmp_path, "K-002")
        (offer,) = one.board.offers.values()
        code = make_voucher(BASE, one.keys[0], offer.id, "K-001", 1, one.now)
        done = await one.scan(code.url)
        one.now += timedelta(seconds=1)
        await one.desk.undo(done.key, "changed her mind", "Ada")
        await two.scan(code.url)
        await upload(one, org)
        await upload(two, org)
        assert [row["Event__c"] for row in await in_the_org(org)] == [
            "redeemed",
            "undone",
            "redeemed",
        ]
        assert {row["Conflict__c"] for row in await in_the_org(org)} == {False}


async def test_a_lost_reply_is_answered_by_the_same_again(tmp_path, org):
    with ExitStack() as stack:
        till = await a_kiosk(stack, org, tmp_path, "K-001")
        await till.scan(f"{BASE}/O/TEA15X")
        await till.scan("nonsense!")
        await org.faults(drop_reply=True)
        outbox = Outbox(till.connection)
        rows = outbox.claim("redemption", 200, time.time() + 1)
        lost = await redemption_delivery(org.client())(rows)
        assert lost.fault is not None
        assert len(await in_the_org(org)) == 2
        assert await upload(till, org) == 2
        assert len(await in_the_org(org)) == 2
