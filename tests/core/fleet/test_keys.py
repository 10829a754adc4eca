"""Keys sign, open and follow each other; what is no key is told as a value."""

from __future__ import annotations

import itertools

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from hypothesis import given
from hypothesis import strategies as st

from kiosk.core.fleet.key_pair import (
    KeyPair,
    MalformedKeyError,
    UnopenableError,
    fingerprint,
    is_signed,
    parse_public,
    public_text,
    seal,
)
from kiosk.core.fleet.worker_keys import (
    MAX_WORKER_KEYS,
    WorkerKey,
    WorkerKeys,
    first_key,
    next_key,
    rooted_at,
)
from tests.support.fleet_keys import DEVICE, NEXT_WORKER, STRANGER, TRUSTED, WORKER

CHAIN = (first_key(WORKER), next_key(WORKER, NEXT_WORKER.public))


def test_a_key_pair_is_the_ed25519_that_others_know():
    foreign = Ed25519PrivateKey.from_private_bytes(DEVICE.seed)
    assert foreign.sign(b"word") == DEVICE.sign(b"word")
    assert foreign.public_key().public_bytes_raw() == DEVICE.public


def test_a_key_pair_tells_its_id_alone():
    assert repr(DEVICE) == f"KeyPair({DEVICE.id})"
    assert fingerprint(DEVICE.public).replace(" ", "") == DEVICE.id
    assert KeyPair.generate().id != KeyPair.generate().id


@given(st.binary(max_size=80))
def test_what_is_sealed_is_opened_by_its_owner_alone(data):
    box = seal(DEVICE.public, data)
    assert DEVICE.open(box) == data
    with pytest.raises(UnopenableError):
        WORKER.open(box)


@given(st.binary(max_size=100))
def test_no_bytes_but_a_box_are_opened(data):
    with pytest.raises(UnopenableError):
        DEVICE.open(data)


@given(st.binary(max_size=70), st.binary(max_size=70))
def test_no_bytes_but_a_signature_are_one(public, signature):
    assert not is_signed(public, b"word", signature)
    assert not is_signed(DEVICE.public, b"word", signature)


WEAK = [bytes(32), b"\1" + bytes(31), b"\xff" * 32, b"\xec" + b"\xff" * 30 + b"\x7f"]


@pytest.mark.parametrize(
    "text",
    [
        *("", "a", "ä" * 44, public_text(DEVICE.public)[:-1], public_text(b"\1" * 31)),
        *(f" {public_text(DEVICE.public)}", public_text(DEVICE.public) + "\n"),
        *map(public_text, WEAK),
    ],
)
def test_a_public_key_has_one_text_and_is_not_weak(text):
    with pytest.raises(MalformedKeyError):
        parse_public(text)


def test_a_public_key_is_read_back():
    assert parse_public(public_text(DEVICE.public)) == DEVICE.public
    with pytest.raises(MalformedKeyError):
        KeyPair(b"short")


def test_a_key_that_the_current_one_signed_follows_in_whatever_order():
    third = next_key(NEXT_WORKER, STRANGER.public)
    for links in ((*CHAIN, third), (third, *reversed(CHAIN))):
        assert TRUSTED.followed_by(links).current == STRANGER.public
    assert TRUSTED.followed_by(CHAIN).publics == (WORKER.public, NEXT_WORKER.public)


REFUSED = {
    "signed by a stranger": next_key(STRANGER, NEXT_WORKER.public),
    "no signature": WorkerKey(NEXT_WORKER.id, NEXT_WORKER.public, WORKER.id),
    "another id": WorkerKey(DEVICE.id, NEXT_WORKER.public, WORKER.id, CHAIN[1].sig),
    "another key": WorkerKey(STRANGER.id, STRANGER.public, WORKER.id, CHAIN[1].sig),
    "its own successor": next_key(WORKER, WORKER.public),
}


@pytest.mark.parametrize("link", REFUSED.values(), ids=REFUSED)
def test_no_other_key_follows(link):
    assert TRUSTED.followed_by([link]) == TRUSTED


def test_an_old_key_names_no_successor():
    both = TRUSTED.followed_by(CHAIN)
    assert both.followed_by([next_key(WORKER, STRANGER.public)]) == both


def test_a_chain_has_an_end():
    keys = [KeyPair(bytes([n]) * 32) for n in range(40)]
    links = [next_key(a, b.public) for a, b in itertools.pairwise(keys)]
    assert len(WorkerKeys((keys[0].public,)).followed_by(links).publics) == MAX_WORKER_KEYS


def test_the_first_key_is_the_one_whose_fingerprint_was_compared():
    assert rooted_at(WORKER.id, CHAIN) == TRUSTED.followed_by(CHAIN)
    assert rooted_at(NEXT_WORKER.id, CHAIN) == WorkerKeys((NEXT_WORKER.public,))
    assert rooted_at(STRANGER.id, CHAIN) is None


def test_whatever_key_signed_it_is_believed_and_no_stranger():
    both = TRUSTED.followed_by(CHAIN)
    assert both.signed(b"word", WORKER.sign(b"word"))
    assert both.signed(b"word", NEXT_WORKER.sign(b"word"))
    assert not both.signed(b"word", STRANGER.sign(b"word"))
