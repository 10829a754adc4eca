"""A program: what news of offers cost the GUI thread, turn by turn of its event loop.

One kiosk a process, on the Qt platform that the environment names. Times are the thread's own
processor time, so they hold on a machine that others use as well.
"""

from __future__ import annotations

import argparse
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QAbstractEventDispatcher, QObject, Slot

from kiosk.app import KioskApp
from kiosk.core.wall.card import Card
from tests.bench.burst import wait_until
from tests.bench.live_kiosk import live_kiosk
from tests.bench.report import figure, spread
from tests.gallery.screens import sample_cards

# The first collection of garbage is over by then.
_SETTLED_S = 15.0
_CHANGED_S = 1.5


class LoopTurns(QObject):
    """The ms of processor time of each turn, from waking up until the loop waits again."""

    def __init__(self, dispatcher: QAbstractEventDispatcher) -> None:
        super().__init__()
        self.ms: list[float] = []
        self._woken = time.thread_time()
        dispatcher.awake.connect(self._begin)
        dispatcher.aboutToBlock.connect(self._end)

    @Slot()
    def _begin(self) -> None:
        self._woken = time.thread_time()

    @Slot()
    def _end(self) -> None:
        self.ms.append(1000 * (time.thread_time() - self._woken))


@contextmanager
def longest(turns: LoopTurns, into: list[float]) -> Iterator[None]:
    turns.ms.clear()
    yield
    into.append(max(turns.ms, default=0.0))


def changes(cards: Sequence[Card]) -> Iterator[tuple[str, tuple[Card, ...], tuple[Card, ...]]]:
    """What changes, before and after; each is one event with news."""
    few, many = tuple(cards[:6]), tuple(cards[:10])
    plain = tuple(card for card in cards if not card.featured)
    yield "one more in its place", plain[:9], plain[:10]
    yield "another template: 6 offers become 10", few, many
    yield "another template: 10 offers become 6", many, few
    yield "another template: a hero comes", plain[:9], (*plain[:9], *cards[:1])


def tell(kiosk: KioskApp, turns: LoopTurns, times: int) -> None:
    for what, before, after in changes(sample_cards(16, "en")):
        took: list[float] = []
        for _ in range(times):
            kiosk.bridge.show_cards(before)
            wait_until(lambda: False, _CHANGED_S)
            with longest(turns, took):
                kiosk.bridge.show_cards(after)
                wait_until(lambda: False, _CHANGED_S)
        figure(f"{what}: longest turn", spread(took, "ms"), "p50 <= 8 ms")


def main() -> None:
    arguments = argparse.ArgumentParser()
    arguments.add_argument("config", type=Path)
    arguments.add_argument("--times", type=int, default=10)
    given = arguments.parse_args()
    with live_kiosk(given.config, _SETTLED_S) as kiosk:
        dispatcher = QAbstractEventDispatcher.instance()
        assert dispatcher
        tell(kiosk, LoopTurns(dispatcher), given.times)


if __name__ == "__main__":
    main()
