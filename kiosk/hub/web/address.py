"""The address that a request came from."""

from __future__ import annotations

from starlette.requests import Request


def caller_address(request: Request) -> str:
    """The last address that the router wrote down: those before it are the caller's own words."""
    told = request.headers.getlist("x-forwarded-for")
    last = told[-1].rpartition(",")[2].strip() if told else ""
    return (last or (request.client.host if request.client else "?"))[:64]
