"""Speech Dispatcher's side of SSIP, as its 0.11 answers; it can be made to hang or to lie."""

from __future__ import annotations

import asyncio
from contextlib import asynccontextmanager, suppress

_ID = 1


class SpeechDispatcher:
    """A server on a Unix socket. `lines` are all that clients sent, in order, on any connection.

    `behaviour`: "well" speaks each message until `finish`; "mute" answers nothing; "garbage"
    answers nonsense without an end; "refuses" refuses each message; "dies" closes in the middle.
    """

    def __init__(self, behaviour: str = "well") -> None:
        self.behaviour = behaviour
        self.lines: list[str] = []
        self.changed = asyncio.Event()
        self._over = asyncio.Event()
        self._serving = set()

    def finish(self) -> None:
        self._over.set()

    async def heard(self, line: str, times: int = 1) -> None:
        """Return once that line has come so many times."""
        while self.lines.count(line) < times:
            self.changed.clear()
            await self.changed.wait()

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._serving.add(asyncio.current_task())
        try:
            with suppress(OSError):
                await self._answer(reader, writer)
        finally:
            writer.close()

    async def close(self) -> None:
        """End all conversations."""
        for task in self._serving:
            task.cancel()
        await asyncio.gather(*self._serving, return_exceptions=True)

    async def _answer(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        takes_text = False
        while line := (await reader.readline()).decode().rstrip("\r\n"):
            self.lines.append(line)
            self.changed.set()
            if self.behaviour == "mute":
                continue
            if self.behaviour == "garbage":
                writer.write(b"230-\xff\x00\r\n" * 5_000)
            elif takes_text and line == ".":
                takes_text = False
                await self._speak(writer)
                if self.behaviour == "dies":
                    return
            elif line == "SPEAK":
                takes_text = self.behaviour != "refuses"
                writer.write(b"230 OK RECEIVING DATA\r\n" if takes_text else b"303 ERR\r\n")
            elif not takes_text:
                writer.write(b"208 OK\r\n")

    async def _speak(self, writer: asyncio.StreamWriter) -> None:
        writer.write(f"225-{_ID}\r\n225 OK MESSAGE QUEUED\r\n".encode())
        await writer.drain()
        if self.behaviour == "dies":
            return
        self._over.clear()
        await self._over.wait()
        writer.write(f"702-{_ID}\r\n702-1\r\n702 END\r\n".encode())


@asynccontextmanager
async def speech_dispatcher(path, behaviour: str = "well"):
    """A server that listens at `path`."""
    dispatcher = SpeechDispatcher(behaviour)
    server = await asyncio.start_unix_server(dispatcher.serve, str(path))
    try:
        yield dispatcher
    finally:
        server.close()
        await dispatcher.close()
