"""Applies the table of error codes to rows and to calls."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TypeGuard

import msgspec
from msgspec.structs import replace

from kiosk.core.delivery.outbox import Row
from kiosk.core.delivery.outcome import Action, Delivery, Fault, RowOutcome
from kiosk.core.delivery.reason import Reason
from kiosk.core.delivery.reason_advice import sentence_for
from kiosk.salesforce.api_names import api_names
from kiosk.salesforce.errors import (
    RULES,
    ErrorRule,
    clean_code,
    rule_for_call,
    rule_for_retry,
    rule_for_row,
)
from kiosk.salesforce.replies import CallError

_WAIT_WITHOUT_ROWS_S = 300.0
_RECORD_ID = re.compile(r"[A-Za-z0-9]{15}(?:[A-Za-z0-9]{3})?")


class RowError(msgspec.Struct, frozen=True):
    """Why Salesforce did not accept a row; `again` means that it recommends a retry."""

    code: str
    message: str = ""
    fields: tuple[str, ...] = ()
    matches: tuple[str, ...] = ()
    again: bool = False

    @property
    def rule(self) -> ErrorRule:
        return rule_for_retry(self.code) if self.again else rule_for_row(self.code)


def row_error(
    code: object,
    message: object,
    fields: object,
    matches: object = (),
    *,
    again: bool = False,
) -> RowError:
    """Build a RowError from decoded JSON; drops all that is not as documented.

    One row's unreadable error must not make the whole reply unusable.
    """
    found = tuple(one for one in _listed(matches) if is_record_id(one))
    told = message if isinstance(message, str) else ""
    return RowError(clean_code(code), told, api_names(_listed(fields)), found, again)


def _listed(values: object) -> tuple[object, ...]:
    return tuple(values) if isinstance(values, list | tuple) else ()


def is_record_id(text: object) -> TypeGuard[str]:
    return isinstance(text, str) and _RECORD_ID.fullmatch(text) is not None


def done(row: Row, salesforce_id: str, conflict: str = "", *, created: bool = False) -> RowOutcome:
    return RowOutcome(row.id, Action.DONE, salesforce_id, conflict=conflict, created=created)


def judged(
    row: Row, error: RowError, rule: ErrorRule | None = None, *, attempts: int = 0
) -> RowOutcome:
    """The outcome of a row that was not accepted, by a rule that concerns only this row.

    `attempts` is how often the call's most tried row was sent: what it meets, its neighbours met
    because of it, perhaps.
    """
    rule = rule or error.rule
    doubt = rule.doubt or 0 < rule.splits <= attempts
    held = rule.action is Action.HOLD_ROW or (rule.tries and row.tries + 1 >= rule.tries)
    again = Action.HOLD_ROW if held else Action.RETRY
    return RowOutcome(
        row.id,
        Action.DOUBT if doubt else again,
        code=error.code,
        message=error.message,
        reason=rule.reason,
        sentence=sentence_for(rule.reason, error.fields),
        fields=error.fields,
        matches=error.matches,
        counts=rule.counts,
        patience=rule.patience,
    )


def doubted(row: Row, code: str) -> RowOutcome:
    """The outcome of a row whose result cannot be understood; other rows show whose fault it is."""
    return judged(row, RowError(code), ErrorRule(Action.RETRY, Reason.REFUSED, doubt=True))


def settled(judgements: Sequence[tuple[Row, RowOutcome | RowError]]) -> Delivery:
    """Combine the judgements: an outcome per row, or a fault for errors that concern all rows."""
    outcomes, fault = [], None
    attempts = max((row.attempts + 1 for row, _ in judgements), default=0)
    for row, judgement in judgements:
        if isinstance(judgement, RowOutcome):
            outcomes.append(judgement)
        elif judgement.rule.whole:
            fault = fault or fault_of(judgement.code, judgement.rule, judgement.fields)
        else:
            outcomes.append(judged(row, judgement, attempts=attempts))
    return Delivery(tuple(outcomes), fault)


def refused(rows: Sequence[Row], error: CallError) -> Delivery:
    """The result of a call without a usable reply; a row that was sent alone may be held."""
    of_row = RULES.get(error.code)
    if len(rows) == 1 and of_row and of_row.action is Action.HOLD_ROW:
        return settled([(rows[0], RowError(error.code, fields=error.fields))])
    rule = rule_for_call(error.status, error.code)
    return Delivery(fault=fault_of(error.code, rule, error.fields, error.retry_after))


def fault_without_rows(error: CallError) -> Fault:
    """The fault of a refused call that carried no rows, such as a search: none is its cause."""
    rule = rule_for_call(error.status, error.code)
    fault = fault_of(error.code, rule, error.fields, error.retry_after)
    if fault.action is Action.SPLIT or fault.tries:
        fault = replace(fault, action=Action.RETRY, retry_after=_WAIT_WITHOUT_ROWS_S, tries=0)
    return fault


def fault_of(
    code: str, rule: ErrorRule, fields: tuple[str, ...] = (), retry_after: float = 0.0
) -> Fault:
    return Fault(
        rule.action,
        code,
        retry_after or rule.wait,
        rule.reason,
        sentence_for(rule.reason, fields),
        rule.alarm,
        rule.splits,
        fields=fields,
        patience=rule.patience,
    )


def is_readable(row: Row) -> bool:
    """Whether the body is a JSON object; any other body would make the whole call fail."""
    try:
        msgspec.json.decode(row.body, type=dict[str, object])
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
        return False
    return True


def unreadable(row: Row) -> RowOutcome:
    rule = ErrorRule(Action.HOLD_ROW, Reason.MESSAGE)
    return judged(row, RowError("UNREADABLE_ROW"), rule)
