"""The net thread, whose parts are built once the first frame stands.

Why so late: docs/decisions/0148-the-wall-stands-first.md.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from concurrent.futures import Future
from contextlib import suppress
from typing import TYPE_CHECKING, TypeVar

from kiosk.services.threads.loop import NetLoop
from kiosk.services.threads.patient_loop import PatientLoop
from kiosk.ui.net_line import NetLine, Work

if TYPE_CHECKING:
    from kiosk.wiring.net import Net

Services = TypeVar("Services")

# A screen that paints nothing, as one that is not plugged in, keeps nothing from being delivered.
_LONGEST_WAIT_S = 3.0


class StartRefusedError(Exception):
    """The kiosk cannot run as it is configured. The text names the remedy, `code` is the exit's."""

    def __init__(self, message: str, code: int) -> None:
        super().__init__(message)
        self.code = code


class LateNet:
    """Builds all parts of the net thread on that thread, completely, then runs them."""

    def __init__(
        self,
        build: Callable[[], Awaitable[Net]],
        refused: Callable[[StartRefusedError], None],
        on_death: Callable[[], None],
    ) -> None:
        """Create the thread; nothing runs yet.

        `build`, and what it built, may raise StartRefusedError, which `refused` gets; `on_death` is
        called at any other error. Both are called on the net thread.
        """
        self._build = build
        self._refused = refused
        self._built: Future[Net] = Future()
        self._is_built = asyncio.Event()
        self._may_begin = asyncio.Event()
        self._loop = NetLoop(self._main, PatientLoop, on_death)

    @property
    def net(self) -> Net:
        """The parts. Raises TimeoutError before they are built."""
        return self._built.result(0)

    @property
    def is_whole(self) -> bool:
        return self._built.done()

    def line(self, of: Callable[[Net], Services]) -> NetLine[Services]:
        """A line to some of the parts; what is asked before they are there waits."""
        return NetLine(self._call, lambda: of(self.net))

    def line_to(self, service: Services) -> NetLine[Services]:
        """A line to what is there already, as soon as the thread runs."""
        return NetLine(self.call, lambda: service)

    def call(self, work: Work) -> None:
        """Start work that needs none of the parts, as soon as the thread runs."""
        self._loop.call(work)

    def start(self) -> None:
        self._loop.start()

    def begin(self) -> None:
        """The first frame stands. May be called on any thread."""

        async def begin() -> None:
            self._may_begin.set()

        self.call(begin)
        self._call(self._tell_painted)

    def stop(self) -> None:
        """End all works, and wait for the thread."""
        self._loop.stop()

    async def _main(self) -> None:
        with suppress(TimeoutError):
            async with asyncio.timeout(_LONGEST_WAIT_S):
                await self._may_begin.wait()
        try:
            net = await self._build()
            self._built.set_result(net)
            self._is_built.set()
            await net.run()
        except StartRefusedError as error:
            self._refused(error)

    def _call(self, work: Work) -> None:
        async def once_built() -> None:
            await self._is_built.wait()
            await work()

        self.call(once_built)

    async def _tell_painted(self) -> None:
        self.net.painted()
