"""How a kiosk becomes a device of the fleet: the one-time code, its QR text, and the request."""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass, field
from typing import Annotated

import msgspec
from msgspec import Meta

from kiosk.core.counter.crockford import check_character, encode, is_written_in, normal
from kiosk.core.fleet.bounds import MachineMark, MalformedShapeError, Public, Signature, read_shape
from kiosk.core.fleet.key_pair import KeyPair, UnopenableError, is_signed, key_id, seal

CODE_BYTES = 10
CODE_LETTERS = 17
_FORM = "KIOSK1"
_HASHED = b"kiosk-code-1:"
_LONGEST_TEXT = 400
_URL = re.compile(r"https?://[A-Za-z0-9.\[\]:_-]+(?:/[A-Za-z0-9._~/-]*)?")
EnrolmentCode = Annotated[str, Meta(pattern=r"^[0-9A-HJKMNP-TV-Z]{17}\Z")]


@dataclass(frozen=True, slots=True)
class Invitation:
    """What an enrolment's QR code says; `fingerprint` is the id of the worker's key."""

    url: str
    code: str = field(repr=False)
    fingerprint: str


class EnrolmentRequest(msgspec.Struct, frozen=True, kw_only=True):
    """What a kiosk seals to the worker. `proof` shows that it has the private key."""

    code: EnrolmentCode
    public: Public
    machine: MachineMark
    version: Annotated[str, Meta(max_length=40)]
    proof: Signature


def make_enrolment_code(random: bytes) -> str:
    """The code of 10 random bytes: 16 Crockford characters and a check character."""
    body = encode(random[:CODE_BYTES])
    return body + check_character(body)


def read_enrolment_code(text: str) -> str | None:
    """The code in a text that a person typed; None if it cannot be one."""
    code = normal(text[:100])
    if len(code) != CODE_LETTERS or not is_written_in(code):
        return None
    return code if check_character(code[:-1]) == code[-1] else None


def code_hash(code: str) -> str:
    """The hex SHA-256 by which the org knows a code that it does not keep."""
    return hashlib.sha256(_HASHED + code.encode("ascii")).hexdigest()


def invitation_text(invitation: Invitation) -> str:
    """The text of the QR code."""
    return f"{_FORM}|{invitation.url}|{invitation.code}|{invitation.fingerprint}"


def read_invitation(text: str) -> Invitation | None:
    """The invitation in a scanned text; None if it is none.

    Whether the address may be used (TLS outside loopback) is for the caller to decide.
    """
    parts = text.strip().split("|") if len(text) <= _LONGEST_TEXT else []
    if len(parts) != 4 or parts[0] != _FORM or not _URL.fullmatch(parts[1]):
        return None
    code, fingerprint = read_enrolment_code(parts[2]), normal(parts[3])
    if code is None or len(fingerprint) != 16 or not is_written_in(fingerprint):
        return None
    return Invitation(parts[1].rstrip("/"), code, fingerprint)


def seal_enrolment(device: KeyPair, worker: bytes, code: str, machine: str, version: str) -> bytes:
    """The box with which a kiosk asks to be enrolled."""
    proof = device.sign(_proved(code, machine, version, key_id(worker)))
    request = EnrolmentRequest(
        code=code, public=device.public, machine=machine, version=version, proof=proof
    )
    return seal(worker, msgspec.json.encode(request))


def open_enrolment(worker: KeyPair, box: bytes) -> EnrolmentRequest | None:
    """The request in a box, if whoever sealed it has the private key; None otherwise."""
    try:
        request = read_shape(worker.open(box), EnrolmentRequest)
    except (UnopenableError, MalformedShapeError):
        return None
    proved = _proved(request.code, request.machine, request.version, worker.id)
    if read_enrolment_code(request.code) is None:
        return None
    return request if is_signed(request.public, proved, request.proof) else None


def _proved(code: str, machine: str, version: str, worker_id: str) -> bytes:
    return f"kiosk-enrol-1\n{worker_id}\n{code}\n{machine}\n{version}".encode()
