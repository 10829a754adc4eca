"""Logins: both flows, told apart when refused, never twice at once, never in a log."""

from __future__ import annotations

import asyncio
import json
import logging
import time

import httpx
import pytest
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from starlette.responses import Response

from kiosk.core.delivery.outcome import Action
from kiosk.salesforce.auth import Credentials, _is_base, log_in
from kiosk.salesforce.leads import deliver_leads
from kiosk.salesforce.login_refusal import LoginError
from kiosk.salesforce.offers import fetch_snapshot
from kiosk.salesforce.replies import CallError
from kiosk.sandbox.org.situation_name import SituationName as S
from kiosk.web.bounded import Bounds
from tests.salesforce.test_private_key import KEY, damaged
from tests.support.answering_org import CREATED, ROWS
from tests.support.answering_org import org as stub
from tests.support.http_by_hand import answering, reply_of
from tests.support.org_harness import an_org, row
from tests.support.signing import signed_by


@pytest.fixture
async def org(tmp_path):
    async with an_org(tmp_path) as org:
        yield org


def another_key() -> str:
    key = rsa.generate_private_key(public_exponent=65537, key_size=2048)
    return key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()).decode()


async def test_client_credentials_log_in_with_the_secret(org):
    secret = (org.folder / "client-secret").read_text()
    client = org.client(flow="client_credentials", client_secret=secret)
    delivery = await org.deliver_by("apex", client=client)([row(0)])
    assert [o.action for o in delivery.outcomes] == [Action.DONE]


@pytest.mark.parametrize(
    ("options", "code", "told"),
    [
        ({"sign": signed_by("no key")}, "LOGIN_UNUSABLE_SECRET", "kiosk check"),
        (
            {"sign": signed_by(damaged(KEY.private_numbers().p))},
            "LOGIN_UNUSABLE_SECRET",
            "kiosk check",
        ),
        ({"sign": signed_by(another_key())}, "LOGIN_WRONG_KEY", "private key"),
        ({"username": "someone@example.com"}, "LOGIN_USER_NOT_APPROVED", "permission set"),
        ({"client_id": "another"}, "LOGIN_APP_UNKNOWN", "client_id"),
        ({"flow": "client_credentials", "client_secret": "old"}, "LOGIN_SECRET", "secret"),
    ],
)
async def test_a_refused_login_stops_the_channel_and_says_what_helps(org, options, code, told):
    delivery = await org.deliver_by("apex", client=org.client(**options))([row(0)])
    assert delivery.outcomes == ()
    assert (delivery.fault.action, delivery.fault.code) == (Action.HOLD_LANE, code)
    assert delivery.fault.alarm
    assert told in delivery.fault.sentence


@pytest.mark.parametrize(
    ("error", "description", "code"),
    [
        ("invalid_grant", "audience is invalid", "LOGIN_AUDIENCE"),
        ("invalid_grant", "Audience validation failed", "LOGIN_AUDIENCE"),
        ("invalid_grant", "inactive user", "LOGIN_USER_INACTIVE"),
        ("invalid_grant", "inactive organization", "LOGIN_ORG_INACTIVE"),
        ("invalid_grant", "user is locked", "LOGIN_USER_INACTIVE"),
        ("inactive_user", "user is inactive", "LOGIN_USER_INACTIVE"),
        ("inactive_org", "organization is locked, closed or suspended", "LOGIN_ORG_INACTIVE"),
        ("rate_limit_exceeded", "number of logins exceeded", "LOGIN_RATE"),
        ("invalid_grant", "ip restricted", "LOGIN_IP_ADDRESS"),
        ("invalid_grant", "no valid scopes defined", "LOGIN_SCOPE"),
        ("invalid_grant", "login rate exceeded", "LOGIN_RATE"),
        ("invalid_grant", "invalid assertion", "LOGIN_WRONG_KEY"),
        ("invalid_client", "invalid client credentials", "LOGIN_SECRET"),
        ("invalid_grant", "app is blocked by admin", "LOGIN_APP_BLOCKED"),
        (
            "invalid_grant",
            "user is not admin approved to access this app",
            "LOGIN_USER_NOT_APPROVED",
        ),
        ("invalid_client", "External client app is not installed", "LOGIN_APP_NOT_INSTALLED"),
        ("invalid_client", "app must be installed into org", "LOGIN_APP_NOT_INSTALLED"),
        ("invalid_grant", "no client credentials user enabled", "LOGIN_NO_RUN_AS_USER"),
        ("unsupported_grant_type", "grant type not supported", "LOGIN_FLOW"),
        ("unknown_error", "retry your request", "LOGIN_UNEXPLAINED"),
        ("invalid_something", "new", "LOGIN_REFUSED"),
    ],
)
async def test_each_refusal_has_its_code(error, description, code):
    body = json.dumps({"error": error, "error_description": description})
    async with stub(token=Response(body, 400)) as client:
        delivery = await deliver_leads(client, ROWS)
    assert (delivery.fault.action, delivery.fault.code) == (Action.HOLD_LANE, code)
    if code == "LOGIN_RATE":
        assert delivery.fault.retry_after >= 3600


@pytest.mark.parametrize(
    ("address", "safe"),
    [
        ("https://example.my.salesforce.com", True),
        ("https://example.my.salesforce.com/", True),
        ("http://127.0.0.1:6002", True),
        ("http://localhost:6002", True),
        ("http://example.my.salesforce.com", False),
        ("https://user@example.com", False),
        ("https://example.com/path", False),
        ("https://example.com?x", False),
        ("https://", False),
        ("https://[", False),
        ("https://example.com:port", False),
        ("ftp://127.0.0.1", False),
        ("", False),
    ],
)
def test_the_token_goes_to_a_safe_address_alone(address, safe):
    assert _is_base(address) is safe


async def test_an_unsafe_instance_gets_no_token():
    body = {"access_token": "T", "instance_url": "http://example.com"}
    async with stub(token=Response(json.dumps(body))) as client:
        delivery = await deliver_leads(client, ROWS)
    assert delivery.fault.code == "LOGIN_UNSAFE_INSTANCE"


async def test_many_calls_at_once_log_in_once():
    answers = [Response(json.dumps(CREATED)) for _ in range(8)]
    async with stub(*answers) as client:
        await asyncio.gather(*(deliver_leads(client, ROWS) for _ in range(8)))
        assert len(client.logins) == 1


async def test_a_clock_that_the_date_corrects_is_tried_once_more(org):
    await org.faults(clock_skew_s=-7_200)
    heard = []
    client = org.client(on_date=lambda *told: heard.append(told))
    assert (await fetch_snapshot(client)).offers == ()
    assert len(heard) == 3  # refused, granted, answered


async def test_a_refused_login_with_a_right_clock_is_not_repeated(org):
    await org.faults(next=[{"situation": S.LOGIN_NOT_APPROVED}])
    client = org.client()
    with pytest.raises(CallError, match="LOGIN_USER_NOT_APPROVED"):
        await fetch_snapshot(client)
    assert (await fetch_snapshot(client)).offers == ()


async def test_a_given_clock_dates_the_assertion(org):
    late = org.client(clock=lambda: time.time() - 9_999)
    with pytest.raises(CallError, match="LOGIN_CLOCK"):
        await fetch_snapshot(late)


async def test_no_credential_is_ever_in_a_log(org, caplog, tmp_path):
    caplog.set_level(logging.DEBUG)
    secret = (org.folder / "client-secret").read_text()
    for options in ({}, {"flow": "client_credentials", "client_secret": secret}):
        client = org.client(**options)
        await org.deliver_by("collections", client=client)([row(0, attempts=1)])
        await org.faults(next=[{"situation": S.SESSION_EXPIRED_TWICE}])
        await org.deliver_by("apex", client=client)([row(1)])
        client._keeper.session = None
        await org.faults(next=[{"situation": S.LOGIN_NOT_APPROVED}])
        delivery = await org.deliver_by("apex", client=client)([row(1)])
        caplog.messages.append(str(delivery))
        await fetch_snapshot(client)
        token = client._keeper.session.access_token
        told = caplog.text + "".join(caplog.messages) + repr(client._keeper._credentials)
        assert token not in told
        assert secret not in told
        assert "PRIVATE KEY" not in told
        assert "eyJ" not in told  # how every JWT begins
        assert "Customer" not in told


def test_a_login_error_carries_a_word_of_ours_alone():
    assert str(LoginError("WRONG_KEY", 400)) == "WRONG_KEY"


NOT_QUITE_JSON = (
    b'\xef\xbb\xbf{"access_token": "T", "instance_url": "https://example.my.salesforce.com"}',
    b'{"access_token": "T", "instance_url": "https://example.my.salesforce.com", "id": "\\ud800"}',
)


@pytest.mark.parametrize("body", NOT_QUITE_JSON, ids=["byte order mark", "half a character"])
async def test_a_token_is_read_from_a_reply_that_is_not_quite_json(body):
    bounds = Bounds(max_bytes=10_000, deadline_s=5.0)
    async with answering(reply_of(body)) as url, httpx.AsyncClient() as http:
        credentials = Credentials(url, "client", flow="client_credentials", client_secret="s")
        session = await log_in(http, credentials, time.time, bounds)
    assert session.access_token == "T"


async def test_a_refusal_may_leave_its_description_empty():
    body = json.dumps({"error": "invalid_client_id", "error_description": None})
    async with stub(token=Response(body, 400)) as client:
        delivery = await deliver_leads(client, ROWS)
    assert delivery.fault.code == "LOGIN_APP_UNKNOWN"
