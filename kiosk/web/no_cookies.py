"""A cookie jar that keeps nothing: no server may mark this kiosk across calls."""

from __future__ import annotations

from http.client import HTTPResponse
from http.cookiejar import CookieJar
from typing import TYPE_CHECKING
from urllib.request import Request

if TYPE_CHECKING:
    from http.cookiejar import Cookie


class NoCookies(CookieJar):
    """Takes no cookie, so it has none to send."""

    def extract_cookies(self, response: HTTPResponse, request: Request) -> None:
        """Keep nothing of a reply."""

    def set_cookie(self, cookie: Cookie) -> None:
        """Keep nothing that is handed in."""
