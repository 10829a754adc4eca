"""Holds a lease while somebody works, and gives it back at the end."""

from __future__ import annotations

import asyncio
import contextlib
import logging
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass

from kiosk.hub.redis.connection import RedisUnavailableError
from kiosk.hub.redis.lease import Lease
from kiosk.hub.work.stopping import Stopping

log = logging.getLogger(__name__)


class Held:
    """Whether the lease is still held, as far as is known."""

    def __init__(self) -> None:
        self.now = True


@dataclass(frozen=True, slots=True)
class Shift:
    """A lease with its name in the log; seconds until it is renewed, and tried for again."""

    name: str
    lease: Lease
    renew_s: float
    rest_s: float


async def work_while_held(
    shift: Shift, stopping: Stopping, work: Callable[[Held], Awaitable[None]]
) -> None:
    """Run `work` whenever the lease can be had, until stopped; wait for a Redis that is away."""
    while not stopping.now:
        try:
            async with holding(shift.lease, shift.name, shift.renew_s) as held:
                if held is None:
                    await stopping.rest(shift.rest_s)
                else:
                    await work(held)
        except RedisUnavailableError as error:
            log.warning("%s: Redis: %s", shift.name, error)
            await stopping.rest(shift.rest_s)


@contextlib.asynccontextmanager
async def holding(lease: Lease, name: str, renew_s: float) -> AsyncIterator[Held | None]:
    """Take the lease, and renew it for as long as the context lasts; None if another has it.

    Raises RedisUnavailableError.
    """
    # Still one's own where Redis was away meanwhile.
    if not (await lease.take() or await lease.keep()):
        yield None
        return
    held, ended = Held(), Stopping()
    # It is told to end and never cancelled: a command to Redis may swallow a cancellation.
    renewing = asyncio.create_task(_renew(lease, name, renew_s, held, ended))
    try:
        yield held
    finally:
        ended.stop()
        await renewing
        with contextlib.suppress(RedisUnavailableError):
            await lease.give_back()


async def _renew(lease: Lease, name: str, renew_s: float, held: Held, ended: Stopping) -> None:
    while held.now:
        await ended.rest(renew_s)
        if ended.now:
            return
        try:
            held.now = await lease.keep()
        except RedisUnavailableError as error:
            log.warning("%s: the lease could not be renewed: %s", name, error)
        if not held.now:
            # What this worker still settles is fenced by the entries.
            log.warning("%s: the lease has ended", name)
