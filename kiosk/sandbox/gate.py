"""A public port in front of an inner one, which can fail like a network."""

from __future__ import annotations

import asyncio
import logging
import socket
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass

from kiosk.sandbox.loopback import HOST, bind_loopback, port_of

_PIECE_BYTES = 64 * 1024
_PIECES_UNDER_WAY = 32
_log = logging.getLogger(__name__)

# A chunk of bytes and the loop's time of its arrival; empty bytes mean that the sender finished.
_Piece = tuple[float, bytes]


@dataclass(frozen=True, slots=True)
class Link:
    """State of the network between kiosk and server: up, gone, silent, or delayed.

    `delay` is in seconds for each direction.
    """

    away: bool = False
    frozen: bool = False
    delay: float = 0.0


class Gate:
    """Forwards the connections of one public port; asyncio sets TCP_NODELAY on both ends.

    `listener` is a bound socket. Its port stays reserved even while it refuses connections.
    """

    def __init__(self, listener: socket.socket) -> None:
        self._listener = listener
        self.port = port_of(listener)
        self._target = 0
        self._server: asyncio.Server | None = None
        self._link = Link()
        self._flowing = asyncio.Event()
        self._flowing.set()
        self._tasks: set[asyncio.Task[None]] = set()
        self._clients: dict[int, asyncio.StreamWriter] = {}  # by the port the server sees

    @property
    def connections(self) -> int:
        return len(self._clients)

    @asynccontextmanager
    async def forwarding_to(self, target_port: int) -> AsyncIterator[None]:
        """Forward connections for as long as the context lasts; its end cuts them."""
        self._target = target_port
        await self._listen()
        try:
            yield
        finally:
            await self._hang_up()
            self._listener.close()

    async def set_link(self, link: Link) -> None:
        """Change the network for existing and future connections."""
        self._link = link
        if link.frozen:
            self._flowing.clear()
        else:
            self._flowing.set()
        if link.away and self._server is not None:
            await self._hang_up()
            self._listener = bind_loopback(self.port)
        elif not link.away and self._server is None:
            await self._listen()

    def cut(self, upstream_port: int) -> None:
        """Cut one client off, named by the port that the server sees."""
        if upstream_port in self._clients:
            self._clients[upstream_port].transport.abort()

    async def _listen(self) -> None:
        self._server = await asyncio.start_server(
            self._accept, sock=self._listener, limit=_PIECE_BYTES
        )

    async def _hang_up(self) -> None:
        if self._server is not None:
            self._server.close()
            self._server = None
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    def _accept(self, reader: asyncio.StreamReader, client: asyncio.StreamWriter) -> None:
        if self._server is None:  # Accepted at the very moment of the cut.
            client.transport.abort()
            return
        task = asyncio.create_task(self._carry(reader, client))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _carry(self, reader: asyncio.StreamReader, client: asyncio.StreamWriter) -> None:
        try:
            with _closing(client):
                upstream_reader, upstream = await asyncio.open_connection(
                    HOST, self._target, limit=_PIECE_BYTES
                )
                with _closing(upstream), self._listed(client, upstream):
                    async with asyncio.TaskGroup() as pipes:
                        self._start_pipe(pipes, reader, upstream)
                        self._start_pipe(pipes, upstream_reader, client)
        except* OSError as errors:
            _log.debug("connection lost: %s", errors.exceptions[0])

    @contextmanager
    def _listed(
        self, client: asyncio.StreamWriter, upstream: asyncio.StreamWriter
    ) -> Iterator[None]:
        upstream_port: int = upstream.get_extra_info("sockname")[1]
        self._clients[upstream_port] = client
        try:
            yield
        finally:
            del self._clients[upstream_port]

    def _start_pipe(
        self,
        pipes: asyncio.TaskGroup,
        source: asyncio.StreamReader,
        sink: asyncio.StreamWriter,
    ) -> None:
        # Receiving and delivering are separate, so a slow link adds delay but keeps its bandwidth.
        under_way: asyncio.Queue[_Piece] = asyncio.Queue(_PIECES_UNDER_WAY)
        pipes.create_task(self._take(source, under_way))
        pipes.create_task(self._deliver(under_way, sink))

    async def _take(self, source: asyncio.StreamReader, under_way: asyncio.Queue[_Piece]) -> None:
        loop = asyncio.get_running_loop()
        piece = b"-"
        while piece:
            piece = await source.read(_PIECE_BYTES)
            await under_way.put((loop.time() + self._link.delay, piece))

    async def _deliver(self, under_way: asyncio.Queue[_Piece], sink: asyncio.StreamWriter) -> None:
        loop = asyncio.get_running_loop()
        while True:
            due, piece = await under_way.get()
            if due > loop.time():
                await asyncio.sleep(due - loop.time())
            await self._flowing.wait()
            if not piece:
                sink.write_eof()
                return
            sink.write(piece)
            await sink.drain()


@contextmanager
def _closing(writer: asyncio.StreamWriter) -> Iterator[None]:
    """Flush and close after a normal end; cut at once after an error."""
    try:
        yield
    except BaseException:
        writer.transport.abort()
        raise
    writer.close()
