"""The way back to the org is found by the next login, without a restart."""

from __future__ import annotations

import json
import time
from contextlib import asynccontextmanager
from dataclasses import replace
from pathlib import Path

import httpx
import pytest
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat

from kiosk.salesforce import client as client_module
from kiosk.salesforce.auth import Credentials
from kiosk.salesforce.client import SalesforceClient
from kiosk.salesforce.offers import fetch_snapshot
from kiosk.salesforce.replies import CallError
from kiosk.services.login_key import LoginKey
from kiosk.services.threads.loop import WorkerThread
from kiosk.settings.load import load
from kiosk.wiring.login_secret import signing_by
from tests.support.http_by_hand import answering, reply_of
from tests.support.org_harness import an_org
from tests.support.sandbox_identity import private_key
from tests.support.signing import signed_by

SNAPSHOT = json.dumps({"as_of": 1, "offers": []}).encode()
PAGE = b"<html>This page has moved</html>"


@pytest.fixture
async def org(tmp_path):
    async with an_org(tmp_path) as org:
        yield org


def another_key() -> str:
    key = rsa.generate_private_key(public_exponent=65537, key_size=2048)
    return key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()).decode()


@asynccontextmanager
async def moving(*after):
    """A client of an org that is at one address first, where `after` answers later."""
    async with answering(reply_of(SNAPSHOT)) as there, answering(*after) as left:
        instances = [left, there]

        def token():
            body = {"access_token": "T", "instance_url": instances.pop(0).rstrip("/")}
            return reply_of(json.dumps(body).encode())

        async with answering(token) as login:
            client = SalesforceClient(
                Credentials(login.rstrip("/"), "client", "user", sign=signed_by(private_key()))
            )
            try:
                yield client
            finally:
                await client.aclose()


@pytest.mark.parametrize(
    "answer",
    [
        reply_of(b"", "Location: https://example.com/", status="301 Moved Permanently"),
        reply_of(b"", "Location: https://example.com/", status="302 Found"),
        reply_of(PAGE, status="404 Not Found"),
        reply_of(PAGE, status="410 Gone"),
        reply_of(PAGE),
        reply_of(b"", status="204 No Content"),
        reply_of(b"", "Location: http://portal:port/", status="302 Found"),
        reply_of(b'[{"errorCode": "NOT_FOUND", "message": "x"}]', status="404 Not Found"),
    ],
    ids=[
        *("301", "302", "404 with a page", "410 with a page", "200 with a page", "204"),
        *("302 to no address", "404 with a code"),
    ],
)
async def test_an_org_that_has_moved_is_found_by_a_new_login(answer):
    async with moving(answer) as client:
        with pytest.raises(CallError):
            await fetch_snapshot(client)
        assert (await fetch_snapshot(client)).as_of == 1


@pytest.mark.parametrize("error", [httpx.ConnectError, httpx.ConnectTimeout, httpx.InvalidURL])
async def test_an_address_where_nobody_is_any_more_is_asked_for_anew(org, monkeypatch, error):
    client, real = org.client(), client_module.read_bounded
    await fetch_snapshot(client)
    before = client._keeper.session

    async def nobody(*_):
        raise error("nobody")

    monkeypatch.setattr(client_module, "read_bounded", nobody)
    with pytest.raises(CallError):
        await fetch_snapshot(client)
    monkeypatch.setattr(client_module, "read_bounded", real)
    await fetch_snapshot(client)
    assert client._keeper.session is not before


@pytest.mark.parametrize(
    "answer",
    [reply_of(PAGE, status="502 Bad Gateway"), reply_of(PAGE, length=len(PAGE) + 1)],
    ids=["a proxy's 502", "cut"],
)
async def test_an_org_that_seems_to_be_down_may_have_moved(answer):
    """A login after each fault would use up those of the hour while an org is down."""
    async with moving(answer) as client:
        faults = 0
        while faults < 20:
            try:
                assert (await fetch_snapshot(client)).as_of == 1
            except CallError:
                faults += 1
            else:
                break
    assert faults == 10


class KeyFile:
    """The file of the login's key, as a person replaces it."""

    def __init__(self, file):
        self._file = Path(file)
        self.good = self._file.read_text()

    def put(self, text):
        self._file.touch(0o600)
        self._file.write_text(text)

    def remove(self):
        self._file.unlink()


async def test_a_key_that_was_replaced_is_used_by_the_next_login(org):
    config, file = org.addresses.config_file, KeyFile(org.settings["private_key_file"])
    file.put(another_key())
    worker = WorkerThread("secrets")
    client = org.client()
    key = LoginKey({}, load(config, {}).salesforce.private_key_file)
    client._keeper._credentials = replace(client._keeper._credentials, sign=signing_by(key, worker))
    with pytest.raises(CallError, match="LOGIN_WRONG_KEY"):
        await fetch_snapshot(client)
    file.put("cut off")
    with pytest.raises(CallError, match="LOGIN_UNUSABLE_SECRET"):
        await fetch_snapshot(client)
    file.remove()
    with pytest.raises(CallError, match="LOGIN_UNUSABLE_SECRET"):
        await fetch_snapshot(client)
    file.put(file.good)
    assert (await fetch_snapshot(client)).offers == ()
    worker.close()


async def test_a_key_that_becomes_bad_stops_no_session_that_stands(org):
    client = org.client()
    await fetch_snapshot(client)
    client._keeper._credentials = replace(
        client._keeper._credentials, sign=Credentials("", "").sign
    )
    assert (await fetch_snapshot(client)).offers == ()


async def test_a_kiosk_that_was_revoked_and_granted_again_goes_on(org):
    client = org.client()
    await fetch_snapshot(client)
    await org.faults(next=[{"situation": "login_clock"}, {"situation": "login_not_approved"}])
    client._keeper.session = None
    with pytest.raises(CallError, match="LOGIN_"):
        await fetch_snapshot(client)
    with pytest.raises(CallError, match="LOGIN_"):
        await fetch_snapshot(client)
    assert (await fetch_snapshot(client)).offers == ()


async def test_a_clock_that_was_put_right_logs_in_again(org):
    off = [9_999.0]
    client = org.client(clock=lambda: time.time() - off[0])
    with pytest.raises(CallError, match="LOGIN_CLOCK"):
        await fetch_snapshot(client)
    off[0] = 0.0
    assert (await fetch_snapshot(client)).offers == ()
