"""What became of a delivery: a value for each row, or a fault that concerns all of them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Action(StrEnum):
    """What to do about an answer of Salesforce."""

    DONE = "done"
    RETRY = "retry"
    REAUTHENTICATE = "reauthenticate"
    WAIT_FOR_QUOTA = "wait_for_quota"
    HOLD_ROW = "hold_row"
    HOLD_CHANNEL = "hold_channel"


@dataclass(frozen=True, slots=True)
class RowOutcome:
    """`code` is Salesforce's error code; `message` may quote what was typed: never log it."""

    id: str
    action: Action
    salesforce_id: str = ""
    code: str = ""
    message: str = ""


@dataclass(frozen=True, slots=True)
class Fault:
    """A delivery that says nothing about any row: the network, the login, the whole call."""

    action: Action
    code: str


@dataclass(frozen=True, slots=True)
class Delivery:
    """The answer to one attempt: an outcome for exactly the rows sent, or a fault."""

    outcomes: tuple[RowOutcome, ...] = ()
    fault: Fault | None = None
