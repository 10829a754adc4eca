"""Compares the checks in events with the board, after a grace period for late events."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

from kiosk.core.feed.board import Board
from kiosk.core.feed.change import Check, check_of

_GRACE_S = 5.0
_MOST = 50


class Checks:
    """Open checks. Events may come in any order, so a match with any recent check is enough."""

    def __init__(
        self, board: Callable[[], Board], on_failed: Callable[[], None], on_held: Callable[[], None]
    ) -> None:
        self._board = board
        self._on_failed = on_failed
        self._on_held = on_held
        self._open: list[Check] = []
        self._timer: asyncio.TimerHandle | None = None

    def add(self, check: Check) -> None:
        """Add the check of the event that was just applied."""
        self._open = [*self._open[-_MOST:], check]
        if self._timer:
            self._timer.cancel()
            self._timer = None
        if self._agrees():
            self._held()
        else:
            self._timer = asyncio.get_running_loop().call_later(_GRACE_S, self._verify)

    def _verify(self) -> None:
        self._timer = None
        if self._agrees():
            self._held()
        else:
            self._open.clear()
            self._on_failed()

    def _held(self) -> None:
        self._open.clear()
        self._on_held()

    def _agrees(self) -> bool:
        return check_of(self._board().offers.values()) in self._open
