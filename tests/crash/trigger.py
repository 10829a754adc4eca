"""Kills its own process when a point is reached for the n-th time."""

from __future__ import annotations

import functools
import inspect
import os
import signal
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

_SOONEST_S = 1e-6  # 0 would stop the timer


@dataclass(slots=True)
class Trigger:
    """`point`: call and moment, as in "commit.before"; `delay`: s after the call began."""

    point: str
    nth: int = 1
    delay: float = 0.0

    @contextmanager
    def around(self, call: str) -> Iterator[None]:
        self._reached(f"{call}.before")
        if self._counts(f"{call}.during"):
            # By the kernel, for a thread would wait for the interpreter's lock: nobody handles
            # SIGALRM here, so that it ends the process as SIGKILL does.
            signal.setitimer(signal.ITIMER_REAL, max(self.delay, _SOONEST_S))
        yield
        self._reached(f"{call}.after")

    def wrapped(self, function: Callable[..., Any], call: str) -> Callable[..., Any]:
        """The same function, killed around it."""
        if inspect.iscoroutinefunction(function):

            @functools.wraps(function)
            async def waited(*args: object, **names: object) -> object:
                with self.around(call):
                    return await function(*args, **names)

            return waited

        @functools.wraps(function)
        def called(*args: object, **names: object) -> object:
            with self.around(call):
                return function(*args, **names)

        return called

    def _reached(self, point: str) -> None:
        if self._counts(point):
            os.kill(os.getpid(), signal.SIGKILL)

    def _counts(self, point: str) -> bool:
        if point != self.point:
            return False
        self.nth -= 1
        return self.nth == 0
