"""Reads the JSON body of a call to the Apex REST API, or raises Salesforce's error for it."""

from __future__ import annotations

from starlette.requests import Request

from kiosk.sandbox.http_json import NotJsonError, TooLargeError, decode, is_json, read_body
from kiosk.sandbox.org.api_error import ApiError

_MAX_BODY = 6_000_000  # heap limit of synchronous Apex: 6 MB


async def read_json(request: Request) -> object:
    """The decoded JSON body. Raises ApiError."""
    if not is_json(request):
        raise ApiError(415, "UNSUPPORTED_MEDIA_TYPE", "Content-Type must be application/json")
    try:
        return decode(await read_body(request, _MAX_BODY))
    except TooLargeError as error:
        raise ApiError(413, "EXCEEDED_MAX_SIZE_REQUEST", str(error)) from None
    except NotJsonError as error:
        raise ApiError(400, "JSON_PARSER_ERROR", str(error)) from None
