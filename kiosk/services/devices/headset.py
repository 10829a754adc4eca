"""Listens to the headset's jack on the net thread, and opens it again after a fault."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Sequence
from functools import partial
from typing import Protocol

from kiosk.hardware.lost import DeviceLostError

log = logging.getLogger(__name__)

_RETRY_S = 5.0


class Jack(Protocol):
    """A jack that is read without waiting. `open` and `read` raise DeviceLostError."""

    def open(self) -> bool: ...
    def fileno(self) -> int: ...
    def read(self) -> Sequence[bool]: ...
    def close(self) -> None: ...


class Headset:
    """Tells whether a headset is plugged in, whenever that changes.

    A jack that is lost counts as removed: nobody may go on with the customer's page. `problem` says
    why there is none, with the remedy; it is empty while the jack works.
    """

    def __init__(
        self, jack: Jack, tell: Callable[[bool], None], retry_seconds: float = _RETRY_S
    ) -> None:
        self._jack = jack
        self._tell = tell
        self._retry = retry_seconds
        self._inserted = False
        self.problem = ""

    async def run(self) -> None:
        while True:
            try:
                await self._listen()
            except DeviceLostError as error:
                self._note(str(error))
            finally:
                self._jack.close()
                self._see(False)
            await asyncio.sleep(self._retry)

    async def _listen(self) -> None:
        """Follow the jack until it is lost. Raises DeviceLostError."""
        self._see(self._jack.open())
        self._note("")
        loop, lost = asyncio.get_running_loop(), asyncio.Event()
        faults: list[DeviceLostError] = []
        file = self._jack.fileno()
        loop.add_reader(file, partial(self._read, faults, lost))
        try:
            await lost.wait()
        finally:
            loop.remove_reader(file)
        raise faults[0]

    def _read(self, faults: list[DeviceLostError], lost: asyncio.Event) -> None:
        try:
            for inserted in self._jack.read():
                self._see(inserted)
        except DeviceLostError as error:
            faults.append(error)
            lost.set()

    def _see(self, inserted: bool) -> None:
        if inserted != self._inserted:
            self._inserted = inserted
            self._tell(inserted)

    def _note(self, problem: str) -> None:
        """Log a change of the problem, not every try."""
        if problem and problem != self.problem:
            log.warning("%s", problem)
        elif self.problem and not problem:
            log.info("the headset's jack is there again")
        self.problem = problem
