"""Reads one HTTP reply whole, within a size limit and a deadline.

An httpx timeout applies to each read: a server that sends a byte now and then never exceeds it.
Half a megabyte of gzip can unpack to half a gigabyte. Therefore the raw bytes are read and unpacked
here, never beyond the limit.
"""

from __future__ import annotations

import asyncio
import zlib
from dataclasses import dataclass

import httpx

ACCEPTED = {"Accept-Encoding": "gzip"}
_GZIP = zlib.MAX_WBITS | 16
_STEP = 65_536


@dataclass(frozen=True, slots=True)
class Bounds:
    """The limits of a reply.

    `max_bytes` counts unpacked bytes; `deadline_s` covers everything, including connecting.
    """

    max_bytes: int
    deadline_s: float


class ReplyError(Exception):
    """The server's reply cannot be read: it is too large, or in an unsupported encoding."""


class PackingError(ReplyError):
    """The reply is packed in a way that was not asked for, or its packing is broken."""


class DeadlineError(Exception):
    """The reply was not complete at its deadline."""


async def read_bounded(
    http: httpx.AsyncClient, request: httpx.Request, bounds: Bounds
) -> httpx.Response:
    """Send the request and return the reply with its whole content.

    Raises:
        ReplyError: more than `max_bytes`.
        PackingError: an encoding other than gzip.
        DeadlineError: the reply was not complete after `deadline_s`.
        httpx.TransportError: the network failed.
    """
    try:
        async with asyncio.timeout(bounds.deadline_s):
            return await _read(http, request, bounds.max_bytes)
    except TimeoutError:
        raise DeadlineError(f"no whole reply within {bounds.deadline_s:.0f} s") from None


async def _read(http: httpx.AsyncClient, request: httpx.Request, max_bytes: int) -> httpx.Response:
    request.headers.update(ACCEPTED)
    reply = await http.send(request, stream=True)
    try:
        content = bytearray()
        unpack = _unpacker(reply.headers.get("Content-Encoding", "identity").strip().lower())
        async for chunk in reply.aiter_raw(_STEP):
            content += unpack(chunk, max_bytes + 1 - len(content))
            if len(content) > max_bytes:
                raise ReplyError(f"more than {max_bytes:,} bytes")
    finally:
        await reply.aclose()
    headers = [(name, value) for name, value in reply.headers.raw if name.lower() not in _PACKED]
    return httpx.Response(
        reply.status_code, headers=headers, content=bytes(content), request=request
    )


_PACKED = {b"content-encoding", b"content-length", b"transfer-encoding"}


class _Plain:
    def __call__(self, chunk: bytes, most: int) -> bytes:
        return chunk[: most + 1]


class _Gzip:
    def __init__(self) -> None:
        self._stream = zlib.decompressobj(_GZIP)

    def __call__(self, chunk: bytes, most: int) -> bytes:
        try:
            return self._stream.decompress(chunk, max(most, 1))
        except zlib.error:
            raise PackingError("its packing is broken") from None


def _unpacker(encoding: str) -> _Plain | _Gzip:
    if encoding in {"", "identity"}:
        return _Plain()
    if encoding in {"gzip", "x-gzip"}:  # equivalent: RFC 9110, 8.4.1.3
        return _Gzip()
    raise PackingError(f"packed in an unknown way: {encoding[:20]!r}")
