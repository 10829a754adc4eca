"""Decides which addresses may receive secrets."""

from __future__ import annotations

import ipaddress
from urllib.parse import urlsplit


def is_safe_address(address: str) -> bool:
    """Whether secrets may be sent to the address: it uses TLS or stays on this computer."""
    try:
        url = urlsplit(address)
        _ = url.port
    except ValueError:
        return False
    # "https://shop.com https://…" would be a host of its own, and a login would be told in logs.
    if "@" in url.netloc or any(c.isspace() for c in address):
        return False
    host = url.hostname or ""
    return bool(host) and (url.scheme == "https" or (url.scheme == "http" and is_loopback(host)))


def is_loopback(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"
