"""Channel authorization from any URL, requested as Pusher's own client libraries do.

Source: pusher/docs, "Authorizing users": a form in, a JSON object or 403 out.
"""

from __future__ import annotations

import time
from collections.abc import Mapping
from urllib.parse import urlsplit

import httpx

from kiosk.core.feed.link_reason import LinkReason
from kiosk.core.json_text import decode_json
from kiosk.pusher.grant import AuthFailedError, AuthRefusedError, Grant, parse_grant
from kiosk.web.bounded import Bounds, DeadlineError, ReplyError, read_bounded
from kiosk.web.network import Network, transport_of
from kiosk.web.no_cookies import NoCookies
from kiosk.web.retry_after import retry_after

# Shorter than the patience of who asks, so that the address is named.
_TIMEOUT_S = 8.0
_BOUNDS = Bounds(max_bytes=20_000, deadline_s=_TIMEOUT_S)
# 419 is what Laravel's guard against forged forms answers.
_REFUSED = frozenset({401, 403, 419})
# What the server may do better soon, and what comes from somebody on the way to it.
_REASONS: Mapping[int, LinkReason] = {
    407: LinkReason.PROXY_LOGIN,
    408: LinkReason.AUTH_URL_SERVER,
    429: LinkReason.AUTH_URL_SERVER,
    511: LinkReason.PORTAL,
}


class AuthEndpoint:
    """An authorization server. `kiosk` is sent along, and `token` as a bearer token if set."""

    def __init__(
        self, url: str, kiosk: str, token: str, network: Network, bounds: Bounds = _BOUNDS
    ) -> None:
        self._url = url
        self._kiosk = kiosk
        headers = {"Authorization": f"Bearer {token}"} if token else {}
        self._bounds = bounds
        self._http = httpx.AsyncClient(
            # As for Salesforce: a reply that comes twice or late answers no other call.
            transport=transport_of(network, httpx.Limits(max_keepalive_connections=0)),
            trust_env=False,
            headers={**headers, "Connection": "close"},
            timeout=bounds.deadline_s,
            cookies=NoCookies(),
        )
        self._address = _without_secrets(url)

    async def aclose(self) -> None:
        await self._http.aclose()

    async def authorize(self, socket_id: str, channel: str) -> Grant:
        """Raises AuthFailedError or AuthRefusedError: each names the address and the status."""
        form = {"socket_id": socket_id, "channel_name": channel, "kiosk": self._kiosk}
        try:
            request = self._http.build_request("POST", self._url, data=form)
            reply = await read_bounded(self._http, request, self._bounds)
        except ReplyError as error:
            raise self._failed(LinkReason.AUTH_URL_WRONG, str(error)) from error
        except (httpx.HTTPError, httpx.InvalidURL, DeadlineError) as error:
            raise self._failed(LinkReason.AUTH_URL_AWAY, type(error).__name__) from error
        return self._grant(reply)

    def _grant(self, reply: httpx.Response) -> Grant:
        status = f"HTTP {reply.status_code}"
        if reply.status_code in _REFUSED:
            notes = (self._address, status)
            raise AuthRefusedError(" ".join(notes), LinkReason.AUTH_URL_REFUSED, notes)
        if reply.status_code != 200:
            later = retry_after(reply.headers.get("Retry-After", ""), time.time())
            raise self._failed(_reason_for(reply.status_code), status, later)
        try:
            return parse_grant(decode_json(reply.content))
        except (ValueError, RecursionError) as error:
            raise self._failed(LinkReason.AUTH_URL_WRONG, f"{status}, no JSON") from error
        except AuthFailedError as error:
            raise self._failed(LinkReason.AUTH_URL_WRONG, f"{status}, {error}") from error

    def _failed(self, reason: LinkReason, seen: str, later: float = 0.0) -> AuthFailedError:
        notes = (self._address, seen)
        return AuthFailedError(" ".join(notes), reason, notes, retry_after=later)


def _reason_for(status: int) -> LinkReason:
    otherwise = LinkReason.AUTH_URL_SERVER if status >= 500 else LinkReason.AUTH_URL_WRONG
    return _REASONS.get(status, otherwise)


def _without_secrets(url: str) -> str:
    """The address without what may be a password or a token in it."""
    parts = urlsplit(url)
    return f"{parts.scheme}://{parts.netloc.rpartition('@')[2]}{parts.path}"
