"""Channel authorization from any URL, requested as Pusher's own client libraries do.

Source: pusher/docs, "Authorizing users": a form in, a JSON object or 403 out.
"""

from __future__ import annotations

import ssl

import httpx

from kiosk.pusher.grant import AuthFailedError, AuthRefusedError, Grant, parse_grant

_TIMEOUT_S = 10.0
_LONGEST_REPLY = 20_000


class AuthEndpoint:
    """An authorization server. `kiosk` is sent along, and `token` as a bearer token if set."""

    def __init__(self, url: str, kiosk: str, token: str, tls: ssl.SSLContext) -> None:
        self._url = url
        self._kiosk = kiosk
        headers = {"Authorization": f"Bearer {token}"} if token else {}
        self._http = httpx.AsyncClient(headers=headers, timeout=_TIMEOUT_S, verify=tls)

    async def aclose(self) -> None:
        await self._http.aclose()

    async def authorize(self, socket_id: str, channel: str) -> Grant:
        """Ask for a grant. Raises AuthFailedError or AuthRefusedError."""
        form = {"socket_id": socket_id, "channel_name": channel, "kiosk": self._kiosk}
        try:
            reply = await self._http.post(self._url, data=form)
            if reply.status_code in {401, 403}:
                raise AuthRefusedError(f"HTTP {reply.status_code}")
            if reply.status_code != 200 or len(reply.content) > _LONGEST_REPLY:
                raise AuthFailedError(f"HTTP {reply.status_code}")
            return parse_grant(reply.json())
        except (httpx.HTTPError, ValueError) as error:
            raise AuthFailedError(type(error).__name__) from error
