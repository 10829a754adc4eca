"""Handing over leads through our Apex REST endpoint: inserted if absent, never touched again."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

import msgspec

from kiosk.core.outbox import Row
from kiosk.core.outcome import Action, Delivery, Fault, RowOutcome
from kiosk.salesforce.client import CallError, SalesforceClient
from kiosk.salesforce.errors import action_for_call, action_for_row

MAX_ROWS = 200
_PATH = "/services/apexrest/kiosk/v1/leads"
# REST would run assignment rules by default and refuse what looks like a returning customer.
_HEADERS = {
    "Sforce-Auto-Assign": "TRUE",
    "Sforce-Duplicate-Rule-Header": "allowSave=true",
}


class _Error(msgspec.Struct):
    code: str = "UNKNOWN"
    message: str = ""


class _Result(msgspec.Struct):
    id: str
    status: Literal["created", "exists", "rejected", "retry"]
    salesforce_id: str | None = None
    error: _Error | None = None


class _Reply(msgspec.Struct):
    results: list[_Result]


async def deliver_leads(client: SalesforceClient, rows: Sequence[Row]) -> Delivery:
    """One attempt for at most MAX_ROWS rows; every fault is a value."""
    body = b'{"leads":[' + b",".join(row.body for row in rows) + b"]}"
    try:
        reply = msgspec.convert(await client.post(_PATH, body, _HEADERS), _Reply)
    except CallError as error:
        return Delivery(fault=Fault(action_for_call(error.status, error.code), error.code))
    except msgspec.ValidationError:
        return Delivery(fault=Fault(Action.RETRY, "NOT_A_RESULT"))
    if [result.id for result in reply.results] != [row.id for row in rows]:
        return Delivery(fault=Fault(Action.RETRY, "RESULTS_DO_NOT_MATCH"))
    return Delivery(tuple(_outcome(result) for result in reply.results))


def _outcome(result: _Result) -> RowOutcome:
    if result.status in {"created", "exists"}:
        return RowOutcome(result.id, Action.DONE, result.salesforce_id or "")
    error = result.error or _Error()
    action = Action.RETRY if result.status == "retry" else action_for_row(error.code)
    return RowOutcome(result.id, action, code=error.code, message=error.message)
