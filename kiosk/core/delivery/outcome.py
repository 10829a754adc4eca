"""What became of a delivery: a value for each row, or a fault that concerns all others."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Action(StrEnum):
    """What to do about an answer of Salesforce.

    A row's outcome is DONE, RETRY or HOLD_ROW; a fault is RETRY, REAUTHENTICATE, WAIT_FOR_QUOTA
    or HOLD_LANE. Two are for an inquiry alone: SPLIT, a call that one of its rows may have spoilt,
    and DOUBT, a row's error that may be the org's.
    """

    DONE = "done"
    RETRY = "retry"
    REAUTHENTICATE = "reauthenticate"
    WAIT_FOR_QUOTA = "wait_for_quota"
    HOLD_ROW = "hold_row"
    HOLD_LANE = "hold_lane"
    SPLIT = "split"
    DOUBT = "doubt"


@dataclass(frozen=True, slots=True)
class RowOutcome:
    """`code` is Salesforce's error code; `message` may quote what was typed: never log it.

    `reason` and `sentence` tell a person what is wrong and what helps, without personal data;
    `fields` are those that Salesforce names, `matches` the records that a duplicate rule found.
    `counts` false: this attempt says nothing about the row, so it must not wait longer for it.
    `conflict`: the row was taken, and this is why the org would have refused what it tells of.
    `created`: the org made the record in this call, so it takes rows at present.
    """

    id: str
    action: Action
    salesforce_id: str = ""
    code: str = ""
    message: str = ""
    reason: str = ""
    sentence: str = ""
    fields: tuple[str, ...] = ()
    matches: tuple[str, ...] = ()
    counts: bool = True
    conflict: str = ""
    created: bool = False


@dataclass(frozen=True, slots=True)
class Fault:
    """A delivery that says nothing about rows: the network, the login, the whole call.

    `retry_after`: seconds before which another try is useless; 0 where the usual wait will do.
    `alarm`: a person must act, or it will not pass. `tries` is the edge's own: after so many in
    a row the rows are sent in smaller parts. `lacks_field`: the org has no field that was sent.
    `org`: it is the org that takes no row at present. `fields` are those that Salesforce names.
    """

    action: Action
    code: str
    retry_after: float = 0.0
    reason: str = ""
    sentence: str = ""
    alarm: bool = False
    tries: int = 0
    lacks_field: bool = False
    org: bool = False
    fields: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Delivery:
    """The answer to one attempt. Without a fault there is an outcome for exactly the rows sent.

    With one, rows that have an outcome are decided by it, and the fault is for all the others.
    """

    outcomes: tuple[RowOutcome, ...] = ()
    fault: Fault | None = None
