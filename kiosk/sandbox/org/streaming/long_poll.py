"""Long polls: a connect is answered once there are events, or after the time that advice gives."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass

from starlette.requests import ClientDisconnect

from kiosk.sandbox.org.faults import FaultSwitches
from kiosk.sandbox.org.login import LoginService
from kiosk.sandbox.org.situation_name import SituationName as Name
from kiosk.sandbox.org.streaming.clients import StreamClient
from kiosk.sandbox.org.streaming.refusal import DAY_SPENT, UNKNOWN_CLIENT, RefusedError
from kiosk.sandbox.org.streaming.stream import OfferStream

_HANGS = frozenset({Name.STREAM_HANGS})
_REPLY_LOST = frozenset({Name.STREAM_REPLY_LOST})

Message = Mapping[str, object]


@dataclass(frozen=True, slots=True)
class Caller:
    """Who sent a request: `gone` returns once its connection has ended, `cut` ends it."""

    token: str
    cookie: str
    gone: Callable[[], Awaitable[None]]
    cut: Callable[[], None]

    def is_logged_in(self, login: LoginService) -> bool:
        return login.is_open(self.token, time.time())


class LongPolls:
    def __init__(self, stream: OfferStream, faults: FaultSwitches) -> None:
        self._stream = stream
        self._faults = faults

    async def next_events(
        self, client: StreamClient, message: Message, caller: Caller
    ) -> tuple[list[dict[str, object]], dict[str, object]]:
        """The client's events, and what its reply carries besides: the first one has the advice.

        Raises:
            RefusedError: the client has been forgotten, or the day's deliveries are spent.
            ClientDisconnect: the client has left.
        """
        figures = self._faults.current.stream
        if figures.forget_after and client.connects >= figures.forget_after:
            self._stream.clients.drop(client)
            raise RefusedError(UNKNOWN_CLIENT)
        if not self._stream.deliveries.left:
            raise RefusedError(DAY_SPENT)
        is_first = client.connects == 0
        client.connects += 1
        poll = client.begin_poll()
        try:
            if not is_first:
                await self._held(client, _timeout(message, figures.poll_ms), caller)
        finally:
            self._stream.clients.end_poll(client)
        if self._stream.clients.get(client.client_id) is None:
            raise RefusedError(UNKNOWN_CLIENT)
        events = self._taken(client) if client.is_latest(poll) else []
        if events and self._faults.take(_REPLY_LOST):
            caller.cut()
        advice = {"reconnect": "retry", "interval": 0, "timeout": figures.poll_ms}
        return events, {"advice": advice} if is_first else {}

    async def _held(self, client: StreamClient, timeout_s: float, caller: Caller) -> None:
        if client.waiting or not timeout_s:
            return
        if self._faults.take(_HANGS):
            await caller.gone()
            raise ClientDisconnect
        woken = asyncio.ensure_future(client.woken.wait())
        gone = asyncio.ensure_future(caller.gone())
        try:
            await asyncio.wait(
                {woken, gone}, timeout=timeout_s, return_when=asyncio.FIRST_COMPLETED
            )
            if gone.done():
                raise ClientDisconnect
        finally:
            woken.cancel()
            gone.cancel()

    def _taken(self, client: StreamClient) -> list[dict[str, object]]:
        """The events that wait, as far as the day's deliveries go."""
        deliveries = self._stream.deliveries
        if client.waiting and not deliveries.left:
            client.waiting.clear()
            raise RefusedError(DAY_SPENT)
        count = min(len(client.waiting), deliveries.left)
        deliveries.add(count)
        return [dict(client.waiting.popleft()) for _ in range(count)]


def _timeout(message: Message, usual_ms: int) -> float:
    """How long to hold the poll, in seconds; a client may ask for less by its own advice."""
    advice = message.get("advice")
    asked = advice.get("timeout") if isinstance(advice, Mapping) else None
    if isinstance(asked, int) and 0 <= asked < usual_ms:
        return asked / 1000
    return usual_ms / 1000
