"""Channel auth: the sandbox's own channel is given by Apex and by form, and no other is."""

from __future__ import annotations

import json

import msgspec
import pytest

from kiosk.sandbox.broker.signature import shared_secret, verify_channel
from kiosk.sandbox.org.channel_auth import (
    AuthRequest,
    ForbiddenChannelError,
    OffersChannel,
    authorize,
)
from tests.support.broker_harness import APP
from tests.support.running_sandbox import running_sandbox
from tests.support.sandbox_harness import PUSHER_AUTH, calls_used, kiosk_of

MASTER_KEY = bytes(range(32))
SOCKET = "123.456"
OWN = "private-encrypted-offers"
JSON = {"Content-Type": "application/json"}


@pytest.mark.parametrize(
    ("name", "more"),
    [
        ("private-offers", set()),
        ("private-cache-offers", set()),
        ("presence-offers", {"channel_data"}),
        ("presence-cache-offers", {"channel_data"}),
        ("private-encrypted-offers", {"shared_secret"}),
        ("private-encrypted-cache-offers", {"shared_secret"}),
    ],
)
def test_each_family_is_given_what_it_needs_and_no_more(name, more):
    channel = OffersChannel(name, APP, MASTER_KEY)
    reply = authorize(channel, AuthRequest(SOCKET, name, 'K-"1"'))
    assert set(reply) == {"auth"} | more
    verify_channel(APP, SOCKET, name, reply["auth"], reply.get("channel_data"))
    if "channel_data" in more:
        assert json.loads(reply["channel_data"]) == {"user_id": 'K-"1"', "user_info": {}}
    if "shared_secret" in more:
        assert reply["shared_secret"] == shared_secret(name, MASTER_KEY)


@pytest.mark.parametrize("name", ["", "private-", "private-other", "PRIVATE-OFFERS", "offers"])
def test_no_other_channel_is_given(name):
    channel = OffersChannel("private-offers", APP, MASTER_KEY)
    with pytest.raises(ForbiddenChannelError):
        authorize(channel, AuthRequest(SOCKET, name, "K-001"))


MALFORMED = [
    {},
    {"socket_id": SOCKET, "channel_name": OWN},
    {"socket_id": SOCKET, "kiosk": "K-001"},
    {"channel_name": OWN, "kiosk": "K-001"},
    {"socket_id": SOCKET, "channel_name": OWN, "kiosk": ""},
    {"socket_id": SOCKET, "channel_name": OWN, "kiosk": "k" * 129},
    {"socket_id": SOCKET, "channel_name": [OWN], "kiosk": "K-001"},
    {"socket_id": 123.456, "channel_name": OWN, "kiosk": "K-001"},
    *(
        {"socket_id": socket_id, "channel_name": OWN, "kiosk": "K-001"}
        for socket_id in (
            "",
            "1",
            "1.2\n",
            "1.2:private-x",
            "1.2::user::{}",
            "a.b",
            f"{10**20}.1",
        )
    ),
]


@pytest.mark.parametrize("fields", MALFORMED, ids=range(len(MALFORMED)))
def test_a_malformed_request_signs_nothing(fields):
    with pytest.raises(msgspec.ValidationError):
        msgspec.convert(fields, AuthRequest)


@pytest.fixture(scope="module")
def private_kiosk(warm, tmp_path_factory):
    with (
        running_sandbox(warm, tmp_path_factory.mktemp("sandbox"), OWN) as sandbox,
        kiosk_of(sandbox.addresses) as kiosk,
    ):
        yield kiosk


def asked(channel=OWN, **fields):
    return {"socket_id": SOCKET, "channel_name": channel, "kiosk": "K-001", **fields}


def test_apex_gives_its_own_channel_to_who_is_logged_in(private_kiosk):
    reply = private_kiosk.http.post(PUSHER_AUTH, json=asked(), headers=private_kiosk.headers())
    assert (reply.status_code, set(reply.json())) == (200, {"auth", "shared_secret"})
    key = private_kiosk.config["pusher"]["key"]
    assert reply.json()["auth"].startswith(f"{key}:")
    assert private_kiosk.config["pusher"]["channel"] == OWN


def test_apex_wants_a_token_and_counts_the_call(private_kiosk):
    headers = private_kiosk.headers()
    bare = private_kiosk.http.post(PUSHER_AUTH, json=asked())
    assert (bare.status_code, bare.json()[0]["errorCode"]) == (401, "INVALID_SESSION_ID")
    first, second = (
        private_kiosk.http.post(PUSHER_AUTH, json=body, headers=headers)
        for body in (asked(), asked("private-other"))
    )
    assert calls_used(second) == calls_used(first) + 1


@pytest.mark.parametrize(
    ("body", "headers", "status", "code"),
    [
        (asked("offers"), JSON, 403, "INSUFFICIENT_ACCESS"),
        (asked("private-offers"), JSON, 403, "INSUFFICIENT_ACCESS"),
        *((fields, JSON, 400, "JSON_PARSER_ERROR") for fields in MALFORMED),
        ([], JSON, 400, "JSON_PARSER_ERROR"),
        (None, JSON, 400, "JSON_PARSER_ERROR"),
        (asked(), {"Content-Type": "text/plain"}, 415, "UNSUPPORTED_MEDIA_TYPE"),
    ],
)
def test_apex_refuses_in_salesforces_shape(private_kiosk, body, headers, status, code):
    headers = {**private_kiosk.headers(), **headers}
    reply = private_kiosk.http.post(PUSHER_AUTH, content=json.dumps(body), headers=headers)
    assert reply.status_code == status
    assert [error["errorCode"] for error in reply.json()] == [code]
    assert reply.json()[0]["message"]


@pytest.mark.parametrize("body", [b"", b"{", b"\xff", b'"' + b"x" * 100])
def test_apex_takes_no_body_but_json(private_kiosk, body):
    headers = {**private_kiosk.headers(), **JSON}
    reply = private_kiosk.http.post(PUSHER_AUTH, content=body, headers=headers)
    assert (reply.status_code, reply.json()[0]["errorCode"]) == (400, "JSON_PARSER_ERROR")


@pytest.mark.parametrize("form", [asked(), {"socket_id": SOCKET, "channel_name": OWN}])
def test_the_form_endpoint_asks_for_no_token_and_gives_the_same(private_kiosk, form):
    reply = private_kiosk.http.post("/pusher/auth", data=form)
    by_apex = private_kiosk.http.post(PUSHER_AUTH, json=asked(), headers=private_kiosk.headers())
    assert (reply.status_code, reply.json()) == (200, by_apex.json())


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"socket_id=1.2",
        b"socket_id=1.2&channel_name=private-other&kiosk=K-001",
        b"socket_id=1.2%3A%3Auser&channel_name=" + OWN.encode(),
        b"socket_id=1.2&kiosk=" + b"k" * 129 + b"&channel_name=" + OWN.encode(),
        b'{"socket_id": "1.2", "channel_name": "private-encrypted-offers"}',
        b"\xff=\xff",
        b"a=1&" * 21,
        b"x" * 20_001,
    ],
    ids=range(9),
)
def test_the_form_endpoint_refuses_with_403_and_nothing_else(private_kiosk, body):
    assert private_kiosk.http.post("/pusher/auth", content=body).status_code == 403


@pytest.mark.parametrize("path", [PUSHER_AUTH, "/pusher/auth"])
def test_channel_auth_is_posted(private_kiosk, path):
    reply = private_kiosk.http.get(path, headers=private_kiosk.headers())
    assert (reply.status_code, reply.json()[0]["errorCode"]) == (405, "METHOD_NOT_ALLOWED")


@pytest.mark.parametrize(
    ("status", "code"),
    [
        (401, "INVALID_SESSION_ID"),
        (403, "INSUFFICIENT_ACCESS"),
        (404, "NOT_FOUND"),
        (429, "UNKNOWN_EXCEPTION"),
        (500, "UNKNOWN_EXCEPTION"),
        (599, "UNKNOWN_EXCEPTION"),
    ],
)
def test_a_status_that_is_switched_on_is_what_both_answer(kiosk, remote, status, code):
    headers = kiosk.headers()
    remote.set_faults(auth_status=status)
    by_apex = kiosk.http.post(PUSHER_AUTH, json=asked("offers"), headers=headers)
    assert (by_apex.status_code, by_apex.json()[0]["errorCode"]) == (status, code)
    assert kiosk.http.post("/pusher/auth", data=asked("offers")).status_code == status
    remote.set_faults(auth_status=0)
    assert kiosk.http.post(PUSHER_AUTH, json=asked("offers"), headers=headers).status_code == 200
