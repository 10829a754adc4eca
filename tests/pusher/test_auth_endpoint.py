"""The channel's authorization from any URL: whatever answers there, the question ends."""

from __future__ import annotations

import gzip
import ssl
import tracemalloc

import pytest

from kiosk.pusher.auth_endpoint import AuthEndpoint
from kiosk.pusher.frames import subscribe_frame
from kiosk.pusher.grant import AuthFailedError
from kiosk.web.bounded import Bounds
from kiosk.web.network import Network
from tests.support.http_by_hand import answering, dripping, reply_of


async def asked(*parts, pause=0.0, deadline_s=5.0):
    bounds = Bounds(20_000, deadline_s)
    async with answering(*parts, pause=pause) as url:
        endpoint = AuthEndpoint(url, "K-001", "", Network(ssl.create_default_context()), bounds)
        try:
            return await endpoint.authorize("1.2", "private-offers")
        finally:
            await endpoint.aclose()


async def test_a_grant_is_read():
    grant = await asked(reply_of(b'{"auth": "key:abc"}'))
    assert grant.auth == "key:abc"


async def test_half_a_character_in_a_grant_is_no_error_of_ours():
    body = b'\xef\xbb\xbf{"auth": "key:\\ud800", "channel_data": "\\udfff"}'
    frame = subscribe_frame("private-offers", await asked(reply_of(body)))
    assert frame.count("\ufffd") == 2


async def test_a_byte_now_and_then_ends_by_the_deadline():
    with pytest.raises(AuthFailedError, match="DeadlineError"):
        await asked(*dripping(), pause=0.2, deadline_s=0.5)


@pytest.mark.parametrize(
    "reply",
    [
        reply_of(b"x" * 1_000_000),
        reply_of(b"[" * 19_000),
        reply_of(b"\xff"),
        reply_of(b"x", "Content-Encoding: br"),
        reply_of(b"<html>", status="302 Found"),
        b"no HTTP at all\r\n\r\n",
    ],
    ids=["too long", "nested", "no text", "packed", "redirected", "no HTTP"],
)
async def test_what_is_no_grant_is_a_failure_and_no_crash(reply):
    with pytest.raises(AuthFailedError):
        await asked(reply)


async def test_what_unpacks_without_end_costs_no_memory():
    bomb = gzip.compress(b"\0" * 200_000_000)
    tracemalloc.start()
    with pytest.raises(AuthFailedError, match="more than 20,000 bytes"):
        await asked(reply_of(bomb, "Content-Encoding: gzip"))
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert most < 4_000_000
