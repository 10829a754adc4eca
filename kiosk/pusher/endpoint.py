"""Where an app's feed is, and how the address of its socket is made.

Source: pusher/docs, "Pusher Channels Protocol", "Establishing a connection".
"""

from __future__ import annotations

import ssl
from dataclasses import dataclass
from typing import Self

from kiosk import __version__


@dataclass(frozen=True, slots=True)
class Endpoint:
    """`tls`: whom to trust; None speaks in clear, which configuration allows on loopback alone."""

    key: str
    host: str
    port: int
    tls: ssl.SSLContext | None

    @classmethod
    def for_cluster(cls, key: str, cluster: str, tls: ssl.SSLContext) -> Self:
        return cls(key, f"ws-{cluster}.pusher.com", 443, tls)

    @property
    def url(self) -> str:
        scheme = "ws" if self.tls is None else "wss"
        query = f"protocol=7&client=offer-kiosk&version={__version__}&flash=false"
        return f"{scheme}://{self.host}:{self.port}/app/{self.key}?{query}"
