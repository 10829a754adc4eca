"""The heartbeat: reports this kiosk's health and board to the org."""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Awaitable, Callable
from contextlib import suppress

from kiosk.core.delivery.call_fault import CallFaultError
from kiosk.core.delivery.heartbeat import Heartbeat
from kiosk.core.delivery.heartbeat_schedule import HeartbeatSchedule
from kiosk.core.delivery.outcome import Action
from kiosk.core.feed.board_figures import BoardFigures
from kiosk.salesforce.errors import action_for_call
from kiosk.salesforce.replies import CallError
from kiosk.store.faults import StoreError

log = logging.getLogger(__name__)

_CLOSED = frozenset({403, 404, 405})
_LATER_S = 86_400.0


class HeartbeatService:
    """Sends heartbeats. `read` returns the health; each `send` costs an API call.

    `figures` returns those of the present board.
    """

    def __init__(
        self,
        read: Callable[[], Awaitable[Heartbeat]],
        send: Callable[[Heartbeat], Awaitable[object]],
        schedule: HeartbeatSchedule,
        figures: Callable[[], BoardFigures],
    ) -> None:
        self._read = read
        self._send = send
        self._schedule = schedule
        self._figures = figures
        self._known = figures()
        self._rescheduled = asyncio.Event()

    def org_asks(self) -> None:
        """Send a heartbeat soon, because the org asks who has heard of a change."""
        self._schedule.asked(time.monotonic())
        self._rescheduled.set()

    def knocked(self, window: float) -> None:
        """Send a heartbeat within `window` seconds, because an order waits or was done."""
        self._schedule.knocked(time.monotonic(), window)
        self._rescheduled.set()

    def board_told(self) -> None:
        """Send a heartbeat some minutes later if the board is another than at the last call."""
        figures = self._figures()
        if figures != self._known:
            self._known = figures
            self._schedule.board_changed(time.monotonic())
            self._rescheduled.set()

    async def run(self) -> None:
        """Send heartbeats until cancelled."""
        while True:
            self._rescheduled.clear()
            pause = self._schedule.due - time.monotonic()
            if pause > 0:
                with suppress(TimeoutError):
                    async with asyncio.timeout(pause):
                        await self._rescheduled.wait()
                continue
            self._schedule.begun(time.monotonic())
            self._schedule.refused(time.monotonic(), await self.beat())

    async def beat(self) -> float:
        """Send one heartbeat; returns for how long (s) the org takes none. A lost one is lost."""
        try:
            await self._send(await self._read())
        except StoreError as error:
            log.warning("no heartbeat: the outbox cannot be read: %s", error)
        except CallError as error:
            log.info("no heartbeat: %s", error)
            return _LATER_S if _is_closed(error) else error.retry_after
        except CallFaultError as error:
            log.info("no heartbeat: %s", error)
            return error.fault.retry_after
        return 0.0


def _is_closed(error: CallError) -> bool:
    """Return whether the org lacks the endpoint or denies access, which only a person fixes."""
    action = action_for_call(error.status, error.code)
    return error.status in _CLOSED and action is Action.HOLD_LANE
