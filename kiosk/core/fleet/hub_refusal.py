"""Why the hub refuses a request, in the one table of its errors."""

from __future__ import annotations

import random
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

import msgspec

from kiosk.core.fleet.bounds import MalformedShapeError, ShortText, read_shape

_USUAL_S, _FULL_S = 30.0, 300.0
_LONGEST_REPLY = 4_000


class HubRefusal(StrEnum):
    """The word in a reply's `error`. No refusal makes a kiosk drop a key or a row."""

    MALFORMED = "malformed"
    UNKNOWN_DEVICE = "unknown_device"
    BAD_SIGNATURE = "bad_signature"
    CLOCK = "clock"
    PENDING = "pending"
    REVOKED = "revoked"
    TWIN = "twin"
    NOT_FOUND = "not_found"
    CODE_ENDED = "code_ended"
    TOO_LARGE = "too_large"
    TOO_OLD = "too_old"
    SLOW_DOWN = "slow_down"
    FULL = "full"
    REDIS = "redis"
    STARTING = "starting"


@dataclass(frozen=True, slots=True)
class RefusalRule:
    """The reply for one refusal: the HTTP status and a sentence for people.

    `wait` is the base of Retry-After in seconds; 0 means that the reply has none.
    """

    status: int
    message: str
    wait: float = 0.0


REFUSALS: Mapping[HubRefusal, RefusalRule] = {
    HubRefusal.MALFORMED: RefusalRule(400, "The request is not what the hub expects."),
    HubRefusal.UNKNOWN_DEVICE: RefusalRule(401, "No kiosk has this key. Enrol it by a new code."),
    HubRefusal.BAD_SIGNATURE: RefusalRule(401, "The request's signature does not fit it."),
    HubRefusal.CLOCK: RefusalRule(401, "The kiosk's clock is off by more than two minutes."),
    HubRefusal.PENDING: RefusalRule(403, "An administrator has yet to accept this kiosk."),
    HubRefusal.REVOKED: RefusalRule(403, "This kiosk was revoked. Enrol it by a new code."),
    HubRefusal.TWIN: RefusalRule(403, "This is a copy of a kiosk. Enrol it by a code of its own."),
    HubRefusal.NOT_FOUND: RefusalRule(404, "There is nothing here."),
    HubRefusal.CODE_ENDED: RefusalRule(410, "This code was used or has ended. Make a new one."),
    HubRefusal.TOO_LARGE: RefusalRule(413, "The request is too large."),
    HubRefusal.TOO_OLD: RefusalRule(426, "This version is too old for the hub. Update the kiosk."),
    HubRefusal.SLOW_DOWN: RefusalRule(429, "Too many requests.", _USUAL_S),
    HubRefusal.FULL: RefusalRule(503, "The hub has no room for more rows.", _FULL_S),
    HubRefusal.REDIS: RefusalRule(503, "The hub cannot reach its Redis.", _USUAL_S),
    HubRefusal.STARTING: RefusalRule(503, "The hub is still reading its list.", _USUAL_S),
}


class HubRefusalError(Exception):
    """A request was refused; `refusal` says why."""

    def __init__(self, refusal: HubRefusal) -> None:
        super().__init__(refusal.value)
        self.refusal = refusal


class RefusalReply(msgspec.Struct, frozen=True):
    """The body of a refusal."""

    error: ShortText
    message: str = ""


def refusal_body(refusal: HubRefusal) -> bytes:
    return msgspec.json.encode(RefusalReply(refusal, REFUSALS[refusal].message))


def retry_after(refusal: HubRefusal, rng: random.Random) -> int | None:
    """The seconds for Retry-After, spread so that a fleet does not return at once; None if none."""
    wait = REFUSALS[refusal].wait
    return round(wait * rng.uniform(1, 2)) if wait else None


def read_refusal(status: int, body: bytes) -> HubRefusal | None:
    """The refusal that a reply tells; None if it is no hub's, or of a newer one.

    A word under another status than its own proves nothing: a portal may have written it.
    """
    try:
        word = read_shape(body, RefusalReply, _LONGEST_REPLY).error
        refusal = HubRefusal(word)
    except (MalformedShapeError, ValueError):
        return None
    return refusal if REFUSALS[refusal].status == status else None
