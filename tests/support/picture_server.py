"""A real HTTP server on loopback whose every byte a test decides."""

from __future__ import annotations

import asyncio
import io
from collections.abc import Awaitable, Callable
from contextlib import suppress

from PIL import Image

Writer = asyncio.StreamWriter


def picture(kind: str = "PNG", size=(40, 30), colour="red", **options) -> bytes:
    buffer = io.BytesIO()
    Image.new(options.pop("mode", "RGB"), size, colour).save(buffer, format=kind, **options)
    return buffer.getvalue()


def reply(content: bytes = b"", status: str = "200 OK", **headers: str) -> bytes:
    lines = {"Content-Length": str(len(content)), "Connection": "close"}
    lines |= {name.replace("_", "-"): value for name, value in headers.items()}
    head = "".join(f"{name}: {value}\r\n" for name, value in lines.items() if value)
    return f"HTTP/1.1 {status}\r\n{head}\r\n".encode() + content


class PictureServer:
    """`answers[path]` is bytes, or a coroutine function that is given request and writer."""

    def __init__(self) -> None:
        self.answers: dict[str, bytes | Callable[[str, Writer], Awaitable[None]]] = {}
        self.requests: list[tuple[str, str]] = []
        self.asked = asyncio.Condition()

    async def __aenter__(self):
        self._server = await asyncio.start_server(self._serve, "127.0.0.1", 0)
        self.base = f"http://127.0.0.1:{self._server.sockets[0].getsockname()[1]}"
        self._tasks: set[asyncio.Task] = set()
        return self

    async def __aexit__(self, *_):
        self._server.close()
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    def count(self, path: str) -> int:
        return sum(asked == path for asked, _ in self.requests)

    async def until_asked(self, path: str, times: int = 1) -> str:
        """The request's head, once it came that often."""
        await self.until(lambda: self.count(path) >= times)
        return [head for asked, head in self.requests if asked == path][times - 1]

    async def until(self, seen: Callable[[], bool]) -> None:
        async with asyncio.timeout(10), self.asked:
            await self.asked.wait_for(seen)

    async def _serve(self, reader: asyncio.StreamReader, writer: Writer) -> None:
        self._tasks.add(asyncio.current_task())
        with suppress(asyncio.CancelledError, OSError, asyncio.IncompleteReadError):
            head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1")
            path = head.split(" ")[1]
            async with self.asked:
                self.requests.append((path, head))
                self.asked.notify_all()
            answer = self.answers.get(path, reply(status="404 Not Found"))
            if isinstance(answer, bytes):
                writer.write(answer)
                await writer.drain()
            else:
                await answer(head, writer)
        writer.close()


async def hang(_head: str, _writer: Writer) -> None:
    await asyncio.Event().wait()
