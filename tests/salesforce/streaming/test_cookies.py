"""The cookies of a streaming session: few, short, and gone with it."""

from __future__ import annotations

from http.cookiejar import Cookie

from kiosk.salesforce.streaming.cookies import FewCookies
from tests.support.streaming_feed import live, streaming
from tests.support.streaming_org import StreamingOrg


def cookie(name, value="x", domain="org.example"):
    where = (domain, True, False, "/", True)
    return Cookie(0, name, value, None, False, *where, False, None, True, None, None, {})


def test_no_more_cookies_are_kept_than_a_header_can_carry():
    jar = FewCookies()
    for number in range(100):
        jar.set_cookie(cookie(f"C{number}"))
    jar.set_cookie(cookie("C7", "newer"))
    assert len(jar) == 30
    assert {one.value for one in jar if one.name == "C7"} == {"newer"}


def test_a_cookie_that_is_too_long_costs_itself_alone():
    jar = FewCookies()
    for name, value in (("A", "x"), ("B", "x" * 4_096), ("C" * 4_097, ""), ("D", None)):
        jar.set_cookie(cookie(name, value))
    assert {one.name for one in jar} == {"A", "D"}


class ManyCookies(StreamingOrg):
    """Sets a hundred cookies with each handshake, and one that may not be lost before them."""

    def __init__(self):
        super().__init__()
        self.sent = []

    async def _cometd(self, messages, fields):
        self.sent.append((messages[0]["channel"], fields.get("cookie", "")))
        reply = await super()._cometd(messages, fields)
        more = "".join(f"\r\nSet-Cookie: C{n}={'y' * 90}; Path=/" for n in range(100))
        return reply.replace(b"\r\n\r\n", more.encode() + b"\r\n\r\n", 1)


async def test_a_session_sends_its_own_cookies_alone():
    org = ManyCookies()
    async with streaming(org) as seen:
        await seen.until(lambda: live(seen))
        org.forget_clients()
        await seen.until(lambda: len(org.asked("handshake")) == 2 and live(seen))
        await seen.until(lambda: len(org.asked("subscribe")) == 2)
    handshakes = [sent for channel, sent in org.sent if channel == "/meta/handshake"]
    assert handshakes == ["", ""]
    assert org.lost_cookies == []
    assert max(len(sent) for _, sent in org.sent) < 4_096
