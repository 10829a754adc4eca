"""What an endpoint must know about the rows it accepts; each way to accept them has a shape."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Protocol

from kiosk.sandbox.org.api_error import RowFault
from kiosk.sandbox.org.org import Org
from kiosk.sandbox.org.row_rules import Row, result
from kiosk.sandbox.org.situation_name import SituationName
from kiosk.sandbox.org.situations import Situation

Result = dict[str, object]
# Our Apex classes answer these codes with "retry": nothing is wrong with the row.
_PASSING = frozenset(
    {
        "DUPLICATE_VALUE",
        "UNABLE_TO_LOCK_ROW",
        "ALL_OR_NONE_OPERATION_ROLLED_BACK",
        "INSERT_UPDATE_DELETE_NOT_ALLOWED_DURING_MAINTENANCE",
        "STORAGE_LIMIT_EXCEEDED",
        "CANNOT_INSERT_UPDATE_ACTIVATE_ENTITY",
    }
)


class Shape(Protocol):
    """A way to accept rows.

    `sobject` is what the rows become, `key` the field that identifies a row, and `situations` are
    those that apply to such rows.
    `rows` raises ApiError if the whole call is invalid. `before` stores what an earlier delivery of
    the row would have stored.
    """

    @property
    def sobject(self) -> str: ...
    @property
    def key(self) -> str: ...
    @property
    def situations(self) -> Collection[SituationName]: ...
    def rows(self, body: object) -> Sequence[Row]: ...
    def before(self, org: Org, row: Row, situation: Situation, now: int) -> None: ...
    def take(self, org: Org, row: Row, now: int) -> Result: ...
    def refuse(self, org: Org, row: Row, fault: RowFault) -> Result: ...
    def reply(self, results: Sequence[Result]) -> object: ...


def apex_refusal(key: object, fault: RowFault) -> Result:
    status = "retry" if fault.code in _PASSING else "rejected"
    return result(key, status, error=fault)
