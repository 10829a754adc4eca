"""Signatures agree with the vectors published by Pusher and its libraries."""

from __future__ import annotations

import base64
from dataclasses import replace

import nacl.secret
import pytest

from kiosk.sandbox.broker.refusal import RefusedFrameError, RefusedRequestError
from kiosk.sandbox.broker.signature import (
    SignedRequest,
    shared_secret,
    sign_channel,
    sign_request,
    verify_channel,
    verify_request,
)
from tests.support.broker_harness import APP
from tests.support.shared_vectors import names, vectors

DOCUMENTED = replace(APP, app_id="3")
EVENT = rb'{"name":"foo","channels":["project-3"],"data":"{\"some\":\"data\"}"}'
NOW = 1353088179

VECTORS = vectors("pusher_signatures")


def app_of(vector):
    return replace(APP, key=vector["key"], secret=vector["secret"])


@pytest.mark.parametrize("vector", VECTORS["requests"], ids=names(VECTORS["requests"]))
def test_22_request_vectors_are_signed_and_accepted(vector):
    application, timestamp = app_of(vector), vector["timestamp"]
    method, path, body = vector["method"], vector["path"], vector["body"].encode()
    signed = sign_request(application, method, path, vector["query"], body, timestamp)
    assert signed["auth_signature"] == vector["signature"]
    assert signed.get("body_md5") == vector.get("body_md5", vector["query"].get("body_md5"))
    verify_request(application, SignedRequest(method, path, signed, body), timestamp)


def test_body_md5_is_of_the_exact_bytes():
    signed = sign_request(DOCUMENTED, "POST", "/apps/3/events", {}, EVENT, NOW)
    assert signed["body_md5"] == "ec365a775a4cd0599faeb73354201b6f"


def test_keys_are_signed_in_lower_case():
    signed = sign_request(APP, "GET", "/x", {"Name": "Something else"}, b"", NOW)
    verify_request(APP, SignedRequest("GET", "/x", signed, b""), NOW)
    verify_request(
        APP, SignedRequest("GET", "/x", {k.upper(): v for k, v in signed.items()}, b""), NOW
    )


HINT = "Invalid signature: you should have sent HmacSHA256Hex("
EXPIRED = (
    "Timestamp expired: Given timestamp (2012-11-16T17:49:39Z) "
    "not within 600s of server time (2012-11-16T17:59:39Z)"
)
TAMPERED = [
    ({"auth_signature": "00"}, EVENT, NOW, HINT),
    ({"auth_signature": "é"}, EVENT, NOW, HINT),
    ({"auth_signature": None}, EVENT, NOW, 'but you sent ""'),
    ({"extra": "1"}, EVENT, NOW, HINT),
    ({"body_md5": None}, EVENT, NOW, "Missing parameter: body_md5"),
    ({}, EVENT + b" ", NOW, "body_md5 is not the MD5 of the body"),
    ({"auth_key": None}, EVENT, NOW, "Missing parameter: auth_key"),
    ({"auth_key": "other"}, EVENT, NOW, "Unknown auth_key"),
    ({"auth_version": "2.0"}, EVENT, NOW, "Version not supported"),
    ({"auth_version": None}, EVENT, NOW, "Version not supported"),
    ({"auth_timestamp": None}, EVENT, NOW, "Timestamp required"),
    ({"auth_timestamp": "soon"}, EVENT, NOW, "Timestamp required"),
    ({"auth_timestamp": "9" * 30}, EVENT, NOW, "Timestamp required"),
    ({"auth_timestamp": "-5"}, EVENT, NOW, "Timestamp required"),
    ({}, EVENT, NOW + 600, EXPIRED),
    ({}, EVENT, NOW - 600, "Timestamp expired"),
]


@pytest.mark.parametrize(("change", "body", "now", "text"), TAMPERED)
def test_22_a_tampered_request_is_refused_with_401(change, body, now, text):
    signed = sign_request(DOCUMENTED, "POST", "/apps/3/events", {}, EVENT, NOW)
    query = {key: value for key, value in {**signed, **change}.items() if value is not None}
    with pytest.raises(RefusedRequestError) as refusal:
        verify_request(DOCUMENTED, SignedRequest("POST", "/apps/3/events", query, body), now)
    assert refusal.value.status == 401
    assert text in refusal.value.message


@pytest.mark.parametrize("now", [NOW - 599, NOW + 599])
def test_22_a_clock_less_than_600_s_off_is_accepted(now):
    signed = sign_request(DOCUMENTED, "POST", "/apps/3/events", {}, EVENT, NOW)
    verify_request(DOCUMENTED, SignedRequest("POST", "/apps/3/events", signed, EVENT), now)


def test_22_a_bad_signature_is_refused_in_pushers_words():
    signed = sign_request(DOCUMENTED, "POST", "/apps/3/events", {}, EVENT, NOW)
    with pytest.raises(RefusedRequestError) as refusal:
        verify_request(
            DOCUMENTED,
            SignedRequest("POST", "/apps/3/events", {**signed, "auth_signature": "bad"}, EVENT),
            NOW,
        )
    assert refusal.value.message == (
        r'Invalid signature: you should have sent HmacSHA256Hex("POST\n/apps/3/events\n'
        "auth_key=278d425bdf160c739803&auth_timestamp=1353088179&auth_version=1.0&"
        'body_md5=ec365a775a4cd0599faeb73354201b6f", your_secret_key), but you sent "bad"'
    )


@pytest.mark.parametrize("vector", VECTORS["channels"])
def test_channel_vectors_are_signed_and_accepted(vector):
    application, data = app_of(vector), vector.get("channel_data")
    auth = sign_channel(application, vector["socket_id"], vector["channel"], data)
    assert auth == vector["auth"]
    verify_channel(application, vector["socket_id"], vector["channel"], auth, data)


EXPECTED = "Invalid signature: Expected HMAC SHA256 hex digest of 1234.1234:private-foobar"
BAD_AUTH = [
    ("other:58df8b0c", "Invalid key in subscription auth data: 'other'"),
    ("", "Invalid key in subscription auth data: ''"),
    (f"{APP.key}:beef", f"{EXPECTED}, but got beef"),
    (f"{APP.key}:é", f"{EXPECTED}, but got é"),
    (APP.key, f"{EXPECTED}, but got "),
]


@pytest.mark.parametrize(("auth", "text"), BAD_AUTH)
def test_a_wrong_channel_signature_is_refused_in_pushers_words(auth, text):
    with pytest.raises(RefusedFrameError) as refusal:
        verify_channel(APP, "1234.1234", "private-foobar", auth, None)
    assert (refusal.value.message, refusal.value.code) == (text, None)


def test_a_token_is_good_for_its_socket_only():
    auth = sign_channel(APP, "1234.1234", "private-foobar")
    with pytest.raises(RefusedFrameError):
        verify_channel(APP, "1234.1235", "private-foobar", auth, None)


@pytest.mark.parametrize("vector", VECTORS["encrypted"])
def test_shared_secret_is_that_of_the_official_library(vector):
    master = base64.b64decode(vector["master_key"])
    assert shared_secret(vector["channel"], master) == vector["shared_secret"]


def test_shared_secret_opens_a_box_of_the_official_library():
    channel, master = "pvUPIk0YG6MnxCEMIUUVFrbDmQwbhICXUcy", b"OTk5OTk5OTk5OTk5OTk5OTk5OTk5OTk5"
    box = nacl.secret.SecretBox(base64.b64decode(shared_secret(channel, master)))
    text = b"kkkT5OOkOkO5kT5TOO5TkOT5TTk5O55T"
    assert box.decrypt(box.encrypt(text, b"XAJI0Y6DPBHSAHXTHV3A3ZMF")) == text
    ciphertext = "tsYJa2JgGDOpVIYFe4aNVWAvZlpB7z7CjN9mpIdbATE0Yc4izN8aM8D6VigBxnIQ"
    assert box.decrypt(base64.b64decode(ciphertext), b"XAJI0Y6DPBHSAHXTHV3A3ZMF") == text


def test_the_secret_is_not_shown():
    assert APP.secret not in repr(APP)
