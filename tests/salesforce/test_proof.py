"""Whatever JSON comes back, nothing is raised, and DONE needs the exact proof for that row."""

from __future__ import annotations

import copy
import json

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.core.delivery.outcome import Action
from kiosk.salesforce.collections import Collections
from kiosk.salesforce.leads import deliver_leads
from kiosk.salesforce.replies import CallError
from kiosk.salesforce.splitting import Splitter
from tests.support.org_harness import row

ROWS = [row(number) for number in range(3)]
RECORD_ID = "00Q000000000001AAA"
WORDS = st.sampled_from(
    ["", "created", "exists", "retry", "rejected", "results", "id", RECORD_ID, ROWS[0].id, "errors",
     "statusCode", "success", "DUPLICATE_VALUE", "GONE", "APEX_ERROR", "x" * 200, "ünknown"]
)  # fmt: skip
ATOMS = st.none() | st.booleans() | st.integers(-2, 2) | st.floats(allow_nan=False) | WORDS
ANYTHING = st.recursive(
    ATOMS,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(WORDS, inner, max_size=4),
    max_leaves=12,
)
APEX = {
    "results": [{"id": r.id, "status": "created", "salesforce_id": RECORD_ID} for r in ROWS],
}
COLLECTIONS = [{"id": RECORD_ID, "success": True, "errors": [], "created": True} for _ in ROWS]


@st.composite
def nearly(draw, good):
    """A good reply with up to three of its places holding anything, or gone."""
    reply = copy.deepcopy(good)
    for _ in range(draw(st.integers(1, 3))):
        place = reply
        for _ in range(draw(st.integers(0, 3))):
            inner = [one for one in _values(place) if isinstance(one, (dict, list)) and one]
            if not inner:
                break
            place = draw(st.sampled_from(inner))
        if not place:
            break
        key = draw(st.sampled_from(sorted(place) if isinstance(place, dict) else range(len(place))))
        if draw(st.booleans()):
            place[key] = draw(ANYTHING)
        else:
            del place[key]
    return reply


def _values(place):
    return list(place.values()) if isinstance(place, dict) else list(place)


class Answering:
    """A client that gets this reply, whatever it asks; or an error."""

    def __init__(self, reply) -> None:
        self.reply = reply

    async def get(self, path):
        if isinstance(self.reply, CallError):
            raise self.reply
        return self.reply

    async def post(self, path, body, headers):
        return await self.get(path)

    patch = post


def proved_by_apex(reply) -> set[str]:
    """The rows that a reply in the contract's exact shape names as there, read independently."""
    results = reply.get("results") if isinstance(reply, dict) else None
    if not isinstance(results, list) or len(results) != len(ROWS):
        return set()
    if not all(
        isinstance(one, dict) and one.get("id") == r.id
        for one, r in zip(results, ROWS, strict=True)
    ):
        return set()
    return {one["id"] for one in results if one.get("status") in ["created", "exists"]}


def proved_by_collections(reply) -> set[str]:
    if not isinstance(reply, list) or len(reply) != len(ROWS):
        return set()
    return {
        r.id
        for one, r in zip(reply, ROWS, strict=True)
        if isinstance(one, dict)
        and one.get("success") is True
        and one.get("errors") == []
        and one.get("id") == RECORD_ID
        and isinstance(one.get("created"), bool)
    }


def holds(delivery, proved):
    ids = [outcome.id for outcome in delivery.outcomes]
    assert len(ids) == len(set(ids))
    assert set(ids) <= {one.id for one in ROWS}
    if delivery.fault is None:
        assert len(ids) == len(ROWS)
    else:
        assert delivery.fault.action not in {Action.SPLIT, Action.DONE, Action.HOLD_ROW}
    assert {o.action for o in delivery.outcomes} <= {Action.DONE, Action.RETRY, Action.HOLD_ROW}
    done = {o.id for o in delivery.outcomes if o.action is Action.DONE}
    assert done <= proved


CHECK = settings(
    max_examples=300, deadline=None, suppress_health_check=list(HealthCheck), derandomize=True
)


@CHECK
@given(ANYTHING | nearly(APEX))
async def test_apex_is_never_believed_without_proof(reply):
    client = Answering(reply)
    delivery = await Splitter(lambda rows: deliver_leads(client, rows)).deliver(ROWS)
    holds(delivery, proved_by_apex(reply))


@CHECK
@given(ANYTHING | nearly(COLLECTIONS))
async def test_collections_is_never_believed_without_proof(reply):
    delivery = await Splitter(Collections(Answering(reply)).deliver).deliver(ROWS)
    holds(delivery, proved_by_collections(reply))


@CHECK
@given(st.integers(0, 599), WORDS)
async def test_a_refused_call_condemns_no_row_that_had_company(status, code):
    client = Answering(CallError(code or "NO_CODE", status))
    for attempt in (Collections(client).deliver, lambda rows: deliver_leads(client, rows)):
        holds(await Splitter(attempt).deliver(ROWS), set())


@pytest.mark.parametrize(
    "found",
    [
        None,
        [],
        {"done": False, "records": []},
        {"done": True, "records": [{"Id": RECORD_ID, "Kiosk_Lead_Id__c": "another"}]},
        {"done": True, "records": [{"Id": "?", "Kiosk_Lead_Id__c": ROWS[0].id}]},
    ],
)
async def test_a_search_is_believed_for_our_keys_alone(found):
    delivery = await Collections(Answering(found)).deliver([row(0, attempts=1)])
    assert delivery.outcomes == ()
    assert delivery.fault.action is Action.RETRY


@pytest.mark.parametrize(
    "spoilt",
    [
        {"errors": [{"statusCode": "STRING_TOO_LONG"}]},
        {"errors": None},
        {"success": "true"},
        {"success": 1},
        {"created": None},
        {"created": "yes"},
        {"id": None},
        {"id": ""},
        {"id": "not an id"},
    ],
)
async def test_a_nearly_good_result_proves_nothing(spoilt):
    reply = [COLLECTIONS[0], {**COLLECTIONS[1], **spoilt}, COLLECTIONS[2]]
    delivery = await Collections(Answering(reply)).deliver(ROWS)
    assert delivery.outcomes == ()
    assert (delivery.fault.action, delivery.fault.code) == (Action.RETRY, "NOT_A_RESULT")


@pytest.mark.parametrize(
    "spoilt",
    [
        {"status": "created", "salesforce_id": None},
        {"status": "created", "salesforce_id": "?"},
        {"status": "created", "salesforce_id": 7},
        {"status": "exists", "salesforce_id": 7},
        {"status": "Created"},
        {"status": "merged"},
        {"status": None},
        {"status": []},
        {"error": {"code": "STRING_TOO_LONG"}},
        {"error": "failed"},
        {"status": "rejected", "error": "failed"},
    ],
)
async def test_a_nearly_good_result_of_apex_proves_nothing_and_spoils_no_other(spoilt):
    """The ids say whose each result is, so the odd one is not its neighbours' fault."""
    good = APEX["results"]
    odd = Answering({"results": [good[0], {**good[1], **spoilt}, good[2]]})
    delivery = await deliver_leads(odd, ROWS)
    assert delivery.fault is None
    assert [one.action for one in delivery.outcomes] == [Action.DONE, Action.DOUBT, Action.DONE]


@pytest.mark.parametrize("spoilt", [{"id": ROWS[1].id.upper()[:-1] + "F"}, {"id": 7}])
async def test_results_of_other_rows_prove_nothing(spoilt):
    good = APEX["results"]
    odd = Answering({"results": [good[0], {**good[1], **spoilt}, good[2]]})
    delivery = await deliver_leads(odd, ROWS)
    assert delivery.outcomes == ()
    assert delivery.fault.action is Action.RETRY


class OddFor:
    """Our Apex class of another version: it takes rows, and says so of one in words of its own."""

    def __init__(self, odd) -> None:
        self.odd = odd

    async def post(self, path, body, headers):
        keys = [one["Kiosk_Lead_Id__c"] for one in json.loads(body)["leads"]]
        good = {"status": "created", "salesforce_id": RECORD_ID}
        odd = {"status": "merged"}
        results = [{"id": key, **(odd if key in self.odd else good)} for key in keys]
        return {"results": results}


async def test_an_odd_result_that_stays_holds_its_row_alone():
    client = OddFor({ROWS[1].id})
    delivery = await Splitter(lambda rows: deliver_leads(client, rows)).deliver(ROWS)
    assert delivery.fault is None
    held = [one for one in delivery.outcomes if one.action is Action.HOLD_ROW]
    assert [(one.id, one.code, one.reason) for one in held] == [
        (ROWS[1].id, "NOT_A_RESULT", "refused")
    ]
    assert len(delivery.outcomes) == len(ROWS)


async def test_where_all_results_are_odd_nobody_is_held():
    client = OddFor({one.id for one in ROWS})
    delivery = await Splitter(lambda rows: deliver_leads(client, rows)).deliver(ROWS)
    assert delivery.outcomes == ()
    assert (delivery.fault.code, delivery.fault.reason) == ("NOT_A_RESULT", "org_ill")
