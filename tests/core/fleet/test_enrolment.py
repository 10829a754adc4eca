"""A code enrols the one who holds the key, and is read however it was typed."""

from __future__ import annotations

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.core.counter.crockford import in_fours
from kiosk.core.fleet.enrolment import (
    EnrolmentRequest,
    Invitation,
    code_hash,
    invitation_text,
    make_enrolment_code,
    open_enrolment,
    read_enrolment_code,
    read_invitation,
    seal_enrolment,
)
from kiosk.core.fleet.key_pair import seal
from tests.support.fleet_keys import DEVICE, OTHER_DEVICE, STRANGER, WORKER
from tests.support.hostile_json import HOSTILE_JSON

CODE = make_enrolment_code(bytes(range(10)))
MACHINE = "00112233445566ff"
INVITATION = Invitation("https://hub.example:8443/a", CODE, WORKER.id)
REQUEST = EnrolmentRequest(
    code=CODE, public=DEVICE.public, machine=MACHINE, version="1", proof=b"\0" * 64
)


@given(st.binary(min_size=10, max_size=10))
def test_a_code_is_read_back_however_it_is_typed(random):
    code = make_enrolment_code(random)
    assert len(code) == 17
    typed = in_fours(code).lower().replace("0", "o").replace("1", "l")
    assert read_enrolment_code(typed) == read_enrolment_code(code) == code
    assert len(code_hash(code)) == 64


@given(st.integers(0, 16), st.sampled_from("0123456789ABCDEFGHJKMNPQRSTVWXYZ"))
def test_one_wrong_letter_is_noticed(place, letter):
    wrong = CODE[:place] + letter + CODE[place + 1 :]
    assert (read_enrolment_code(wrong) == CODE) is (wrong == CODE)


@given(st.text(max_size=60))
def test_no_other_text_is_a_code_or_an_invitation(text):
    assert read_enrolment_code(text) is None
    assert read_invitation(text) is None
    assert read_invitation(f"KIOSK1|{text}") is None


def test_an_invitation_is_read_back():
    assert read_invitation(invitation_text(INVITATION)) == INVITATION
    assert read_invitation(f" {invitation_text(INVITATION)}\n") == INVITATION
    assert CODE not in repr(INVITATION)


@pytest.mark.parametrize(
    "text",
    [
        *("", "KIOSK1", "|||", f"KIOSK2|https://a.example|{CODE}|{WORKER.id}"),
        *(f"KIOSK1|{url}|{CODE}|{WORKER.id}" for url in ("", "ftp://a", "https://a b", "//a")),
        *(f"KIOSK1|{url}|{CODE}|{WORKER.id}" for url in ("https://u:p@a", "https://a/?x", "ä")),
        *(
            f"KIOSK1|https://a.example|{code}|{WORKER.id}"
            for code in ("", CODE[:-1], "1" + CODE[1:])
        ),
        *(f"KIOSK1|https://a.example|{CODE}|{key}" for key in ("", WORKER.id[:-1], "U" * 16)),
        f"KIOSK1|https://a.example/{'a' * 400}|{CODE}|{WORKER.id}",
    ],
)
def test_what_is_no_invitation_is_none(text):
    assert read_invitation(text) is None


def test_a_request_arrives_with_its_proof():
    box = seal_enrolment(DEVICE, WORKER.public, CODE, MACHINE, "1.2")
    request = open_enrolment(WORKER, box)
    assert (request.code, request.public, request.machine) == (CODE, DEVICE.public, MACHINE)
    assert open_enrolment(STRANGER, box) is None


def test_nobody_enrols_a_key_that_they_do_not_have():
    sealed = seal_enrolment(OTHER_DEVICE, WORKER.public, CODE, MACHINE, "1.2")
    stolen = msgspec.structs.replace(open_enrolment(WORKER, sealed), public=DEVICE.public)
    for request in (stolen, REQUEST):
        assert open_enrolment(WORKER, seal(WORKER.public, msgspec.json.encode(request))) is None


@pytest.mark.parametrize("data", HOSTILE_JSON)
def test_a_box_of_nonsense_is_no_request(data):
    assert open_enrolment(WORKER, seal(WORKER.public, data)) is None
    assert open_enrolment(WORKER, data) is None
