"""Asks the screen, the net thread and the disk's thread in turn whether they still work."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtQuick import QQuickWindow

from kiosk.core.watchdog import Part, Round
from kiosk.services.threads.loop import WorkerThread
from kiosk.ui.net_line import NetLine

log = logging.getLogger(__name__)

_UNTIL_THE_FIRST_S = 2.0


class LifeSigns(QObject):
    """Asks all three in rounds. Lives on the GUI thread, whose loop is asked along with it.

    `first_frame` comes once. `alive` ends each round in which all have answered, and `silent`
    carries in words who has not. A wall that stands paints no frames, so each round asks for one.
    While nothing can be painted (no screen is connected, or the kiosk has switched its panel off)
    the GUI thread's own turn is the screen's answer.
    """

    first_frame = Signal()
    alive = Signal()
    silent = Signal(str)
    _answered = Signal(object, object, int)

    def __init__(
        self,
        window: QQuickWindow,
        line: NetLine[WorkerThread],
        panel_sleeps: Callable[[], bool] = lambda: False,
    ) -> None:
        """`line` leads to the disk's thread by way of the net thread."""
        super().__init__()
        self._window = window
        self._line = line
        self._panel_sleeps = panel_sleeps
        self._round = Round(0, time.monotonic())
        self._is_listening = False
        self._has_begun = False
        self._is_over_after_one = False
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._turn)
        self._answered.connect(self._hear)

    def start(self, every_s: float | None) -> None:
        """Begin a round each `every_s` seconds; None: one round alone, for the first frame."""
        self._is_over_after_one = every_s is None
        self._timer.start(round((every_s or _UNTIL_THE_FIRST_S) * 1_000))
        self._begin()

    def stop(self) -> None:
        self._timer.stop()
        self._listen(on=False)

    @Slot()
    def _turn(self) -> None:
        if not self._round.silent:
            self._begin()
            return
        if Part.SCREEN in self._round.silent and self._nothing_to_paint():
            self._answer(Part.SCREEN)
        if complaint := self._round.complaint(time.monotonic()):
            log.warning("%s", complaint)
            self.silent.emit(complaint)

    def _begin(self) -> None:
        self._round = self._round.next(time.monotonic())
        number = self._round.number
        self._line.ask(_of_the_net, self._answered, Part.NET, number)
        self._line.ask(_of_the_disk, self._answered, Part.DISK, number)
        if self._nothing_to_paint():
            self._answer(Part.SCREEN)
        else:
            self._listen(on=True)
            self._window.update()

    @Slot()
    def _painted(self) -> None:
        self._listen(on=False)
        self._answer(Part.SCREEN)

    @Slot(object, object, int)
    def _hear(self, _answer: object, part: Part, number: int) -> None:
        if not self._round.silent:
            return
        self._round = self._round.with_answer(part, number)
        if part is Part.SCREEN and not self._has_begun:
            self._has_begun = True
            self.first_frame.emit()
        if not self._round.silent:
            self.alive.emit()
            if self._is_over_after_one:
                self._timer.stop()

    def _answer(self, part: Part) -> None:
        self._hear(None, part, self._round.number)

    def _nothing_to_paint(self) -> bool:
        """Whether no frame can be expected. Wayland's stand-in for a screen has no size."""
        return self._window.screen().size().isEmpty() or self._panel_sleeps()

    def _listen(self, *, on: bool) -> None:
        """Hear of frames only while one is wanted, since each would call into Python."""
        if on and not self._is_listening:
            self._window.frameSwapped.connect(self._painted)
        elif self._is_listening and not on:
            self._window.frameSwapped.disconnect(self._painted)
        self._is_listening = on


async def _of_the_net(_disk: WorkerThread) -> None:
    """Answer from the net thread."""


async def _of_the_disk(disk: WorkerThread) -> None:
    """Answer once the disk's thread has had its turn; what it does before is not cut short."""
    await disk.run(_nothing)


def _nothing() -> None:
    """Take one turn."""
