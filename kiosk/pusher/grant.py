"""The backend's answer about a channel: granted, with a signature, or refused.

Source: pusher/docs, "Generating authentication signatures".
"""

from __future__ import annotations

import base64
import binascii
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field

import msgspec

from kiosk.core.feed.link_reason import LinkReason

SECRET_BYTES = 32


class AuthError(Exception):
    """There is no grant. `reason` says why to a person, and `notes` where; nothing secret.

    `retry_after` is the number of seconds before which the server wants no retry, or 0.
    """

    _usual = LinkReason.AUTH_FAILED

    def __init__(
        self,
        message: str,
        reason: LinkReason | None = None,
        notes: tuple[str, ...] = (),
        *,
        retry_after: float = 0.0,
    ) -> None:
        super().__init__(message)
        self.reason = reason or self._usual
        self.notes = notes
        self.retry_after = retry_after


class AuthFailedError(AuthError):
    """No usable answer this time: network, time-out, 5xx, or an answer of another form."""


class AuthRefusedError(AuthError):
    """The backend says no (401, 403): a person must act, so it is not asked again soon."""

    _usual = LinkReason.AUTH_REFUSED


@dataclass(frozen=True, slots=True)
class Grant:
    """A grant for one socket. `shared_secret` is the raw key of an encrypted channel."""

    auth: str = field(repr=False)
    channel_data: str | None = field(default=None, repr=False)
    shared_secret: bytes | None = field(default=None, repr=False)


Authorize = Callable[[str, str], Awaitable[Grant]]
"""Asks for a grant by socket id and channel name; raises AuthFailedError or AuthRefusedError."""


class _Body(msgspec.Struct):
    auth: str
    channel_data: str | None = None
    shared_secret: str | None = None


def parse_grant(raw: object) -> Grant:
    """Read the backend's decoded JSON.

    Raises:
        AuthFailedError: it is malformed, for example JSON inside a JSON string.
    """
    try:
        body = msgspec.convert(raw, _Body)
    except msgspec.ValidationError as error:
        raise AuthFailedError(f"not a channel authorization: {error}") from None
    return Grant(body.auth, body.channel_data, _secret(body.shared_secret))


def _secret(encoded: str | None) -> bytes | None:
    if encoded is None:
        return None
    try:
        secret = base64.b64decode(encoded, validate=True)
    except (binascii.Error, ValueError):
        secret = b""
    if len(secret) != SECRET_BYTES:
        raise AuthFailedError("shared_secret is not 32 bytes in base64")
    return secret
