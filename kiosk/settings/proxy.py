"""The proxy between the shop and the internet: a setting, or else the environment's.

The variables are those of curl and most other programs; there is no standard for them.
"""

from __future__ import annotations

import ipaddress
from collections.abc import Mapping
from dataclasses import dataclass, field
from urllib.parse import unquote, urlsplit

import msgspec

from kiosk.settings.addresses import is_loopback

NO_PROXY_SETTING = "none"
_VARIABLES = ("HTTPS_PROXY", "https_proxy", "ALL_PROXY", "all_proxy")
_AROUND = ("NO_PROXY", "no_proxy")
_ALLOWED = "write http://HOST:PORT or https://HOST:PORT"


class ProxyError(ValueError):
    """The address cannot be a proxy's; the message says what is allowed, not what was given."""


@dataclass(frozen=True, slots=True)
class ProxyLogin:
    """A login at the proxy; its repr shows neither half."""

    user: str = field(repr=False)
    password: str = field(repr=False)

    @classmethod
    def parse(cls, text: str) -> ProxyLogin | None:
        """From "user:password"; None for an empty text."""
        user, _, password = text.partition(":")
        return cls(user, password) if text else None


class Proxy(msgspec.Struct, frozen=True):
    """A proxy. `url` is empty for none; `around` are the hosts that are reached without it."""

    url: str = ""
    login: ProxyLogin | None = None
    around: tuple[str, ...] = ()

    def serves(self, host: str) -> bool:
        """Whether the host is reached through this proxy. One on this computer never is."""
        if not self.url or is_loopback(host):
            return False
        return not any(_names(pattern, host.lower()) for pattern in self.around)


DIRECT = Proxy()


def parse_proxy(text: str) -> Proxy:
    """The proxy at that address; a login in it is taken apart from the `url`.

    Raises:
        ProxyError: it is no address of an HTTP proxy.
    """
    try:
        parts = urlsplit(text if "://" in text else f"http://{text}")
        host, port = parts.hostname, parts.port
    except ValueError:
        raise ProxyError(_ALLOWED) from None
    if parts.scheme not in {"http", "https"}:
        raise ProxyError(f"the kiosk speaks no {parts.scheme[:10]}; {_ALLOWED}")
    if not host or parts.path not in {"", "/"} or parts.query or not host.isascii():
        raise ProxyError(_ALLOWED)
    user, password = unquote(parts.username or ""), unquote(parts.password or "")
    name = f"[{host}]" if ":" in host else host
    default = 443 if parts.scheme == "https" else 80
    return Proxy(
        f"{parts.scheme}://{name}:{port or default}", ProxyLogin(user, password) if user else None
    )


def proxy_of_environment(environ: Mapping[str, str]) -> tuple[Proxy, str]:
    """The environment's proxy, and what is wrong with it in one line; empty if nothing is.

    A value that cannot be used is done without.
    """
    named = next((name for name in _VARIABLES if environ.get(name)), "")
    if not named:
        return DIRECT, ""
    try:
        found = parse_proxy(environ[named])
    except ProxyError as error:
        return DIRECT, f"{named}: {error}, or set [network] proxy; done without a proxy"
    around = next((environ[name] for name in _AROUND if environ.get(name)), "")
    patterns = tuple(one.strip().lower() for one in around.split(",") if one.strip())
    return Proxy(found.url, found.login, patterns), ""


def _names(pattern: str, host: str) -> bool:
    """Whether the pattern of NO_PROXY means the host: a name, a domain, an address, a network."""
    if pattern == "*":
        return True
    try:
        return ipaddress.ip_address(host) in ipaddress.ip_network(pattern.strip("[]"), strict=False)
    except ValueError:
        pass
    domain = pattern.removeprefix("*").removeprefix(".").partition(":")[0]
    return bool(domain) and (host == domain or host.endswith(f".{domain}"))
