"""An outbox row on its way through the hub: sealed to the worker and signed by the kiosk."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from enum import StrEnum
from typing import Annotated

import msgspec
from msgspec import Meta

from kiosk.core.delivery.outbox import Row
from kiosk.core.delivery.outcome import Action, RowOutcome
from kiosk.core.delivery.row_kind import ROW_KINDS, RowKinds
from kiosk.core.fleet.bounds import MAX_ROW_BODY, KeyId, KindName, RowBox, RowId, Signature
from kiosk.core.fleet.key_pair import KeyPair, UnopenableError, is_signed, key_id, seal

KIOSK_FIELD, STORE_FIELD = "Kiosk_Id__c", "Store_Code__c"
_PREFIX = b"kiosk-row-1\n"


class SealedRow(msgspec.Struct, frozen=True, kw_only=True):
    """A row as the kiosk sends it. `key` is the id of the worker's key that opens `box`.

    `tries` counts the earlier deliveries that revealed something about the row.
    """

    id: RowId
    kind: KindName
    key: KeyId
    box: RowBox
    sig: Signature
    tries: Annotated[int, Meta(ge=0, le=1_000_000)] = 0


class SealedRowFault(StrEnum):
    """Why the worker cannot deliver a row: the code of its answer.

    FORGED: the device did not sign it, or it is not the device's own. KEY: no key opens it.
    POISON: it ended the worker several times.
    """

    FORGED = "HUB_FORGED"
    KEY = "HUB_KEY"
    POISON = "HUB_POISON"


_SENTENCES = {
    SealedRowFault.FORGED: "This row does not come from this kiosk, the hub says.",
    SealedRowFault.KEY: "The hub could not open this row.",
    SealedRowFault.POISON: "The hub could not process this row.",
}


class SealedRowError(Exception):
    """A row that the worker must not deliver; `fault` says why."""

    def __init__(self, fault: SealedRowFault) -> None:
        super().__init__(fault.value)
        self.fault = fault


class EnrolledDevice(msgspec.Struct, frozen=True):
    """A device as the org knows it: its key, its kiosk, and its present and former stores."""

    public: bytes
    kiosk: str
    stores: frozenset[str]


def seal_row(device: KeyPair, worker: bytes, row: Row) -> SealedRow | None:
    """Seal a row to the worker's public key; None if its body is longer than the hub takes."""
    if len(row.body) > MAX_ROW_BODY:
        return None
    box = seal(worker, row.body)
    sig = device.sign(row_message(device.id, row.kind, row.id, box))
    return SealedRow(
        id=row.id, kind=row.kind, key=key_id(worker), box=box, sig=sig, tries=row.tries
    )


def row_message(kid: str, kind: str, row_id: str, box: bytes) -> bytes:
    """The text that a kiosk signs for a row."""
    return _PREFIX + f"{kid}\n{kind}\n{row_id}\n".encode() + hashlib.sha256(box).digest()


def open_row(
    row: SealedRow,
    device: EnrolledDevice,
    keys: Mapping[str, KeyPair],
    kinds: RowKinds = ROW_KINDS,
) -> Row:
    """Open a row that the device sealed. `keys` are the worker's, by id.

    The body is written anew: readers differ about a key that stands in it twice.

    Raises:
        SealedRowError: FORGED, or KEY.
    """
    message = row_message(key_id(device.public), row.kind, row.id, row.box)
    kind = kinds.find(row.kind)
    if kind is None or not is_signed(device.public, message, row.sig):
        raise SealedRowError(SealedRowFault.FORGED)
    body = _opened(row, keys)
    own = body.get(kind.key_field) == row.id and body.get(KIOSK_FIELD) == device.kiosk
    store = body.get(STORE_FIELD)
    if not own or not isinstance(store, str) or store not in device.stores:
        raise SealedRowError(SealedRowFault.FORGED)
    return Row(row.id, row.kind, msgspec.json.encode(body), attempts=row.tries, tries=row.tries)


def outcome_of_fault(row_id: str, fault: SealedRowFault) -> RowOutcome:
    """What becomes of such a row: it is sealed anew, or held until a person looks."""
    again = fault is SealedRowFault.KEY
    action = Action.RETRY if again else Action.HOLD_ROW
    return RowOutcome(row_id, action, code=fault, sentence=_SENTENCES[fault], counts=not again)


def _opened(row: SealedRow, keys: Mapping[str, KeyPair]) -> dict[str, object]:
    key = keys.get(row.key)
    if key is None:
        raise SealedRowError(SealedRowFault.KEY)
    try:
        body = msgspec.json.decode(key.open(row.box), type=dict[str, object])
    except UnopenableError:
        raise SealedRowError(SealedRowFault.KEY) from None
    except (msgspec.DecodeError, UnicodeError, RecursionError):
        raise SealedRowError(SealedRowFault.FORGED) from None
    # Salesforce reads names without regard to case, so a second one could take a field's place.
    if len({name.lower() for name in body}) != len(body):
        raise SealedRowError(SealedRowFault.FORGED)
    return body
