"""The socket: connects, feeds the protocol, and comes back whatever happens."""

from __future__ import annotations

import asyncio
import logging
import random
import ssl
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from typing import Self

from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import (
    ConnectionClosed,
    InvalidHandshake,
    InvalidStatus,
    WebSocketException,
)

from kiosk import __version__
from kiosk.pusher.messages import Incoming, LinkChange, LinkState, Reason, Subscribed
from kiosk.pusher.protocol import Protocol, ProtocolError, Timing
from kiosk.pusher.retry import STABLE_AFTER_S, Retry, is_blocked, reason_for_close

log = logging.getLogger(__name__)

_MAX_FRAME_BYTES = 256 * 1024


@dataclass(frozen=True, slots=True)
class Endpoint:
    key: str
    host: str
    port: int
    tls: bool

    @classmethod
    def for_cluster(cls, key: str, cluster: str) -> Self:
        return cls(key, f"ws-{cluster}.pusher.com", 443, tls=True)

    @property
    def url(self) -> str:
        scheme = "wss" if self.tls else "ws"
        query = f"protocol=7&client=offer-kiosk&version={__version__}&flash=false"
        return f"{scheme}://{self.host}:{self.port}/app/{self.key}?{query}"


class PusherClient:
    """`sink` is called on the loop for everything of note; its errors are logged."""

    def __init__(
        self,
        endpoint: Endpoint,
        channel: str,
        sink: Callable[[Incoming], None],
        *,
        timing: Timing | None = None,
        retry: Retry | None = None,
    ) -> None:
        self._endpoint = endpoint
        self._channel = channel
        self._sink = sink
        self._timing = timing or Timing()
        self._retry = retry or Retry(random.Random())  # noqa: S311  jitter, no secret

    async def run(self) -> None:
        """For ever: the library's own reconnecting gives up on a Wi-Fi portal's answer."""
        while True:
            self._tell(LinkChange(LinkState.CONNECTING))
            began = time.monotonic()
            reason, detail = await self._connection()
            if time.monotonic() - began > STABLE_AFTER_S:
                self._retry.settled()
            wait = self._retry.wait(reason)
            state = LinkState.BLOCKED if is_blocked(reason) else LinkState.WAITING
            log.info("no live feed: %s (%s); again in %.1f s", reason, detail, wait)
            self._tell(LinkChange(state, reason, detail, wait))
            await asyncio.sleep(wait)

    async def _connection(self) -> tuple[Reason, str]:
        """One connection from start to end; why it ended."""
        try:
            async with asyncio.timeout(self._timing.open):
                socket = await self._open()
        except TimeoutError:
            return Reason.TIMEOUT, "no connection in time"
        except ssl.SSLError as error:
            return Reason.TLS, error.reason or "TLS"
        except InvalidStatus as error:
            status = error.response.status_code
            return (Reason.PORTAL if status < 400 else Reason.HTTP_ERROR), f"HTTP {status}"
        except (InvalidHandshake, WebSocketException) as error:
            return Reason.PORTAL, type(error).__name__
        except OSError as error:
            return Reason.NO_NETWORK, error.strerror or type(error).__name__
        try:
            return await self._converse(socket)
        finally:
            with suppress(TimeoutError, OSError):
                async with asyncio.timeout(1):
                    await socket.close()

    async def _open(self) -> ClientConnection:
        return await connect(
            self._endpoint.url,
            ssl=ssl.create_default_context() if self._endpoint.tls else None,
            proxy=None if not self._endpoint.tls else True,
            compression=None,
            # The protocol probes by itself, and sees a frozen server sooner.
            ping_interval=None,
            open_timeout=None,
            close_timeout=1,
            max_size=_MAX_FRAME_BYTES,
        )

    async def _converse(self, socket: ClientConnection) -> tuple[Reason, str]:
        protocol = Protocol(self._channel, self._timing, time.monotonic())
        self._tell(LinkChange(LinkState.CONNECTED))
        try:
            while True:
                await self._exchange(socket, protocol)
        except ProtocolError as error:
            return error.reason, ""
        except ConnectionClosed as error:
            code = error.rcvd.code if error.rcvd else None
            return reason_for_close(code), f"close code {code}"

    async def _exchange(self, socket: ClientConnection, protocol: Protocol) -> None:
        """Send what is due, then wait for a frame or for the protocol's next deadline."""
        for frame in protocol.take_outgoing():
            await socket.send(frame)
        try:
            async with asyncio.timeout(max(protocol.next_deadline() - time.monotonic(), 0)):
                received = await socket.recv()
        except TimeoutError:
            protocol.tick(time.monotonic())
            return
        incoming = protocol.receive(received, time.monotonic())
        if isinstance(incoming, Subscribed):
            self._tell(LinkChange(LinkState.SUBSCRIBED))
        if incoming is not None:
            self._tell(incoming)

    def _tell(self, incoming: Incoming) -> None:
        try:
            self._sink(incoming)
        except Exception:
            log.exception("unexpected error in the feed")
