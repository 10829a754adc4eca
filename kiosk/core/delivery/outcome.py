"""The result of a delivery: an outcome per row, or a fault for all rows without one.

The outcome of a scan at the till is in `kiosk.core.counter.redemption`.
"""

from __future__ import annotations

from enum import StrEnum

import msgspec

from kiosk.core.delivery.reason import Reason


class Action(StrEnum):
    """What to do after an answer from Salesforce.

    A row's outcome is DONE, TAKEN (by the hub), RETRY or HOLD_ROW; a fault is RETRY,
    REAUTHENTICATE, WAIT_FOR_QUOTA or HOLD_LANE. Two are used only within an inquiry: SPLIT, a call
    that one of its rows may have spoiled, and DOUBT, a row's error that may be the org's fault.
    """

    DONE = "done"
    RETRY = "retry"
    REAUTHENTICATE = "reauthenticate"
    WAIT_FOR_QUOTA = "wait_for_quota"
    HOLD_ROW = "hold_row"
    HOLD_LANE = "hold_lane"
    SPLIT = "split"
    DOUBT = "doubt"
    TAKEN = "taken"


class RowOutcome(msgspec.Struct, frozen=True):
    """The result for one row.

    `code` is Salesforce's error code. `message` may quote customer input: never log it. `reason`
    and `sentence` tell a person the problem and its remedy, without personal data. `fields` are the
    fields that Salesforce names, and `matches` the records found by a duplicate rule.

    If `counts` is false, the attempt revealed nothing about the row, so its wait does not grow.
    `conflict` says why the org would have refused the redemption that this row reports; the row
    itself was taken. `created` means that the org created the record in this call, so it is taking
    rows. `patience` is for the inquiry: a row in DOUBT that fails alone is tried again, and held
    only after so many tries, because its error may pass; 0 means that it is held at once.
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
    patience: int = 0


class Fault(msgspec.Struct, frozen=True):
    """A failure that says nothing about single rows: the network, the login or the whole call.

    `retry_after` is how many seconds must pass before a retry can help; 0 means the usual wait.
    `alarm` means that a person must act. `fields` are those that Salesforce names. Three are for
    the sender and the inquiry: after `tries` attempts rows are sent in smaller parts, which
    `divides` says; `patience` is that of a row that fails alone.
    """

    action: Action
    code: str
    retry_after: float = 0.0
    reason: str = ""
    sentence: str = ""
    alarm: bool = False
    tries: int = 0
    fields: tuple[str, ...] = ()
    divides: bool = False
    patience: int = 0

    @property
    def lacks_field(self) -> bool:
        """Whether the org lacks a field that was sent."""
        return self.reason == Reason.FIELD_MISSING


class Delivery(msgspec.Struct, frozen=True):
    """The answer to one attempt. Without a fault, every row sent has an outcome.

    With a fault, the outcomes decide their rows and the fault applies to all the others.
    """

    outcomes: tuple[RowOutcome, ...] = ()
    fault: Fault | None = None
