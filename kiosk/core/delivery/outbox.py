"""The rules of the outbox: a row's states, the events between them, and the retry times."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import assert_never

import msgspec


class RowState(StrEnum):
    """The state of a row.

    A row in `sending` may have reached the org; after a crash it is sent again under the same key.
    A row in `handed` was taken by the hub, which promises nothing: only the org's answer ends it.
    """

    PENDING = "pending"
    SENDING = "sending"
    HANDED = "handed"
    SENT = "sent"
    HELD = "held"


def state_named(word: str) -> RowState:
    """The state of that name. One that a newer version has written counts as held, which is seen.

    After an update was undone this version meets rows of a newer one, and leaves them as they are.
    """
    try:
        return RowState(word)
    except ValueError:
        return RowState.HELD


UNSENT = (RowState.PENDING, RowState.SENDING, RowState.HANDED, RowState.HELD)
# A row for which no answer has come after so many seconds is asked for.
ASK_AFTER_S = 300.0


def goes_by_itself(state: RowState) -> bool:
    """Return whether a row in this state is delivered eventually without a person's help."""
    match state:
        case RowState.PENDING | RowState.SENDING | RowState.HANDED:
            return True
        case RowState.SENT | RowState.HELD:
            return False
        case _:
            assert_never(state)


def waiting_among(counts: Mapping[RowState, int]) -> int:
    """Count the rows that are delivered without a person's help."""
    return sum(count for state, count in counts.items() if goes_by_itself(state))


class RowEvent(StrEnum):
    """An event in a row's life.

    CLAIMED: a delivery begins. TAKEN: the hub has it. RELEASED: a person frees a held row.
    """

    CLAIMED = "claimed"
    TAKEN = "taken"
    DELIVERED = "delivered"
    POSTPONED = "postponed"
    REFUSED = "refused"
    RELEASED = "released"


_AFTER: Mapping[tuple[RowState, RowEvent], RowState] = {
    (RowState.PENDING, RowEvent.CLAIMED): RowState.SENDING,
    # After a crash it is unknown whether the org has the row; the same key makes a retry safe.
    (RowState.SENDING, RowEvent.CLAIMED): RowState.SENDING,
    (RowState.SENDING, RowEvent.TAKEN): RowState.HANDED,
    (RowState.SENDING, RowEvent.DELIVERED): RowState.SENT,
    (RowState.HANDED, RowEvent.DELIVERED): RowState.SENT,
    (RowState.SENDING, RowEvent.POSTPONED): RowState.PENDING,
    (RowState.HANDED, RowEvent.POSTPONED): RowState.PENDING,
    (RowState.SENDING, RowEvent.REFUSED): RowState.HELD,
    (RowState.HANDED, RowEvent.REFUSED): RowState.HELD,
    (RowState.HELD, RowEvent.RELEASED): RowState.PENDING,
}


def state_after(state: RowState, event: RowEvent) -> RowState | None:
    """Return the state after the event, or None if the event does not apply to this state."""
    return _AFTER.get((state, event))


def states_before(event: RowEvent) -> tuple[RowState, ...]:
    """Return the states to which the event applies; all lead to the same state."""
    return tuple(state for state in RowState if state_after(state, event))


def target_of(event: RowEvent) -> RowState:
    """Return the state to which the event leads."""
    return _AFTER[states_before(event)[0], event]


def may_be_corrected(state: RowState, attempts: int) -> bool:
    """Return whether a body may change: only before the first delivery or after a refusal."""
    return state is RowState.HELD or (state is RowState.PENDING and attempts == 0)


class Row(msgspec.Struct, frozen=True):
    """One record to deliver. `id` is the key under which Salesforce stores it.

    `attempts` counts the earlier deliveries. `tries` counts only those that revealed something
    about the row: a network failure does not count.
    """

    id: str
    kind: str
    body: bytes
    attempts: int
    tries: int = 0


class OutboxEntry(msgspec.Struct, frozen=True):
    """A row as shown to people. Times are unix seconds, or None if the event has not happened.

    `body` is None once delivery is proven. `settled` is when the row was sent or held.
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
    """Return the seconds to wait after a new row for others to join the same call.

    The first row waits `gather` seconds; in busy times calls are at least `apart` seconds apart.
    """
    # If the clock was set back, do not wait until it reaches the earlier time again.
    since = max(now - last_call, 0.0)
    return max(gather, apart - since)
