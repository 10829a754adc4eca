"""What Salesforce, a portal or a proxy may answer, over real sockets, and what follows from it."""

from __future__ import annotations

import json

import pytest
from starlette.responses import Response

from kiosk.core.delivery.outcome import Action
from kiosk.salesforce.auth import Credentials
from kiosk.salesforce.client import SalesforceClient
from kiosk.salesforce.errors import action_for_call, rule_for_row
from kiosk.salesforce.leads import deliver_leads
from kiosk.salesforce.offers import fetch_snapshot
from kiosk.salesforce.replies import CallError
from tests.support.answering_org import CREATED, ROWS, org
from tests.support.sandbox_identity import private_key
from tests.support.signing import signed_by


def error(code, status):
    return Response(json.dumps([{"errorCode": code, "message": "m"}]), status)


async def test_exact_results_are_the_only_proof():
    async with org(Response(json.dumps(CREATED))) as client:
        delivery = await deliver_leads(client, ROWS)
        headers, body = client.seen[0]
    assert [(o.id, o.action, o.salesforce_id) for o in delivery.outcomes] == [
        ("a", Action.DONE, "00Q00000000000a"),
        ("b", Action.DONE, "00Q00000000000b"),
    ]
    assert json.loads(body) == {"leads": [{"LastName": "A"}, {"LastName": "B"}]}
    assert headers["sforce-auto-assign"] == "TRUE"
    assert headers["sforce-duplicate-rule-header"] == "allowSave=true"


def results(*rows):
    return Response(json.dumps({"results": list(rows)}))


@pytest.mark.parametrize(
    ("answer", "action", "code"),
    [
        (Response("<html>Wi-Fi portal</html>", 200), Action.RETRY, "NOT_JSON"),
        (Response("{}", 200), Action.RETRY, "NOT_A_RESULT"),
        (results(CREATED["results"][0]), Action.RETRY, "RESULTS_DO_NOT_MATCH"),
        (results(*reversed(CREATED["results"])), Action.RETRY, "RESULTS_DO_NOT_MATCH"),
        (results({"id": "a", "status": "fine"}), Action.RETRY, "RESULTS_DO_NOT_MATCH"),
        (results({"id": 1}, {"id": "b"}), Action.RETRY, "NOT_A_RESULT"),
        (results({"id": "a"}, "b"), Action.RETRY, "NOT_A_RESULT"),
        (Response("[" * 100_000, 200), Action.RETRY, "NOT_JSON"),
        (Response("", 302, {"Location": "http://127.0.0.1:9/"}), Action.RETRY, "REDIRECTED"),
        (Response("", 204), Action.RETRY, "UNEXPECTED_SUCCESS"),
        (Response(json.dumps(CREATED), 201), Action.RETRY, "UNEXPECTED_SUCCESS"),
        (Response("<html>down</html>", 503), Action.RETRY, "NO_CODE"),
        (error("APEX_ERROR", 500), Action.SPLIT, "APEX_ERROR"),
        (error("REQUEST_LIMIT_EXCEEDED", 403), Action.WAIT_FOR_QUOTA, "REQUEST_LIMIT_EXCEEDED"),
        (error("INVALID_FIELD", 400), Action.HOLD_LANE, "INVALID_FIELD"),
        (error("JSON_PARSER_ERROR", 400), Action.SPLIT, "JSON_PARSER_ERROR"),
        (error("GONE", 410), Action.HOLD_LANE, "GONE"),
    ],
)
async def test_any_other_answer_is_a_fault_of_the_call_and_of_no_row(answer, action, code):
    async with org(answer) as client:
        delivery = await deliver_leads(client, ROWS)
    assert delivery.outcomes == ()
    assert (delivery.fault.action, delivery.fault.code) == (action, code)


async def test_rows_are_judged_one_by_one():
    rejected = {"id": "a", "status": "rejected", "error": {"code": "STRING_TOO_LONG"}}
    locked = {"id": "b", "status": "retry", "error": {"code": "UNABLE_TO_LOCK_ROW"}}
    async with org(results(rejected, locked)) as client:
        delivery = await deliver_leads(client, ROWS)
    assert [o.action for o in delivery.outcomes] == [Action.HOLD_ROW, Action.RETRY]


async def test_an_expired_token_is_renewed_once_and_the_call_repeated():
    expired = error("INVALID_SESSION_ID", 401)
    async with org(expired, Response(json.dumps(CREATED))) as client:
        delivery = await deliver_leads(client, ROWS)
        assert [h["authorization"] for h, _ in client.seen] == ["Bearer T1", "Bearer T2"]
    assert delivery.fault is None


async def test_a_token_refused_twice_is_a_fault():
    expired = [error("INVALID_SESSION_ID", 401) for _ in range(2)]
    async with org(*expired) as client:
        delivery = await deliver_leads(client, ROWS)
    assert delivery.fault.action is Action.REAUTHENTICATE


async def test_a_login_refused_is_named_and_holds_no_row():
    refusal = Response(json.dumps({"error": "invalid_grant", "error_description": "x"}), 400)
    async with org(token=refusal) as client:
        delivery = await deliver_leads(client, ROWS)
    assert (delivery.fault.action, delivery.fault.code) == (
        Action.HOLD_LANE,
        "LOGIN_REFUSED",
    )


@pytest.mark.parametrize("status", [200, 503])
async def test_a_login_page_that_is_no_answer_is_a_retry(status):
    """A Wi-Fi portal answers 200 with a page, maintenance 503."""
    async with org(token=Response("<html>page</html>", status)) as client:
        delivery = await deliver_leads(client, ROWS)
    assert delivery.fault.action is Action.RETRY


async def test_a_network_that_is_away_is_a_retry():
    client = SalesforceClient(
        Credentials("http://127.0.0.1:9", "c", "u", sign=signed_by(private_key()))
    )
    delivery = await deliver_leads(client, ROWS)
    await client.aclose()
    assert delivery.fault.action is Action.RETRY


@pytest.mark.parametrize("body", ["<html>", "{}", "[]", '{"as_of": 5}'])
async def test_what_is_no_snapshot_empties_no_wall(body):
    async with org(Response(body)) as client:
        with pytest.raises(CallError):
            await fetch_snapshot(client)


@pytest.mark.parametrize(
    ("code", "doubt"),
    [("ANYTHING_NEW", True), ("UNABLE_TO_LOCK_ROW", False)],
)
def test_an_unknown_error_of_a_row_may_be_the_orgs(code, doubt):
    assert rule_for_row(code).doubt is doubt


@pytest.mark.parametrize(
    ("status", "action"),
    [(500, Action.RETRY), (503, Action.RETRY), (420, Action.RETRY), (200, Action.RETRY),
     (0, Action.RETRY), (401, Action.REAUTHENTICATE), (404, Action.HOLD_LANE)],
)  # fmt: skip
def test_an_unknown_error_of_a_call_goes_by_its_status(status, action):
    assert action_for_call(status, "NEW") is action


def test_credentials_and_sessions_do_not_show_their_secrets():
    from kiosk.salesforce.auth import Session

    assert "S3CRET" not in repr(Credentials("u", "c", client_secret="S3CRET"))
    assert "T0KEN" not in repr(Session("T0KEN", "https://x"))
