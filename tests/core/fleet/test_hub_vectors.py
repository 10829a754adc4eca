"""Kiosk and hub read and write what the shared vectors say."""

from __future__ import annotations

import base64
import json

import msgspec
import pytest

from kiosk.core.fleet.enrolment import code_hash, open_enrolment, read_invitation
from kiosk.core.fleet.key_pair import KeyPair, parse_public
from kiosk.core.fleet.order import Command, SignedOrder, read_order
from kiosk.core.fleet.person import is_of_person, person_hash
from kiosk.core.fleet.request_token import make_authorization, read_authorization, verify_request
from kiosk.core.fleet.row_answer import SignedAnswer, read_answer, sign_answer
from kiosk.core.fleet.sealed_row import EnrolledDevice, SealedRow, open_row
from kiosk.core.fleet.signed_box import WorkerBox, open_store_keys
from kiosk.core.fleet.worker_keys import WorkerKey, WorkerKeys
from tests.core.fleet.make_hub_vectors import FILE, made

VECTORS = json.loads(FILE.read_text(encoding="utf-8"))
PAIRS = {name: KeyPair(base64.b64decode(seed)) for name, seed in VECTORS["seeds"].items()}
DEVICE, WORKER, NEXT_WORKER = PAIRS.values()
TRUSTED = WorkerKeys((WORKER.public,))


def part(name, shape):
    return msgspec.convert(VECTORS[name], shape)


def test_the_vectors_are_what_the_contract_says():
    assert made(VECTORS) == VECTORS


@pytest.mark.parametrize("name", PAIRS)
def test_keys_have_their_ids_and_texts(name):
    assert PAIRS[name].id == VECTORS["kids"][name]
    assert parse_public(VECTORS["publics"][name]) == PAIRS[name].public


def test_the_token_is_verified():
    told = VECTORS["token"]
    token = read_authorization(told["authorization"])
    at, claims = VECTORS["device"]["now"], told["claims"]
    read = verify_request(
        token, DEVICE.public, claims["htm"], claims["htu"], told["body"].encode(), at
    )
    assert msgspec.to_builtins(read) == claims
    assert token.kid == DEVICE.id
    assert read_authorization(make_authorization(DEVICE, read)).payload == token.payload


def test_the_row_is_opened():
    facts = VECTORS["device"]
    known = EnrolledDevice(DEVICE.public, facts["kiosk"], frozenset(facts["stores"]))
    row = open_row(part("row", SealedRow), known, {WORKER.id: WORKER})
    assert row.body.decode() == VECTORS["row"]["content"]


def test_answer_and_order_are_believed():
    answer = read_answer(part("answer", SignedAnswer), TRUSTED, DEVICE.id)
    assert answer.status == "done"
    assert read_answer(sign_answer(WORKER, answer), TRUSTED, DEVICE.id) == answer
    order = read_order(part("order", SignedOrder), TRUSTED, DEVICE.id)
    assert (order.serial, order.command) == (5, Command.REFRESH)


def test_store_keys_and_the_next_worker_are_believed():
    keys = open_store_keys(DEVICE, TRUSTED, part("store_keys", WorkerBox))
    assert (keys.store, keys.doubled) == ("S-01", ("0" * 26,))
    link = part("worker_key", WorkerKey)
    assert TRUSTED.followed_by([link]).current == NEXT_WORKER.public


def test_the_enrolment_is_read():
    told = VECTORS["enrolment"]
    assert code_hash(told["code"]) == told["hash"]
    invitation = read_invitation(told["text"])
    assert (invitation.code, invitation.fingerprint) == (told["code"], WORKER.id)
    request = open_enrolment(WORKER, base64.b64decode(told["request"]["box"]))
    assert (request.code, request.public) == (told["code"], DEVICE.public)


@pytest.mark.parametrize("person", VECTORS["persons"], ids=lambda person: person["hashed"])
def test_a_person_is_found_however_the_contact_was_written(person):
    field = "Email" if "@" in person["hashed"] else "Phone"
    for contact in person["contacts"]:
        assert person_hash(contact) == person["sha256"]
        assert is_of_person(msgspec.json.encode({field: contact}), person["sha256"])
