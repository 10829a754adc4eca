"""Days' numbers go to our Apex alone; an org without it is told of once, without an alarm."""

from __future__ import annotations

import json

import pytest
from starlette.responses import Response

from kiosk.core.delivery.outbox import Row
from kiosk.core.delivery.outcome import Action
from kiosk.core.delivery.reason import Reason
from kiosk.core.delivery.row_kind import STAT
from kiosk.salesforce.delivery import delivery_of
from kiosk.settings.sections.links import SalesforceSection
from tests.support.answering_org import org

KEY = "f5698272-3214-5e47-a886-7474d4e3b61b"
ROWS = [Row(KEY, STAT.name, b'{"Stat_Key__c":"%s","Offers":[]}' % KEY.encode(), 0)]


async def none_given(_kind, _count):
    return ()


async def deliver(client, by="apex"):
    section = SalesforceSection(login_url="x", client_id="x", delivery=by)
    return await delivery_of(section, client, STAT, none_given)(ROWS)


def result(status):
    told = {"id": KEY, "status": status, "salesforce_id": "a0R00000000000a", "error": None}
    return Response(json.dumps({"results": [told]}))


@pytest.mark.parametrize("status", ["created", "exists"])
async def test_a_day_that_the_org_has_is_done(status):
    async with org(result(status)) as client:
        delivery = await deliver(client)
        ((_, body),) = client.seen
    assert json.loads(body) == {"stats": [json.loads(ROWS[0].body)]}
    assert [one.action for one in delivery.outcomes] == [Action.DONE]


async def test_an_older_package_is_asked_again_hours_later_and_nobody_is_alarmed():
    missing = [{"errorCode": "NOT_FOUND", "message": "Could not find a match for URL"}]
    async with org(*[Response(json.dumps(missing), 404)] * 3) as client:
        delivery = await deliver(client)
    fault = delivery.fault
    assert delivery.outcomes == ()
    assert (fault.action, fault.reason) == (Action.HOLD_LANE, Reason.NO_NUMBERS)
    assert fault.retry_after >= 3_600
    assert not fault.alarm


async def test_an_org_that_has_none_of_our_apex_is_not_called():
    async with org() as client:
        delivery = await deliver(client, by="collections")
        assert client.seen == []
    assert delivery.fault.reason == Reason.NO_NUMBERS


async def test_a_login_that_fails_is_told_as_such():
    async with org(*[Response("down", 503)] * 3) as client:
        delivery = await deliver(client)
    assert delivery.fault.reason != Reason.NO_NUMBERS
