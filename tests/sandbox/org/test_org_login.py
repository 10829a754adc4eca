"""The token endpoint: who gets in, and in which words the others are refused."""

from __future__ import annotations

import time

import httpx
import jwt
import pytest
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat

from kiosk.sandbox.org.login import SESSION_IDLE_SECONDS, ClientApp, LoginService
from tests.support.sandbox_harness import LEADS, OFFERS, TOKEN

FORM = {"Content-Type": "application/x-www-form-urlencoded"}


def test_a_signed_assertion_gives_a_token_that_works_at_the_instance(kiosk, addresses):
    reply = kiosk.ask_token()
    assert reply.status_code == 200
    grant = reply.json()
    assert grant["token_type"] == "Bearer"
    assert grant["instance_url"] == addresses.salesforce_url
    assert abs(int(grant["issued_at"]) / 1000 - time.time()) < 60
    assert grant["id"].startswith(f"{addresses.salesforce_url}/id/00D")
    assert set(grant) >= {"access_token", "signature", "scope"}
    bearer = {"Authorization": f"Bearer {grant['access_token']}"}
    assert kiosk.http.get(OFFERS, headers=bearer).status_code == 200


@pytest.mark.parametrize(
    "audience", ["https://login.salesforce.com", "https://test.salesforce.com"]
)
def test_the_public_login_hosts_are_good_audiences_too(kiosk, audience):
    assert kiosk.ask_token(assertion=kiosk.assertion(aud=audience)).status_code == 200


def test_an_expiry_may_come_as_a_text_as_some_clients_send_it(kiosk):
    assertion = kiosk.assertion(exp=str(int(time.time()) + 150))
    assert kiosk.ask_token(assertion=assertion).status_code == 200


@pytest.mark.parametrize(
    "header", ["Basic c2FuZGJveC1jbGllbnQ6bm8=", "Basic", "Basic é", "Basic !"]
)
def test_a_secret_in_the_header_must_be_the_right_one(kiosk, header):
    form = {"grant_type": "client_credentials"}
    reply = kiosk.http.post(TOKEN, data=form, headers={"Authorization": header.encode()})
    assert reply.status_code == 400
    assert reply.json()["error"] in {"invalid_client", "invalid_client_id", "invalid_request"}


@pytest.mark.parametrize(
    ("claims", "error", "description"),
    [
        ({"iss": "someone"}, "invalid_client_id", "client identifier invalid"),
        ({"iss": ""}, "invalid_client_id", "client identifier invalid"),
        ({"sub": "someone@example"}, "invalid_grant", "user hasn't approved this consumer"),
        ({"sub": 7}, "invalid_grant", "user hasn't approved this consumer"),
        ({"aud": "https://example.com"}, "invalid_grant", "audience is invalid"),
        ({"aud": ["https://login.salesforce.com"]}, "invalid_grant", "audience is invalid"),
        ({"exp": 1_000_000_000}, "invalid_grant", "expired authorization code"),
        ({"exp": int(time.time()) * 1000}, "invalid_grant", "expired authorization code"),
        ({"exp": 1e400}, "invalid_grant", "expired authorization code"),
        ({"exp": "soon"}, "invalid_grant", "expired authorization code"),
        ({"exp": None}, "invalid_grant", "expired authorization code"),
    ],
)
def test_each_wrong_claim_is_refused_in_salesforces_words(kiosk, claims, error, description):
    reply = kiosk.ask_token(assertion=kiosk.assertion(**claims))
    assert reply.status_code == 400
    assert reply.json() == {"error": error, "error_description": description}


def another_key() -> str:
    key = rsa.generate_private_key(public_exponent=65537, key_size=2048)
    return key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()).decode()


def test_an_assertion_signed_with_another_key_is_refused(kiosk):
    reply = kiosk.ask_token(assertion=kiosk.assertion(key=another_key()))
    assert (reply.status_code, reply.json()["error"]) == (400, "invalid_grant")


@pytest.mark.parametrize("algorithm", ["none", "HS256"])
def test_an_assertion_without_rsa_is_refused(kiosk, algorithm):
    claims = jwt.decode(kiosk.assertion(), options={"verify_signature": False})
    secret = None if algorithm == "none" else "x" * 32
    reply = kiosk.ask_token(assertion=jwt.encode(claims, secret, algorithm=algorithm))
    assert (reply.status_code, reply.json()["error"]) == (400, "invalid_grant")


def test_another_grant_type_is_refused(kiosk):
    reply = kiosk.ask_token(grant_type="password")
    assert reply.status_code == 400
    assert reply.json()["error"] == "unsupported_grant_type"


def deep_header() -> str:
    return jwt.utils.base64url_encode(b"[" * 12_000).decode()


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"\xff\xfe",
        b"grant_type=%FF",
        b"&" * 1_000,
        b"a=1&" * 1_000,
        b"x" * 1_000_000,
        f"grant_type=urn:ietf:params:oauth:grant-type:jwt-bearer&assertion={deep_header()}.e30.e30",
        *[
            f"grant_type=urn:ietf:params:oauth:grant-type:jwt-bearer&assertion={assertion}"
            for assertion in ("", "a", "a.b", "a.b.c", "....", "e30.e30.e30", "W10.W10.W10", "%00")
        ],
    ],
    ids=lambda body: str(body[-20:]),
)
def test_a_hostile_form_is_a_400_in_the_token_endpoints_own_shape(kiosk, body):
    reply = kiosk.http.post(TOKEN, content=body, headers=FORM)
    assert reply.status_code == 400
    assert set(reply.json()) == {"error", "error_description"}


def test_the_token_endpoint_takes_nothing_but_post(kiosk):
    assert kiosk.http.get(TOKEN).status_code == 405


@pytest.mark.parametrize(
    "authorization", [None, "", "Bearer", "Bearer x", "Basic eDp5", "Bearer \xe9"]
)
@pytest.mark.parametrize("path", [OFFERS, LEADS])
def test_without_a_session_all_data_is_refused(kiosk, authorization, path):
    headers = [] if authorization is None else [("Authorization", authorization.encode("latin-1"))]
    method = "POST" if path == LEADS else "GET"
    reply = kiosk.http.request(method, path, headers=httpx.Headers(headers))
    assert reply.status_code == 401
    assert [error["errorCode"] for error in reply.json()] == ["INVALID_SESSION_ID"]
    assert "Sforce-Limit-Info" not in reply.headers


def test_a_session_dies_when_it_is_not_used_and_using_it_keeps_it_alive():
    key = rsa.generate_private_key(public_exponent=65537, key_size=2048)
    login = LoginService(ClientApp("app", "user", key.public_key()), "http://127.0.0.1")
    claims = {"iss": "app", "sub": "user", "aud": "http://127.0.0.1", "exp": 1_100}
    form = {
        "grant_type": "urn:ietf:params:oauth:grant-type:jwt-bearer",
        "assertion": jwt.encode(claims, key, algorithm="RS256"),
    }
    token = login.grant(form, now=1_000)["access_token"]
    assert login.is_open(token, now=1_000 + SESSION_IDLE_SECONDS)
    assert login.is_open(token, now=1_000 + 2 * SESSION_IDLE_SECONDS)
    assert not login.is_open(token, now=1_001 + 3 * SESSION_IDLE_SECONDS)
    assert not login.is_open("another", now=1_000)
