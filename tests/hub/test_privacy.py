"""No customer's data, and none of the worker's secrets, where they have no business to be."""

from __future__ import annotations

import asyncio
import json
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import httpx
import msgspec
import pytest

from kiosk.core.fleet.worker_keys import WorkerKeys
from kiosk.core.form.lead import new_lead_key
from kiosk.hub.work.key_ring import seed_text
from kiosk.link.enrolment import Enrolling
from kiosk.sandbox.loopback import PLAIN_HTTP
from kiosk.sandbox.org.situation_name import SituationName
from kiosk.web.network import Network
from tests.crash.weather import CALM
from tests.support.fleet_keys import DEVICE, WORKER, row
from tests.support.hub_site import STORE, HubSite, environment
from tests.support.hub_web import MACHINE, CallingDevice
from tests.support.hub_work import sealed

pytestmark = pytest.mark.slow

NAME, EMAIL, PHONE = "Xanthippe-Planted", "xanthippe.planted@example.com", "+4930555019283"
PLANTED = tuple(text.encode() for text in (NAME, EMAIL, PHONE))
TOKEN = "t" * 32
LEADS = 20
# As they are, but for their paces.
QUICK = ("-m", "tests.crash_hub.under_test")
WAIT_S = 90


def lead(key: str) -> bytes:
    fields = {"Kiosk_Lead_Id__c": key, "Kiosk_Id__c": "K-001", "Store_Code__c": STORE}
    fields |= {"LastName": NAME, "Company": "Private", "Email": EMAIL, "Phone": PHONE}
    return msgspec.json.encode(fields)


async def enrolled(site: HubSite) -> None:
    site.remote.save_kiosk("K-001", Store_Code__c=STORE)
    code = site.remote.make_code("K-001")
    async with Enrolling(site.url, Network(PLAIN_HTTP)) as enrolling:
        await enrolling.enrol(DEVICE, WorkerKeys((WORKER.public,)), code, MACHINE)


async def told(device: CallingDevice, ids: list[str]) -> list[dict]:
    reply = await device.call("POST", "/v1/answers", {"have": [], "ask": ids})
    return reply.json()["answers"]


async def test_a_customer_is_nowhere_in_the_hub_but_in_the_workers_hands(tmp_path: Path):
    with HubSite(tmp_path / "site", QUICK, environ={"HUB_METRICS_TOKEN": TOKEN}) as site:
        site.start()
        await enrolled(site)
        keys = [new_lead_key() for _ in range(LEADS)]
        site.remote.set_faults(unavailable=True)
        async with httpx.AsyncClient(base_url=site.url, trust_env=False, timeout=30) as http:
            device = CallingDevice(http)
            rows = [sealed(row(lead(key), id=key)) for key in keys]
            reply = await device.call("POST", "/v1/rows", {"rows": rows})
            assert {one["state"] for one in reply.json()["rows"]} == {"taken"}
            async with asyncio.timeout(WAIT_S):
                # While a disk is slow, Redis writes its log later than it answers.
                while keys[0].encode() not in redis_files(site):  # noqa: ASYNC110
                    await asyncio.sleep(0.1)
            found = dict(traces(site))
            # The org refuses one of them, whose reason becomes an answer.
            rule = SituationName.VALIDATION_RULE
            refused = {"situation": rule, "variant": "email", "key": keys[0]}
            site.remote.set_faults(**{**CALM, "next": [refused]})
            async with asyncio.timeout(WAIT_S):
                while len(await told(device, keys)) < LEADS:  # noqa: ASYNC110  nobody tells
                    await asyncio.sleep(0.2)
            found |= {f"{name}, answered": text for name, text in traces(site)}
            metrics = await http.get("/metrics", headers={"Authorization": f"Bearer {TOKEN}"})
            assert metrics.status_code == 200
            found["metrics"] = metrics.content
        found["status"] = status(site)
        secrets_of_the_worker_are_not_in_the_web(site)
        # What was looked through is what it is taken for.
        assert keys[0].encode() in found["Redis' log"]
        assert DEVICE.id.encode() in found["the web's memory"]
        assert len(site.remote.leads()) == LEADS - 1
    assert [(name, text) for name, data in found.items() for text in PLANTED if text in data] == []


def traces(site: HubSite) -> Iterator[tuple[str, bytes]]:
    """Whatever of the hub somebody else could read, by its name."""
    yield "Redis' log", redis_files(site)
    yield "the web's log", site.web.text().encode()
    yield "the worker's log", "".join(one.text() for one in site.workers).encode()
    yield "the web's memory", memory(site.web.pid)


def redis_files(site: HubSite) -> bytes:
    files = [one for one in (site.folder / "redis").rglob("*") if one.is_file()]
    return b"".join(one.read_bytes() for one in files)


def status(site: HubSite) -> bytes:
    command = [sys.executable, "-m", "kiosk", "hub", "status", "--json"]
    environ = environment() | {"HUB_URL": site.url, "HUB_REDIS_URL": site.redis.url}
    done = subprocess.run(command, env=environ, capture_output=True, check=True)
    assert json.loads(done.stdout)["counts"]["rows_taken"] == LEADS
    return done.stdout


def secrets_of_the_worker_are_not_in_the_web(site: HubSite) -> None:
    environ = Path(f"/proc/{site.web.pid}/environ").read_bytes()
    assert b"HUB_REDIS_URL=" in environ
    assert b"WORKER" not in environ
    assert b"SALESFORCE" not in environ
    held = memory(site.web.pid)
    private = (site.folder / "sandbox" / "private-key.pem").read_bytes()
    for secret in (WORKER.seed, seed_text(WORKER).encode(), private.splitlines()[5]):
        assert secret not in held


_PLACE = re.compile(r"([0-9a-f]+)-([0-9a-f]+) rw.*")


def memory(pid: int) -> bytes:
    """What the process could write to, as a core dump has it."""
    parts = []
    with Path(f"/proc/{pid}/mem").open("rb", buffering=0) as stream:
        for line in Path(f"/proc/{pid}/maps").read_text(encoding="utf-8").splitlines():
            if place := _PLACE.match(line):
                start, end = (int(one, 16) for one in place.groups())
                try:
                    parts.append(os.pread(stream.fileno(), end - start, start))
                except OSError:
                    # A place of the kernel's own.
                    continue
    return b"".join(parts)
