"""Login by the OAuth 2.0 JWT bearer flow; the token lives in memory only.

Salesforce Help, "OAuth 2.0 JWT Bearer Flow for Server-to-Server Integration".
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, field

import httpx
import jwt
import msgspec

_GRANT = "urn:ietf:params:oauth:grant-type:jwt-bearer"
_ASSERTION_LIFE_S = 150


class LoginError(Exception):
    """The login was refused; the message is Salesforce's error word, `status` is HTTP's."""

    def __init__(self, word: str, status: int) -> None:
        super().__init__(word)
        self.status = status


@dataclass(frozen=True, slots=True)
class Credentials:
    login_url: str
    client_id: str
    username: str
    private_key: str = field(repr=False)


class Session(msgspec.Struct, frozen=True):
    """What a login gives. `instance_url` is the base of every later call."""

    access_token: str
    instance_url: str

    def __repr__(self) -> str:
        return f"Session({self.instance_url})"


class _Refusal(msgspec.Struct):
    error: str = "unknown"


async def log_in(
    http: httpx.AsyncClient, credentials: Credentials, clock: Callable[[], float] = time.time
) -> Session:
    """Raises LoginError; httpx.TransportError when the network is away."""
    claims = {
        "iss": credentials.client_id,
        "sub": credentials.username,
        "aud": credentials.login_url,
        "exp": int(clock()) + _ASSERTION_LIFE_S,
    }
    try:
        assertion = jwt.encode(claims, credentials.private_key, algorithm="RS256")
    except (ValueError, TypeError, jwt.PyJWTError) as error:
        raise LoginError("the private key is not a PEM key for RS256", 400) from error
    reply = await http.post(
        f"{credentials.login_url.rstrip('/')}/services/oauth2/token",
        data={"grant_type": _GRANT, "assertion": assertion},
    )
    try:
        if reply.status_code == 200:
            return msgspec.json.decode(reply.content, type=Session)
        word = msgspec.json.decode(reply.content, type=_Refusal).error
        raise LoginError(word, reply.status_code)
    except msgspec.DecodeError as error:
        raise LoginError("without_a_token", reply.status_code) from error
