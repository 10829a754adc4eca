"""Handing over leads through our Apex REST endpoint: inserted if absent, never touched again."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

import msgspec

from kiosk.core.outbox import Row
from kiosk.core.outcome import Delivery, RowOutcome
from kiosk.salesforce.client import SalesforceClient
from kiosk.salesforce.headers import Duplicates, delivery_headers
from kiosk.salesforce.judge import RowError, done, is_record_id, refused, row_error, settled
from kiosk.salesforce.replies import CallError

MAX_ROWS = 200
_PATH = "/services/apexrest/kiosk/v1/leads"


class _Error(msgspec.Struct):
    code: str = "UNKNOWN"
    message: str = ""
    fields: list[object] | None = None
    matches: list[object] | None = None


class _Result(msgspec.Struct):
    id: str
    status: Literal["created", "exists", "rejected", "retry"]
    salesforce_id: str | None = None
    error: _Error | None = None


class _Reply(msgspec.Struct):
    results: list[_Result]


async def deliver_leads(
    client: SalesforceClient, rows: Sequence[Row], duplicates: Duplicates = "allow"
) -> Delivery:
    """One attempt for at most MAX_ROWS rows; every fault is a value."""
    body = b'{"leads":[' + b",".join(row.body for row in rows) + b"]}"
    try:
        answer = await client.post(_PATH, body, delivery_headers(duplicates))
        results = _results(answer, rows)
    except CallError as error:
        return refused(rows, error)
    return settled(list(zip(rows, map(_judgement, rows, results), strict=True)))


def _results(answer: object, rows: Sequence[Row]) -> list[_Result]:
    """Raises CallError unless these are results for exactly these rows."""
    try:
        results = msgspec.convert(answer, _Reply).results
    except (msgspec.ValidationError, RecursionError):
        raise CallError("NOT_A_RESULT", 200) from None
    if [result.id for result in results] != [row.id for row in rows]:
        raise CallError("RESULTS_DO_NOT_MATCH", 200)
    if not all(map(_is_sound, results)):
        raise CallError("NOT_A_RESULT", 200)
    return results


def _is_sound(result: _Result) -> bool:
    if result.status in {"rejected", "retry"}:
        return True
    if result.status == "exists" and not result.salesforce_id:
        return result.error is None
    return result.error is None and is_record_id(result.salesforce_id)


def _judgement(row: Row, result: _Result) -> RowOutcome | RowError:
    if result.status in {"created", "exists"}:
        return done(row, result.salesforce_id or "")
    error = result.error or _Error()
    again = result.status == "retry"
    return row_error(
        error.code, error.message, error.fields or (), error.matches or (), again=again
    )
