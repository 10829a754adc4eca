"""The console: a page to control the sandbox, and its JSON API.

No foreign web page may control it. Only loopback host names are answered, which stops DNS
rebinding, and writes must be application/json, which a browser sends to another origin only after a
preflight request (which is refused).
"""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import msgspec
from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.middleware.trustedhost import TrustedHostMiddleware
from starlette.requests import Request
from starlette.responses import FileResponse, Response
from starlette.routing import Route

from kiosk.core.feed.offer import MalformedOfferError
from kiosk.sandbox.console.fleet import FleetConsole
from kiosk.sandbox.http_json import (
    NotJsonError,
    TooLargeError,
    decode,
    is_json,
    json_response,
    read_body,
)
from kiosk.sandbox.org.faults import Faults, FaultSwitches
from kiosk.sandbox.org.kiosks import kiosk_json
from kiosk.sandbox.org.lead_records import LeadRecord
from kiosk.sandbox.org.org import DuplicateNumberError, OfferRecord, Org, UnknownOfferError
from kiosk.sandbox.org.redemption_records import OrgRedemption
from kiosk.sandbox.org.salesforce import API_LIMIT
from kiosk.sandbox.org.stat_records import stat_json
from kiosk.sandbox.org.streaming.stream import OfferStream

_PAGES = {
    "/": "console.html",
    "/console.css": "console.css",
    "/console.js": "console.js",
    "/redemptions.js": "redemptions.js",
    "/stats.js": "stats.js",
    "/fleet.js": "fleet.js",
}
_MAX_BODY = 200_000
_ROWS_IN_STATE = 20
_PAGE_HEADERS = {
    "Content-Security-Policy": (
        "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; "
        "img-src http://127.0.0.1:*; frame-ancestors 'none'; base-uri 'none'; form-action 'none'"
    ),
    "Cache-Control": "no-store",
}


@dataclass(frozen=True, slots=True)
class ConsoleFacts:
    """What the console shows besides records: who is connected, where the pictures are."""

    connected: Callable[[], int]
    images: Sequence[str]


def console_app(
    org: Org, faults: FaultSwitches, stream: OfferStream, surroundings: ConsoleFacts
) -> Starlette:
    api = _ConsoleApi(org, faults, stream, surroundings)
    return Starlette(
        routes=[
            *(Route(path, _page) for path in _PAGES),
            Route("/api/state", api.state),
            Route("/api/leads", api.leads),
            Route("/api/leads/{id}", api.delete_lead, methods=["DELETE"]),
            Route("/api/leads/{id}/convert", api.convert_lead, methods=["POST"]),
            Route("/api/redemptions", api.redemptions),
            Route("/api/stats", api.stats),
            Route("/api/keys", api.rotate_keys, methods=["POST"]),
            Route("/api/keys/{generation:int}", api.retire_key, methods=["DELETE"]),
            Route("/api/offers", api.add_offer, methods=["POST"]),
            Route("/api/offers/{id}", api.change_offer, methods=["PATCH"]),
            Route("/api/offers/{id}", api.delete_offer, methods=["DELETE"]),
            Route("/api/offers/{id}/withdraw", api.withdraw_offer, methods=["POST"]),
            Route("/api/offers/{id}/undelete", api.undelete_offer, methods=["POST"]),
            *FleetConsole(org, _fields).routes(),
            Route("/api/streaming/day", api.roll_day, methods=["POST"]),
            Route("/api/streaming/restart", api.restart_stream, methods=["POST"]),
            Route("/api/faults", api.set_faults, methods=["PUT"]),
            Route("/sandbox/faults", api.faults),
            Route("/sandbox/faults", api.set_faults, methods=["PUT"]),
        ],
        middleware=[Middleware(TrustedHostMiddleware, allowed_hosts=["127.0.0.1", "localhost"])],
        exception_handlers={
            HTTPException: _refused,
            MalformedOfferError: _answer(400),
            DuplicateNumberError: _answer(409),
            UnknownOfferError: _answer(404),
        },
    )


class _ConsoleApi:
    def __init__(
        self, org: Org, faults: FaultSwitches, stream: OfferStream, surroundings: ConsoleFacts
    ) -> None:
        self._org = org
        self._faults = faults
        self._stream = stream
        self._surroundings = surroundings

    async def state(self, _request: Request) -> Response:
        leads, redemptions = self._org.leads, self._org.redemption_table.all
        latest = redemptions[: -_ROWS_IN_STATE - 1 : -1]
        return json_response(
            {
                "offers": [_offer_json(record) for record in self._org.offers],
                "lead_count": len(leads),
                "latest_leads": [_lead_json(lead) for lead in leads[: -_ROWS_IN_STATE - 1 : -1]],
                "redemption_count": len(redemptions),
                "conflict_count": sum(1 for one in redemptions if one.conflict),
                "latest_redemptions": [_redemption_json(one) for one in latest],
                "stat_days": self._org.stat_table.receipt_count,
                "funnel": self._org.stat_table.funnel(),
                "key_generations": self._org.master_keys.generations,
                "faults": self._faults.current,
                "api_calls": self._org.api_calls,
                "api_limit": API_LIMIT,
                "kiosks": [kiosk_json(row, self._org.check()) for row in self._org.kiosk_table.all],
                "connected": self._surroundings.connected(),
                "images": self._surroundings.images,
                "streaming": {
                    "clients": len(self._stream.clients.all),
                    "polls": sum(client.is_polling for client in self._stream.clients.all),
                    "deliveries": self._stream.deliveries.count,
                },
            }
        )

    async def leads(self, _request: Request) -> Response:
        return json_response({"leads": [_lead_json(lead) for lead in self._org.leads]})

    async def redemptions(self, _request: Request) -> Response:
        rows = [_redemption_json(one) for one in self._org.redemption_table.all]
        return json_response({"redemptions": rows})

    async def stats(self, _request: Request) -> Response:
        return json_response({"stats": [stat_json(one) for one in self._org.stat_table.all]})

    async def rotate_keys(self, request: Request) -> Response:
        """Create a new key generation, which kiosks learn of with their next snapshots."""
        _require_json(request)
        return json_response({"generation": self._org.master_keys.rotate()}, 201)

    async def retire_key(self, request: Request) -> Response:
        _require_json(request)
        generation = request.path_params["generation"]
        if generation not in self._org.master_keys.generations:
            raise HTTPException(404, "no such generation")
        self._org.master_keys.retire(generation)
        return json_response({"generation": generation})

    async def delete_lead(self, request: Request) -> Response:
        """Move a lead to the recycle bin, as happens to the losing lead of a merge."""
        return self._lead_changed(request, self._org.delete_lead)

    async def convert_lead(self, request: Request) -> Response:
        return self._lead_changed(request, self._org.lead_table.convert)

    def _lead_changed(self, request: Request, change: Callable[[str], None]) -> Response:
        _require_json(request)
        lead_id = request.path_params["id"]
        if all(lead.id != lead_id for lead in self._org.leads):
            raise HTTPException(404, "no such lead")
        change(lead_id)
        return json_response({"id": lead_id})

    async def add_offer(self, request: Request) -> Response:
        offer = self._org.create_offer(await _fields(request), _now())
        return json_response({"id": offer.id}, 201)

    async def change_offer(self, request: Request) -> Response:
        offer_id = request.path_params["id"]
        self._org.change_offer(offer_id, await _fields(request), _now())
        return json_response({"id": offer_id})

    async def withdraw_offer(self, request: Request) -> Response:
        _require_json(request)
        self._org.withdraw_offer(request.path_params["id"], _now())
        return json_response({"id": request.path_params["id"]})

    async def delete_offer(self, request: Request) -> Response:
        _require_json(request)
        self._org.delete_offer(request.path_params["id"], _now())
        return json_response({"id": request.path_params["id"]})

    async def undelete_offer(self, request: Request) -> Response:
        _require_json(request)
        self._org.undelete_offer(request.path_params["id"], _now())
        return json_response({"id": request.path_params["id"]})

    async def roll_day(self, request: Request) -> Response:
        """Begin a new day, for the limit of events to streaming clients."""
        _require_json(request)
        self._stream.deliveries.roll()
        return json_response({})

    async def restart_stream(self, request: Request) -> Response:
        """Forget the streaming clients; with `cut`, the events that could be replayed too."""
        self._stream.restart(cut=bool((await _fields(request)).get("cut")))
        return json_response({})

    async def faults(self, _request: Request) -> Response:
        return json_response(self._faults.current)

    async def set_faults(self, request: Request) -> Response:
        """Change the faults that the body names; the others stay."""
        current = msgspec.structs.asdict(self._faults.current)
        try:
            faults = msgspec.convert({**current, **await _fields(request)}, Faults)
        except msgspec.ValidationError as error:
            raise HTTPException(400, str(error)) from None
        await self._faults.set(faults)
        return json_response(faults)


async def _page(request: Request) -> Response:
    file = Path(__file__).with_name(_PAGES[request.url.path])
    return FileResponse(file, headers=_PAGE_HEADERS)


def _require_json(request: Request) -> None:
    if not is_json(request):
        raise HTTPException(415, "only application/json is taken")


async def _fields(request: Request) -> Mapping[str, object]:
    _require_json(request)
    try:
        fields = decode(await read_body(request, _MAX_BODY))
    except TooLargeError as error:
        raise HTTPException(413, str(error)) from None
    except NotJsonError as error:
        raise HTTPException(400, str(error)) from None
    if not isinstance(fields, dict):
        raise HTTPException(400, "a JSON object was expected")
    return fields


def _answer(status: int) -> Callable[[Request, Exception], Response]:
    def answer(_request: Request, error: Exception) -> Response:
        return json_response({"error": str(error)}, status)

    return answer


def _refused(_request: Request, error: Exception) -> Response:
    status = error.status_code if isinstance(error, HTTPException) else 500
    return json_response({"error": str(error)}, status)


def _offer_json(record: OfferRecord) -> dict[str, object]:
    return {
        **msgspec.structs.asdict(record.offer),
        "status": record.status,
        "preview_group": record.preview_group,
    }


def _lead_json(lead: LeadRecord) -> dict[str, object]:
    created = datetime.fromtimestamp(lead.created / 1000, tz=UTC)
    return {"Id": lead.id, "CreatedDate": created, **lead.fields}


def _redemption_json(record: OrgRedemption) -> dict[str, object]:
    return {
        "Id": record.id,
        "CreatedDate": datetime.fromtimestamp(record.created / 1000, tz=UTC),
        **record.fields,
        "Conflict__c": bool(record.conflict),
        "Conflict_Reason__c": record.conflict or None,
    }


def _now() -> int:
    return time.time_ns() // 1_000_000
