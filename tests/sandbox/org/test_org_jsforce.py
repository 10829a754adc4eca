"""jsforce, the JavaScript client of Salesforce's own tools, finds an org in the sandbox."""

from __future__ import annotations

import asyncio
import json
import os
from contextlib import asynccontextmanager
from pathlib import Path
from uuid import uuid4

import pytest

from kiosk.sandbox.org.situation_name import SituationName as S
from tests.support.npm_packages import installed
from tests.support.sandbox_harness import JWT_BEARER, WAIT_S

pytestmark = pytest.mark.slow


SOURCE = Path(__file__).parent / "jsforce"


@pytest.fixture(scope="session")
def node_modules(pytestconfig):
    return installed(pytestconfig, SOURCE)


class Client:
    def __init__(self, process):
        self._process = process

    async def told(self, do, **command):
        self._process.stdin.write(json.dumps({"do": do, **command}).encode() + b"\n")
        async with asyncio.timeout(WAIT_S):
            line = await self._process.stdout.readline()
        assert line, "the client has ended"
        return json.loads(line)

    async def value(self, do, **command):
        told = await self.told(do, **command)
        assert "error" not in told, told
        return told["value"]


@asynccontextmanager
async def jsforce(node_modules, kiosk, **settings):
    process = await asyncio.create_subprocess_exec(
        "node",
        str(SOURCE / "client.js"),
        json.dumps({**kiosk.config["salesforce"], "again": by_jwt(kiosk), **settings}),
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
        env={**os.environ, "NODE_PATH": str(node_modules)},
    )
    try:
        yield Client(process)
    finally:
        process.stdin.close()
        await process.communicate()


def by_jwt(kiosk):
    return {"grant_type": JWT_BEARER, "assertion": kiosk.assertion()}


def lead(**fields):
    return {
        "LastName": "Lovelace",
        "Company": "Private",
        "Kiosk_Lead_Id__c": str(uuid4()),
        **fields,
    }


async def test_jsforce_logs_in_with_a_jwt(node_modules, kiosk, addresses):
    async with jsforce(node_modules, kiosk) as client:
        user = await client.value("login", grant=by_jwt(kiosk))
        assert user["instance"] == addresses.salesforce_url
        assert (user["organizationId"][:3], user["id"][:3]) == ("00D", "005")


async def test_jsforce_logs_in_with_a_secret(node_modules, kiosk, addresses):
    secret = (addresses.config_file.parent / "client-secret").read_text()
    async with jsforce(node_modules, kiosk, client_secret=secret) as client:
        user = await client.value("login", grant={"grant_type": "client_credentials"})
        assert user["id"].startswith("005")


async def test_jsforce_is_told_why_it_may_not_log_in(node_modules, kiosk):
    grant = {**by_jwt(kiosk), "assertion": kiosk.assertion(sub="someone@example")}
    async with jsforce(node_modules, kiosk) as client:
        told = await client.told("login", grant=grant)
        assert (told["error"], told["message"]) == (
            "invalid_grant",
            "user hasn't approved this consumer",
        )


async def test_jsforce_upserts_a_collection_and_reads_each_result(node_modules, kiosk):
    good, bad = lead(), lead(LastName="x" * 81)
    async with jsforce(node_modules, kiosk) as client:
        await client.value("login", grant=by_jwt(kiosk))
        created, refused = await client.value("upsert", records=[good, bad])
        assert (created["success"], created["created"], created["errors"]) == (True, True, [])
        assert refused["success"] is False
        assert refused["errors"][0]["statusCode"] == "STRING_TOO_LONG"
        (again,) = await client.value("upsert", records=[good])
        assert (again["id"], again["created"]) == (created["id"], False)


async def test_jsforce_calls_apex_rest_and_reads_the_gauge(node_modules, kiosk):
    one = lead()
    async with jsforce(node_modules, kiosk) as client:
        await client.value("login", grant=by_jwt(kiosk))
        snapshot = await client.value("get", path="/kiosk/v1/offers")
        assert isinstance(snapshot["offers"], list)
        told = await client.told("post", path="/kiosk/v1/leads", body={"leads": [one]})
        (result,) = told["value"]["results"]
        assert (result["id"], result["status"]) == (one["Kiosk_Lead_Id__c"], "created")
        gauge = told["limit"]["apiUsage"]
        assert gauge["limit"] == 15_000
        assert gauge["used"] > 0


async def test_jsforce_understands_an_error_of_the_whole_call(node_modules, kiosk):
    async with jsforce(node_modules, kiosk) as client:
        await client.value("login", grant=by_jwt(kiosk))
        told = await client.told("post", path="/kiosk/v1/leads", body={"leads": [lead(Nope__c=1)]})
        assert told["error"] == "INVALID_FIELD"
        told = await client.told("get", path="/kiosk/v1/nothing")
        assert told["error"] == "NOT_FOUND"


async def test_jsforce_logs_in_again_when_its_session_has_ended(node_modules, kiosk, remote):
    one = lead()
    async with jsforce(node_modules, kiosk) as client:
        await client.value("login", grant=by_jwt(kiosk))
        remote.set_faults(next=[{"situation": S.SESSION_EXPIRED}])
        told = await client.told("post", path="/kiosk/v1/leads", body={"leads": [one]})
        assert told["refreshed"] == 1
        assert told["value"]["results"][0]["status"] == "created"
