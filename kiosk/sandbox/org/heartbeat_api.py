"""`POST /services/apexrest/kiosk/v1/heartbeat`: receives the state of a kiosk."""

from __future__ import annotations

from datetime import UTC, datetime

import msgspec
from starlette.requests import Request
from starlette.responses import Response

from kiosk.sandbox.http_json import json_response
from kiosk.sandbox.org.apex_request import read_json
from kiosk.sandbox.org.api_error import ApiError
from kiosk.sandbox.org.kiosks import HeartbeatBody, KioskTable


class HeartbeatApi:
    def __init__(self, kiosks: KioskTable) -> None:
        self._kiosks = kiosks

    async def apex(self, request: Request) -> Response:
        try:
            beat = msgspec.convert(await read_json(request), HeartbeatBody)
        except msgspec.ValidationError as error:
            raise ApiError(400, "JSON_PARSER_ERROR", str(error)) from None
        row, is_new = self._kiosks.upsert(beat, datetime.now(UTC))
        return json_response({"id": row.id, "status": "created" if is_new else "updated"})
