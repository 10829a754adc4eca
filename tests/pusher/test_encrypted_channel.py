"""Encrypted channels: opened, opened again with a rotated key, or told as missed."""

from __future__ import annotations

import base64
import hashlib
import json

import pytest
from nacl.secret import SecretBox
from nacl.utils import random as random_bytes

from kiosk.core.feed.messages import Event, Missed
from kiosk.pusher.channel import ChannelName
from kiosk.pusher.encryption import UndecryptableError, decrypt
from kiosk.pusher.grant import AuthFailedError, Grant, parse_grant
from kiosk.pusher.protocol import AuthWanted, Protocol, Timing

CHANNEL = "private-encrypted-offers"
OLD, NEW = b"o" * 32, b"n" * 32


def sealed(key, text='{"v":1}'):
    nonce = random_bytes(24)
    ciphertext = SecretBox(key).encrypt(text.encode(), nonce).ciphertext
    return {
        "nonce": base64.b64encode(nonce).decode(),
        "ciphertext": base64.b64encode(ciphertext).decode(),
    }


def frame(data, name="offers-changed"):
    return json.dumps({"event": name, "channel": CHANNEL, "data": json.dumps(data)})


def live(key=OLD):
    protocol = Protocol(ChannelName.parse(CHANNEL), Timing(), 0.0)
    established = {"event": "pusher:connection_established", "data": '{"socket_id":"1.2"}'}
    protocol.receive(json.dumps(established), 0.0)
    protocol.authorized("1.2", Grant("key:sig", shared_secret=key), 0.0)
    ack = {"event": "pusher_internal:subscription_succeeded", "channel": CHANNEL}
    protocol.receive(json.dumps(ack), 0.0)
    return protocol


def test_the_vector_of_the_official_library_is_opened():
    """pusher-http-python, test_crypto.py: a key is SHA-256 of the channel and the master key."""
    channel, master = b"pvUPIk0YG6MnxCEMIUUVFrbDmQwbhICXUcy", b"OTk5OTk5OTk5OTk5OTk5OTk5OTk5OTk5"
    data = {
        "nonce": base64.b64encode(b"XAJI0Y6DPBHSAHXTHV3A3ZMF").decode(),
        "ciphertext": "tsYJa2JgGDOpVIYFe4aNVWAvZlpB7z7CjN9mpIdbATE0Yc4izN8aM8D6VigBxnIQ",
    }
    key = hashlib.sha256(channel + master).digest()
    assert decrypt(data, key) == "kkkT5OOkOkO5kT5TOO5TkOT5TTk5O55T"


def test_an_event_is_opened_and_decoded():
    assert live().receive(frame(sealed(OLD)), 1.0) == Event(CHANNEL, "offers-changed", {"v": 1})


def test_pushers_own_events_are_not_sealed():
    name = "pusher:something"
    assert live().receive(frame({"a": 1}, name), 1.0) == Event(CHANNEL, name, {"a": 1})


@pytest.mark.parametrize(
    "data",
    [
        {"nonce": "c2hvcnQ=", "ciphertext": sealed(OLD)["ciphertext"]},
        {"nonce": sealed(OLD)["nonce"], "ciphertext": "c2hvcnQ="},
        {"nonce": "no base64!", "ciphertext": ""},
        {"nonce": sealed(OLD)["nonce"]},
        {"nonce": 5, "ciphertext": 5},
        {"v": 1, "offers": []},
        "text",
        None,
        [],
    ],
)
def test_what_is_not_sealed_with_the_key_raises_one_error(data):
    with pytest.raises(UndecryptableError):
        decrypt(data, OLD)


def test_a_rotated_key_is_asked_for_once_and_nothing_is_lost():
    protocol = live(OLD)
    assert protocol.receive(frame(sealed(NEW, '{"v":1}')), 1.0) == AuthWanted("1.2")
    assert protocol.receive(frame(sealed(NEW, '{"v":2}')), 1.1) is None
    told = protocol.authorized("1.2", Grant("key:sig", shared_secret=NEW), 2.0)
    assert [event.data for event in told] == [{"v": 1}, {"v": 2}]
    assert protocol.receive(frame(sealed(NEW, '{"v":3}')), 3.0).data == {"v": 3}


def test_what_no_key_opens_is_missed_and_does_not_use_up_the_quota():
    protocol = live(OLD)
    forged = frame(sealed(b"x" * 32))
    assert isinstance(protocol.receive(forged, 1.0), AuthWanted)
    told = protocol.authorized("1.2", Grant("key:sig", shared_secret=OLD), 2.0)
    assert list(told) == [Missed(CHANNEL)]
    assert protocol.receive(forged, 3.0) == Missed(CHANNEL)
    assert protocol.receive(frame(sealed(OLD)), 4.0).data == {"v": 1}
    assert isinstance(protocol.receive(forged, 63.0), AuthWanted)


def test_without_a_new_key_what_waited_is_missed():
    protocol = live(OLD)
    protocol.receive(frame(sealed(NEW)), 1.0)
    assert protocol.lives_without_grant
    assert list(protocol.not_authorized(2.0)) == [Missed(CHANNEL)]


def test_only_so_many_wait_for_a_key():
    protocol = live(OLD)
    told = [protocol.receive(frame(sealed(NEW)), 1.0) for _ in range(40)]
    assert told[0] == AuthWanted("1.2")
    assert told[1:16] == [None] * 15
    assert told[16:] == [Missed(CHANNEL)] * 24


@pytest.mark.parametrize(
    "raw",
    [
        None,
        "text",
        [],
        {},
        {"auth": 5},
        {"auth": "k:s", "shared_secret": "c2hvcnQ="},
        {"auth": "k:s", "shared_secret": "!"},
        '{"auth":"k:s"}',
    ],
)
def test_a_grant_of_another_form_is_none(raw):
    with pytest.raises(AuthFailedError):
        parse_grant(raw)


def test_a_grant_shows_no_secret():
    grant = Grant("key:signature", "data", b"s" * 32)
    assert "signature" not in repr(grant)
    assert "sss" not in repr(grant)
