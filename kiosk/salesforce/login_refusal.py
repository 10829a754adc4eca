"""Finds out from the token endpoint's reply why a login was refused.

Salesforce Help, "OAuth 2.0 Authorization Errors". Its descriptions are not translated.
"""

from __future__ import annotations

import time
from collections.abc import Mapping

import httpx
import msgspec

from kiosk.core.json_text import decode_json
from kiosk.salesforce.replies import BETWEEN
from kiosk.web.retry_after import retry_after


class LoginError(Exception):
    """A failed login; `str()` is our code without its LOGIN_ prefix, `status` the HTTP status.

    `retry_after` is the number of seconds before which the server wants no retry, or 0.
    """

    def __init__(self, word: str, status: int, *, retry_after: float = 0.0) -> None:
        super().__init__(word)
        self.status = status
        self.retry_after = retry_after


class _LoginRefusal(msgspec.Struct):
    error: str
    error_description: str | None = None


# The first match counts: "blocked" contains "locked", and an app can be blocked too.
_BY_DESCRIPTION = (
    ("login rate", "RATE"),
    ("blocked", "APP_BLOCKED"),
    ("not installed", "APP_NOT_INSTALLED"),
    ("must be installed", "APP_NOT_INSTALLED"),
    ("approved this consumer", "USER_NOT_APPROVED"),
    ("not approved", "USER_NOT_APPROVED"),
    ("not admin approved", "USER_NOT_APPROVED"),
    ("audience", "AUDIENCE"),
    ("expired", "CLOCK"),
    ("inactive organization", "ORG_INACTIVE"),
    ("inactive", "USER_INACTIVE"),
    ("locked", "USER_INACTIVE"),
    ("no client credentials user", "NO_RUN_AS_USER"),
    ("ip restricted", "IP_ADDRESS"),
    ("scopes", "SCOPE"),
    ("grant type not supported", "FLOW"),
    ("assertion", "WRONG_KEY"),
    ("signature", "WRONG_KEY"),
    ("invalid client credentials", "SECRET"),
    ("client secret", "SECRET"),
)
_BY_ERROR: Mapping[str, str] = {
    "invalid_client_id": "APP_UNKNOWN",
    "invalid_client": "SECRET",
    "invalid_app_access": "USER_NOT_APPROVED",
    "unsupported_grant_type": "FLOW",
    "unknown_error": "UNEXPLAINED",
}
# Salesforce's own problems, which no login setting can fix.
_PASSING = frozenset({408, 429})


def refusal_of(reply: httpx.Response) -> LoginError:
    """The error for any reply but a 200.

    A status from 500 on means that Salesforce itself failed. With a lower status, a reply that is
    not in Salesforce's format counts as the page of another server.
    """
    status = reply.status_code
    if word := BETWEEN.get(status):
        return LoginError(word, status)
    if status >= 500 or status in _PASSING:
        later = retry_after(reply.headers.get("Retry-After", ""), time.time())
        return LoginError("SERVER", status, retry_after=later)
    if status < 400:
        return LoginError("NO_TOKEN", status)
    try:
        refusal = msgspec.convert(decode_json(reply.content), _LoginRefusal)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
        return LoginError("NO_TOKEN", status)
    return LoginError(_word(refusal), status)


def _word(refusal: _LoginRefusal) -> str:
    told = (refusal.error_description or "").lower()
    for text, word in _BY_DESCRIPTION:
        if text in told:
            return word
    return _BY_ERROR.get(refusal.error, "REFUSED")
