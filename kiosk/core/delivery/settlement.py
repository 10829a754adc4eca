"""What a delivery means for the outbox: each row is sent, handed, held or tried again."""

from __future__ import annotations

import random
from collections.abc import Sequence
from typing import assert_never

import msgspec

from kiosk.core.backoff import wait_before_retry
from kiosk.core.delivery.outbox import Row
from kiosk.core.delivery.outcome import Action, Delivery, RowOutcome


class Postponed(msgspec.Struct, frozen=True):
    """A row to try again, not before `at` (unix s).

    `counts` tells whether the attempt revealed something about the row.
    """

    id: str
    code: str
    at: float
    counts: bool


class Settlement(msgspec.Struct, frozen=True):
    sent: tuple[RowOutcome, ...] = ()
    held: tuple[RowOutcome, ...] = ()
    postponed: tuple[Postponed, ...] = ()
    taken: tuple[RowOutcome, ...] = ()


def settle(rows: Sequence[Row], delivery: Delivery, now: float, rng: random.Random) -> Settlement:
    """Assign exactly one fate to each row, whatever the delivery contains or leaves out.

    A fault of the call is not the rows' fault: rows without an outcome are due again at once, and
    the caller must wait.
    """
    outcomes = {outcome.id: outcome for outcome in delivery.outcomes}
    sent, held, postponed, taken = [], [], [], []
    for row in rows:
        outcome = outcomes.get(row.id)
        if outcome is None:
            code = delivery.fault.code if delivery.fault else "NO_OUTCOME"
            postponed.append(Postponed(row.id, code, now, counts=False))
            continue
        match outcome.action:
            case Action.DONE:
                sent.append(outcome)
            case Action.TAKEN:
                taken.append(outcome)
            case Action.HOLD_ROW:
                held.append(outcome)
            case (
                Action.RETRY
                # These apply to whole calls; a row that has one anyway should not be held for it.
                | Action.REAUTHENTICATE
                | Action.WAIT_FOR_QUOTA
                | Action.HOLD_LANE
                | Action.SPLIT
                | Action.DOUBT
            ):
                tries = row.tries if outcome.counts else 0
                at = now + wait_before_retry(tries, rng)
                postponed.append(Postponed(row.id, outcome.code, at, outcome.counts))
            case _:
                assert_never(outcome.action)
    return Settlement(tuple(sent), tuple(held), tuple(postponed), tuple(taken))
