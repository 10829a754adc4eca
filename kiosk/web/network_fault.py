"""Finds the code for a call without a complete reply from the chain of library exceptions."""

from __future__ import annotations

import socket
import ssl
from collections.abc import Iterator, Mapping, Sequence

import httpx

from kiosk.web import certificate
from kiosk.web.bounded import DeadlineError, PackingError, ReplyError

_CERTIFICATE: Mapping[int, str] = {
    certificate.NOT_YET_VALID: "CERTIFICATE_TOO_EARLY",
    certificate.HAS_EXPIRED: "CERTIFICATE_EXPIRED",
}
# The first match counts, so subclasses come before their base classes.
_CODES: Sequence[tuple[type[Exception], str]] = (
    (PackingError, "REPLY_PACKED"),
    (ReplyError, "REPLY_TOO_LARGE"),
    (DeadlineError, "REPLY_TOO_SLOW"),
    (httpx.InvalidURL, "BAD_ADDRESS"),
    (httpx.UnsupportedProtocol, "BAD_ADDRESS"),
    (httpx.ProxyError, "PROXY"),
    (httpx.ConnectTimeout, "NO_ANSWER"),
    (httpx.ConnectError, "CONNECT"),
    (httpx.TimeoutException, "REPLY_TOO_SLOW"),
)
# httpx reports a tunnelling proxy's status only as text: RFC 9110, 15.5.8.
_PROXY_LOGIN = "407"


def code_of(error: Exception) -> str:
    """The code of what failed, such as "DNS" or "NO_ANSWER"."""
    for reason in _chain(error):
        if isinstance(reason, ssl.SSLCertVerificationError):
            return _CERTIFICATE.get(reason.verify_code, "TLS")
        if isinstance(reason, ssl.SSLError):
            return "TLS"
        if isinstance(reason, socket.gaierror):
            return "DNS"
    if isinstance(error, httpx.ProxyError) and str(error).startswith(_PROXY_LOGIN):
        return "PROXY_LOGIN"
    return next((code for kind, code in _CODES if isinstance(error, kind)), "CUT")


def _chain(error: BaseException | None) -> Iterator[BaseException]:
    while error is not None:
        yield error
        error = error.__cause__ or error.__context__
