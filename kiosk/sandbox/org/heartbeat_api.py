"""`POST /services/apexrest/kiosk/v1/heartbeat`: receives the state of a kiosk."""

from __future__ import annotations

import time
from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime

import msgspec
from starlette.requests import Request
from starlette.responses import Response

from kiosk.sandbox.http_json import json_response
from kiosk.sandbox.org.apex_request import read_json
from kiosk.sandbox.org.api_error import ApiError
from kiosk.sandbox.org.fleet.orders import order_without_hub, reported
from kiosk.sandbox.org.kiosks import HeartbeatBody, KioskTable


class HeartbeatApi:
    def __init__(self, kiosks: KioskTable) -> None:
        self._kiosks = kiosks

    async def apex(self, request: Request) -> Response:
        body = await read_json(request)
        return json_response(take_heartbeat(self._kiosks, body, time.time_ns() // 1_000_000))


def take_heartbeat(kiosks: KioskTable, body: object, now: int) -> dict[str, object]:
    """Keep a heartbeat at this time (ms), and answer with the order that waits.

    A kiosk of the hub gets its orders there; what is reported for it here counts for nothing.

    Raises:
        ApiError: it is no heartbeat.
    """
    try:
        beat = msgspec.convert(body, HeartbeatBody)
    except msgspec.ValidationError as error:
        raise ApiError(400, "JSON_PARSER_ERROR", str(error)) from None
    row, is_new = kiosks.upsert(beat, datetime.fromtimestamp(now / 1000, UTC))
    raw = body if isinstance(body, Mapping) else {}
    order = None
    if not row.fleet.device_id:
        handed = raw.get("handed")
        fleet = replace(row.fleet, handed=handed if isinstance(handed, int) else 0)
        row = kiosks.save(row.kiosk, reported(fleet, raw, now), now)
        order = order_without_hub(row.fleet, now)
    return {"id": row.id, "status": "created" if is_new else "updated", "order": order}
