"""Servers over real sockets whose every byte a test decides, and when it goes."""

from __future__ import annotations

import asyncio
from contextlib import asynccontextmanager


@asynccontextmanager
async def answering(*parts, pause=0.0):
    """A server that answers each connection with these bytes, or with what a part gives."""

    async def answer(reader, writer):
        try:
            await reader.readuntil(b"\r\n\r\n")
            for part in parts:
                writer.write(part() if callable(part) else part)
                await writer.drain()
                await asyncio.sleep(pause)
        except (ConnectionError, asyncio.IncompleteReadError):
            pass
        finally:
            writer.close()

    async with await asyncio.start_server(answer, "127.0.0.1", 0) as server:
        yield f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}/"


def reply_of(body, *headers, length=None, status="200 OK"):
    length = len(body) if length is None else length
    head = [f"HTTP/1.1 {status}", f"Content-Length: {length}", *headers]
    return "\r\n".join(head).encode() + b"\r\n\r\n" + body


def dripping(body=b"x" * 40):
    """The parts of a reply that never ends in time: a byte now and then, see `pause`."""
    return (reply_of(b"", length=len(body) + 1), *[body[at : at + 1] for at in range(len(body))])
