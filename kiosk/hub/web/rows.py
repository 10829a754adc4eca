"""POST /v1/rows and /v1/answers: takes rows, and hands out what the org has answered."""

from __future__ import annotations

import random

from starlette.requests import Request
from starlette.responses import Response

from kiosk.core.fleet.endpoints import (
    MAX_ANSWERS,
    AnswersReply,
    AnswersRequest,
    RowResult,
    RowsReply,
    RowsRequest,
    rows_of,
)
from kiosk.core.fleet.hub_refusal import HubRefusal, retry_after
from kiosk.core.fleet.row_answer import SignedAnswer
from kiosk.core.fleet.sealed_row import SealedRow
from kiosk.hub.redis.row_queue import RowQueue, Taking
from kiosk.hub.web.gatekeeper import Gatekeeper
from kiosk.hub.web.replies import json_reply

LOOK_AGAIN_S = 15.0
_MALFORMED = RowResult("", "refused", code="HUB_MALFORMED")
_LATER = {
    Taking.FULL: "HUB_FULL",
    Taking.TOO_MANY: "HUB_TOO_MANY",
    # An older hub: the kind will be known once it is updated.
    Taking.UNKNOWN_KIND: "HUB_UNKNOWN_KIND",
}


class RowEndpoints:
    """The endpoints for rows."""

    def __init__(self, gatekeeper: Gatekeeper, queue: RowQueue, rng: random.Random) -> None:
        self._gatekeeper = gatekeeper
        self._queue = queue
        self._rng = rng

    async def rows(self, request: Request) -> Response:
        """Take the rows that can be read; "taken" promises nothing."""
        caller = await self._gatekeeper.admit(request)
        rows = rows_of(caller.read(RowsRequest))
        sound = [row for row in rows if row is not None]
        told = iter(await self._queue.take(caller.kid, sound) if sound else [])
        results = tuple(_MALFORMED if row is None else _result(row, next(told)) for row in rows)
        full = any(one.code == "HUB_FULL" for one in results)
        wait = retry_after(HubRefusal.FULL, self._rng) if full else None
        return json_reply(RowsReply(results, LOOK_AGAIN_S, wait))

    async def answers(self, request: Request) -> Response:
        """Forget the answers that the device has on disk, and tell those it asks for."""
        caller = await self._gatekeeper.admit(request)
        asked = caller.read(AnswersRequest)
        ask = tuple(dict.fromkeys(asked.ask))
        told = await self._queue.tell(caller.kid, asked.have, ask)
        answers = told.answers[:MAX_ANSWERS]
        more = len(told.answers) > MAX_ANSWERS
        again = 0.0 if more else LOOK_AGAIN_S
        return json_reply(AnswersReply(answers, told.waiting, told.unknown, again))


def _result(row: SealedRow, told: Taking | SignedAnswer) -> RowResult:
    if isinstance(told, SignedAnswer):
        return RowResult(row.id, "answered", answer=told)
    if told is Taking.TAKEN:
        return RowResult(row.id, "taken")
    return RowResult(row.id, "later", code=_LATER[told])
