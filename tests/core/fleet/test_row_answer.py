"""An answer counts only if the worker signed it for this device."""

from __future__ import annotations

import random

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from kiosk.core.delivery.outcome import Action, Delivery, RowOutcome
from kiosk.core.delivery.settlement import settle
from kiosk.core.fleet.row_answer import (
    RowAnswer,
    SignedAnswer,
    answer_of,
    outcome_of,
    read_answer,
    sign_answer,
    unknown_to_hub,
)
from tests.support.fleet_keys import DEVICE, OTHER_DEVICE, ROW_ID, STRANGER, TRUSTED, WORKER, row
from tests.support.hostile_json import HOSTILE_JSON

TEXT = st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=60)
OUTCOMES = st.builds(
    RowOutcome,
    id=st.just(ROW_ID),
    # The hub takes a row; the org, of which an answer tells, does not.
    action=st.sampled_from([one for one in Action if one is not Action.TAKEN]),
    salesforce_id=st.sampled_from(["", "00QSB0000000001AAA"]),
    code=st.sampled_from(["", "STRING_TOO_LONG"]),
    message=TEXT,
    reason=st.sampled_from(["", "too_long"]),
    sentence=TEXT.map(str.strip).filter(lambda text: text.isprintable()),
    fields=st.lists(st.sampled_from(["LastName", "Email"]), max_size=3).map(tuple),
    counts=st.booleans(),
    conflict=st.sampled_from(["", "already_used"]),
)


@given(OUTCOMES)
def test_the_kiosk_settles_as_if_it_had_asked_the_org(outcome):
    signed = sign_answer(WORKER, answer_of(outcome, DEVICE.id, 5))
    told = outcome_of(read_answer(signed, TRUSTED, DEVICE.id))

    def fate(one):
        return settle([row()], Delivery((one,)), 9.0, random.Random(1))

    direct, through = fate(replace(outcome, message="")), fate(told)
    assert [o.id for o in direct.sent] == [o.id for o in through.sent]
    assert [o.id for o in direct.held] == [o.id for o in through.held]
    assert direct.postponed == through.postponed
    kept = {"id", "salesforce_id", "code", "reason", "fields", "counts", "conflict"}
    assert all(getattr(told, name) == getattr(outcome, name) for name in kept)


def test_an_answer_never_quotes_a_customer():
    assert "message" not in RowAnswer.__struct_fields__
    outcome = RowOutcome(ROW_ID, Action.HOLD_ROW, message="Möller")
    assert "ller" not in sign_answer(WORKER, answer_of(outcome, DEVICE.id, 5)).body
    gone = {"action", "message", "created", "patience"}
    assert set(RowOutcome.__struct_fields__) - gone <= set(RowAnswer.__struct_fields__)


def test_an_outcome_out_of_bounds_still_becomes_an_answer():
    outcome = RowOutcome(
        ROW_ID, Action.HOLD_ROW, "x" * 99, "C" * 999, sentence="s" * 9999, fields=("f" * 99,) * 99
    )
    assert read_answer(sign_answer(WORKER, answer_of(outcome, DEVICE.id, 5)), TRUSTED, DEVICE.id)


GOOD = sign_answer(WORKER, answer_of(RowOutcome(ROW_ID, Action.DONE, "00Q"), DEVICE.id, 5))
FORGED = {
    "a stranger's": SignedAnswer(
        GOOD.body, STRANGER.sign(b"kiosk-answer-1\n" + GOOD.body.encode())
    ),
    "signed for something else": SignedAnswer(GOOD.body, WORKER.sign(GOOD.body.encode())),
    "changed": SignedAnswer(GOOD.body.replace("done", "held"), GOOD.sig),
    "half a letter": SignedAnswer("\ud800", GOOD.sig),
    "no signature": SignedAnswer(GOOD.body, b""),
}


@pytest.mark.parametrize("signed", FORGED.values(), ids=FORGED)
def test_a_forged_answer_is_none(signed):
    assert read_answer(signed, TRUSTED, DEVICE.id) is None


def test_an_answer_for_another_device_is_none():
    assert read_answer(GOOD, TRUSTED, OTHER_DEVICE.id) is None


@pytest.mark.parametrize("body", [b for b in HOSTILE_JSON if b.isascii()])
def test_a_worker_that_signs_nonsense_tells_nothing(body):
    signed = SignedAnswer(body.decode(), WORKER.sign(b"kiosk-answer-1\n" + body))
    assert read_answer(signed, TRUSTED, DEVICE.id) is None


def test_what_the_hub_has_forgotten_goes_at_once_and_counts_for_nothing():
    (one,) = unknown_to_hub([ROW_ID], 9.0).postponed
    assert (one.id, one.at, one.counts) == (ROW_ID, 9.0, False)


def test_a_signed_answer_survives_json():
    assert msgspec.json.decode(msgspec.json.encode(GOOD), type=SignedAnswer) == GOOD
