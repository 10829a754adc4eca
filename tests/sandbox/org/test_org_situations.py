"""The list of situations: for the next request that fits, for a lead, for large calls."""

from __future__ import annotations

from uuid import uuid4

import pytest

from kiosk.sandbox.org.situation_name import SituationName as S
from tests.support.sandbox_harness import LEADS, OFFERS, TOKEN

COLLECTIONS = "/services/data/v67.0/composite/sobjects/Lead/Kiosk_Lead_Id__c"
QUERY = "/services/data/v67.0/queryAll"


def a_lead(**fields):
    return {"LastName": "A", "Company": "C", "Kiosk_Lead_Id__c": str(uuid4()), **fields}


def post(kiosk, *leads):
    return kiosk.http.post(LEADS, json={"leads": leads}, headers=kiosk.headers())


def patch(kiosk, *leads, headers=None):
    records = [{"attributes": {"type": "Lead"}, **lead} for lead in leads]
    body = {"allOrNone": False, "records": records}
    return kiosk.http.patch(COLLECTIONS, json=body, headers=headers or kiosk.headers())


def test_entries_are_used_up_in_order(kiosk, remote):
    remote.set_faults(next=[{"situation": S.MAINTENANCE}, {"situation": S.API_CLOSED}])
    told = [post(kiosk, a_lead()).status_code for _ in range(3)]
    assert told == [503, 410, 200]
    assert remote.state()["faults"]["next"] == []


def test_an_entry_with_a_key_lasts_and_concerns_that_lead(kiosk, remote):
    bad = a_lead()
    remote.set_faults(next=[{"situation": S.VALIDATION_RULE, "key": bad["Kiosk_Lead_Id__c"]}])
    for _ in range(2):
        results = post(kiosk, a_lead(), bad).json()["results"]
        assert [one["status"] for one in results] == ["created", "rejected"]
    assert post(kiosk, a_lead()).json()["results"][0]["status"] == "created"


def test_an_entry_with_rows_lasts_and_concerns_larger_calls(kiosk, remote):
    remote.set_faults(next=[{"situation": S.APEX_LIMIT, "rows": 2}])
    told = [post(kiosk, *(a_lead() for _ in range(n))).status_code for n in (3, 2, 4)]
    assert told == [500, 200, 500]


def test_a_situation_in_force_stays_until_it_is_taken_back(kiosk, remote):
    remote.set_faults(situation=S.READ_ONLY)
    for _ in range(2):
        (error,) = patch(kiosk, a_lead()).json()[0]["errors"]
        assert error["statusCode"] == "INSERT_UPDATE_DELETE_NOT_ALLOWED_DURING_MAINTENANCE"
    remote.set_faults(situation=None)
    assert patch(kiosk, a_lead()).json()[0]["created"] is True


def test_a_login_takes_its_own_entries_and_leaves_the_others(kiosk, remote):
    remote.set_faults(next=[{"situation": S.MAINTENANCE}, {"situation": S.LOGIN_RATE}])
    assert kiosk.ask_token().json()["error_description"] == "login rate exceeded"
    assert post(kiosk, a_lead()).status_code == 503


@pytest.mark.parametrize(
    "entry",
    [
        {"situation": 0},
        {"situation": 31},
        {"situation": S.SOMETHING_ELSE_ANSWERS, "variant": "earthquake"},
        {"situation": S.NEW, "rows": 201},
        {"situation": S.NEW, "what": 1},
        {},
    ],
)
def test_an_entry_that_means_nothing_is_refused(kiosk, remote, entry):
    import httpx

    with pytest.raises(httpx.HTTPStatusError):
        remote.set_faults(next=[entry])


def test_an_upsert_creates_then_overwrites(kiosk, remote):
    lead = a_lead()
    first, second = (
        patch(kiosk, lead).json()[0],
        patch(kiosk, {**lead, "LastName": "B"}).json()[0],
    )
    assert (first["created"], second["created"]) == (True, False)
    assert first["id"] == second["id"]
    kept = next(one for one in remote.leads() if one["Id"] == first["id"])
    assert kept["LastName"] == "B"


@pytest.mark.parametrize(
    ("body", "code"),
    [
        ({}, "JSON_PARSER_ERROR"),
        ({"records": [{"LastName": "A"}]}, "JSON_PARSER_ERROR"),
        ({"records": [{"attributes": {"type": "Contact"}}]}, "JSON_PARSER_ERROR"),
        ({"records": [{"attributes": {"type": "Lead"}}] * 201}, "EXCEEDED_ID_LIMIT"),
        ({"records": [{"attributes": {"type": "Lead"}, "Nope__c": 1}]}, "INVALID_FIELD"),
    ],
)
def test_an_upsert_that_is_wrong_as_a_whole_is_refused(kiosk, body, code):
    reply = kiosk.http.patch(COLLECTIONS, json=body, headers=kiosk.headers())
    assert (reply.status_code, reply.json()[0]["errorCode"]) == (400, code)


def test_a_search_finds_what_lives_and_what_was_deleted(kiosk, remote):
    lead = a_lead()
    found = patch(kiosk, lead).json()[0]["id"]
    soql = (
        "SELECT Id,Kiosk_Lead_Id__c,IsDeleted FROM Lead WHERE Kiosk_Lead_Id__c IN "
        f"('{lead['Kiosk_Lead_Id__c']}','another')"
    )
    for deleted in (False, True):
        reply = kiosk.http.get(QUERY, params={"q": soql}, headers=kiosk.headers()).json()
        assert [(one["Id"], one["IsDeleted"]) for one in reply["records"]] == [(found, deleted)]
        if not deleted:
            remote._call("DELETE", f"/api/leads/{found}", {})
    reply = kiosk.http.get(QUERY, params={"q": "DROP"}, headers=kiosk.headers())
    assert reply.json()[0]["errorCode"] == "MALFORMED_QUERY"


def test_calls_of_others_use_up_the_quota_for_all(kiosk, remote):
    headers = kiosk.headers()
    remote.set_faults(api_used=15_000)
    reply = kiosk.http.get(OFFERS, headers=headers)
    assert (reply.status_code, reply.json()[0]["errorCode"]) == (403, "REQUEST_LIMIT_EXCEEDED")
    assert reply.headers["Sforce-Limit-Info"].endswith("/15000")


def test_the_secret_logs_in_and_another_does_not(kiosk, addresses):
    secret = addresses.config_file.with_name("client-secret").read_text()
    form = {"grant_type": "client_credentials", "client_id": "sandbox-client"}
    good = kiosk.http.post(TOKEN, data={**form, "client_secret": secret})
    assert good.json()["access_token"]
    for wrong in ({}, {"client_secret": "x"}, {"client_secret": "ü"}):
        reply = kiosk.http.post(TOKEN, data={**form, **wrong})
        assert (reply.status_code, reply.json()["error"]) == (400, "invalid_client")
