"""Lets uvicorn stop at once.

It looks ten times a second whether it is to stop, and rests 0.1 s before it looks whether its
connections have ended. A test that has a server of its own waited 0.2 s for that.
"""

from __future__ import annotations

import asyncio

import uvicorn.server

_LOOK_AGAIN_S = 0.01


class _Prompt:
    """What uvicorn sees of asyncio: all of it, with short sleeps."""

    def __getattr__(self, name: str) -> object:
        return getattr(asyncio, name)

    async def sleep(self, seconds: float) -> None:
        await asyncio.sleep(min(seconds, _LOOK_AGAIN_S))


def stop_promptly() -> None:
    """For all servers that this process will have."""
    uvicorn.server.asyncio = _Prompt()  # type: ignore[attr-defined, assignment]
