"""Reads a request's body, as much as is allowed and as long as is allowed."""

from __future__ import annotations

import asyncio

from starlette.requests import Request

from kiosk.core.fleet.bounds import MAX_BODY
from kiosk.core.fleet.hub_refusal import HubRefusal, HubRefusalError

READ_S = 20.0


async def read_body(request: Request, longest: int = MAX_BODY) -> bytes:
    """Read the body, counting what comes: a length that was told proves nothing.

    Raises:
        HubRefusalError: TOO_LARGE, or MALFORMED where it does not end within 20 s.
        ClientDisconnect
    """
    told = request.headers.get("content-length", "")
    if told.isdecimal() and int(told[:20]) > longest:
        raise HubRefusalError(HubRefusal.TOO_LARGE)
    body = bytearray()
    try:
        async with asyncio.timeout(READ_S):
            async for chunk in request.stream():
                body += chunk
                if len(body) > longest:
                    raise HubRefusalError(HubRefusal.TOO_LARGE)
    except TimeoutError:
        raise HubRefusalError(HubRefusal.MALFORMED) from None
    return bytes(body)
