"""Why a login was refused, told apart by what the token endpoint says.

Salesforce Help, "OAuth 2.0 Authorization Errors". Its descriptions are not translated.
"""

from __future__ import annotations

import httpx
import msgspec


class LoginError(Exception):
    """`str()` is a word of ours, the code without its LOGIN_; `status` is HTTP's."""

    def __init__(self, word: str, status: int) -> None:
        super().__init__(word)
        self.status = status


class _LoginRefusal(msgspec.Struct):
    error: str
    error_description: str = ""


_BY_DESCRIPTION = (
    ("login rate", "RATE"),
    ("approved this consumer", "USER_NOT_APPROVED"),
    ("not approved", "USER_NOT_APPROVED"),
    ("audience", "AUDIENCE"),
    ("expired", "CLOCK"),
    ("inactive", "USER_INACTIVE"),
    ("locked", "USER_INACTIVE"),
    ("no client credentials user", "USER_NOT_APPROVED"),
    ("ip restricted", "IP_ADDRESS"),
    ("scopes", "SCOPE"),
    ("assertion", "WRONG_KEY"),
    ("signature", "WRONG_KEY"),
    ("invalid client credentials", "SECRET"),
    ("client secret", "SECRET"),
)
_BY_ERROR = {"invalid_client_id": "APP_UNKNOWN", "invalid_client": "SECRET"}


def refusal_of(reply: httpx.Response) -> LoginError:
    """What is no refusal in Salesforce's shape is a page of somebody else, or maintenance."""
    if 400 <= reply.status_code < 500:
        try:
            refusal = msgspec.json.decode(reply.content, type=_LoginRefusal)
        except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
            return LoginError("NO_TOKEN", reply.status_code)
        return LoginError(_word(refusal), reply.status_code)
    return LoginError("NO_TOKEN", reply.status_code)


def _word(refusal: _LoginRefusal) -> str:
    told = refusal.error_description.lower()
    for text, word in _BY_DESCRIPTION:
        if text in told:
            return word
    return _BY_ERROR.get(refusal.error, "REFUSED")
