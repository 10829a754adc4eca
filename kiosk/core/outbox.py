"""The outbox's rules: the states of a row and when it is tried again."""

from __future__ import annotations

import random
from dataclasses import dataclass
from enum import StrEnum

_FIRST_WAIT_S = 2.0
_LONGEST_WAIT_S = 300.0


class RowState(StrEnum):
    """`sending` may have reached the org: after a crash it is sent again under the same key."""

    PENDING = "pending"
    SENDING = "sending"
    SENT = "sent"
    HELD = "held"


@dataclass(frozen=True, slots=True)
class Row:
    """One thing to hand over. `id` is the key under which Salesforce knows it."""

    id: str
    kind: str
    body: bytes
    attempts: int


def wait_before_retry(attempts: int, rng: random.Random) -> float:
    """Seconds until the next try: full jitter under a ceiling that doubles, capped."""
    ceiling = min(_FIRST_WAIT_S * 2 ** min(attempts, 16), _LONGEST_WAIT_S)
    return rng.uniform(0.5, ceiling)
