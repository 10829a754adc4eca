"""What an endpoint that takes rows must know of them; a shape for each way of taking them."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Protocol

from kiosk.sandbox.org.api_error import RowFault
from kiosk.sandbox.org.org import Org
from kiosk.sandbox.org.row_rules import Row, result
from kiosk.sandbox.org.situation_name import SituationName
from kiosk.sandbox.org.situations import Situation

Result = dict[str, object]
# What our Apex answers with "retry": nothing is wrong with the row.
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
    """`key` names the field that tells rows apart; `situations` are those that make sense here.

    `rows` raises ApiError where the call as a whole cannot be used; `before` does what an earlier
    delivery of the row has done.
    """

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
