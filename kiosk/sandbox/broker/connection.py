"""The life of one WebSocket: greeting, reading, writing, liveness, closing."""

from __future__ import annotations

import asyncio
import logging
import secrets
from collections.abc import Callable
from contextlib import suppress

from starlette.websockets import WebSocket, WebSocketDisconnect

from kiosk.sandbox.broker.application import PusherApp
from kiosk.sandbox.broker.channels import Channels
from kiosk.sandbox.broker.frames import PING, error_frame, parse_frame
from kiosk.sandbox.broker.misbehaviour import MisbehaviourSwitch
from kiosk.sandbox.broker.refusal import (
    BINARY_FRAME,
    FRAME_TOO_BIG,
    PONG_MISSING,
    SLOW_READER,
    Close,
    RefusedFrameError,
    handshake_refusal,
)
from kiosk.sandbox.broker.session import Conversation

_MAX_FRAME_LENGTH = 100_000
_CLOSE_GRACE_S = 5.0
_log = logging.getLogger(__name__)


class Outgoing:
    """Outgoing frames of one socket; senders never wait for a slow reader."""

    def __init__(self, socket_id: str, limit: int) -> None:
        self.socket_id = socket_id
        self.overflowed = asyncio.Event()
        self._frames: asyncio.Queue[str] = asyncio.Queue(limit)

    def send(self, frame: str) -> None:
        try:
            self._frames.put_nowait(frame)
        except asyncio.QueueFull:
            self.overflowed.set()

    async def next_frame(self) -> str:
        return await self._frames.get()


class ClientConnection:
    """Serves one WebSocket until either side closes it."""

    def __init__(
        self,
        websocket: WebSocket,
        application: PusherApp,
        channels: Channels,
        clock: Callable[[], float],
        switch: MisbehaviourSwitch,
    ) -> None:
        self._websocket = websocket
        self._application = application
        self._switch = switch
        self._mute = False
        self._outgoing = Outgoing(_new_socket_id(), application.outgoing_limit)
        self._session = Conversation(application, channels, self._outgoing, clock)

    async def serve(self) -> None:
        await self._switch.thawed()
        # Accepted before it is refused, because a close code needs an open socket.
        await self._websocket.accept()
        key = self._websocket.path_params["key"]
        protocol = self._websocket.query_params.get("protocol")
        with suppress(WebSocketDisconnect):
            close = handshake_refusal(self._application, key, protocol) or await self._greet()
            close = close or await self._converse()
            if close is not None:
                await self._close(close)

    async def _greet(self) -> Close | None:
        misbehaviour = self._switch.current
        self._mute = misbehaviour.mute
        greeting = misbehaviour.greeting(
            self._outgoing.socket_id, self._application.activity_timeout
        )
        if greeting is not None:
            await self._websocket.send_text(greeting)
        return misbehaviour.close

    async def _converse(self) -> Close | None:
        """Serve the socket; returns why the broker closes it, or None if the client has gone."""
        steps = (self._read(), self._write(), self._overflow())
        tasks: list[asyncio.Task[Close | None]] = [asyncio.create_task(step) for step in steps]
        try:
            done, _ = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
            return done.pop().result()
        finally:
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)
            self._session.end()

    async def _read(self) -> Close | None:
        awaits_pong = False
        while True:
            limit = self._application.pong_timeout if awaits_pong else self._idle_limit()
            try:
                async with asyncio.timeout(limit):
                    message = await self._websocket.receive()
            except TimeoutError:
                await self._switch.thawed()
                if awaits_pong:
                    return PONG_MISSING
                awaits_pong = True
                self._outgoing.send(PING)
                continue
            awaits_pong = False
            if message["type"] == "websocket.disconnect":
                return None
            await self._switch.thawed()
            if close := self._receive(message.get("text")):
                return close

    def _idle_limit(self) -> float | None:
        return None if self._mute else self._application.activity_timeout

    def _receive(self, text: str | None) -> Close | None:
        if text is None:
            return BINARY_FRAME
        if len(text) > _MAX_FRAME_LENGTH:
            return FRAME_TOO_BIG
        if self._mute:
            return None
        try:
            frame = parse_frame(text)
            if not self._switch.current.swallows(frame):
                self._session.handle(frame)
        except RefusedFrameError as refusal:
            _log.info("socket %s: a frame is refused", self._outgoing.socket_id)
            self._outgoing.send(error_frame(refusal.message, refusal.code))
        return None

    async def _write(self) -> Close | None:
        while True:
            frame = await self._outgoing.next_frame()
            await self._switch.thawed()
            try:
                await self._websocket.send_text(frame)
            except RuntimeError:
                # The server below has closed the socket itself, as it does on invalid UTF-8.
                return None

    async def _overflow(self) -> Close | None:
        await self._outgoing.overflowed.wait()
        return SLOW_READER

    async def _close(self, close: Close) -> None:
        # A stalled reader takes no close frame either, and the server below may have closed
        # already (RuntimeError): then the socket is just dropped.
        with suppress(TimeoutError, RuntimeError):
            async with asyncio.timeout(_CLOSE_GRACE_S):
                await self._websocket.close(close.code, close.reason)


def _new_socket_id() -> str:
    return f"{secrets.randbelow(10**9) + 1}.{secrets.randbelow(10**9) + 1}"
