"""The JSON body of a call to Apex REST, or the error that Salesforce answers it with."""

from __future__ import annotations

from starlette.requests import Request

from kiosk.sandbox.http_json import NotJsonError, TooLargeError, decode, is_json, read_body
from kiosk.sandbox.org.api_error import ApiError

_MAX_BODY = 6_000_000  # synchronous Apex: 6 MB of heap


async def read_json(request: Request) -> object:
    """Raises ApiError."""
    if not is_json(request):
        raise ApiError(415, "UNSUPPORTED_MEDIA_TYPE", "Content-Type must be application/json")
    try:
        return decode(await read_body(request, _MAX_BODY))
    except TooLargeError as error:
        raise ApiError(413, "EXCEEDED_MAX_SIZE_REQUEST", str(error)) from None
    except NotJsonError as error:
        raise ApiError(400, "JSON_PARSER_ERROR", str(error)) from None
