"""A channel's authorization from any URL, as Pusher's own client libraries ask for it.

Source: pusher/docs, "Authorizing users": a form in, a JSON object or 403 out.
"""

from __future__ import annotations

import ssl

import httpx

from kiosk.pusher.grant import AuthFailedError, AuthRefusedError, Grant, parse_grant
from kiosk.web.bounded import Bounds, DeadlineError, ReplyError, read_bounded
from kiosk.web.no_cookies import NoCookies

_BOUNDS = Bounds(max_bytes=20_000, deadline_s=10.0)
_UNUSABLE = (
    httpx.HTTPError,
    httpx.InvalidURL,
    ReplyError,
    DeadlineError,
    ValueError,
    RecursionError,
)


class AuthEndpoint:
    """`kiosk` is sent along as who asks; `token` as a bearer token, where there is one."""

    def __init__(
        self, url: str, kiosk: str, token: str, tls: ssl.SSLContext, bounds: Bounds = _BOUNDS
    ) -> None:
        self._url = url
        self._kiosk = kiosk
        headers = {"Authorization": f"Bearer {token}"} if token else {}
        self._bounds = bounds
        self._http = httpx.AsyncClient(
            headers={**headers, "Connection": "close"},
            timeout=bounds.deadline_s,
            verify=tls,
            # As for Salesforce: a reply that comes twice or late answers no other call.
            limits=httpx.Limits(max_keepalive_connections=0),
            cookies=NoCookies(),
        )

    async def aclose(self) -> None:
        await self._http.aclose()

    async def authorize(self, socket_id: str, channel: str) -> Grant:
        """Raises AuthFailedError or AuthRefusedError."""
        form = {"socket_id": socket_id, "channel_name": channel, "kiosk": self._kiosk}
        try:
            request = self._http.build_request("POST", self._url, data=form)
            reply = await read_bounded(self._http, request, self._bounds)
            if reply.status_code in {401, 403}:
                raise AuthRefusedError(f"HTTP {reply.status_code}")
            if reply.status_code != 200:
                raise AuthFailedError(f"HTTP {reply.status_code}")
            return parse_grant(reply.json())
        except _UNUSABLE as error:
            raise AuthFailedError(type(error).__name__) from error
