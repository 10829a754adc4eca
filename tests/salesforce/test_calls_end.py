"""Every call to Salesforce ends, and costs no more memory than it may, whatever answers."""

from __future__ import annotations

import gzip
import json
import tracemalloc
from contextlib import asynccontextmanager

import pytest

from kiosk.core.delivery.outcome import Action
from kiosk.salesforce.auth import Credentials
from kiosk.salesforce.client import CallBounds, SalesforceClient
from kiosk.salesforce.leads import deliver_leads
from kiosk.salesforce.offers import fetch_snapshot
from kiosk.salesforce.replies import CallError
from kiosk.web.bounded import Bounds
from tests.support.answering_org import ROWS
from tests.support.http_by_hand import answering, dripping, reply_of
from tests.support.sandbox_identity import private_key

BOMB = reply_of(gzip.compress(b"\0" * 200_000_000), "Content-Encoding: gzip")
SHORT = Bounds(1_000_000, 0.5)


@asynccontextmanager
async def logged_in(*parts):
    """A client whose every call after the login is answered so."""
    async with answering(*parts, pause=0.2) as instance:
        token = {"access_token": "T", "instance_url": instance.rstrip("/")}
        async with client_of(reply_of(json.dumps(token).encode())) as client:
            yield client


@asynccontextmanager
async def client_of(*login, pause=0.0):
    async with answering(*login, pause=pause) as url:
        credentials = Credentials(url.rstrip("/"), "client", "user", private_key().decode())
        client = SalesforceClient(credentials, bounds=CallBounds(SHORT, SHORT, SHORT))
        try:
            yield client
        finally:
            await client.aclose()


@pytest.mark.parametrize(
    ("parts", "code"), [(dripping(), "REPLY_TOO_SLOW"), ((BOMB,), "REPLY_TOO_LARGE")]
)
async def test_a_snapshot_and_a_delivery_end(parts, code):
    async with logged_in(*parts) as client:
        tracemalloc.start()
        with pytest.raises(CallError, match=code):
            await fetch_snapshot(client)
        delivery = await deliver_leads(client, ROWS)
        _, most = tracemalloc.get_traced_memory()
        tracemalloc.stop()
    assert (delivery.fault.action, delivery.fault.code) == (Action.RETRY, code)
    assert delivery.outcomes == ()
    assert most < 10_000_000


@pytest.mark.parametrize(
    ("parts", "code"), [(dripping(), "REPLY_TOO_SLOW"), ((BOMB,), "REPLY_TOO_LARGE")]
)
async def test_a_login_ends(parts, code):
    async with client_of(*parts, pause=0.2) as client:
        with pytest.raises(CallError, match=code):
            await fetch_snapshot(client)
