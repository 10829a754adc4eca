"""Restarts long-running work after an unforeseen error, without affecting other work."""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Awaitable, Callable

log = logging.getLogger(__name__)

_FIRST_WAIT_S = 5.0
_LONGEST_WAIT_S = 300.0


async def lasting(
    work: Callable[[], Awaitable[None]],
    pause: Callable[[float], Awaitable[None]] = asyncio.sleep,
) -> None:
    """Run `work` until it ends or is cancelled. After each quick failure the pause doubles."""
    wait = _FIRST_WAIT_S
    while True:
        began = time.monotonic()
        try:
            await work()
        except Exception:
            if time.monotonic() - began > _LONGEST_WAIT_S:
                wait = _FIRST_WAIT_S
            log.exception("%s failed and restarts in %.0f s", work.__qualname__, wait)
            await pause(wait)
            wait = min(wait * 2, _LONGEST_WAIT_S)
        else:
            return
