"""Why a call had no whole reply, as a code: read from the errors that the libraries chain."""

from __future__ import annotations

import socket
import ssl
from collections.abc import Iterator, Mapping, Sequence

import httpx

from kiosk.web.bounded import DeadlineError, ReplyError

# What OpenSSL's X509_V_ERR_CERT_NOT_YET_VALID and X509_V_ERR_CERT_HAS_EXPIRED are.
_CERTIFICATE: Mapping[int, str] = {9: "CERTIFICATE_TOO_EARLY", 10: "CERTIFICATE_EXPIRED"}
# The first that fits; the special ones of a family come before it.
_CODES: Sequence[tuple[type[Exception], str]] = (
    (ReplyError, "REPLY_TOO_LARGE"),
    (DeadlineError, "REPLY_TOO_SLOW"),
    (httpx.InvalidURL, "BAD_ADDRESS"),
    (httpx.UnsupportedProtocol, "BAD_ADDRESS"),
    (httpx.ProxyError, "PROXY"),
    (httpx.ConnectTimeout, "NO_ANSWER"),
    (httpx.ConnectError, "CONNECT"),
    (httpx.TimeoutException, "REPLY_TOO_SLOW"),
)
# Requests through a proxy's tunnel get its status in words: RFC 9110, 15.5.8.
_PROXY_LOGIN = "407"


def code_of(error: Exception) -> str:
    """One of the codes that the table of errors explains (kiosk.salesforce.errors)."""
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
