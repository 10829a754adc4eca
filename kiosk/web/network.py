"""The way to the outside: whom TLS trusts and through which proxy, for every HTTP client."""

from __future__ import annotations

import ssl
from dataclasses import dataclass

import httpx

from kiosk.settings.proxy import DIRECT, Proxy

_LIMITS = httpx.Limits()


@dataclass(frozen=True, slots=True)
class Network:
    """The certificates that TLS trusts, and the proxy."""

    tls: ssl.SSLContext
    proxy: Proxy = DIRECT


def transport_of(network: Network, limits: httpx.Limits = _LIMITS) -> httpx.AsyncBaseTransport:
    """The transport of a client that goes that way; give the client `trust_env=False`."""
    return _ByHost(network, limits)


class _ByHost(httpx.AsyncBaseTransport):
    """Sends each request straight or through the proxy, as its host asks."""

    def __init__(self, network: Network, limits: httpx.Limits) -> None:
        self._proxy = network.proxy
        self._straight = httpx.AsyncHTTPTransport(
            verify=network.tls, limits=limits, trust_env=False
        )
        self._through = self._straight
        if network.proxy.url:
            self._through = httpx.AsyncHTTPTransport(
                verify=network.tls, limits=limits, trust_env=False, proxy=_proxy(network)
            )

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        through = self._proxy.serves(request.url.host)
        return await (self._through if through else self._straight).handle_async_request(request)

    async def aclose(self) -> None:
        await self._straight.aclose()
        await self._through.aclose()


def _proxy(network: Network) -> httpx.Proxy:
    proxy = network.proxy
    login = (proxy.login.user, proxy.login.password) if proxy.login else None
    tls = network.tls if proxy.url.startswith("https:") else None
    return httpx.Proxy(proxy.url, auth=login, ssl_context=tls)
