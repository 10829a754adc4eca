"""A reply never costs more memory or time than it may."""

from __future__ import annotations

import gzip
import tracemalloc

import httpx
import pytest

from kiosk.web.bounded import Bounds, DeadlineError, PackingError, ReplyError, read_bounded
from tests.support.http_by_hand import answering, dripping, reply_of

BOUNDS = Bounds(100_000, 5.0)


async def read(url, bounds=BOUNDS):
    async with httpx.AsyncClient(trust_env=False) as http:
        return await read_bounded(http, http.build_request("GET", url), bounds)


@pytest.mark.parametrize("packed", ["", "gzip", "x-gzip", "X-GZIP"])
async def test_a_reply_comes_whole_packed_or_not(packed):
    body = b'{"ok": true}' * 1000
    sent = (
        reply_of(gzip.compress(body), f"Content-Encoding: {packed}", "Sforce-Limit-Info: a")
        if packed
        else reply_of(body, "Sforce-Limit-Info: a")
    )
    async with answering(sent) as url:
        reply = await read(url)
    assert (reply.status_code, reply.content) == (200, body)
    assert reply.headers["Sforce-Limit-Info"] == "a"


async def test_what_unpacks_without_end_costs_no_memory():
    bomb = gzip.compress(b"\0" * 200_000_000)
    async with answering(reply_of(bomb, "Content-Encoding: gzip")) as url:
        tracemalloc.start()
        with pytest.raises(ReplyError):
            await read(url)
        _, most = tracemalloc.get_traced_memory()
        tracemalloc.stop()
    assert most < 3_000_000


@pytest.mark.parametrize("encoding", ["br", "deflate", "gzip, gzip", "x" * 100])
async def test_other_packings_are_refused(encoding):
    async with answering(reply_of(b"x", f"Content-Encoding: {encoding}")) as url:
        with pytest.raises(PackingError):
            await read(url)


async def test_broken_gzip_is_refused():
    async with answering(reply_of(b"no gzip at all", "Content-Encoding: gzip")) as url:
        with pytest.raises(PackingError):
            await read(url)


async def test_a_body_without_end_is_cut_at_its_limit():
    async with answering(reply_of(b"x" * 1_000_000)) as url:
        with pytest.raises(ReplyError):
            await read(url)


@pytest.mark.parametrize(
    "parts",
    [(), (b"HTTP/1.1 200 OK\r\n",), dripping()],
    ids=["silence", "half a head", "a byte now and then"],
)
async def test_a_reply_that_does_not_end_ends_by_its_deadline(parts):
    async with answering(*parts, pause=0.2) as url:
        with pytest.raises((DeadlineError, httpx.RemoteProtocolError)):
            await read(url, Bounds(1000, 0.5))
