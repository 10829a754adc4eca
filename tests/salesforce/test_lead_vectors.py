"""What the kiosk makes of the endpoint's answers is what the shared vectors say."""

from __future__ import annotations

import json

import pytest
from msgspec.structs import asdict
from starlette.responses import Response

from kiosk.core.delivery.outbox import Row
from kiosk.salesforce.leads import deliver_leads
from tests.support.answering_org import org
from tests.support.shared_vectors import names, vectors

CASES = vectors("lead_results")["kiosk"]


@pytest.mark.parametrize("case", CASES, ids=names(CASES))
async def test_an_answer_means_what_the_vectors_say(case):
    rows = [Row(key, "lead", b"{}", 0) for key in case["sent"]]
    async with org(Response(json.dumps(case["body"]), case["status"])) as client:
        delivery = await deliver_leads(client, rows)
    told = json.loads(json.dumps([asdict(outcome) for outcome in delivery.outcomes]))
    assert [
        {key: one[key] for key in expected}
        for one, expected in zip(told, case["outcomes"], strict=True)
    ] == case["outcomes"]
    fault = delivery.fault and {"action": delivery.fault.action, "code": delivery.fault.code}
    assert fault == case["fault"]
