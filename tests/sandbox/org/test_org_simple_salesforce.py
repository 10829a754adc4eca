"""simple-salesforce, the Python client of others, finds an org in the sandbox, over TLS."""

from __future__ import annotations

import asyncio
from urllib.parse import urlsplit
from uuid import uuid4

import httpx
import pytest
import requests
from simple_salesforce import Salesforce, SalesforceMalformedRequest
from simple_salesforce.exceptions import (
    SalesforceAuthenticationFailed,
    SalesforceResourceNotFound,
)

from kiosk.sandbox.org.situation_name import SituationName as S
from tests.support.tls_front import tls_front

COLLECTIONS = "composite/sobjects/Lead/Kiosk_Lead_Id__c"
MY_DOMAIN = "shop.my"


@pytest.fixture
async def https(tmp_path, addresses):
    """Keywords for a client that speaks https to Salesforce, which is the sandbox."""
    port = urlsplit(addresses.salesforce_url).port
    names = (f"{name}.salesforce.com" for name in ("login", "test", MY_DOMAIN))
    async with tls_front(tmp_path, port, *names) as front:
        with requests.Session() as session:
            session.trust_env = False
            session.verify, session.proxies = str(front.trusted), {"https": front.proxy}
            yield {"session": session, "version": "67.0"}


@pytest.fixture
async def salesforce(https, kiosk):
    return await by_jwt(https, kiosk)


async def by_jwt(https, kiosk, **changes):
    settings = kiosk.config["salesforce"]
    given = {
        "username": settings["username"],
        "consumer_key": settings["client_id"],
        "privatekey_file": settings["private_key_file"],
    }
    return await asyncio.to_thread(Salesforce, **{**https, **given, **changes})


def lead(**fields):
    return {
        "LastName": "Lovelace",
        "Company": "Private",
        "Kiosk_Lead_Id__c": str(uuid4()),
        **fields,
    }


async def upsert(salesforce, *leads):
    records = [{"attributes": {"type": "Lead"}, **one} for one in leads]
    body = {"allOrNone": False, "records": records}
    return await asyncio.to_thread(salesforce.restful, COLLECTIONS, method="PATCH", json=body)


async def test_it_logs_in_with_a_jwt_at_either_public_host(https, kiosk, addresses):
    for domain in ("login", "test"):
        client = await by_jwt(https, kiosk, domain=domain)
        assert client.sf_instance == urlsplit(addresses.salesforce_url).netloc


async def test_it_logs_in_with_a_secret_at_the_orgs_own_host(https, kiosk, addresses):
    secret = (addresses.config_file.parent / "client-secret").read_text()
    client = await asyncio.to_thread(
        Salesforce,
        **https,
        consumer_key=kiosk.config["salesforce"]["client_id"],
        consumer_secret=secret,
        domain=MY_DOMAIN,
    )
    assert (await upsert(client, lead()))[0]["created"] is True


async def test_it_is_told_why_it_may_not_log_in(https, kiosk):
    with pytest.raises(SalesforceAuthenticationFailed) as refusal:
        await by_jwt(https, kiosk, consumer_key="someone")
    assert refusal.value.code == "invalid_client_id"


async def test_it_upserts_a_collection_and_reads_each_result(salesforce):
    good, bad = lead(), lead(Email="ada@")
    created, refused = await upsert(salesforce, good, bad)
    assert (created["success"], created["created"]) == (True, True)
    assert refused["errors"][0]["statusCode"] == "INVALID_EMAIL_ADDRESS"
    (again,) = await upsert(salesforce, good)
    assert (again["id"], again["created"]) == (created["id"], False)


async def test_it_calls_apex_rest_and_reads_the_gauge(salesforce):
    one = lead()
    call = asyncio.to_thread(
        salesforce.apexecute, "kiosk/v1/leads", method="POST", data={"leads": [one]}
    )
    (result,) = (await call)["results"]
    assert (result["id"], result["status"]) == (one["Kiosk_Lead_Id__c"], "created")
    snapshot = await asyncio.to_thread(salesforce.apexecute, "kiosk/v1/offers")
    assert isinstance(snapshot["offers"], list)
    gauge = salesforce.api_usage["api-usage"]
    assert (gauge.total, gauge.used > 0) == (15_000, True)


async def test_it_finds_leads_by_a_query_deleted_ones_too(salesforce, addresses):
    key = str(uuid4())
    (created,) = await upsert(salesforce, lead(Kiosk_Lead_Id__c=key))
    question = f"SELECT Id, IsDeleted FROM Lead WHERE Kiosk_Lead_Id__c IN ('{key}')"

    async def found(**options):
        answer = await asyncio.to_thread(salesforce.query, question, **options)
        assert answer["done"] is True
        return [(one["Id"], one["IsDeleted"]) for one in answer["records"]]

    assert await found() == [(created["id"], False)]
    where = f"{addresses.console_url}/api/leads/{created['id']}"
    async with httpx.AsyncClient(trust_env=False) as console:
        await console.delete(where, headers={"Content-Type": "application/json"})
    assert await found() == []
    assert await found(include_deleted=True) == [(created["id"], True)]


async def test_it_understands_an_error_of_the_whole_call(salesforce):
    with pytest.raises(SalesforceMalformedRequest) as refusal:
        await upsert(salesforce, lead(Nope__c="x"))
    assert refusal.value.content[0]["errorCode"] == "INVALID_FIELD"
    with pytest.raises(SalesforceResourceNotFound):
        await asyncio.to_thread(salesforce.restful, "sobjects/Nothing__c")


async def test_it_logs_in_again_when_its_session_has_ended(salesforce, remote):
    before = salesforce.session_id
    remote.set_faults(next=[{"situation": S.SESSION_EXPIRED}])
    assert (await upsert(salesforce, lead()))[0]["created"] is True
    assert salesforce.session_id != before
