"""The org's API calls are shared: the kiosk keeps to its part, and says when it goes on."""

from __future__ import annotations

import random

import pytest

from kiosk.core.delivery.outcome import Action
from kiosk.salesforce.diagnosis import diagnose_call
from kiosk.salesforce.offers import fetch_snapshot
from kiosk.salesforce.quota import Quota, QuotaGate
from kiosk.salesforce.replies import CallError
from kiosk.sandbox.org.situation_name import SituationName as S
from tests.support.org_harness import an_org, row


class Steady:
    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def steady():
    return Steady()


@pytest.fixture
def gate(steady):
    return QuotaGate(0.8, steady, random.Random(1))


def test_under_the_share_the_gate_is_open(gate):
    gate.read("api-usage=11999/15000")
    assert (gate.wait(), gate.quota) == (0.0, Quota(11_999, 15_000))


def test_at_the_share_it_shuts_and_each_wait_is_longer_up_to_a_limit(gate, steady):
    waits = []
    for _ in range(5):
        gate.read("api-usage=12000/15000; per-app-api-usage=17/250(appName=x)")
        waits.append(gate.wait())
        steady.now += gate.wait()
    assert 900 <= waits[0] <= 1350
    assert 1800 <= waits[1] <= 2700
    assert all(3600 <= wait <= 5400 for wait in waits[2:])
    gate.read("api-usage=5/15000")
    assert gate.wait() == 0


@pytest.mark.parametrize(
    "header", ["", "junk", "api-usage=1", "api-usage=x/y", "api-usage=9/0", "per-app-api-usage=9/9"]
)
def test_what_is_no_gauge_changes_nothing(gate, header):
    gate.read(header)
    assert (gate.wait(), gate.quota) == (0.0, None)


async def test_over_the_share_nothing_is_asked_for_leads_or_offers(tmp_path):
    async with an_org(tmp_path) as org:
        client = org.client(quota_share=0.5)
        deliver = org.deliver_by("apex", client=client)
        await org.faults(api_used=7_500)
        assert (await deliver([row(0)])).fault is None  # its reply tells
        assert client.quota == Quota(7_501, 15_000)
        delivery = await deliver([row(1)])
        assert delivery.fault.action is Action.WAIT_FOR_QUOTA
        assert 800 <= delivery.fault.retry_after <= 1350
        with pytest.raises(CallError) as refused:
            await fetch_snapshot(client)
        assert diagnose_call(refused.value).blocked
        assert client.usage.calls == 1


async def test_a_quota_used_up_pauses_all_calls_and_says_for_how_long(tmp_path):
    async with an_org(tmp_path) as org:
        client = org.client()
        await org.faults(next=[{"situation": S.QUOTA}])
        delivery = await org.deliver_by("apex", client=client)([row(0)])
        assert delivery.fault.action is Action.WAIT_FOR_QUOTA
        assert 800 <= delivery.fault.retry_after <= 1350
        with pytest.raises(CallError, match="QUOTA_SHARE_USED"):
            await fetch_snapshot(client)
        assert client.usage.calls == 1
