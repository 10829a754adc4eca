"""Downloads a picture over HTTP: only from allowed hosts, within limits, and if it changed."""

from __future__ import annotations

import asyncio
import ssl
from dataclasses import dataclass
from urllib.parse import urljoin, urlsplit

import httpx

from kiosk.settings.addresses import is_loopback
from kiosk.web.network import Network, transport_of
from kiosk.web.no_cookies import NoCookies

_TIMEOUT = httpx.Timeout(10.0)
# A server that sends one byte at a time never runs into the time-out above.
_LONGEST_S = 30.0
# Content hosts redirect to their storage; every redirect is checked like the first address.
_MAX_REDIRECTS = 2


@dataclass(frozen=True, slots=True)
class Validators:
    """The server's validators of a picture, for a conditional request."""

    etag: str = ""
    last_modified: str = ""

    def headers(self) -> dict[str, str]:
        pairs = {"If-None-Match": self.etag, "If-Modified-Since": self.last_modified}
        return {name: value for name, value in pairs.items() if value}


@dataclass(frozen=True, slots=True)
class Fetched:
    content: bytes
    validators: Validators


@dataclass(frozen=True, slots=True)
class Unchanged:
    pass


@dataclass(frozen=True, slots=True)
class Refused:
    """The address or the answer is not acceptable; asking again soon would not help."""

    why: str


@dataclass(frozen=True, slots=True)
class NotFetched:
    """The download failed this time. `reached` tells whether the server answered at all."""

    why: str
    reached: bool


Answer = Fetched | Unchanged | Refused | NotFetched


class PictureFetcher:
    def __init__(
        self,
        hosts: frozenset[str],
        max_bytes: int,
        network: Network | None = None,
        transport: httpx.AsyncBaseTransport | None = None,
    ) -> None:
        """Prepare; nothing is asked yet. `transport` takes the place of the network's own."""
        self._hosts = frozenset(host.lower() for host in hosts)
        self._max_bytes = max_bytes
        self._http = httpx.AsyncClient(
            transport=transport or transport_of(network or Network(ssl.create_default_context())),
            trust_env=False,
            timeout=_TIMEOUT,
            follow_redirects=False,
            # A compressed answer could expand beyond every limit.
            headers={
                "Accept-Encoding": "identity",
                "Accept": "image/webp,image/png,image/jpeg",
                # The kiosk is a cache itself: it asks when it must know.
                "Cache-Control": "no-cache",
            },
            cookies=NoCookies(),
        )

    async def aclose(self) -> None:
        await self._http.aclose()

    async def fetch(self, url: str, known: Validators) -> Answer:
        """Download a picture, conditionally if `known` is given. Every outcome is a value."""
        try:
            async with asyncio.timeout(_LONGEST_S):
                return await self._follow(url, known)
        except TimeoutError:
            return NotFetched("it took too long", reached=False)
        except (httpx.HTTPError, httpx.InvalidURL, UnicodeError) as error:
            return NotFetched(type(error).__name__, reached=False)

    async def _follow(self, url: str, known: Validators) -> Answer:
        for _ in range(1 + _MAX_REDIRECTS):
            if why := self.objection(url):
                return Refused(why)
            async with self._http.stream("GET", url, headers=known.headers()) as reply:
                if not reply.has_redirect_location:
                    return await self._read(reply)
                url = urljoin(url, reply.headers["Location"])
        return Refused("it is redirected too often")

    def objection(self, url: str) -> str:
        """Why nothing may be downloaded from this address; empty if it is allowed."""
        try:
            parts = urlsplit(url)
            host = (parts.hostname or "").lower()
            plain = parts.scheme == "http" and is_loopback(host)
        except ValueError:
            return "its address cannot be read"
        if host not in self._hosts:
            return f"its host is not in [images] hosts: {host[:80]!r}"
        if parts.scheme != "https" and not plain:
            return "its address is not https"
        if parts.username or parts.password:
            return "its address contains a password"
        return ""

    async def _read(self, reply: httpx.Response) -> Answer:
        if reply.status_code == 304:
            return Unchanged()
        if reply.status_code != 200:
            return NotFetched(f"HTTP {reply.status_code}", reached=True)
        if reply.headers.get("Content-Encoding", "identity") != "identity":
            return Refused("it is compressed")
        length = reply.headers.get("Content-Length", "")
        content = bytearray()
        if not length.isdecimal() or int(length) <= self._max_bytes:
            async for chunk in reply.aiter_raw():
                content += chunk
                if len(content) > self._max_bytes:
                    break
            else:
                return Fetched(bytes(content), _validators(reply))
        return Refused(f"it is over {self._max_bytes:,} bytes")


def _validators(reply: httpx.Response) -> Validators:
    return Validators(_plain(reply, "ETag"), _plain(reply, "Last-Modified"))


def _plain(reply: httpx.Response, name: str) -> str:
    """A header that is safe to send back unchanged, or an empty string."""
    value = str(reply.headers.get(name, ""))
    return value if value.isascii() and value.isprintable() and len(value) <= 500 else ""
