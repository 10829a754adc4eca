"""The few cookies of one streaming session, which Salesforce wants back with each call."""

from __future__ import annotations

from http.cookiejar import CookieJar
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from http.cookiejar import Cookie

_MOST = 30
_LONGEST = 4_096


class FewCookies(CookieJar):
    """A jar that takes no more than a header can carry; make a new one for each session."""

    def set_cookie(self, cookie: Cookie) -> None:
        """Keep the cookie, unless it is too long or one too many."""
        if len(cookie.name) + len(cookie.value or "") > _LONGEST:
            return
        known = any(one.name == cookie.name and one.domain == cookie.domain for one in self)
        if known or len(self) < _MOST:
            super().set_cookie(cookie)
