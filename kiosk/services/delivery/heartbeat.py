"""The heartbeat: reports this kiosk's health to the org at intervals."""

from __future__ import annotations

import asyncio
import logging
import random
from collections.abc import Awaitable, Callable

from kiosk.core.delivery.heartbeat import Heartbeat, first_wait, next_wait
from kiosk.core.delivery.outcome import Action
from kiosk.salesforce.errors import action_for_call
from kiosk.salesforce.replies import CallError
from kiosk.store.faults import StoreError

log = logging.getLogger(__name__)

_CLOSED = frozenset({403, 404, 405})
_LATER_S = 86_400.0


class HeartbeatService:
    """Sends heartbeats. `read` returns the health; each `send` costs an API call."""

    def __init__(
        self,
        read: Callable[[], Awaitable[Heartbeat]],
        send: Callable[[Heartbeat], Awaitable[None]],
        minutes: float,
        rng: random.Random,
        pause: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self._read = read
        self._send = send
        self._minutes = minutes
        self._rng = rng
        self._pause = pause

    async def run(self) -> None:
        """Send heartbeats until cancelled."""
        wait = first_wait(self._rng)
        while True:
            await self._pause(wait)
            wait = await self.beat()

    async def beat(self) -> float:
        """Send one heartbeat; returns the seconds until the next. A lost one is not repeated."""
        usual = next_wait(self._minutes, self._rng)
        try:
            await self._send(await self._read())
        except StoreError as error:
            log.warning("no heartbeat: the outbox cannot be read: %s", error)
        except CallError as error:
            log.info("no heartbeat: %s", error)
            return max(usual, _LATER_S if _is_closed(error) else error.retry_after)
        return usual


def _is_closed(error: CallError) -> bool:
    """Return whether the org lacks the endpoint or denies access, which only a person fixes."""
    action = action_for_call(error.status, error.code)
    return error.status in _CLOSED and action is Action.HOLD_LANE
