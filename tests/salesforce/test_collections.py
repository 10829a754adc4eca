"""Without our Apex: what a rep did to a lead stays, and a lead that was deleted stays so."""

from __future__ import annotations

import pytest

from kiosk.core.delivery.outcome import Action
from kiosk.sandbox.org.situation_name import SituationName as S
from tests.support.org_harness import KEYS, an_org, row, rows


@pytest.fixture
async def org(tmp_path):
    async with an_org(tmp_path) as org:
        yield org


async def the_lead(org):
    (lead,) = (await org.console.get("/api/leads")).json()["leads"]
    return lead


async def test_a_lead_sent_again_overwrites_no_edit(org):
    await org.deliver_by("collections")([row(0)])
    delivery = await org.deliver_by("collections")([row(0, attempts=1, LastName="Old")])
    assert [o.action for o in delivery.outcomes] == [Action.DONE]
    lead = await the_lead(org)
    assert (lead["LastName"], lead["Id"]) == ("Customer0", delivery.outcomes[0].salesforce_id)


async def test_what_was_sent_without_an_answer_is_looked_up_in_the_same_process(org):
    deliver = org.deliver_by("collections")
    await org.faults(drop_reply=True)
    assert (await deliver([row(0)])).fault is not None
    delivery = await deliver([row(0, LastName="Old")])
    assert [o.action for o in delivery.outcomes] == [Action.DONE]
    assert (await the_lead(org))["LastName"] == "Customer0"


async def test_a_deleted_lead_is_not_made_anew(org):
    await org.deliver_by("collections")([row(0)])
    url = f"/api/leads/{(await the_lead(org))['Id']}"
    deleted = await org.console.request("DELETE", url, json={})
    assert deleted.status_code == 200
    delivery = await org.deliver_by("collections")([row(0, attempts=1)])
    assert [o.action for o in delivery.outcomes] == [Action.DONE]
    assert await org.keys() == []


async def test_a_converted_lead_is_done(org):
    await org.deliver_by("collections")([row(0)])
    lead = await the_lead(org)
    await org.console.post(f"/api/leads/{lead['Id']}/convert", json={})
    delivery = await org.deliver_by("collections")([row(0)])
    assert [(o.action, o.salesforce_id) for o in delivery.outcomes] == [(Action.DONE, lead["Id"])]


async def test_a_duplicate_that_is_held_names_what_it_resembles(org):
    deliver = org.deliver_by("collections", "hold")
    await deliver([row(0)])
    await org.faults(next=[{"situation": S.DUPLICATE_RULE, "key": KEYS[1]}])
    (outcome,) = (await deliver([row(1)])).outcomes
    assert outcome.action is Action.HOLD_ROW
    assert outcome.matches == ((await the_lead(org))["Id"],)
    assert "duplicate" in outcome.sentence


@pytest.mark.parametrize("by", ["apex", "collections"])
async def test_six_hundred_leads_take_three_calls(org, by):
    client = org.client()
    delivery = await org.deliver_by(by, client=client)(rows(600))
    assert {o.action for o in delivery.outcomes} == {Action.DONE}
    assert client.usage.calls == 3
    assert len(await org.keys()) == 600
