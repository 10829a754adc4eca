"""The codes that kiosk, Apex and sandbox must read alike, each from its text to its outcome."""

from __future__ import annotations

import base64
import json
from datetime import UTC, datetime

import pytest

from kiosk.core.counter.code import wall_code
from kiosk.core.counter.crockford import check_character
from kiosk.core.counter.read_code import read_code
from kiosk.core.counter.redemption import (
    Earlier,
    Outcome,
    OwnRedemptions,
    Scene,
    Why,
    decide,
    settle,
)
from kiosk.core.counter.scan_target import targets
from kiosk.core.counter.store_key import parse_store_keys, store_key
from kiosk.core.counter.voucher import Voucher, make_voucher
from kiosk.core.feed.board import Board
from kiosk.core.feed.capture_time import Stamp
from kiosk.core.feed.change import Withdrawn
from kiosk.core.feed.offer import parse_offer
from tests.core.counter.make_code_vectors import FILE

VECTORS = json.loads(FILE.read_text())
SCENE = VECTORS["scene"]
BASE = SCENE["base_url"]
NOW = datetime.fromisoformat(SCENE["now"])
BOARD = Board.of(
    [parse_offer(one) for one in VECTORS["offers"]],
    [Withdrawn(gone, 99) for gone in SCENE["withdrawn"]],
)
KEYS = {one["store"]: parse_store_keys(one["keys"]) for one in VECTORS["stores"]}
MASTERS = {one["generation"]: base64.b64decode(one["key"]) for one in VECTORS["masters"]}


def named(vectors):
    return [pytest.param(one, id=one["name"]) for one in vectors]


def read(vector):
    return targets(read_code(vector["text"], BASE), BOARD, ())


@pytest.mark.parametrize("vector", named(VECTORS["codes"]))
def test_a_code_has_its_outcome(vector):
    scene = Scene(
        store=SCENE["store"],
        stamp=Stamp(NOW),
        clock_believed=vector.get("clock_believed", True),
        live=vector.get("live", True),
        keys=parse_store_keys(vector["keys"]) if "keys" in vector else KEYS[SCENE["store"]],
    )
    facts = OwnRedemptions(
        Earlier(NOW, "K-001", "Ada") if vector.get("used") else None,
        vector.get("redeemed", 0),
        vector.get("unconfirmed", 0),
    )
    found = [(target, decide(target, facts, scene)) for target in read(vector)]
    _, decision = settle(found)
    assert (decision.outcome, decision.why) == (vector["outcome"], vector["why"])


@pytest.mark.parametrize("vector", named(VECTORS["codes"]))
def test_a_text_names_its_offer_or_voucher(vector):
    (target,) = read(vector)
    assert target.kind == vector["kind"]
    if "offer" in vector and target.offer:
        assert target.offer.id == vector["offer"]
    if "voucher" not in vector:
        assert target.voucher is None
    else:
        assert fields(target.voucher) == vector["voucher"]


def fields(voucher: Voucher):
    return {
        "version": voucher.version,
        "generation": voucher.generation,
        "offer_key": voucher.offer_key.hex(),
        "kiosk_key": voucher.kiosk_key.hex(),
        "serial": voucher.serial,
        "day": voucher.day,
        "name": voucher.name,
        "mac": voucher.mac.hex(),
    }


def test_a_voucher_made_here_is_the_vectors_own():
    (vector,) = [one for one in VECTORS["codes"] if one["name"] == "voucher"]
    (key,) = [key for key in KEYS[SCENE["store"]] if key.current]
    offer = VECTORS["offers"][0]["id"]
    now = datetime(2026, 11, 25, 23, 59, tzinfo=UTC)
    made = make_voucher(BASE, key, offer, "K-001", vector["voucher"]["serial"], now)
    assert made.url == vector["text"]


def test_wall_codes_made_here_are_the_vectors_own():
    texts = {one["text"] for one in VECTORS["codes"]}
    for offer in VECTORS["offers"]:
        assert wall_code(BASE, offer["number"], offer["id"]).url in texts


def test_a_stores_keys_come_of_the_master_keys():
    for store, keys in KEYS.items():
        assert {key.generation: key.key for key in keys} == {
            key.generation: store_key(MASTERS[key.generation], store) for key in keys
        }


@pytest.mark.parametrize("vector", VECTORS["checks"], ids=lambda one: one["body"])
def test_a_check_character_is_the_vectors_own(vector):
    assert check_character(vector["body"]) == vector["check"]


def test_every_outcome_and_every_cause_that_a_decision_has_is_among_them():
    assert {one["outcome"] for one in VECTORS["codes"]} == set(Outcome)
    assert {one["why"] for one in VECTORS["codes"]} == set(Why) - {Why.DISK}


def test_there_are_enough_and_each_has_a_name_of_its_own():
    names = [one["name"] for one in VECTORS["codes"]]
    assert len(set(names)) == len(names) >= 60
