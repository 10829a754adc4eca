"""Delivers leads through sObject Collections, for an org without our Apex classes.

REST API Developer Guide, "Upsert Records Using sObject Collections". An upsert overwrites what a
sales rep has edited, and creates a deleted lead again. Leads that may already exist are therefore
looked up first, including deleted and converted ones, and are not sent again.

A reply does not contain our keys, so its successes are trusted only if nothing about it is
unusual: see docs/decisions/0033-proof-belongs-to-a-request.md.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Mapping, Sequence
from typing import TypeGuard

import msgspec

from kiosk.core.delivery.outbox import Row
from kiosk.core.delivery.outcome import Action, Delivery, RowOutcome
from kiosk.core.delivery.reason import Reason
from kiosk.salesforce.client import SalesforceClient
from kiosk.salesforce.errors import ErrorRule
from kiosk.salesforce.headers import Duplicates, delivery_headers
from kiosk.salesforce.judge import (
    RowError,
    done,
    fault_without_rows,
    is_record_id,
    judged,
    refused,
    row_error,
    settled,
)
from kiosk.salesforce.lead_search import KEY, find_leads
from kiosk.salesforce.query import API
from kiosk.salesforce.replies import CallError

_PATH = f"{API}/composite/sobjects/Lead/{KEY}"
_LEADS = "00Q"  # the prefix of every Lead's id
_REMEMBERED = 10_000


class _Record(msgspec.Struct):
    Id: object = None


class _MatchRecord(msgspec.Struct):
    record: _Record | None = None


class _MatchResult(msgspec.Struct):
    matchRecords: list[_MatchRecord | None] | None = None  # noqa: N815  Salesforce's name


class _DuplicateResult(msgspec.Struct):
    matchResults: list[_MatchResult | None] | None = None  # noqa: N815  Salesforce's name


class _CollectionError(msgspec.Struct):
    statusCode: object = None  # noqa: N815  Salesforce's name
    message: object = None
    fields: object = None
    duplicateResult: object = None  # noqa: N815  Salesforce's name


class _CollectionResult(msgspec.Struct):
    success: bool
    errors: list[_CollectionError]
    id: str | None = None
    created: bool | None = None


class Collections:
    """Delivers leads and remembers which ones were sent without a reply.

    Rows sent by earlier processes are recognised by `row.attempts`.
    """

    def __init__(self, client: SalesforceClient, duplicates: Duplicates = "allow") -> None:
        self._client = client
        self._duplicates = duplicates
        self._in_doubt: set[str] = set()
        self._given: deque[str] = deque(maxlen=_REMEMBERED)
        self._unanswered = False

    async def deliver(self, rows: Sequence[Row]) -> Delivery:
        """Try once to deliver at most 200 rows; errors are in the Delivery and not raised."""
        doubtful = [row for row in rows if row.attempts or row.id in self._in_doubt]
        try:
            there = await find_leads(self._client, doubtful)
        except CallError as error:
            return Delivery(fault=fault_without_rows(error))
        known = tuple(done(row, there[row.id]) for row in rows if row.id in there)
        new = [row for row in rows if row.id not in there]
        sent = await self._send(new) if new else Delivery()
        delivery = Delivery(known + sent.outcomes, sent.fault)
        self._in_doubt -= {outcome.id for outcome in delivery.outcomes}
        return delivery

    async def _send(self, rows: Sequence[Row]) -> Delivery:
        records = [
            {
                "attributes": {"type": "Lead"},
                **msgspec.json.decode(row.body, type=dict[str, object]),
                KEY: row.id,
            }
            for row in rows
        ]
        body = msgspec.json.encode({"allOrNone": False, "records": records})
        self._in_doubt.update(row.id for row in rows)
        try:
            answer = await self._client.patch(_PATH, body, delivery_headers(self._duplicates))
            results = _results(answer, len(rows))
        except CallError as error:
            self._unanswered = True
            return refused(rows, error)
        judgements = list(zip(rows, map(_judgement, rows, results), strict=True))
        return settled(await self._looked_up(await self._proven(judgements)))

    async def _proven(
        self, judgements: list[tuple[Row, RowOutcome | RowError]]
    ) -> list[tuple[Row, RowOutcome | RowError]]:
        """Check successes that may belong to another request by looking the leads up in the org."""
        taken = [(row, one) for row, one in judgements if isinstance(one, RowOutcome)]
        ids = [one.salesforce_id for _, one in taken]
        odd = self._unanswered or len(set(ids)) < len(ids) or not set(ids).isdisjoint(self._given)
        if taken and odd:
            try:
                there = await find_leads(self._client, [row for row, _ in taken])
            except CallError:
                there = {}
            self._unanswered = any(there.get(row.id) != one.salesforce_id for row, one in taken)
            judgements = [(row, _if_there(row, one, there)) for row, one in judgements]
        self._given.extend(ids)
        return judgements

    async def _looked_up(
        self, judgements: list[tuple[Row, RowOutcome | RowError]]
    ) -> list[tuple[Row, RowOutcome | RowError]]:
        """Look up the leads whose errors may come from a lead that we created earlier."""
        asked = [row for row, one in judgements if _may_be_ours(one)]
        if not asked:
            return judgements
        there: dict[str, str] | None
        try:
            there = await find_leads(self._client, asked)
        except CallError:
            there = None
        return [
            (row, _decided(row, one, there) if _may_be_ours(one) else one)
            for row, one in judgements
        ]


def _if_there(
    row: Row, judgement: RowOutcome | RowError, there: Mapping[str, str]
) -> RowOutcome | RowError:
    if isinstance(judgement, RowError):
        return judgement
    if row.id in there:
        return done(row, there[row.id], created=judgement.created)
    rule = ErrorRule(Action.RETRY, Reason.NOT_SALESFORCE, counts=False)
    return judged(row, RowError("NOT_PROVEN"), rule)


def _may_be_ours(judgement: RowOutcome | RowError) -> TypeGuard[RowError]:
    return isinstance(judgement, RowError) and judgement.rule.ours


def _decided(row: Row, error: RowError, there: dict[str, str] | None) -> RowOutcome:
    """The outcome after the lookup; `there` is None if the lookup failed."""
    if there is None:
        return judged(row, error, ErrorRule(Action.RETRY, error.rule.reason, counts=False))
    if row.id in there:
        return done(row, there[row.id])
    return judged(row, error, ErrorRule(Action.HOLD_ROW, error.rule.reason))


def _results(answer: object, count: int) -> list[_CollectionResult]:
    """The results in a reply, one per row and in order.

    Raises:
        CallError: the reply is malformed or has another number of results.
    """
    try:
        results = msgspec.convert(answer, list[_CollectionResult])
    except (msgspec.ValidationError, RecursionError):
        raise CallError("NOT_A_RESULT", 200) from None
    if len(results) != count:
        raise CallError("RESULTS_DO_NOT_MATCH", 200)
    if not all(map(_is_sound, results)):
        raise CallError("NOT_A_RESULT", 200)
    return results


def _is_sound(result: _CollectionResult) -> bool:
    """Whether the result is consistent. An id proves no success: failed rows may have one too."""
    if result.success:
        return not result.errors and _is_lead_id(result.id) and result.created is not None
    return bool(result.errors)


def _is_lead_id(text: object) -> bool:
    return is_record_id(text) and text.startswith(_LEADS)


def _judgement(row: Row, result: _CollectionResult) -> RowOutcome | RowError:
    if result.success:
        return done(row, result.id or "", created=bool(result.created))
    error = result.errors[0]
    return row_error(error.statusCode, error.message, error.fields, _matches(error))


def _matches(error: _CollectionError) -> list[object]:
    """Ids of the records that a duplicate rule found; Salesforce sends null for an empty list."""
    try:
        duplicate = msgspec.convert(error.duplicateResult, _DuplicateResult | None)
    except (msgspec.ValidationError, RecursionError):
        return []
    found = duplicate and duplicate.matchResults
    records = [match for result in found or () if result for match in result.matchRecords or ()]
    return [match.record.Id for match in records if match and match.record]
