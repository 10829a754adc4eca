"""A sandbox in the test's loop, a client that is logged in to it by configuration, and leads."""

from __future__ import annotations

import asyncio
import tomllib
from contextlib import asynccontextmanager
from pathlib import Path
from uuid import UUID

import httpx
import msgspec

from kiosk.core.delivery.outbox import Row
from kiosk.salesforce.auth import Credentials
from kiosk.salesforce.client import SalesforceClient
from kiosk.salesforce.delivery import lead_delivery
from kiosk.sandbox.loopback import PLAIN_HTTP
from kiosk.sandbox.org.faults import Faults
from kiosk.sandbox.server import SandboxOptions, serve
from kiosk.settings.sections.links import SalesforceSection
from kiosk.web.network import Network
from tests.support.sandbox_identity import with_identity

KEYS = [str(UUID(int=number, version=4)) for number in range(1, 601)]


class TestOrg:
    """`console` drives the sandbox; `deliver_by` gives what the sync would call."""

    __test__ = False

    def __init__(self, addresses, folder: Path, console: httpx.AsyncClient) -> None:
        self.addresses = addresses
        self.folder = folder
        self.console = console
        self.settings = tomllib.loads(addresses.config_file.read_text())["salesforce"]
        self._clients: list[SalesforceClient] = []

    def client(self, **options) -> SalesforceClient:
        """One with no session yet, that spares 5 ms of reading the trust store."""
        share = options.pop("quota_share", 1.0)
        on_date = options.pop("on_date", lambda *_: None)
        clock = options.pop("clock", None)
        key = Path(self.settings["private_key_file"]).read_text()
        good = {
            "login_url": self.settings["login_url"],
            "client_id": self.settings["client_id"],
            "username": self.settings["username"],
            "private_key": key,
        }
        client = SalesforceClient(
            Credentials(**{**good, **options}),
            Network(PLAIN_HTTP),
            on_date,
            clock=clock,
            quota_share=share,
        )
        self._clients.append(client)
        return client

    def deliver_by(self, delivery: str, duplicates: str = "allow", client=None):
        section = SalesforceSection(
            login_url="x", client_id="x", delivery=delivery, duplicates=duplicates
        )
        return lead_delivery(section, client or self.client())

    async def faults(self, **changes) -> None:
        (await self.console.put("/sandbox/faults", json=changes)).raise_for_status()

    async def calm(self) -> None:
        await self.faults(**msgspec.to_builtins(Faults()))

    async def keys(self) -> list[str]:
        """Of the leads that the org has now, sorted."""
        leads = (await self.console.get("/api/leads")).json()["leads"]
        return sorted(lead["Kiosk_Lead_Id__c"] for lead in leads)

    async def aclose(self) -> None:
        for client in self._clients:
            await client.aclose()


@asynccontextmanager
async def an_org(folder: Path):
    ready = asyncio.get_running_loop().create_future()
    task = asyncio.create_task(
        serve(SandboxOptions(0, with_identity(folder), None), ready.set_result)
    )
    await asyncio.wait([task, ready], return_when=asyncio.FIRST_COMPLETED)
    addresses = ready.result()
    async with httpx.AsyncClient(
        base_url=addresses.console_url, trust_env=False, verify=PLAIN_HTTP
    ) as console:
        org = TestOrg(addresses, folder, console)
        try:
            yield org
        finally:
            await org.aclose()
    task.cancel()
    await asyncio.wait([task])


def row(number: int, attempts: int = 0, **fields) -> Row:
    key = KEYS[number]
    body = {"LastName": f"Customer{number}", "Company": "Private", "Kiosk_Lead_Id__c": key}
    return Row(key, "lead", msgspec.json.encode({**body, **fields}), attempts, attempts)


def rows(count: int, attempts: int = 0) -> list[Row]:
    return [row(number, attempts) for number in range(count)]
