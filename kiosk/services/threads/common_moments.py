"""Pauses that end at common moments, so that an idle kiosk wakes up once for several works."""

from __future__ import annotations

import asyncio


async def until_common_moment(every_s: float) -> None:
    """Sleep until the loop's time is a multiple of `every_s`: that long at most, often less.

    Works whose periods are multiples of one another wake up together.
    """
    now = asyncio.get_running_loop().time()
    await asyncio.sleep((now // every_s + 1) * every_s - now)
