"""Login by OAuth 2.0 with a JWT bearer or client credentials; the token is kept in memory only.

Salesforce Help, "OAuth 2.0 JWT Bearer Flow for Server-to-Server Integration" and "OAuth 2.0
Client Credentials Flow for Server-to-Server Integration".
"""

from __future__ import annotations

import time
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from typing import Literal, assert_never
from urllib.parse import urlsplit

import httpx
import jwt
import msgspec

from kiosk.core.json_text import decode_json
from kiosk.salesforce.login_refusal import LoginError, refusal_of
from kiosk.salesforce.private_key import signing_key
from kiosk.settings.addresses import is_safe_address
from kiosk.web.bounded import Bounds, read_bounded

_GRANT = "urn:ietf:params:oauth:grant-type:jwt-bearer"
_ASSERTION_LIFE_S = 150
_CLOCK_CORRECTED_S = 5.0


@dataclass(frozen=True, slots=True)
class Credentials:
    """What a login needs: `private_key` and `username` in the flow "jwt", else `client_secret`."""

    login_url: str
    client_id: str
    username: str = ""
    private_key: str = field(default="", repr=False)
    flow: Literal["jwt", "client_credentials"] = "jwt"
    client_secret: str = field(default="", repr=False)


# Returns the current credentials; raises LoginError if none can be used.
Renew = Callable[[], Awaitable[Credentials]]


class Session(msgspec.Struct, frozen=True):
    """The result of a login; `instance_url` is the base URL of all later calls."""

    access_token: str
    instance_url: str

    def __repr__(self) -> str:
        return f"Session({self.instance_url})"


async def log_in(
    http: httpx.AsyncClient,
    credentials: Credentials,
    clock: Callable[[], float],
    bounds: Bounds,
) -> Session:
    """Log in; try a second time if the refusal's `Date` has corrected the clock.

    `clock` returns the corrected Unix time in seconds.

    Raises:
        LoginError: the login was refused, or the reply is not a token endpoint's.
        httpx.TransportError: the network is not available.
        ReplyError: the reply is larger than `bounds` allow.
        DeadlineError: the reply took longer than `bounds` allow.
    """
    asked, started = clock(), time.monotonic()
    try:
        return await _ask(http, credentials, asked, bounds)
    except LoginError as error:
        corrected = clock() - asked - (time.monotonic() - started)
        if error.status != 400 or abs(corrected) < _CLOCK_CORRECTED_S:
            raise
    return await _ask(http, credentials, clock(), bounds)


async def _ask(
    http: httpx.AsyncClient, credentials: Credentials, now: float, bounds: Bounds
) -> Session:
    address = f"{credentials.login_url.rstrip('/')}/services/oauth2/token"
    request = http.build_request("POST", address, data=_form(credentials, now))
    reply = await read_bounded(http, request, bounds)
    if reply.status_code != 200:
        raise refusal_of(reply)
    try:
        session = msgspec.convert(decode_json(reply.content), Session)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
        raise LoginError("NO_TOKEN", 200) from None
    if not session.access_token.isascii() or not session.access_token.isprintable():
        raise LoginError("NO_TOKEN", 200)
    if not _is_base(session.instance_url):
        raise LoginError("UNSAFE_INSTANCE", 200)
    return msgspec.structs.replace(session, instance_url=session.instance_url.rstrip("/"))


def _form(credentials: Credentials, now: float) -> Mapping[str, str]:
    match credentials.flow:
        case "client_credentials":
            return {
                "grant_type": "client_credentials",
                "client_id": credentials.client_id,
                "client_secret": credentials.client_secret,
            }
        case "jwt":
            return {"grant_type": _GRANT, "assertion": _assertion(credentials, now)}
        case _:
            assert_never(credentials.flow)


def _assertion(credentials: Credentials, now: float) -> str:
    """Return the signed JWT that stands for the kiosk's user. Raises LoginError."""
    claims = {
        "iss": credentials.client_id,
        "sub": credentials.username,
        "aud": credentials.login_url,
        "exp": int(now) + _ASSERTION_LIFE_S,
    }
    try:
        return jwt.encode(claims, signing_key(credentials.private_key), algorithm="RS256")
    except ValueError as error:  # a damaged key may be readable and yet not sign
        raise LoginError("UNUSABLE_SECRET", 400) from error


def _is_base(address: str) -> bool:
    """Whether the token may be sent to this address: a safe URL with no path, query or user."""
    if not is_safe_address(address):
        return False
    url = urlsplit(address)
    return url.path in {"", "/"} and not (url.query or url.fragment) and url.username is None
