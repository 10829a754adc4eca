"""The console's API for kiosks: what people do in the org with Kiosk__c."""

from __future__ import annotations

import time
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from kiosk.sandbox.http_json import json_response
from kiosk.sandbox.org.fleet.enrolment import invite, withdraw_code
from kiosk.sandbox.org.fleet.fleet_kiosk import FleetKiosk, with_fields
from kiosk.sandbox.org.fleet.kiosk_trigger import FieldRefusedError
from kiosk.sandbox.org.org import Org

Fields = Callable[[Request], Awaitable[Mapping[str, object]]]


@dataclass(frozen=True, slots=True)
class FleetConsole:
    """Saves kiosks as a person would; `fields` reads the JSON object of a request."""

    org: Org
    fields: Fields

    def routes(self) -> list[Route]:
        return [
            Route("/api/kiosks/{kiosk}", self.save, methods=["PUT"]),
            Route("/api/kiosks/{kiosk}", self.delete, methods=["DELETE"]),
            Route("/api/kiosks/{kiosk}/code", self.make_code, methods=["POST"]),
            Route("/api/kiosks/{kiosk}/code", self.withdraw, methods=["DELETE"]),
        ]

    async def save(self, request: Request) -> Response:
        """Insert or update a kiosk with fields by their API names."""
        kiosk = request.path_params["kiosk"]
        fields = await self.fields(request)
        try:
            known = self.org.kiosk_table.get(kiosk).fleet
        except LookupError:
            known = FleetKiosk()
        try:
            saved = self.org.kiosk_table.save(kiosk, with_fields(known, fields), _now())
        except (LookupError, TypeError, FieldRefusedError) as error:
            raise HTTPException(400, str(error)) from None
        return json_response({"Id": saved.id})

    async def delete(self, request: Request) -> Response:
        await self.fields(request)
        return self._done(request, self.org.kiosk_table.delete)

    async def make_code(self, request: Request) -> Response:
        """A code of enrolment, told here and never again."""
        await self.fields(request)
        try:
            code = invite(self.org.kiosk_table, request.path_params["kiosk"], _now())
        except LookupError as error:
            raise HTTPException(404, str(error)) from None
        return json_response({"code": code}, 201)

    async def withdraw(self, request: Request) -> Response:
        await self.fields(request)
        return self._done(
            request, lambda kiosk, now: withdraw_code(self.org.kiosk_table, kiosk, now)
        )

    def _done(self, request: Request, change: Callable[[str, int], None]) -> Response:
        kiosk = request.path_params["kiosk"]
        try:
            change(kiosk, _now())
        except LookupError:
            raise HTTPException(404, "no such kiosk") from None
        return json_response({"kiosk": kiosk})


def _now() -> int:
    return time.time_ns() // 1_000_000
