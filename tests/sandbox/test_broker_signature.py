"""Signatures agree with the vectors published by Pusher and its libraries."""

from __future__ import annotations

import base64
from dataclasses import replace

import nacl.secret
import pytest
from broker_harness import APP

from kiosk.sandbox.broker.application import PusherApp
from kiosk.sandbox.broker.refusal import RefusedFrameError, RefusedRequestError
from kiosk.sandbox.broker.signature import (
    SignedRequest,
    shared_secret,
    sign_channel,
    sign_request,
    verify_channel,
    verify_request,
)

DOCUMENTED = replace(APP, app_id="3")
GO = PusherApp("102015", "d41a439c438a100756f5", "4bf35003e819bb138249")
PYTHON = PusherApp("1", "key", "secret")
FOO = PusherApp("1", "foo", "bar")
NO_BODY_MD5 = {"body_md5": "d41d8cd98f00b204e9800998ecf8427e"}
EVENT = rb'{"name":"foo","channels":["project-3"],"data":"{\"some\":\"data\"}"}'
NOW = 1353088179

REQUESTS = {
    "A: POST": (
        DOCUMENTED, "POST", "/apps/3/events", {}, EVENT, 1353088179,
        "da454824c97ba181a32ccc17a72625ba02771f50b50e1e7430e47a1f3f457e6c",
    ),
    "B: GET without body_md5": (
        GO, "GET", "/apps/102015/channels",
        {"filter_by_prefix": "presence-", "info": "user_count"}, b"", 1427034994,
        "4d8a02edcc8a758b0162cd6da690a9a45fb8ae326a276dca1e06a0bc42796c11",
    ),
    "B: a comma stays raw": (
        GO, "GET",
        "/apps/102015/channels/presence-session-d41a439c438a100756f5-4bf35003e819bb138249-ROpCFmgFhXY",
        {"info": "user_count,subscription_count"}, b"", 1427053326,
        "f93ceb31f396aef336226efe512aaf339bd5e39c7c2c04b81cc8681dc16ee785",
    ),
    "C: GET with the MD5 of an empty body": (
        PYTHON, "GET", "/some/obscure/api", {"foo": "bar", **NO_BODY_MD5}, b"", 1000,
        "5c49f04a95eedc9028b1e0e8de7c2c7ad63504a0e3b5c145d2accaef6c14dbac",
    ),
    "C: POST": (
        PYTHON, "POST", "/some/obscure/api", {}, b'{"foo": "bar"}', 1000,
        "e05fa4cafee86311746ee3981d5581a5e4e87c27bbab0aeb1059e2df5c90258b",
    ),
}  # fmt: skip


@pytest.mark.parametrize("vector", REQUESTS.values(), ids=REQUESTS)
def test_22_request_vectors_are_signed_and_accepted(vector):
    application, method, path, query, body, timestamp, signature = vector
    signed = sign_request(application, method, path, query, body, timestamp)
    assert signed["auth_signature"] == signature
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


# The presence example in Pusher's documents prints the signature of a numeric user_id
# beside a user_id that is a string; both are listed here with what belongs to them.
CHANNELS = [
    (APP, "1234.1234", "private-foobar", None,
     "58df8b0c36d6982b82c3ecf6b4662e34fe8c25bba48f5369f135bf843651c3a4"),
    (APP, "1234.1234", "presence-foobar", '{"user_id":"10","user_info":{"name":"Mr. Pusher"}}',
     "48dac51d2d7569e1e9c0f48c227d4b26f238fa68e5c0bb04222c966909c4f7c4"),
    (APP, "1234.1234", "presence-foobar", '{"user_id":10,"user_info":{"name":"Mr. Pusher"}}',
     "afaed3695da2ffd16931f457e338e6c9f2921fa133ce7dac49f529792be6304c"),
    (APP, "1234.1234", "presence-foobar", '{"user_id":10,"user_info":{"name":"Mr. Channels"}}',
     "31935e7d86dba64c2a90aed31fdc61869f9b22ba9d8863bba239c03ca481bc80"),
    (FOO, "345.23", "private-channel", None,
     "89955e77e1b40e33df6d515a5ecbba86a01dc816a5b720da18a06fd26f7d92ff"),
    (FOO, "345.23", "private-encrypted-channel", None,
     "fff0503dfe4929f5162efe4d1dacbce524b0d8e7e1331117a8651c0e74d369e3"),
]  # fmt: skip


@pytest.mark.parametrize(("application", "socket_id", "channel", "data", "signature"), CHANNELS)
def test_channel_vectors_are_signed_and_accepted(application, socket_id, channel, data, signature):
    auth = sign_channel(application, socket_id, channel, data)
    assert auth == f"{application.key}:{signature}"
    verify_channel(application, socket_id, channel, auth, data)


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


def test_shared_secret_is_that_of_the_official_library():
    master = base64.b64decode("OHRXNUZRTG5pUTFzQlFGd3J3N3Q2VFZFc0paZDEweVk=")
    secret = shared_secret("private-encrypted-channel", master)
    assert secret == "VmIsNZtCSteh8kazd2toc+ofhohBtUouQRSDtRvuyVI="


def test_shared_secret_opens_a_box_of_the_official_library():
    channel, master = "pvUPIk0YG6MnxCEMIUUVFrbDmQwbhICXUcy", b"OTk5OTk5OTk5OTk5OTk5OTk5OTk5OTk5"
    box = nacl.secret.SecretBox(base64.b64decode(shared_secret(channel, master)))
    text = b"kkkT5OOkOkO5kT5TOO5TkOT5TTk5O55T"
    assert box.decrypt(box.encrypt(text, b"XAJI0Y6DPBHSAHXTHV3A3ZMF")) == text
    ciphertext = "tsYJa2JgGDOpVIYFe4aNVWAvZlpB7z7CjN9mpIdbATE0Yc4izN8aM8D6VigBxnIQ"
    assert box.decrypt(base64.b64decode(ciphertext), b"XAJI0Y6DPBHSAHXTHV3A3ZMF") == text


def test_the_secret_is_not_shown():
    assert APP.secret not in repr(APP)
