"""The heartbeat: now and then the org is told how this kiosk is."""

from __future__ import annotations

import asyncio
import logging
import random
from collections.abc import Awaitable, Callable

from kiosk.core.delivery.heartbeat import Heartbeat, first_wait, next_wait
from kiosk.core.delivery.outcome import Action
from kiosk.salesforce.client import CallError
from kiosk.salesforce.errors import action_for_call
from kiosk.store.database import StoreError

log = logging.getLogger(__name__)

_CLOSED = frozenset({403, 404, 405})
_LATER_S = 86_400.0


class HeartbeatService:
    """`read` says how the kiosk is; `send` tells the org, each an API call of its day."""

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
        """Until cancelled."""
        wait = first_wait(self._rng)
        while True:
            await self._pause(wait)
            wait = await self.beat()

    async def beat(self) -> float:
        """Send one; seconds until the next, as a lost one is not made up for."""
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
    """The org has not this endpoint, or not for us: only a person changes that."""
    action = action_for_call(error.status, error.code)
    return error.status in _CLOSED and action is Action.HOLD_LANE
