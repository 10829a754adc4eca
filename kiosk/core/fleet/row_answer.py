"""The org's answer about a row, signed by the worker: only it lets a kiosk erase a body."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated, Literal

import msgspec
from msgspec import Meta

from kiosk.core.delivery.outcome import Action, RowOutcome
from kiosk.core.delivery.settlement import Postponed, Settlement
from kiosk.core.fleet.bounds import (
    Code,
    KeyId,
    MalformedShapeError,
    Milliseconds,
    RowId,
    Signature,
    read_shape,
)
from kiosk.core.fleet.key_pair import KeyPair
from kiosk.core.fleet.worker_keys import WorkerKeys
from kiosk.core.text import one_line

_PREFIX = b"kiosk-answer-1\n"
_LONGEST = 16_000
_NAMES = 50
Name = Annotated[str, Meta(max_length=80)]
Names = Annotated[tuple[Name, ...], Meta(max_length=_NAMES)]
_ACTIONS = {"done": Action.DONE, "held": Action.HOLD_ROW, "again": Action.RETRY}


class RowAnswer(msgspec.Struct, frozen=True, kw_only=True):
    """What became of one row of one device.

    It has everything of a RowOutcome but `message`, which may quote the customer. `at` is the
    worker's time (ms since 1970 UTC).
    """

    kid: KeyId
    id: RowId
    status: Literal["done", "held", "again"]
    salesforce_id: Annotated[str, Meta(max_length=18)] = ""
    conflict: Annotated[str, Meta(max_length=40)] = ""
    code: Code = ""
    reason: Annotated[str, Meta(max_length=40)] = ""
    sentence: Annotated[str, Meta(max_length=1_000)] = ""
    fields: Names = ()
    matches: Names = ()
    counts: bool = True
    at: Milliseconds


class SignedAnswer(msgspec.Struct, frozen=True):
    """An answer's JSON text and the worker's signature over it."""

    body: Annotated[str, Meta(max_length=_LONGEST)]
    sig: Signature


def answer_of(outcome: RowOutcome, kid: str, at: int) -> RowAnswer:
    """The answer for a row's outcome; whatever neither delivers nor holds it means "again"."""
    status: Literal["done", "held", "again"] = "again"
    if outcome.action is Action.DONE:
        status = "done"
    elif outcome.action is Action.HOLD_ROW:
        status = "held"
    return RowAnswer(
        kid=kid,
        id=outcome.id,
        status=status,
        salesforce_id=outcome.salesforce_id[:18],
        conflict=outcome.conflict[:40],
        code=outcome.code[:80],
        reason=outcome.reason,
        sentence=outcome.sentence[:1_000],
        fields=tuple(name[:80] for name in outcome.fields[:_NAMES]),
        matches=tuple(name[:80] for name in outcome.matches[:_NAMES]),
        counts=outcome.counts,
        at=at,
    )


def sign_answer(worker: KeyPair, answer: RowAnswer) -> SignedAnswer:
    body = msgspec.json.encode(answer)
    return SignedAnswer(body.decode(), worker.sign(_PREFIX + body))


def read_answer(signed: SignedAnswer, keys: WorkerKeys, kid: str) -> RowAnswer | None:
    """The answer, if the worker signed it for this device; None otherwise."""
    try:
        body = signed.body.encode()
        if not keys.signed(_PREFIX + body, signed.sig):
            return None
        answer = read_shape(body, RowAnswer, _LONGEST * 4)
    except (UnicodeError, MalformedShapeError):
        return None
    return answer if answer.kid == kid else None


def outcome_of(answer: RowAnswer) -> RowOutcome:
    """The outcome for the kiosk's settlement, its words on one line each."""
    return RowOutcome(
        answer.id,
        _ACTIONS[answer.status],
        salesforce_id=answer.salesforce_id,
        code=one_line(answer.code),
        reason=answer.reason,
        sentence=one_line(answer.sentence),
        fields=answer.fields,
        matches=answer.matches,
        counts=answer.counts,
        conflict=answer.conflict,
    )


def unknown_to_hub(row_ids: Sequence[str], now: float) -> Settlement:
    """The rows of which the hub knows nothing any more: they go again at once (`now`, unix s)."""
    return Settlement(
        postponed=tuple(Postponed(one, "HUB_UNKNOWN", now, counts=False) for one in row_ids)
    )
