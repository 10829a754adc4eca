"""Opens the socket, or names the reason why it could not be opened."""

from __future__ import annotations

import socket
import ssl
import time
from collections.abc import Sequence
from typing import Any
from urllib.parse import quote

from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import (
    InvalidHandshake,
    InvalidMessage,
    InvalidProxy,
    InvalidProxyStatus,
    InvalidStatus,
    ProxyError,
)

from kiosk.core.feed.link_reason import LinkReason
from kiosk.pusher.endpoint import Endpoint
from kiosk.web import certificate
from kiosk.web.retry_after import retry_after

# An event's data is 10 kB at Pusher and up to 100 kB at compatible servers.
MAX_FRAME_BYTES = 256 * 1024
_CERTIFICATE = {
    certificate.NOT_YET_VALID: LinkReason.CERTIFICATE_TOO_EARLY,
    certificate.HAS_EXPIRED: LinkReason.CERTIFICATE_EXPIRED,
}
_PROXY_LOGIN = 407  # RFC 9110, 15.5.8: Proxy Authentication Required
_TOO_MANY_REQUESTS = 429  # RFC 6585, section 4

# The first match counts, so subclasses come before their base classes.
_REASONS: Sequence[tuple[type[Exception], LinkReason]] = (
    (TimeoutError, LinkReason.TIMEOUT),
    (ssl.SSLError, LinkReason.TLS),
    (socket.gaierror, LinkReason.DNS),
    (OSError, LinkReason.NO_NETWORK),
    (ProxyError, LinkReason.PROXY),
    (InvalidProxy, LinkReason.PROXY),
    (InvalidHandshake, LinkReason.JUNK_FRAME),
)


class _ConnectHere(connect):
    """A connector that follows no redirect: a Wi-Fi portal redirects everybody."""

    def process_redirect(self, exc: Exception) -> Exception | str:
        return exc


async def open_socket(endpoint: Endpoint) -> ClientConnection:
    """Open the socket; the caller limits the time. `reason_for_refusal` explains its errors."""
    return await _ConnectHere(
        endpoint.url,
        ssl=endpoint.tls,
        proxy=_proxy(endpoint),
        compression=None,
        # The protocol has its own probes, which notice a frozen server sooner.
        ping_interval=None,
        open_timeout=None,
        close_timeout=1,
        max_size=MAX_FRAME_BYTES,
        **_tls_to_proxy(endpoint),
    )


def _proxy(endpoint: Endpoint) -> str | None:
    """The proxy's URL as websockets takes it, with its login; None for none."""
    proxy = endpoint.proxy
    if not proxy.serves(endpoint.host):
        return None
    if proxy.login is None:
        return proxy.url
    scheme, _, place = proxy.url.partition("://")
    user, password = (quote(half, safe="") for half in (proxy.login.user, proxy.login.password))
    return f"{scheme}://{user}:{password}@{place}"


def _tls_to_proxy(endpoint: Endpoint) -> dict[str, Any]:
    is_https = endpoint.proxy.url.startswith("https:") and endpoint.proxy.serves(endpoint.host)
    return {"proxy_ssl": endpoint.tls} if is_https and endpoint.tls else {}


def reason_for_refusal(error: Exception) -> tuple[LinkReason, str]:
    """The reason why no socket was opened, and a detail for the log."""
    if isinstance(error, InvalidStatus):
        status = error.response.status_code
        return _reason_for_status(status), f"HTTP {status}"
    if isinstance(error, ssl.SSLCertVerificationError):
        return _CERTIFICATE.get(error.verify_code, LinkReason.TLS), error.verify_message
    if isinstance(error, InvalidProxyStatus) and error.response.status_code == _PROXY_LOGIN:
        return LinkReason.PROXY_LOGIN, f"HTTP {_PROXY_LOGIN} of the proxy"
    if isinstance(error, InvalidMessage) and isinstance(error.__cause__, EOFError):
        return LinkReason.CLOSED, "closed before an answer"
    reason = next((r for kind, r in _REASONS if isinstance(error, kind)), LinkReason.HTTP_OTHER)
    detail = error.strerror if isinstance(error, OSError) else None
    return reason, detail or type(error).__name__


def wait_asked_for(error: Exception) -> float:
    """Seconds for which the server that refused the upgrade wants no other; 0 if it said none."""
    if not isinstance(error, InvalidStatus):
        return 0.0
    told = error.response.headers.get_all("Retry-After")
    return retry_after(", ".join(told), time.time())


def _reason_for_status(status: int) -> LinkReason:
    """The reason for an HTTP status; portals answer with a page or a redirect."""
    if status < 400 or status == 511:  # RFC 6585, section 6: Network Authentication Required
        return LinkReason.PORTAL
    if status == 401:
        return LinkReason.HTTP_UNAUTHORIZED
    if status == 403:
        return LinkReason.HTTP_FORBIDDEN
    if status == _PROXY_LOGIN:
        return LinkReason.PROXY_LOGIN
    if status == _TOO_MANY_REQUESTS:
        return LinkReason.OVER_CAPACITY
    return LinkReason.HTTP_SERVER_ERROR if status >= 500 else LinkReason.HTTP_OTHER
