"""Signing and verifying: calls of the HTTP API, and subscriptions to private channels.

Source: Pusher, "Generating authentication signatures" and "Authorizing users".
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import re
import time
from collections.abc import Mapping
from dataclasses import dataclass

import msgspec

from kiosk.sandbox.broker.application import PusherApp
from kiosk.sandbox.broker.refusal import RefusedFrameError, RefusedRequestError

_AUTH_VERSION = "1.0"
_GRACE_S = 600
_UNIX_SECONDS = re.compile(r"[0-9]{1,11}")


@dataclass(frozen=True, slots=True)
class SignedRequest:
    """A call as it arrived: the path decoded, the query as a mapping, the body byte for byte."""

    method: str
    path: str
    query: Mapping[str, str]
    body: bytes


def sign_request(
    application: PusherApp,
    method: str,
    path: str,
    query: Mapping[str, str],
    body: bytes,
    timestamp: int,
) -> dict[str, str]:
    """A signed call's query parameters, `auth_signature` included. `timestamp`: s since 1970."""
    signed = {
        **query,
        "auth_key": application.key,
        "auth_timestamp": str(timestamp),
        "auth_version": _AUTH_VERSION,
    }
    if body:
        signed["body_md5"] = _md5(body)
    text = _string_to_sign(method, path, signed)
    return {**signed, "auth_signature": _hmac(application, text)}


def verify_request(application: PusherApp, request: SignedRequest, now: float) -> None:
    """Accept a signed call or refuse it. `now`: s since 1970.

    Raises:
        RefusedRequestError: 401, in the words of Pusher's own servers.
    """
    query = {key.lower(): value for key, value in request.query.items()}
    _verify_key(application, query.get("auth_key"))
    if query.get("auth_version") != _AUTH_VERSION:
        raise RefusedRequestError(401, "Version not supported")
    _verify_timestamp(query.get("auth_timestamp", ""), now)
    _verify_body(query.get("body_md5"), request.body)
    text = _string_to_sign(request.method, request.path, query)
    given = query.get("auth_signature", "")
    if not _same(given, _hmac(application, text)):
        raise RefusedRequestError(
            401,
            f"Invalid signature: you should have sent HmacSHA256Hex({_quoted(text)}, "
            f"your_secret_key), but you sent {_quoted(given)}",
        )


def sign_channel(
    application: PusherApp, socket_id: str, channel: str, channel_data: str | None = None
) -> str:
    """The `auth` of an authorised subscription: key and signature, joined by a colon."""
    signature = _hmac(application, _subscription_text(socket_id, channel, channel_data))
    return f"{application.key}:{signature}"


def verify_channel(
    application: PusherApp, socket_id: str, channel: str, auth: str, channel_data: str | None
) -> None:
    """Accept an authorised subscription or refuse it.

    Raises:
        RefusedFrameError: another app's key, or a signature of something else.
    """
    key, _, given = auth.partition(":")
    if key != application.key:
        raise RefusedFrameError(f"Invalid key in subscription auth data: '{key}'")
    text = _subscription_text(socket_id, channel, channel_data)
    if not _same(given, _hmac(application, text)):
        raise RefusedFrameError(
            f"Invalid signature: Expected HMAC SHA256 hex digest of {text}, but got {given}"
        )


def shared_secret(channel: str, master_key: bytes) -> str:
    """The base64 key of one encrypted channel, returned along with its `auth`."""
    digest = hashlib.sha256(channel.encode() + master_key).digest()
    return base64.b64encode(digest).decode()


def _verify_key(application: PusherApp, key: str | None) -> None:
    if key is None:
        raise RefusedRequestError(401, "Missing parameter: auth_key")
    if key != application.key:
        raise RefusedRequestError(401, "Unknown auth_key")


def _verify_timestamp(given: str, now: float) -> None:
    if not _UNIX_SECONDS.fullmatch(given):
        raise RefusedRequestError(401, "Timestamp required")
    if abs(int(given) - now) >= _GRACE_S:
        raise RefusedRequestError(
            401,
            f"Timestamp expired: Given timestamp ({_iso(int(given))}) "
            f"not within {_GRACE_S}s of server time ({_iso(now)})",
        )


def _verify_body(given: str | None, body: bytes) -> None:
    # The official Python library sends the MD5 of the empty body too, and signs it.
    if given is None and body:
        raise RefusedRequestError(401, "Missing parameter: body_md5")
    if given is not None and not _same(given, _md5(body)):
        raise RefusedRequestError(401, "Invalid signature: body_md5 is not the MD5 of the body")


def _string_to_sign(method: str, path: str, query: Mapping[str, str]) -> str:
    signed = sorted(
        (key.lower(), value) for key, value in query.items() if key.lower() != "auth_signature"
    )
    return "\n".join((method, path, "&".join(f"{key}={value}" for key, value in signed)))


def _subscription_text(socket_id: str, channel: str, channel_data: str | None) -> str:
    parts = (socket_id, channel) if channel_data is None else (socket_id, channel, channel_data)
    return ":".join(parts)


def _hmac(application: PusherApp, text: str) -> str:
    return hmac.new(application.secret.encode(), text.encode(), hashlib.sha256).hexdigest()


def _md5(body: bytes) -> str:
    return hashlib.md5(body, usedforsecurity=False).hexdigest()


def _same(given: str, expected: str) -> bool:
    # Bytes, because compare_digest raises on a str that is not ASCII.
    return hmac.compare_digest(given.encode(), expected.encode())


def _quoted(text: str) -> str:
    return msgspec.json.encode(text).decode()


def _iso(unix_seconds: float) -> str:
    return time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(unix_seconds))
