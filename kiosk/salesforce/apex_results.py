"""Calls an endpoint of our Apex REST API that takes rows and returns a result for each one."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Literal

import msgspec

from kiosk.core.delivery.outbox import Row
from kiosk.core.delivery.outcome import Action, Delivery, RowOutcome
from kiosk.salesforce.client import SalesforceClient
from kiosk.salesforce.judge import (
    RowError,
    done,
    doubted,
    is_record_id,
    judged,
    refused,
    row_error,
    settled,
)
from kiosk.salesforce.replies import CallError

_CONFLICT = re.compile(r"[a-z][a-z_]{0,39}")


@dataclass(frozen=True, slots=True)
class ApexEndpoint:
    """An endpoint of our Apex REST API; `name` is the key of the list of rows in the body."""

    path: str
    name: str
    headers: Mapping[str, str] = field(default_factory=dict)


class _ApexError(msgspec.Struct):
    code: object = None
    message: object = None
    fields: object = None
    matches: object = None


class _ApexResult(msgspec.Struct):
    status: Literal["created", "exists", "rejected", "retry"]
    salesforce_id: str | None = None
    error: object = None
    conflict: object = None


class _Named(msgspec.Struct):
    id: str


class _Reply(msgspec.Struct):
    results: list[object]


async def deliver_rows(
    client: SalesforceClient, endpoint: ApexEndpoint, rows: Sequence[Row]
) -> Delivery:
    """Try once to deliver at most MAX_ROWS rows; errors are in the Delivery and not raised."""
    body = b'{"%b":[%b]}' % (endpoint.name.encode(), b",".join(row.body for row in rows))
    try:
        answer = await client.post(endpoint.path, body, endpoint.headers)
        results = _results(answer, rows)
    except CallError as error:
        return refused(rows, error)
    return settled(list(zip(rows, map(_judgement, rows, results), strict=True)))


def _results(answer: object, rows: Sequence[Row]) -> list[object]:
    """The results in a reply, one per row and in order; only their ids are checked.

    Raises:
        CallError: the reply is malformed or its ids differ from those of the rows.
    """
    try:
        results = msgspec.convert(answer, _Reply).results
        ids = [msgspec.convert(result, _Named).id for result in results]
    except (msgspec.ValidationError, RecursionError):
        raise CallError("NOT_A_RESULT", 200) from None
    if ids != [row.id for row in rows]:
        raise CallError("RESULTS_DO_NOT_MATCH", 200)
    return results


def _is_sound(result: _ApexResult) -> bool:
    if result.status in {"rejected", "retry"}:
        return True
    if result.status == "exists" and not result.salesforce_id:
        return result.error is None
    return result.error is None and is_record_id(result.salesforce_id)


def _judgement(row: Row, raw: object) -> RowOutcome | RowError:
    """Judge a row by its result; one that is odd proves nothing, and concerns this row alone."""
    try:
        result = msgspec.convert(raw, _ApexResult)
    except (msgspec.ValidationError, RecursionError):
        return doubted(row, "NOT_A_RESULT")
    if not _is_sound(result):
        return doubted(row, "NOT_A_RESULT")
    if result.status in {"created", "exists"}:
        created = result.status == "created"
        return done(row, result.salesforce_id or "", _conflict(result.conflict), created=created)
    error = _error(result.error)
    again = result.status == "retry"
    found = row_error(error.code, error.message, error.fields, error.matches, again=again)
    if not again and found.rule.tries:
        # The class has looked already whether a try of before was the cause.
        return judged(row, found, replace(found.rule, action=Action.HOLD_ROW))
    return found


def _error(raw: object) -> _ApexError:
    try:
        return msgspec.convert(raw, _ApexError)
    except msgspec.ValidationError:
        return _ApexError()


def _conflict(raw: object) -> str:
    """The conflict's code; "" for none. An unreadable conflict is still reported, as "other"."""
    if raw is None or raw == "":
        return ""
    return raw if isinstance(raw, str) and _CONFLICT.fullmatch(raw) else "other"
