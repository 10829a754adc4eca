"""A program: what frames take to paint while pages turn and offers open and close.

One kiosk a process, on the Qt platform that the environment names.
"""

from __future__ import annotations

import argparse
import time
from pathlib import Path

from PySide6.QtCore import QObject, Slot
from PySide6.QtQuick import QQuickWindow

from tests.bench.burst import wait_until
from tests.bench.live_kiosk import live_kiosk
from tests.bench.report import figure, spread

_SETTLED_S = 5.0
_MOVED_S = 0.8
_SLOW_MS = 33.0


class PaintedFrames(QObject):
    """The ms that each frame took, from the end of its animations to its swap."""

    def __init__(self, window: QQuickWindow) -> None:
        super().__init__()
        self.ms: list[float] = []
        self._begun = 0.0
        window.afterAnimating.connect(self._begin)
        window.frameSwapped.connect(self._end)

    @Slot()
    def _begin(self) -> None:
        self._begun = time.perf_counter()

    @Slot()
    def _end(self) -> None:
        self.ms.append(1000 * (time.perf_counter() - self._begun))

    def of(self, moves, times: int) -> list[float]:
        """Those of movements, of which each is begun `times` times."""
        self.ms.clear()
        for _ in range(times):
            for move in moves:
                move()
                wait_until(lambda: False, _MOVED_S)
        return list(self.ms)


def tell(what: str, ms: list[float]) -> None:
    late = sum(one > _SLOW_MS for one in ms) / max(len(ms), 1)
    figure(f"{what}, {len(ms)} frames", spread(ms, "ms") if ms else "-", "max <= 50 ms")
    figure("  of them over 33 ms", f"{100 * late:.1f} %", "0 %")


def main() -> None:
    arguments = argparse.ArgumentParser()
    arguments.add_argument("config", type=Path)
    arguments.add_argument("--times", type=int, default=10)
    given = arguments.parse_args()
    with live_kiosk(given.config, _SETTLED_S) as kiosk:
        frames = PaintedFrames(kiosk.window.quick)
        paging = kiosk.wall.paging
        tell("pages that turn", frames.of([paging.due.emit], given.times))

        def open_one() -> None:
            kiosk.wall.open(kiosk.wall.shown_ids()[0])

        tell(
            "offers that open and close",
            frames.of([open_one, kiosk.views.detail.close], given.times),
        )


if __name__ == "__main__":
    main()
