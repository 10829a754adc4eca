"""Hands rows to the hub, sealed and signed, and reads the answers that it has."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import msgspec

from kiosk.core.delivery.call_fault import CallFaultError
from kiosk.core.delivery.hub_reason import HUB_ADVICE, HubReason
from kiosk.core.delivery.outbox import Row
from kiosk.core.delivery.outcome import Action, Delivery, Fault, RowOutcome
from kiosk.core.delivery.reason import Reason
from kiosk.core.delivery.reason_advice import sentence_for
from kiosk.core.fleet.bounds import MAX_BODY, MalformedShapeError, read_shape
from kiosk.core.fleet.endpoints import RowResult, RowsReply
from kiosk.core.fleet.row_answer import RowAnswer, SignedAnswer, outcome_of, read_answer
from kiosk.core.fleet.sealed_row import SealedRow, SealedRowFault, seal_row
from kiosk.link.client import HubClient
from kiosk.link.faults import fault_of
from kiosk.link.trust import Trust

# What a request has beside its rows, and each row beside its box.
_ROOM = MAX_BODY - 1_000
_ROW_OVERHEAD = 300
# A row that the hub cannot even read is tried so often: an update of the hub may mend it.
_MOST_REFUSALS = 10
_TOO_MANY_S, _UNKNOWN_KIND_S = 60.0, 900.0
_TOO_MANY = "HUB_TOO_MANY"


class HubDelivery:
    """A Deliver that hands rows to the hub. Its "taken" promises nothing."""

    def __init__(self, client: HubClient, trust: Trust) -> None:
        self._client = client
        self._trust = trust

    async def deliver(self, rows: Sequence[Row]) -> Delivery:
        """Try once to hand over the rows; errors are in the Delivery and not raised."""
        outcomes: list[RowOutcome] = []
        sealed: list[SealedRow] = []
        tries = {row.id: row.tries for row in rows}
        for row in rows:
            box = seal_row(self._client.identity.keys, self._trust.keys.current, row)
            if box is None:
                outcomes.append(_too_long(row))
            else:
                sealed.append(box)
        fault = None
        for batch in _batches(sealed):
            try:
                reply = await self._post(batch)
            except CallFaultError as error:
                return Delivery(tuple(outcomes), error.fault)
            for result in reply.rows:
                if result.state == "later":
                    fault = fault or _later(result.code, reply.retry_after or 0.0)
                else:
                    outcomes.append(await self._outcome(result, tries[result.id]))
            if fault:
                break
        return Delivery(tuple(outcomes), fault)

    async def _post(self, rows: Sequence[SealedRow]) -> RowsReply:
        body = msgspec.json.encode({"rows": rows})
        reply = await self._client.call("POST", "/v1/rows", body)
        try:
            told = read_shape(reply.content, RowsReply)
        except MalformedShapeError:
            raise unreadable() from None
        named = [result.id or row.id for result, row in zip(told.rows, rows, strict=False)]
        if named != [row.id for row in rows] or len(told.rows) != len(rows):
            raise unreadable()
        # The hub cannot name a row that it cannot read.
        results = [
            msgspec.structs.replace(result, id=row_id)
            for result, row_id in zip(told.rows, named, strict=True)
        ]
        return msgspec.structs.replace(told, rows=tuple(results))

    async def _outcome(self, result: RowResult, tries: int) -> RowOutcome:
        if result.state == "taken":
            return RowOutcome(result.id, Action.TAKEN)
        if result.state == "answered" and result.answer:
            answer = await genuine(result.answer, self._trust, self._client.identity.keys.id)
            if answer is not None and answer.id == result.id:
                return await believed(answer, self._trust)
            return _unsigned(result.id)
        held = tries + 1 >= _MOST_REFUSALS
        return RowOutcome(
            result.id,
            Action.HOLD_ROW if held else Action.RETRY,
            code=result.code or "HUB_REFUSED",
            reason=HubReason.UNREADABLE,
            sentence=HUB_ADVICE[HubReason.UNREADABLE].sentence(),
        )


async def genuine(signed: SignedAnswer, trust: Trust, kid: str) -> RowAnswer | None:
    """The answer, if the worker signed it for this device, perhaps with a key that is new."""
    answer = read_answer(signed, trust.keys, kid)
    if answer is None:
        await trust.follow()
        answer = read_answer(signed, trust.keys, kid)
    return answer


async def believed(answer: RowAnswer, trust: Trust) -> RowOutcome:
    """The outcome of a genuine answer. Where no key opened the row, a newer one is looked for."""
    if answer.code == SealedRowFault.KEY:
        await trust.follow()
    return outcome_of(answer)


def unreadable() -> CallFaultError:
    """The fault of a reply of the hub that is not as documented."""
    return fault_of("HUB_REPLY", HubReason.UNREADABLE, _TOO_MANY_S)


def _batches(rows: Sequence[SealedRow]) -> Iterator[list[SealedRow]]:
    """The rows in requests that are no longer than the hub takes."""
    batch: list[SealedRow] = []
    room = _ROOM
    for row in rows:
        size = len(row.box) * 4 // 3 + _ROW_OVERHEAD
        if batch and size > room:
            yield batch
            batch, room = [], _ROOM
        batch.append(row)
        room -= size
    if batch:
        yield batch


def _later(code: str, retry_after: float) -> Fault:
    usual = _TOO_MANY_S if code == _TOO_MANY else _UNKNOWN_KIND_S
    return fault_of(code or "HUB_LATER", HubReason.BUSY, retry_after or usual).fault


def _unsigned(row_id: str) -> RowOutcome:
    """A row whose answer nobody signed: it is handed over again."""
    sentence = HUB_ADVICE[HubReason.FORGED].sentence()
    return RowOutcome(
        row_id, Action.RETRY, code="HUB_UNSIGNED", reason=HubReason.FORGED, sentence=sentence
    )


def _too_long(row: Row) -> RowOutcome:
    reason = Reason.TOO_LONG
    return RowOutcome(
        row.id,
        Action.HOLD_ROW,
        code="HUB_TOO_LARGE",
        reason=reason,
        sentence=sentence_for(reason),
    )
