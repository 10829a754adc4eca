"""Stops of one kiosk after the other in one world: how each ends, and what its store holds then."""

from __future__ import annotations

import random
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from itertools import cycle

from kiosk.core.delivery.outbox import UNSENT
from tests.crash.history import Violation
from tests.crash.points import Command
from tests.crash.weather import CALM
from tests.crash.world import World
from tests.stops.judge import Ended, Wrong, wrong_with
from tests.stops.plan import Stop, When
from tests.stops.stopped import DidNotComeUpError, RunningKiosk

_DRAINS = 5
_OFFERS_IN_A_STORM = 12


@dataclass(frozen=True, slots=True)
class Finding:
    stop: Stop
    wrong: Wrong
    words: str


@dataclass(slots=True)
class Tally:
    """`seconds`: how long each stop took. `died`: those that came before the kiosk caught them."""

    seconds: list[float] = field(default_factory=list)
    moments: Counter[str] = field(default_factory=Counter)
    died: int = 0
    leads: int = 0
    findings: list[Finding] = field(default_factory=list)


class Campaign:
    def __init__(
        self,
        world: World,
        seed: str,
        sabotage: str = "",
        on_stop: Callable[[Tally], None] = lambda _: None,
    ) -> None:
        self._world = world
        self._rng = random.Random(seed)
        self._sabotage = sabotage
        self._on_stop = on_stop
        offers = [
            world.remote.add_offer(number=f"STOP{number}", title="An offer")
            for number in range(_OFFERS_IN_A_STORM)
        ]
        self._offers = cycle(offers)
        self.tally = Tally()

    def run(self, stops: Iterable[Stop]) -> Tally:
        last = Stop(When.LIVE, 0.0)
        for stop in stops:
            if stop.new_store:
                self._account(last)
                self._world.begin_a_store()
            self._give(stop.leads)
            self._note(stop, self._play(stop))
            self._on_stop(self.tally)
            last = stop
        self._account(last)
        self.tally.leads = len(self._world.attempts)
        return self.tally

    def _give(self, leads: int) -> None:
        """What the next kiosk finds and delivers."""
        if leads:
            attempts = self._world.action.attempts(self._rng, leads)
            self._world.heard(self._world.start(Command.ADD, None, attempts).end().output)

    def _play(self, stop: Stop) -> Ended:
        self._world.remote.set_faults(**CALM)
        with RunningKiosk(self._world.config, self._sabotage or stop.scene) as kiosk:
            try:
                self._bring_to(stop.when, kiosk)
            except DidNotComeUpError as error:
                return Ended(1, 0.0, f"CRITICAL did not come up\n{error}")
            with self._going_on(stop):
                kiosk.let_live(stop.delay)
                return kiosk.stop(stop.signal, stop.again)

    def _bring_to(self, when: When, kiosk: RunningKiosk) -> None:
        if when is When.BUILDING:
            kiosk.wait_for_its_log()
        elif when in {When.LIVE, When.BUSY}:
            kiosk.wait_for_words("the feed is live")

    @contextmanager
    def _going_on(self, stop: Stop) -> Iterator[None]:
        if stop.faults:
            self._world.remote.set_faults(**stop.faults)
        if stop.when is not When.BUSY:
            yield
            return
        enough = threading.Event()
        storm = threading.Thread(target=self._offer_storm, args=(enough,))
        storm.start()
        try:
            yield
        finally:
            enough.set()
            storm.join()

    def _offer_storm(self, enough: threading.Event) -> None:
        while not enough.is_set():
            title = f"An offer, {time.monotonic()}"
            self._world.remote.change_offer(next(self._offers), title=title)

    def _note(self, stop: Stop, ended: Ended) -> None:
        self.tally.seconds.append(ended.seconds)
        self.tally.moments[stop.when] += 1
        self.tally.died += ended.code == -stop.signal
        for wrong in wrong_with(stop, ended):
            self._find(stop, wrong, f"exit code {ended.code}, {ended.seconds:.2f} s\n{ended.words}")
        try:
            history = self._world.of_the_store()
        except Exception as error:  # noqa: BLE001  whatever keeps it from being opened is the finding
            self._find(stop, Wrong.STORE, repr(error))
            return
        violations = self._world.action.wrong_in_the_store(history)
        self._find_all(stop, violations)
        for name in self._world.set_aside():
            self._find(stop, Wrong.STORE, name)

    def _account(self, last: Stop) -> None:
        """All is delivered; then each lead is in the org once."""
        self._world.remote.set_faults(**CALM)
        for _ in range(_DRAINS):
            if not self._world.states.intersection(UNSENT):
                break
            self._world.start(Command.SYNC, None).end()
            self._world.of_the_store()
        violations = self._world.action.wrong_in_the_end(self._world.of_all())
        self._find_all(last, violations)

    def _find_all(self, stop: Stop, violations: Iterable[Violation]) -> None:
        for one in violations:
            self._find(stop, Wrong.STORE, f"{one.wrong}: {one.what}")

    def _find(self, stop: Stop, wrong: Wrong, words: str) -> None:
        self.tally.findings.append(Finding(stop, wrong, words))
