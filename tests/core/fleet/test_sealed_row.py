"""The worker opens what a device sealed of its own, and nothing else."""

from __future__ import annotations

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.core.delivery.outcome import Action
from kiosk.core.fleet.bounds import MAX_ROW_BODY
from kiosk.core.fleet.key_pair import key_id, seal
from kiosk.core.fleet.sealed_row import (
    SealedRow,
    SealedRowError,
    SealedRowFault,
    open_row,
    outcome_of_fault,
    row_message,
    seal_row,
)
from tests.support.fleet_keys import (
    DEVICE,
    KNOWN,
    NEXT_WORKER,
    OTHER_DEVICE,
    ROW_ID,
    STRANGER,
    WORKER,
    lead_body,
    row,
)
from tests.support.hostile_json import HOSTILE_JSON

KEYS = {WORKER.id: WORKER, NEXT_WORKER.id: NEXT_WORKER}


def sealed(body=None, device=DEVICE, worker=WORKER.public, **changes):
    return seal_row(device, worker, row(body, **changes))


def changed(**fields):
    return msgspec.structs.replace(sealed(), **fields)


def fault(one):
    with pytest.raises(SealedRowError) as refused:
        open_row(one, KNOWN, KEYS)
    return refused.value.fault


@pytest.mark.parametrize("worker", [WORKER, NEXT_WORKER])
@pytest.mark.parametrize("store", sorted(KNOWN.stores))
def test_a_row_arrives_as_it_was(worker, store):
    body = lead_body(Store_Code__c=store)
    opened = open_row(sealed(body, worker=worker.public, tries=3), KNOWN, KEYS)
    assert (opened.id, opened.kind, opened.body, opened.tries) == (ROW_ID, "lead", body, 3)


def test_a_row_survives_json():
    one = sealed()
    assert msgspec.json.decode(msgspec.json.encode(one), type=SealedRow) == one


FOREIGN = {
    "another id in it": sealed(lead_body(Kiosk_Lead_Id__c=ROW_ID[:-1] + "2")),
    "another kiosk": sealed(lead_body(Kiosk_Id__c="K-002")),
    "no kiosk": sealed(lead_body(Kiosk_Id__c=None)),
    "another store": sealed(lead_body(Store_Code__c="S-09")),
    "no store": sealed(lead_body(Store_Code__c=None)),
    "a list as store": sealed(lead_body(Store_Code__c=["S-01"])),
    "another device's signature": sealed(device=OTHER_DEVICE),
    "under another id": changed(id=ROW_ID[:-1] + "3"),
    "as another kind": changed(kind="redemption"),
    "of an unknown kind": sealed(kind="survey"),
    "another box": changed(box=seal(WORKER.public, lead_body())),
    "a field twice": sealed(lead_body().replace(b"{", b'{"kiosk_id__c":"K-002",', 1)),
}


@pytest.mark.parametrize("one", FOREIGN.values(), ids=FOREIGN)
def test_a_forged_or_foreign_row_is_held(one):
    assert fault(one) is SealedRowFault.FORGED


@pytest.mark.parametrize("body", HOSTILE_JSON[1:])
def test_a_device_that_seals_nonsense_is_held(body):
    assert fault(sealed(body)) is SealedRowFault.FORGED


def test_a_key_that_stands_twice_stands_once_afterwards():
    twice = lead_body().replace(b"{", b'{"Kiosk_Id__c":"K-002",', 1)
    assert open_row(sealed(twice), KNOWN, KEYS).body.count(b"Kiosk_Id__c") == 1


@pytest.mark.parametrize("key", [STRANGER, WORKER])
def test_a_row_that_no_key_opens_is_sealed_anew(key):
    box = seal(STRANGER.public, lead_body())
    sig = DEVICE.sign(row_message(DEVICE.id, "lead", ROW_ID, box))
    one = SealedRow(id=ROW_ID, kind="lead", key=key_id(key.public), box=box, sig=sig)
    assert fault(one) is SealedRowFault.KEY


def test_a_body_that_the_hub_would_not_take_is_not_sealed():
    assert sealed(b"x" * (MAX_ROW_BODY + 1)) is None
    assert sealed(b"x" * MAX_ROW_BODY)


@pytest.mark.parametrize("told", SealedRowFault)
def test_only_a_row_without_a_key_goes_again(told):
    outcome = outcome_of_fault(ROW_ID, told)
    again = told is SealedRowFault.KEY
    assert (outcome.action is Action.RETRY, outcome.counts) == (again, not again)
    assert outcome.code == told
    assert outcome.sentence


@given(st.binary(max_size=120), st.binary(max_size=70))
def test_no_bytes_make_the_worker_fail(box, sig):
    one = msgspec.structs.replace(sealed(), box=box, sig=sig)
    assert fault(one) is SealedRowFault.FORGED
    signed = DEVICE.sign(row_message(DEVICE.id, "lead", ROW_ID, box))
    assert fault(msgspec.structs.replace(one, sig=signed)) is SealedRowFault.KEY
