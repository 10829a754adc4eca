"""`POST /services/apexrest/kiosk/v1/hub/<name>`: what the hub asks for a whole fleet."""

from __future__ import annotations

import base64
import binascii
import re
import time
from collections.abc import Mapping

from starlette.requests import Request
from starlette.responses import Response

from kiosk.sandbox.http_json import json_response
from kiosk.sandbox.org.apex_request import read_json
from kiosk.sandbox.org.api_error import ApiError
from kiosk.sandbox.org.fleet.devices import sync
from kiosk.sandbox.org.fleet.enrolment import enrol
from kiosk.sandbox.org.org import Org

_MOST = 200
_MOST_PICTURE = 400_000
_PICTURES = ("iVBORw0K", "/9j/")
_DEVICE_ID = re.compile(r"[0-9A-HJKMNP-TV-Z]{16}")
Json = dict[str, object]


class HubApi:
    def __init__(self, org: Org) -> None:
        self._org = org

    async def apex(self, request: Request) -> Response:
        body = await read_json(request)
        if not isinstance(body, dict):
            raise ApiError(400, "JSON_PARSER_ERROR", "A JSON object was expected")
        now = time.time_ns() // 1_000_000
        return json_response(answer_hub(self._org, request.path_params["name"], body, now))


def answer_hub(org: Org, name: str, body: Mapping[str, object], now: int) -> Json:
    """Answer a call of the endpoint with this name. Raises ApiError."""
    match name:
        case "sync":
            return sync(org.kiosk_table, body, _list(body, "beats"), now)
        case "enrol":
            return enrol(org.kiosk_table, body, now)
        case "stores":
            return _stores(org, body, now)
        case "picture":
            return _picture(org, body)
        case _:
            raise ApiError(404, "NOT_FOUND", "There is no such endpoint")


def _stores(org: Org, body: Mapping[str, object], now: int) -> Json:
    """The keys and conflicts of stores; the sandbox's login serves all."""
    codes = {code for code in _list(body, "stores") if isinstance(code, str) and code.strip()}
    if len(codes) < len(set(map(str, _list(body, "stores")))):
        raise ApiError(400, "JSON_PARSER_ERROR", "stores must be codes")
    news = [
        {
            "store": code,
            "keys": org.master_keys.for_store(code),
            "doubled": org.redemption_table.doubled(code, now),
        }
        for code in sorted(codes)
    ]
    return {"as_of": now, "stores": news}


def _picture(org: Org, body: Mapping[str, object]) -> Json:
    """Keep a picture of a screen that the last command asked for."""
    device_id, text = body.get("device_id"), body.get("picture")
    if not isinstance(device_id, str) or not _DEVICE_ID.fullmatch(device_id):
        raise ApiError(400, "JSON_PARSER_ERROR", "device_id is not as agreed")
    if isinstance(text, str) and len(text) > _MOST_PICTURE // 3 * 4 + 4:
        raise ApiError(400, "FILE_SIZE_LIMIT_EXCEEDED", "The picture is too large")
    if not isinstance(text, str) or not text.startswith(_PICTURES):
        raise ApiError(400, "JSON_PARSER_ERROR", "The picture is no PNG and no JPEG in base64")
    try:
        picture = base64.b64decode(text, validate=True)
    except binascii.Error as error:
        raise ApiError(400, "JSON_PARSER_ERROR", str(error)) from None
    for record in org.kiosk_table.all:
        serial = record.fleet.command_serial
        if record.fleet.device_id == device_id and serial and body.get("serial") == serial:
            org.screenshots[record.kiosk, serial] = picture
            return {"status": "kept"}
    raise ApiError(404, "NOT_FOUND", "No command asked for this picture")


def _list(body: Mapping[str, object], name: str) -> list[object]:
    listed = body.get(name)
    listed = [] if listed is None else listed
    if not isinstance(listed, list):
        raise ApiError(400, "JSON_PARSER_ERROR", f"{name} must be a list")
    if len(listed) > _MOST:
        raise ApiError(400, "EXCEEDED_ID_LIMIT", f"No more than {_MOST} {name} in one call")
    return listed
