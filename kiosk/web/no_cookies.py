"""A cookie jar that stores nothing, which prevents servers from tracking this kiosk."""

from __future__ import annotations

from http.client import HTTPResponse
from http.cookiejar import CookieJar
from typing import TYPE_CHECKING
from urllib.request import Request

if TYPE_CHECKING:
    from http.cookiejar import Cookie


class NoCookies(CookieJar):
    """A cookie jar that accepts no cookies and therefore sends none."""

    def extract_cookies(self, response: HTTPResponse, request: Request) -> None:
        """Ignore the reply's cookies."""

    def set_cookie(self, cookie: Cookie) -> None:
        """Ignore the cookie."""
