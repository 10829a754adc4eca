"""Redemptions go as leads go: whatever the org does, each ends there once or stays here."""

from __future__ import annotations

import msgspec
import pytest

from kiosk.core.delivery.outbox import Row
from kiosk.core.delivery.outcome import Action
from kiosk.salesforce.apex_results import ApexEndpoint, deliver_rows
from kiosk.salesforce.delivery import redemption_delivery
from kiosk.sandbox.org.situation_name import SituationName as S
from tests.support.org_harness import KEYS, an_org

D, R, H = Action.DONE, Action.RETRY, Action.HOLD_ROW
QUOTA, STOP = Action.WAIT_FOR_QUOTA, Action.HOLD_LANE


def row(number, **fields):
    body = {
        "Redemption_Key__c": KEYS[number],
        "Event__c": "redeemed",
        "Kind__c": "wall",
        "Offer_Number__c": "NONE",
        "Outcome__c": "accepted_offline",
        "Redeemed_At__c": "2026-11-25T10:00:00.000Z",
        "Offline__c": True,
    }
    return Row(KEYS[number], "redemption", msgspec.json.encode({**body, **fields}), 0)


async def keys(org):
    rows = (await org.console.get("/api/redemptions")).json()["redemptions"]
    return sorted(one["Redemption_Key__c"] for one in rows)


@pytest.fixture
async def org(tmp_path):
    async with an_org(tmp_path) as org:
        yield org


async def test_a_conflict_is_no_refusal_and_is_told_again(org):
    deliver = redemption_delivery(org.client())
    for _ in range(2):
        delivery = await deliver([row(0), row(1, Event__c="refused")])
        assert [(o.action, o.conflict) for o in delivery.outcomes] == [
            (D, "unknown_offer"),
            (D, ""),
        ]
    assert await keys(org) == sorted(KEYS[:2])


CASES = [
    ("sent before", {"next": [{"situation": S.SENT_BEFORE}]}, [D, D, D], 3),
    ("commits, drops the reply", {"next": [{"situation": S.REPLY_LOST}]}, R, 3),
    ("an earlier try is at work", {"next": [{"situation": S.EARLIER_TRY_AT_WORK}]}, [R, R, R], 3),
    ("portal", {"next": [{"situation": S.SOMETHING_ELSE_ANSWERS}]}, R, 0),
    ("session expired", {"next": [{"situation": S.SESSION_EXPIRED}]}, [D, D, D], 3),
    ("quota", {"situation": S.QUOTA}, QUOTA, 0),
    ("maintenance", {"situation": S.MAINTENANCE}, R, 0),
    ("read-only", {"situation": S.READ_ONLY}, R, 0),
    ("commits, then 502", {"next": [{"situation": S.EDGE_FAILS}]}, R, 3),
    ("results do not match", {"next": [{"situation": S.RESULTS_DO_NOT_MATCH}]}, R, 3),
    ("row lock", {"next": [{"situation": S.ROW_LOCK, "key": KEYS[1]}]}, [D, R, D], 2),
    ("validation rule", {"next": [{"situation": S.VALIDATION_RULE, "key": KEYS[1]}]}, [D, H, D], 2),
    ("field not deployed", {"situation": S.FIELD_NOT_DEPLOYED}, STOP, 0),
    ("network away", {"network_away": True}, R, 0),
    ("no situation of redemptions", {"situation": S.CONVERTED_SINCE}, [D, D, D], 3),
]


@pytest.mark.parametrize(("name", "faults", "told", "kept"), CASES, ids=[case[0] for case in CASES])
async def test_a_situation_loses_and_doubles_nothing(org, name, faults, told, kept):
    deliver = redemption_delivery(org.client())
    await org.faults(**faults)
    delivery = await deliver([row(number) for number in range(3)])
    if isinstance(told, list):
        assert [outcome.action for outcome in delivery.outcomes] == told
    else:
        assert delivery.fault.action is told
    await org.calm()
    assert len(await keys(org)) == kept
    left = {o.id for o in delivery.outcomes if o.action in {D, H}}
    held = sum(outcome.action is H for outcome in delivery.outcomes)
    later = redemption_delivery(org.client())
    await later([one for one in map(row, range(3)) if one.id not in left])
    assert len(await keys(org)) == 3 - held


@pytest.mark.parametrize(
    ("conflict", "told"),
    [
        (None, ""),
        ("", ""),
        ("expired", "expired"),
        ("Ünknown", "other"),
        (7, "other"),
        ([], "other"),
    ],
)
async def test_a_conflict_that_cannot_be_read_is_one_all_the_same(conflict, told):
    class Client:
        async def post(self, path, body, headers):
            result = {"id": KEYS[0], "status": "created", "salesforce_id": "a03SB0000000001AAA"}
            return {"results": [{**result, "conflict": conflict}]}

    delivery = await deliver_rows(Client(), ApexEndpoint("/", "redemptions"), [row(0)])
    assert [outcome.conflict for outcome in delivery.outcomes] == [told]
