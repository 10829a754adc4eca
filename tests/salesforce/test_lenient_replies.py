"""What Salesforce leaves empty is read as empty where the meaning is clear."""

from __future__ import annotations

import pytest

from kiosk.core.delivery.outcome import Action
from kiosk.salesforce.collections import Collections
from kiosk.salesforce.leads import deliver_leads
from tests.support.org_harness import row

TAKEN = {"id": "00Q000000000001AAA", "success": True, "errors": [], "created": True}
MATCH = {"record": {"Id": "00Q000000000002AAA"}}


class Answering:
    def __init__(self, reply) -> None:
        self.reply = reply

    async def get(self, _path):
        return {"done": True, "records": []}

    async def post(self, _path, _body, _headers):
        return self.reply

    patch = post


def refused(code, **error):
    return {
        "id": None,
        "success": False,
        "errors": [{"statusCode": code, **error}],
        "created": None,
    }


@pytest.mark.parametrize(
    ("error", "matches"),
    [
        ({"message": None, "fields": None}, ()),
        ({"duplicateResult": None}, ()),
        ({"duplicateResult": {"matchResults": None}}, ()),
        ({"duplicateResult": {"matchResults": [None]}}, ()),
        ({"duplicateResult": {"matchResults": [{"matchRecords": None}]}}, ()),
        ({"duplicateResult": {"matchResults": [{"matchRecords": [None, {"record": None}]}]}}, ()),
        ({"message": 5, "fields": "Email"}, ()),
        ({"duplicateResult": "x"}, ()),
        ({"duplicateResult": {"matchResults": ["x"]}}, ()),
        (
            {"duplicateResult": {"matchResults": [{"matchRecords": [MATCH]}]}},
            ("00Q000000000002AAA",),
        ),
    ],
)
async def test_nulls_within_a_duplicate_hold_that_row_alone(error, matches):
    client = Answering([TAKEN, refused("DUPLICATES_DETECTED", **error)])
    delivery = await Collections(client).deliver([row(0), row(1)])
    assert delivery.fault is None
    assert [one.action for one in delivery.outcomes] == [Action.DONE, Action.HOLD_ROW]
    assert delivery.outcomes[1].matches == matches


async def test_an_error_of_apex_may_leave_its_message_and_fields_empty():
    error = {"code": "STRING_TOO_LONG", "message": None, "fields": None, "matches": None}
    results = [{"id": row(0).id, "status": "rejected", "salesforce_id": None, "error": error}]
    delivery = await deliver_leads(Answering({"results": results}), [row(0)])
    assert [(one.action, one.code) for one in delivery.outcomes] == [
        (Action.HOLD_ROW, "STRING_TOO_LONG")
    ]


@pytest.mark.parametrize("code", [None, 5, ["STRING_TOO_LONG"]])
async def test_an_error_without_a_readable_code_leaves_the_other_rows_alone(code):
    unclear = {"message": 5, "fields": "Email", "matches": {}}
    results = [
        {"id": row(0).id, "status": "created", "salesforce_id": TAKEN["id"]},
        {"id": row(1).id, "status": "rejected", "error": {"code": code, **unclear}},
    ]
    by_apex = await deliver_leads(Answering({"results": results}), [row(0), row(1)])
    by_collections = await Collections(Answering([TAKEN, refused(code)])).deliver([row(0), row(1)])
    for delivery in (by_apex, by_collections):
        assert delivery.fault is None
        assert [one.action for one in delivery.outcomes] == [Action.DONE, Action.DOUBT]
        assert delivery.outcomes[1].code == "UNKNOWN"
