"""Requests that reach public addresses alone, whatever a name or a redirect leads to."""

from __future__ import annotations

import asyncio
import ipaddress
import socket
import ssl

import httpx

_IP = ipaddress.IPv4Address | ipaddress.IPv6Address


class PrivateAddressError(httpx.ConnectError):
    """The host's name leads into a network that is not public."""


class PublicOnly(httpx.AsyncBaseTransport):
    """Resolves each host itself and connects to what it has judged, so no name can change its mind.

    `loopback`: this computer's own addresses are allowed as well, for trials.
    """

    def __init__(self, tls: ssl.SSLContext, *, loopback: bool = False) -> None:
        self._inner = httpx.AsyncHTTPTransport(verify=tls, trust_env=False)
        self._loopback = loopback

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Send the request. Raises httpx.ConnectError where no address is allowed."""
        host, port = request.url.host, request.url.port
        address = await self._address(host, port or (443 if request.url.scheme == "https" else 80))
        # The Host header is made already; TLS asks for the certificate of the name.
        extensions = {**request.extensions, "sni_hostname": host}
        asked = httpx.Request(
            request.method,
            request.url.copy_with(host=address),
            headers=request.headers,
            stream=request.stream,
            extensions=extensions,
        )
        return await self._inner.handle_async_request(asked)

    async def aclose(self) -> None:
        await self._inner.aclose()

    async def _address(self, host: str, port: int) -> str:
        try:
            found = await asyncio.get_running_loop().getaddrinfo(
                host, port, type=socket.SOCK_STREAM
            )
        except (OSError, UnicodeError) as error:
            raise httpx.ConnectError(f"no address of this host ({error})") from error
        addresses = [ipaddress.ip_address(str(one[4][0]).partition("%")[0]) for one in found]
        # One private address among public ones is already a name that leads inside.
        if not addresses or not all(map(self._is_allowed, addresses)):
            raise PrivateAddressError("the host is not at a public address")
        return str(addresses[0])

    def _is_allowed(self, address: _IP) -> bool:
        plain = getattr(address, "ipv4_mapped", None) or address
        if plain.is_loopback:
            return self._loopback
        return plain.is_global and not plain.is_multicast
