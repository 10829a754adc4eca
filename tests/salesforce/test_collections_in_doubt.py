"""An error that our own lead may cause is answered by a look, where looking is possible."""

from __future__ import annotations

import json

import pytest

from kiosk.core.delivery.outcome import Action
from kiosk.salesforce.collections import Collections
from kiosk.salesforce.replies import CallError
from tests.support.org_harness import KEYS, row

THERE = {"Id": "00Q000000000001AAA", "Kiosk_Lead_Id__c": KEYS[0], "IsDeleted": False}
TAKEN = {"success": False, "errors": [{"statusCode": "DUPLICATE_VALUE"}]}
MADE = {"success": True, "id": "00Q000000000002AAA", "created": True, "errors": []}


class Org:
    """Refuses the first row, as it has its key already; takes the second."""

    def __init__(self, found):
        self.found = found

    async def patch(self, _path, body, _headers):
        return [TAKEN, MADE][: len(json.loads(body)["records"])]

    async def get(self, _path):
        if isinstance(self.found, CallError):
            raise self.found
        return {"done": True, "records": self.found}


@pytest.mark.parametrize(
    ("found", "action", "counts"),
    [
        ([THERE], Action.DONE, True),
        ([], Action.HOLD_ROW, True),
        (CallError("ReadTimeout"), Action.RETRY, False),
    ],
)
async def test_a_key_that_is_taken_is_looked_up_before_anybody_is_blamed(found, action, counts):
    delivery = await Collections(Org(found), "allow").deliver([row(0), row(1)])
    first, second = delivery.outcomes
    assert (first.action, first.counts) == (action, counts)
    assert second.action is Action.DONE
    assert delivery.fault is None
