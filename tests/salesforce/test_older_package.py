"""An org whose package lacks this version's field still takes every row, and is told no guess."""

from __future__ import annotations

import json

import pytest
from starlette.responses import Response

from kiosk.core.delivery.outbox import Row
from kiosk.core.delivery.outcome import Action, Delivery, Fault, RowOutcome
from kiosk.salesforce.delivery import lead_delivery, redemption_delivery
from kiosk.salesforce.offers import fetch_snapshot
from kiosk.salesforce.optional_fields import WithoutTheMark
from kiosk.salesforce.replies import CallError
from kiosk.settings.sections.links import SalesforceSection
from tests.salesforce.test_deliveries import CREATED, org
from tests.support.org_harness import an_org, row

REFUSED = Response(
    json.dumps(
        [
            {
                "errorCode": "INVALID_FIELD",
                "message": "No such column 'Capture_Time__c' on sobject of type Lead",
            }
        ]
    ),
    400,
)


def created():
    return Response(json.dumps(CREATED))


def captured(row_id, worth):
    body = {"LastName": "A", "Captured_At__c": "2026-11-25T10:00:00Z", "Capture_Time__c": worth}
    return Row(row_id, "lead", json.dumps(body).encode(), 0)


async def test_the_mark_is_left_out_and_an_uncertain_time_with_it():
    rows = [captured("a", "True"), captured("b", "Uncertain")]
    section = SalesforceSection(login_url="x", client_id="x")
    async with org(REFUSED, created(), created()) as client:
        deliver = lead_delivery(section, client)
        for _ in range(2):
            delivery = await deliver(rows)
            assert [one.action for one in delivery.outcomes] == [Action.DONE] * 2
        sent = [json.loads(body)["leads"] for _, body in client.seen]
    assert len(sent) == 3
    assert "Capture_Time__c" in sent[0][0]
    assert sent[1] == sent[2] == [
        {"LastName": "A", "Captured_At__c": "2026-11-25T10:00:00Z"},
        {"LastName": "A"},
    ]  # fmt: skip


async def test_after_some_hours_the_org_is_asked_again_and_may_have_been_upgraded(caplog):
    now, upgraded, sent = [0.0], False, []

    async def attempt(rows):
        marked = any(b"Capture_Time__c" in one.body for one in rows)
        sent.append(marked)
        if marked and not upgraded:
            fields = ("Capture_Time__c",)
            fault = Fault(Action.HOLD_LANE, "INVALID_FIELD", reason="field_missing", fields=fields)
            return Delivery(fault=fault)
        return Delivery(tuple(RowOutcome(one.id, Action.DONE, created=True) for one in rows))

    deliver = WithoutTheMark(attempt, lambda: now[0]).deliver
    rows = [captured("a", "True")]
    for hour in (0, 5, 6, 11):
        now[0] = hour * 3600.0
        assert (await deliver(rows)).fault is None
    assert sent == [True, False, False, True, False, False]
    assert len(caplog.records) == 1
    upgraded, now[0] = True, 12 * 3600.0
    for _ in range(2):
        await deliver(rows)
    assert sent[6:] == [True, True]


async def test_a_redemption_goes_without_the_mark_too():
    body = b'{"Redeemed_At__c":"1970-01-01T00:00:00.000Z","Capture_Time__c":"Uncertain"}'
    rows = [Row(name, "redemption", body, 0) for name in "ab"]
    async with org(REFUSED, created()) as client:
        delivery = await redemption_delivery(client)(rows)
        assert [one.action for one in delivery.outcomes] == [Action.DONE] * 2
        assert json.loads(client.seen[1][1]) == {"redemptions": [{}, {}]}


async def test_a_refusal_of_a_call_names_the_field_that_its_text_names():
    async with org(REFUSED) as client:
        with pytest.raises(CallError) as caught:
            await fetch_snapshot(client)
    assert caught.value.fields == ("Capture_Time__c",)


@pytest.mark.parametrize("by", ["apex", "collections"])
async def test_a_field_that_the_org_lacks_is_named_to_people(tmp_path, by):
    async with an_org(tmp_path) as real:
        delivery = await real.deliver_by(by)([row(0, Nope__c="x"), row(1, Nope__c="x")])
    told = {one.sentence for one in delivery.outcomes} | {
        delivery.fault and delivery.fault.sentence
    }
    assert any("Nope__c" in (one or "") for one in told)


@pytest.mark.parametrize("by", ["apex", "collections"])
async def test_the_mark_and_the_standard_fields_arrive_both_ways(tmp_path, by):
    asked = {"Capture_Time__c": "Corrected", "Title": "Countess", "City": "London"}
    async with an_org(tmp_path) as real:
        delivery = await real.deliver_by(by)([row(0, **asked)])
        (lead,) = (await real.console.get("/api/leads")).json()["leads"]
    assert [one.action for one in delivery.outcomes] == [Action.DONE]
    assert {name: lead[name] for name in asked} == asked
