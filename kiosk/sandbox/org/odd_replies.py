"""Replies that are not the org's, or that cannot be read to their end, and refusals of logins.

The tables go by the variant of a situation; an empty name is the variant that needs none.
"""

from __future__ import annotations

import asyncio
import zlib
from collections.abc import AsyncIterator, Callable, Iterator, Mapping
from http import HTTPStatus

from starlette.responses import HTMLResponse, RedirectResponse, Response, StreamingResponse
from starlette.types import Receive, Scope, Send

# JSON may end with any number of spaces, so only a limit tells these replies from good ones.
_PADDING = b" " * 1_000_000
_BOMB_MB = 64
_DRIP_S = 1.0
_JSON = "application/json"
_GZIP = zlib.MAX_WBITS | 16
PORTAL = "<html><body><form>Accept the terms of our Wi-Fi</form></body></html>"
DOWN = "<html><body><table><tr><td>We are down for maintenance.</td></tr></table></body></html>"
BAD_GATEWAY = "<html><body><h1>502 Bad Gateway</h1></body></html>"
_MOVED = "<html><body><h1>Nobody lives here any more</h1></body></html>"

# `error` and `error_description`. Salesforce Help, "OAuth 2.0 Authorization Errors".
REFUSED_LOGINS: Mapping[str, tuple[str, str]] = {
    "": ("invalid_grant", "inactive user"),
    "user_inactive": ("inactive_user", "user is inactive"),
    "user_locked": ("invalid_grant", "user is locked"),
    "org_inactive": ("invalid_grant", "inactive organization"),
    "org_locked": ("inactive_org", "organization is locked, closed or suspended"),
    "ip": ("invalid_grant", "ip restricted"),
    "audience": ("invalid_grant", "audience is invalid"),
    "assertion": ("invalid_grant", "invalid assertion"),
    "scopes": ("invalid_grant", "no valid scopes defined"),
    "rate": ("rate_limit_exceeded", "number of logins exceeded"),
    "not_approved": ("invalid_app_access", "user is not admin approved to access this app"),
    "blocked": ("invalid_grant", "app is blocked by admin"),
    "not_installed": ("invalid_client", "External client app is not installed in this org"),
    "unknown_app": ("invalid_client_id", "client identifier invalid"),
    "unexplained": ("unknown_error", "retry your request"),
    "new": ("invalid_grant", "authentication failure"),
}
# What answers a login in Salesforce's place, or Salesforce under maintenance.
NO_TOKEN: Mapping[str, Callable[[], Response]] = {
    "": lambda: HTMLResponse(PORTAL),
    "redirect": lambda: RedirectResponse("http://127.0.0.1:9/services/oauth2/token", 301),
    "portal": lambda: wants_login(HTTPStatus.NETWORK_AUTHENTICATION_REQUIRED),
    "proxy": lambda: wants_login(HTTPStatus.PROXY_AUTHENTICATION_REQUIRED),
    "maintenance": lambda: HTMLResponse(DOWN, 503),
}


def wants_login(status: HTTPStatus) -> Response:
    """A page that asks for a login at the network or at its proxy."""
    return HTMLResponse(PORTAL, status)


class _Short(Response):
    """Promises the whole body, sends the first half and closes the connection."""

    async def __call__(self, _scope: Scope, _receive: Receive, send: Send) -> None:
        head = {"status": self.status_code, "headers": self.raw_headers}
        half = bytes(self.body[: len(self.body) // 2])
        await send({"type": "http.response.start", **head})
        await send({"type": "http.response.body", "body": half, "more_body": True})


async def _drip(body: bytes) -> AsyncIterator[bytes]:
    """A byte now and then, and no end."""
    for byte in body:
        yield bytes([byte])
        await asyncio.sleep(_DRIP_S)
    while True:
        yield b" "
        await asyncio.sleep(_DRIP_S)


async def _without_end(body: bytes) -> AsyncIterator[bytes]:
    yield body
    while True:
        yield _PADDING
        # Sending to a client that has left never waits, and its leaving would stay unnoticed.
        await asyncio.sleep(0)


def _bomb(body: bytes) -> Iterator[bytes]:
    stream = zlib.compressobj(level=1, wbits=_GZIP)
    yield stream.compress(body)
    for _ in range(_BOMB_MB):
        yield stream.compress(_PADDING)
    yield stream.flush()


# How the address that an org has left answers, for good, given the new one; without a name, as
# Salesforce does to a session that it does not know.
FAREWELLS: Mapping[str, Callable[[str], Response]] = {
    "redirect": lambda new: RedirectResponse(new, 301),
    "page": lambda _new: HTMLResponse(_MOVED, 404),
    "gateway": lambda _new: HTMLResponse(BAD_GATEWAY, 502),
    "cut": lambda _new: _Short(b" "),
}
# What takes the place of single members of a good result of our Apex.
ODD_RESULTS: Mapping[str, Mapping[str, object]] = {
    "": {"status": "parked"},  # a status of a newer package
    "no_status": {"status": None},
    "number": {"status": 1},
    "no_error": {"status": "rejected", "error": None},
    "text_error": {"status": "rejected", "error": "no"},
}
# Each is made from the body of the good reply.
UNREADABLE: Mapping[str, Callable[[bytes], Response]] = {
    "": _Short,
    "dripping": lambda body: StreamingResponse(_drip(body), media_type=_JSON),
    "endless": lambda body: StreamingResponse(_without_end(body), media_type=_JSON),
    "bomb": lambda body: StreamingResponse(
        _bomb(body), media_type=_JSON, headers={"Content-Encoding": "gzip"}
    ),
}
