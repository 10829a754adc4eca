"""The endpoints that accept rows, with the faults that are switched on."""

from __future__ import annotations

import re
import time
from collections.abc import Awaitable, Callable, Sequence

from starlette.requests import Request
from starlette.responses import HTMLResponse, Response

from kiosk.sandbox.http_json import json_response
from kiosk.sandbox.org.apex_request import read_json
from kiosk.sandbox.org.api_error import ApiError
from kiosk.sandbox.org.faults import FaultSwitches
from kiosk.sandbox.org.lead_records import KEY
from kiosk.sandbox.org.login import LoginService
from kiosk.sandbox.org.odd_replies import BAD_GATEWAY, ODD_RESULTS, UNREADABLE
from kiosk.sandbox.org.offer_query import query_offers
from kiosk.sandbox.org.org import Org
from kiosk.sandbox.org.row_rules import Row, no_such_column
from kiosk.sandbox.org.shapes import Result, Shape
from kiosk.sandbox.org.situation_name import SituationName
from kiosk.sandbox.org.situations import (
    FOR_ALL_ROWS,
    ROLLED_BACK,
    Situation,
    answer_instead,
    row_fault,
)

_QUERY = re.compile(r"SELECT .* FROM Lead WHERE Kiosk_Lead_Id__c IN \((?P<keys>[^)]*)\)")


class DeliveryApi:
    """Answers deliveries and queries; `cut_client` cuts the connection of the client at a port."""

    def __init__(
        self,
        org: Org,
        login: LoginService,
        faults: FaultSwitches,
        cut_client: Callable[[int], None],
    ) -> None:
        self._org = org
        self._login = login
        self._faults = faults
        self._cut_client = cut_client
        self._queries: list[str] = []
        self._last_reply: Response | None = None

    def endpoint(self, shape: Shape) -> Callable[[Request], Awaitable[Response]]:
        """The endpoint that accepts rows of this shape."""

        async def deliver(request: Request) -> Response:
            return await self._deliver(request, shape)

        return deliver

    async def query_all(self, request: Request) -> Response:
        """Answer the lead search of a kiosk; any other query is refused as malformed."""
        return self._found(request, with_deleted=True)

    async def query(self, request: Request) -> Response:
        """Answer a query for leads, or for a page of offers with the URL of the next page."""
        page = self._offers(request.query_params.get("q", ""), 0)
        if page is None:
            return self._found(request, with_deleted=False)
        self._queries.append(request.query_params["q"])
        return self._page(page, len(self._queries) - 1)

    async def query_more(self, request: Request) -> Response:
        number, start = request.path_params["number"], request.path_params["start"]
        if number >= len(self._queries):
            raise ApiError(400, "INVALID_QUERY_LOCATOR", "invalid query locator")
        return self._page(self._offers(self._queries[number], start) or {}, number)

    def _offers(self, soql: str, start: int) -> dict[str, object] | None:
        return query_offers(soql, self._org.offers, start, self._org.missing_fields)

    def _page(self, page: dict[str, object], number: int) -> Response:
        if (following := page.pop("next", None)) is not None:
            page["nextRecordsUrl"] = f"/services/data/v67.0/query/01g{number}-{following}"
        return json_response(page)

    def _found(self, request: Request, *, with_deleted: bool) -> Response:
        asked = _QUERY.fullmatch(request.query_params.get("q", ""))
        if asked is None:
            raise ApiError(400, "MALFORMED_QUERY", "unexpected token")
        keys = {key.strip().strip("'").lower() for key in asked["keys"].split(",")}
        records = [
            {
                "attributes": {"type": "Lead"},
                "Id": lead.id,
                KEY: lead.fields[KEY],
                "IsDeleted": deleted,
            }
            for lead, deleted in self._org.lead_table.search(keys)
            if with_deleted or not deleted
        ]
        return json_response({"totalSize": len(records), "done": True, "records": records})

    async def _deliver(self, request: Request, shape: Shape) -> Response:
        rows = shape.rows(await read_json(request))
        self._refuse_missing(rows, shape)
        before = self._last_reply
        if before is not None and self._faults.take_replay_reply():
            return before
        keys = {str(row.get(shape.key)) for row in rows}
        situation = self._faults.take(shape.situations, keys, len(rows))
        if situation:
            if (instead := self._moved(situation) or answer_instead(situation)) is not None:
                return instead
            if situation.name in {
                SituationName.SENT_BEFORE,
                SituationName.EARLIER_TRY_AT_WORK,
                SituationName.CONVERTED_SINCE,
            }:
                for row in rows:
                    shape.before(self._org, row, situation, _now())
            results = self._results(situation, rows, shape, request)
        else:
            results = [shape.take(self._org, row, _now()) for row in rows]
        self._last_reply = json_response(shape.reply(results))
        self._drop_reply(request, situation)
        return _spoilt(situation, shape, results, before)

    def _refuse_missing(self, rows: Sequence[Row], shape: Shape) -> None:
        """Refuse rows with a field that only a newer package has. Raises ApiError."""
        missing = self._faults.current.missing_fields & {name for row in rows for name in row}
        if missing:
            raise no_such_column(min(missing), shape.sobject)

    def _moved(self, situation: Situation) -> Response | None:
        """The answer at the address that the org leaves in this situation. Raises ApiError."""
        if situation.name is SituationName.ORG_MOVED:
            self._login.close_sessions()
            self._login.move(situation.variant)
            return self._login.farewell()
        if situation.name in {SituationName.SESSION_EXPIRED, SituationName.SESSION_EXPIRED_TWICE}:
            self._login.close_sessions()
            if situation.name is SituationName.SESSION_EXPIRED_TWICE:
                self._faults.push(Situation(name=SituationName.SESSION_EXPIRED))
            raise ApiError(401, "INVALID_SESSION_ID", "Session expired or invalid")
        return None

    def _results(
        self, situation: Situation, rows: Sequence[Row], shape: Shape, request: Request
    ) -> list[Result]:
        fault = row_fault(situation)
        if (
            situation.name is SituationName.DUPLICATE_RULE
            and situation.variant != "block"
            and _allows_save(request)
        ):
            fault = None
        results = []
        for place, row in enumerate(rows):
            guilty = row.get(shape.key) == situation.key if situation.key else place == 0
            if fault and (guilty or situation.name in FOR_ALL_ROWS):
                results.append(shape.refuse(self._org, row, fault))
            elif fault and situation.name is SituationName.ROLLED_BACK:
                results.append(shape.refuse(self._org, row, ROLLED_BACK))
            else:
                results.append(shape.take(self._org, row, _now()))
        return results

    def _drop_reply(self, request: Request, situation: Situation | None) -> None:
        dropped = self._faults.take_drop_reply() or (
            situation and situation.name is SituationName.REPLY_LOST
        )
        if dropped and request.client is not None:
            self._cut_client(request.client.port)


def _spoilt(
    situation: Situation | None, shape: Shape, results: list[Result], before: Response | None
) -> Response:
    """What the kiosk gets of the reply; `before` is the reply of the delivery before."""
    good = json_response(shape.reply(results))
    if situation is None:
        return good
    match situation.name:
        case SituationName.EDGE_FAILS:
            return HTMLResponse(BAD_GATEWAY, 502)
        case SituationName.REPLY_UNREADABLE:
            return UNREADABLE[situation.variant](bytes(good.body))
        case SituationName.REPLY_OF_ANOTHER:
            return before or good
        case SituationName.RESULTS_DO_NOT_MATCH:
            return _mismatched(situation.variant, shape, results)
        case SituationName.ODD_RESULT:
            good = json_response(shape.reply(_with_odd_result(situation, results)))
    return good


def _with_odd_result(situation: Situation, results: list[Result]) -> list[Result]:
    """The results; that of the situation's row, or the first one, is not as agreed."""
    keys = [result.get("id") for result in results]
    place = keys.index(situation.key) if situation.key in keys else 0
    odd = {**results[place], **ODD_RESULTS[situation.variant]}
    return [*results[:place], odd, *results[place + 1 :]]


def _mismatched(variant: str, shape: Shape, results: list[Result]) -> Response:
    match variant:
        case "longer":
            return json_response(shape.reply([*results, *results[:1]]))
        case "shuffled":
            return json_response(shape.reply([*results[1:], {"id": "another", "success": True}]))
        case "not_json":
            return Response(b'[{"success": tr', media_type="application/json")
        case _:
            return json_response(shape.reply(results[1:]))


def _allows_save(request: Request) -> bool:
    header = request.headers.get("Sforce-Duplicate-Rule-Header", "")
    return "allowSave=true" in header.replace(" ", "")


def _now() -> int:
    return time.time_ns() // 1_000_000
