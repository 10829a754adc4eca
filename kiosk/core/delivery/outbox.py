"""The outbox's rules: a row's states, what leads to the next, and when it is tried again."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import assert_never


class RowState(StrEnum):
    """`sending` may have reached the org: after a crash it is sent again under the same key."""

    PENDING = "pending"
    SENDING = "sending"
    SENT = "sent"
    HELD = "held"


UNSENT = (RowState.PENDING, RowState.SENDING, RowState.HELD)


def goes_by_itself(state: RowState) -> bool:
    """Whether a row in this state reaches the org, sooner or later, without a person."""
    match state:
        case RowState.PENDING | RowState.SENDING:
            return True
        case RowState.SENT | RowState.HELD:
            return False
        case _:
            assert_never(state)


def waiting_among(counts: Mapping[RowState, int]) -> int:
    """How many of so many rows in each state still go by themselves."""
    return sum(count for state, count in counts.items() if goes_by_itself(state))


class RowEvent(StrEnum):
    """CLAIMED: a delivery begins. RELEASED: a person lets a held row go again."""

    CLAIMED = "claimed"
    DELIVERED = "delivered"
    POSTPONED = "postponed"
    REFUSED = "refused"
    RELEASED = "released"


_AFTER: Mapping[tuple[RowState, RowEvent], RowState] = {
    (RowState.PENDING, RowEvent.CLAIMED): RowState.SENDING,
    # After a crash nobody knows whether the org has it; the same key makes it safe to ask again.
    (RowState.SENDING, RowEvent.CLAIMED): RowState.SENDING,
    (RowState.SENDING, RowEvent.DELIVERED): RowState.SENT,
    (RowState.SENDING, RowEvent.POSTPONED): RowState.PENDING,
    (RowState.SENDING, RowEvent.REFUSED): RowState.HELD,
    (RowState.HELD, RowEvent.RELEASED): RowState.PENDING,
}


def state_after(state: RowState, event: RowEvent) -> RowState | None:
    """None: the event says nothing to a row in this state, which stays as it is."""
    return _AFTER.get((state, event))


def states_before(event: RowEvent) -> tuple[RowState, ...]:
    """The states in which the event moves a row; all lead to the same one."""
    return tuple(state for state in RowState if state_after(state, event))


def target_of(event: RowEvent) -> RowState:
    """The state to which the event brings a row."""
    return _AFTER[states_before(event)[0], event]


def may_be_corrected(state: RowState, attempts: int) -> bool:
    """A body is frozen once a delivery began, until the org has refused it."""
    return state is RowState.HELD or (state is RowState.PENDING and attempts == 0)


@dataclass(frozen=True, slots=True)
class Row:
    """One thing to hand over. `id` is the key under which Salesforce knows it.

    `attempts` counts the deliveries before this one, `tries` those that said something about the
    row: a network that is away uses up none.
    """

    id: str
    kind: str
    body: bytes
    attempts: int
    tries: int = 0


@dataclass(frozen=True, slots=True)
class OutboxEntry:
    """A row as people see it. Times are seconds since 1970 UTC, None for what has not been.

    `body` is None once the proof of delivery is there. `settled` is when it was sent or held.
    """

    id: str
    kind: str
    state: RowState
    body: bytes | None
    attempts: int
    created: float
    next_attempt: float
    last_attempt: float | None
    settled: float | None
    exported: float | None
    salesforce_id: str
    code: str
    reason: str
    sentence: str
    fields: tuple[str, ...]
    matches: tuple[str, ...]


def gathering(now: float, last_call: float, gather: float, apart: float) -> float:
    """Seconds to wait after a new row, so that others can come along.

    A first lead goes after `gather`; in a busy time calls are `apart` from one another.
    """
    # A clock set back must not make anybody wait for the old time to come again.
    since = max(now - last_call, 0.0)
    return max(gather, apart - since)
