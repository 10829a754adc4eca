"""A token proves one request of one device, and each refusal has its reply."""

from __future__ import annotations

import random

import jwt
import msgspec
import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from hypothesis import given
from hypothesis import strategies as st

from kiosk.core.fleet.hub_refusal import (
    REFUSALS,
    HubRefusal,
    HubRefusalError,
    read_refusal,
    refusal_body,
    retry_after,
)
from kiosk.core.fleet.request_token import (
    TOLERANCE_S,
    RequestToken,
    make_authorization,
    read_authorization,
    verify_request,
)
from tests.support.fleet_keys import DEVICE, NOW, OTHER_DEVICE, claims
from tests.support.hostile_json import HOSTILE_JSON

HEADER = {"alg": "EdDSA", "typ": "kiosk+jwt", "kid": DEVICE.id}


def foreign(payload=None, key=DEVICE, **header):
    """A token made by PyJWT."""
    signer = Ed25519PrivateKey.from_private_bytes(key.seed)
    payload = msgspec.to_builtins(claims()) if payload is None else payload
    return "Kiosk " + jwt.encode(payload, signer, "EdDSA", HEADER | header)


def verified(value, public=DEVICE.public, method="POST", target="/v1/rows?a=1", body=b"{}", at=0):
    return verify_request(read_authorization(value), public, method, target, body, NOW + at)


def refusal(value, **request):
    with pytest.raises(HubRefusalError) as refused:
        verified(value, **request)
    return refused.value.refusal


def test_a_token_is_a_jwt_that_others_read():
    value = make_authorization(DEVICE, claims())
    public = Ed25519PrivateKey.from_private_bytes(DEVICE.seed).public_key()
    read = jwt.decode(
        value.removeprefix("Kiosk "), public, ["EdDSA"], options={"verify_iat": False}
    )
    assert read == msgspec.to_builtins(claims())
    assert jwt.get_unverified_header(value.removeprefix("Kiosk ")) == HEADER
    assert verified(value) == verified(foreign()) == claims()
    assert read_authorization(value).kid == DEVICE.id


def test_unknown_claims_are_for_newer_versions():
    assert verified(foreign(msgspec.to_builtins(claims()) | {"new": [1]})) == claims()


OTHER_REQUESTS = {
    "method": {"method": "PUT"},
    "query": {"target": "/v1/rows?a=1&b=2"},
    "path": {"target": "/v1/Rows?a=1"},
    "escaped": {"target": "/v1/rows?a=%31"},
    "body": {"body": b"{} "},
    "device": {"public": OTHER_DEVICE.public},
    "no key": {"public": b""},
}


@pytest.mark.parametrize("request_", OTHER_REQUESTS.values(), ids=OTHER_REQUESTS)
def test_a_token_is_for_no_other_request(request_):
    assert refusal(make_authorization(DEVICE, claims()), **request_) is HubRefusal.BAD_SIGNATURE


@pytest.mark.parametrize("at", [-TOLERANCE_S, 0, TOLERANCE_S])
def test_a_clock_may_be_two_minutes_off(at):
    assert verified(make_authorization(DEVICE, claims()), at=at)


@pytest.mark.parametrize("at", [-TOLERANCE_S - 1, TOLERANCE_S + 1, 86_400])
def test_a_clock_that_is_further_off_is_told(at):
    assert refusal(make_authorization(DEVICE, claims()), at=at) is HubRefusal.CLOCK


HOSTILE_HEADERS = {
    "none": None,
    "empty": "",
    "bearer": foreign().replace("Kiosk", "Bearer"),
    "two parts": foreign().rpartition(".")[0],
    "four parts": foreign() + ".a",
    "padded": foreign() + "=",
    "not base64": "Kiosk a.*.c",
    "letters of another script": "Kiosk \u0430.b.c",
    "long": "Kiosk " + "a" * 5_000,
    "another type": foreign(typ="JWT"),
    "another kid": foreign(kid="../../etc/passwd"),
    "an extension": foreign(crit=["b64"], b64=True),
    "HS256 under the public key": "Kiosk "
    + jwt.encode(msgspec.to_builtins(claims()), DEVICE.public, "HS256", HEADER | {"alg": "HS256"}),
    "none as algorithm": "Kiosk "
    + jwt.encode(msgspec.to_builtins(claims()), None, "none", HEADER | {"alg": "none"}),
}


@pytest.mark.parametrize("value", HOSTILE_HEADERS.values(), ids=HOSTILE_HEADERS)
def test_what_is_no_token_is_malformed(value):
    assert refusal(value) is HubRefusal.MALFORMED


@given(st.text(max_size=200))
def test_no_text_makes_the_reader_fail(text):
    for value in (text, f"Kiosk {text}"):
        with pytest.raises(HubRefusalError):
            read_authorization(value)


@pytest.mark.parametrize("payload", HOSTILE_JSON)
def test_a_device_that_signs_nonsense_is_malformed(payload):
    token = RequestToken(DEVICE.id, payload, DEVICE.sign(payload), payload)
    with pytest.raises(HubRefusalError, match="malformed"):
        verify_request(token, DEVICE.public, "POST", "/", b"", NOW)


@pytest.mark.parametrize(
    "wrong",
    [
        *({"iat": "1"}, {"iat": -1}, {"iat": 2**60}, {"boot": -1}, {"boot": 1.5}, {"boot": None}),
        *({"run": "0000AB12"}, {"run": "0000ab12\n"}, {"m": ""}, {"bh": "a"}, {"htu": "a" * 3000}),
    ],
    ids=str,
)
def test_a_claim_out_of_bounds_is_malformed(wrong):
    assert refusal(foreign(msgspec.to_builtins(claims()) | wrong)) is HubRefusal.MALFORMED


@pytest.mark.parametrize("told", HubRefusal)
def test_each_refusal_has_one_reply_that_the_kiosk_reads(told):
    rule = REFUSALS[told]
    assert 400 <= rule.status <= 503
    assert rule.message.endswith(".")
    assert read_refusal(rule.status, refusal_body(told)) is told
    assert read_refusal(200, refusal_body(told)) is None


@pytest.mark.parametrize("body", [*HOSTILE_JSON, b'{"error":"of tomorrow"}', b'{"error":7}'])
def test_a_portals_page_is_no_refusal(body):
    assert read_refusal(401, body) is None


def test_those_who_may_come_again_are_spread():
    rng = random.Random(1)
    waits = {told: retry_after(told, rng) for told in HubRefusal}
    assert {told for told, wait in waits.items() if wait} == {
        told for told in HubRefusal if REFUSALS[told].status in {429, 503}
    }
    assert all(300 <= retry_after(HubRefusal.FULL, rng) <= 600 for _ in range(50))
    assert all(30 <= retry_after(HubRefusal.SLOW_DOWN, rng) <= 60 for _ in range(50))
