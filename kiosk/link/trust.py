"""Whom a kiosk believes: the worker's keys, and how it looks for newer ones."""

from __future__ import annotations

from typing import Protocol

from kiosk.core.fleet.worker_keys import WorkerKeys


class Trust(Protocol):
    """The worker's keys that are trusted now."""

    @property
    def keys(self) -> WorkerKeys: ...

    async def follow(self) -> None:
        """See whether the chain of keys has grown; never raises."""
