"""`POST /services/oauth2/token` with a JWT or a secret, and the sessions it opens.

Source: Salesforce Help, "OAuth 2.0 JWT Bearer Flow for Server-to-Server Integration" and "OAuth
2.0 Client Credentials Flow for Server-to-Server Integration".
"""

from __future__ import annotations

import hmac
import re
import secrets
from collections.abc import Mapping
from dataclasses import dataclass, field
from urllib.parse import urlsplit

import jwt
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey
from jwt.types import Options
from starlette.responses import Response

from kiosk.sandbox.org.api_error import ApiError
from kiosk.sandbox.org.odd_replies import FAREWELLS
from kiosk.sandbox.org.record_id import ORG_PREFIX, USER_PREFIX, record_id

JWT_BEARER = "urn:ietf:params:oauth:grant-type:jwt-bearer"
CLIENT_CREDENTIALS = "client_credentials"
SESSION_IDLE_SECONDS = 2 * 3600
_MAX_AHEAD_SECONDS = 300
_UNIX_SECONDS = re.compile(r"[0-9]{1,11}")
_PUBLIC_AUDIENCES = ("https://login.salesforce.com", "https://test.salesforce.com")
# Each claim has its own error, so PyJWT checks only the signature.
_SIGNATURE_ONLY: Options = {
    "verify_exp": False,
    "verify_nbf": False,
    "verify_iat": False,
    "verify_aud": False,
    "verify_iss": False,
    "verify_sub": False,
    "verify_jti": False,
}
_ORG_ID = record_id(ORG_PREFIX, 1)
_USER_ID = record_id(USER_PREFIX, 1)


@dataclass(frozen=True, slots=True)
class ClientApp:
    """An app registered with the org: who may log in, with which key or secret."""

    client_id: str
    username: str
    public_key: RSAPublicKey
    client_secret: str = field(default="", repr=False)


class OAuthError(Exception):
    """A refused login: `error` is the OAuth code, the text is Salesforce's description."""

    def __init__(self, error: str, description: str) -> None:
        super().__init__(description)
        self.error = error


class LoginService:
    """Checks logins and keeps sessions; times are in seconds since 1970 UTC."""

    def __init__(self, app: ClientApp, instance_url: str) -> None:
        self._app = app
        self._login_url = instance_url
        self._instance_url = instance_url
        self._left = ""
        self._farewell = ""
        self._last_used: dict[str, float] = {}

    def grant(
        self, form: Mapping[str, str], now: float, dated: float | None = None
    ) -> dict[str, str]:
        """The token endpoint's reply to a form; `dated` is the org's time, if its clock is wrong.

        Raises:
            OAuthError: the login is refused.
        """
        match form.get("grant_type"):
            case kind if kind == JWT_BEARER:
                claims = self._claims(form.get("assertion", ""))
                self._check(claims, now if dated is None else dated)
            case kind if kind == CLIENT_CREDENTIALS:
                self._check_secret(form)
            case _:
                raise OAuthError("unsupported_grant_type", "grant type not supported")
        return {
            "access_token": self._open_session(now),
            "instance_url": self._instance_url,
            "id": f"{self._instance_url}/id/{_ORG_ID}/{_USER_ID}",
            "token_type": "Bearer",
            "scope": "api",
            "issued_at": str(int(now * 1000)),
            "signature": secrets.token_urlsafe(32),
        }

    def is_open(self, token: str, now: float) -> bool:
        """Whether the token's session is valid; each use extends it."""
        if now - self._last_used.get(token, float("-inf")) > SESSION_IDLE_SECONDS:
            return False
        self._last_used[token] = now
        return True

    def is_here(self, host: str) -> bool:
        """Whether the org is served under this host name; its tokens are valid only there."""
        return self._left != host

    def close_sessions(self) -> None:
        self._last_used.clear()

    def farewell(self) -> Response:
        """The answer at the address that the org has left.

        Raises:
            ApiError: it answers as Salesforce does to an unknown session.
        """
        if not self._farewell:
            raise ApiError(401, "INVALID_SESSION_ID", "Session expired or invalid")
        return FAREWELLS[self._farewell](self._instance_url)

    def move(self, farewell: str = "") -> None:
        """Move the org to another address: the other name of the same computer.

        `farewell` is how the address that it leaves answers from now on (see odd_replies).
        """
        here, there = "//127.0.0.1:", "//localhost:"
        old = self._instance_url
        self._left, self._farewell = urlsplit(old).netloc, farewell
        self._instance_url = old.replace(*((here, there) if here in old else (there, here)))

    def _check_secret(self, form: Mapping[str, str]) -> None:
        if form.get("client_id") != self._app.client_id:
            raise OAuthError("invalid_client_id", "client identifier invalid")
        given, kept = form.get("client_secret", ""), self._app.client_secret
        if not kept or not hmac.compare_digest(given.encode(), kept.encode()):
            raise OAuthError("invalid_client", "invalid client credentials")

    def _open_session(self, now: float) -> str:
        self._last_used = {
            token: used
            for token, used in self._last_used.items()
            if now - used <= SESSION_IDLE_SECONDS
        }
        token = f"{_ORG_ID[:15]}!{secrets.token_urlsafe(60)}"
        self._last_used[token] = now
        return token

    def _claims(self, assertion: str) -> Mapping[str, object]:
        try:
            claims: Mapping[str, object] = jwt.decode(
                assertion, self._app.public_key, algorithms=["RS256"], options=_SIGNATURE_ONLY
            )
        except (jwt.PyJWTError, ValueError, TypeError, RecursionError):
            raise OAuthError("invalid_grant", "invalid assertion") from None
        return claims

    def _check(self, claims: Mapping[str, object], now: float) -> None:
        audiences = (*_PUBLIC_AUDIENCES, self._login_url)
        if claims.get("iss") != self._app.client_id:
            raise OAuthError("invalid_client_id", "client identifier invalid")
        if claims.get("sub") != self._app.username:
            raise OAuthError("invalid_grant", "user hasn't approved this consumer")
        if claims.get("aud") not in audiences:
            raise OAuthError("invalid_grant", "audience is invalid")
        expiry = _whole_seconds(claims.get("exp"))
        if expiry is None or not now < expiry <= now + _MAX_AHEAD_SECONDS:
            raise OAuthError("invalid_grant", "expired authorization code")


def _whole_seconds(given: object) -> int | None:
    """A time in whole seconds; some clients, such as simple-salesforce, send it as text."""
    if isinstance(given, str) and _UNIX_SECONDS.fullmatch(given):
        return int(given)
    return given if isinstance(given, int) else None
