"""JSON over HTTP for the sandbox's servers."""

from __future__ import annotations

import msgspec
from starlette.requests import Request
from starlette.responses import Response


class NotJsonError(ValueError):
    """The body is not JSON; the text says where."""


class TooLargeError(ValueError):
    """The body exceeds the limit."""


async def read_body(request: Request, limit: int) -> bytes:
    """Read the body, with never more than `limit` bytes of it in memory.

    Raises:
        TooLargeError: it is larger.
    """
    body = bytearray()
    async for piece in request.stream():
        body += piece
        if len(body) > limit:
            raise TooLargeError(f"more than {limit} bytes")
    return bytes(body)


def is_json(request: Request) -> bool:
    return request.headers.get("content-type", "").split(";")[0].strip() == "application/json"


def decode(body: bytes) -> object:
    """Decode JSON. Raises NotJsonError, also if it is nested too deeply."""
    try:
        decoded: object = msgspec.json.decode(body)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise NotJsonError(str(error)) from None
    return decoded


def json_response(value: object, status: int = 200) -> Response:
    return Response(
        msgspec.json.encode(value), status, media_type="application/json; charset=UTF-8"
    )
