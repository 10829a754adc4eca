"""Opening the socket, and why it could not be opened."""

from __future__ import annotations

import socket
import ssl
from collections.abc import Sequence

from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import (
    InvalidHandshake,
    InvalidMessage,
    InvalidProxy,
    InvalidStatus,
    ProxyError,
)

from kiosk.core.feed.messages import Reason
from kiosk.pusher.endpoint import Endpoint

# An event's data is 10 kB at Pusher and 100 kB at its most generous relatives.
MAX_FRAME_BYTES = 256 * 1024
# X.509: X509_V_ERR_CERT_NOT_YET_VALID of OpenSSL.
_NOT_YET_VALID = 9

# The first that fits; the special ones of a family come before it.
_REASONS: Sequence[tuple[type[Exception], Reason]] = (
    (TimeoutError, Reason.TIMEOUT),
    (ssl.SSLError, Reason.TLS),
    (socket.gaierror, Reason.DNS),
    (OSError, Reason.NO_NETWORK),
    (ProxyError, Reason.PROXY),
    (InvalidProxy, Reason.PROXY),
    (InvalidHandshake, Reason.JUNK_FRAME),
)


class _ConnectHere(connect):
    """Follows no redirect: a feed is where it was configured, and a portal redirects everybody."""

    def process_redirect(self, exc: Exception) -> Exception | str:
        return exc


async def open_socket(endpoint: Endpoint) -> ClientConnection:
    """Raises what `reason_for_refusal` explains; bound the time by the caller's own limit."""
    return await _ConnectHere(
        endpoint.url,
        ssl=endpoint.tls,
        # The system's proxy may stand between the shop and the world, never on loopback.
        proxy=None if endpoint.tls is None else True,
        compression=None,
        # The protocol probes by itself, and sees a frozen server sooner.
        ping_interval=None,
        open_timeout=None,
        close_timeout=1,
        max_size=MAX_FRAME_BYTES,
    )


def reason_for_refusal(error: Exception) -> tuple[Reason, str]:
    """Why no socket was opened, and a detail for the log."""
    if isinstance(error, InvalidStatus):
        status = error.response.status_code
        return _reason_for_status(status), f"HTTP {status}"
    if isinstance(error, ssl.SSLCertVerificationError) and error.verify_code == _NOT_YET_VALID:
        return Reason.CERTIFICATE_TOO_EARLY, error.verify_message
    if isinstance(error, InvalidMessage) and isinstance(error.__cause__, EOFError):
        return Reason.CLOSED, "closed before an answer"
    reason = next((r for kind, r in _REASONS if isinstance(error, kind)), Reason.HTTP_OTHER)
    detail = error.strerror if isinstance(error, OSError) else None
    return reason, detail or type(error).__name__


def _reason_for_status(status: int) -> Reason:
    """A portal answers everything with its page, or sends everybody there."""
    if status < 400 or status == 511:  # RFC 6585, 6: Network Authentication Required
        return Reason.PORTAL
    if status == 401:
        return Reason.HTTP_UNAUTHORIZED
    if status == 403:
        return Reason.HTTP_FORBIDDEN
    if status == 407:
        return Reason.PROXY
    return Reason.HTTP_SERVER_ERROR if status >= 500 else Reason.HTTP_OTHER
