"""Where nothing passes, no row is blamed for what may be the org's fault."""

from __future__ import annotations

import json

from msgspec.structs import replace

from kiosk.core.delivery.outcome import Action, Delivery, Fault, RowOutcome
from kiosk.salesforce.splitting import Splitter
from tests.support.org_harness import KEYS, row, rows

MISSING = Fault(Action.HOLD_LANE, "INVALID_FIELD", reason="field_missing", sentence="Deploy.")
SOFT = Fault(Action.RETRY, "UNKNOWN_EXCEPTION", tries=1)


def with_field(number, name):
    body = {"Kiosk_Lead_Id__c": KEYS[number], "LastName": "x", name: "x"}
    return replace(row(number), body=json.dumps(body).encode())


async def test_a_lacking_field_holds_the_lane_when_no_other_row_passed():
    """The last row is refused for its own sake, which does not show that the org is well."""
    refused = RowOutcome(KEYS[1], Action.HOLD_ROW, code="REQUIRED_FIELD_MISSING")

    async def take(batch):
        if KEYS[0] in {one.id for one in batch}:
            return Delivery(fault=MISSING)
        return Delivery((refused,))

    batch = [with_field(0, "A_Typo__c"), with_field(1, "Interest__c")]
    assert await Splitter(take).deliver(batch) == Delivery((refused,), MISSING)


async def test_a_servers_fault_that_meets_every_row_alone_passes_by_itself():
    async def take(_batch):
        return Delivery(fault=SOFT)

    delivery = await Splitter(take).deliver(rows(8))
    assert delivery.outcomes == ()
    assert (delivery.fault.action, delivery.fault.code) == (Action.RETRY, "UNKNOWN_EXCEPTION")
    assert delivery.fault.reason == "org_ill"
