"""Address of the feed's server, and the URL of its socket.

Source: pusher/docs, "Pusher Channels Protocol", "Establishing a connection".
"""

from __future__ import annotations

import ssl
from dataclasses import dataclass
from typing import Self

from kiosk import __version__
from kiosk.settings.proxy import DIRECT, Proxy


@dataclass(frozen=True, slots=True)
class Endpoint:
    """A server's address. `tls`: trusted certificates; None is plain text, for loopback only."""

    key: str
    host: str
    port: int
    tls: ssl.SSLContext | None
    proxy: Proxy = DIRECT

    @classmethod
    def for_cluster(
        cls, key: str, cluster: str, tls: ssl.SSLContext, proxy: Proxy = DIRECT
    ) -> Self:
        return cls(key, f"ws-{cluster}.pusher.com", 443, tls, proxy)

    @property
    def url(self) -> str:
        scheme = "ws" if self.tls is None else "wss"
        query = f"protocol=7&client=offer-kiosk&version={__version__}&flash=false"
        return f"{scheme}://{self.host}:{self.port}/app/{self.key}?{query}"
