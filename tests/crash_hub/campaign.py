"""Harm after harm in one world, a look after each, and accounts of everything between."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from tests.crash.history import Violation
from tests.crash.weather import CALM, weather
from tests.crash_hub.account import Story, wrong_at_a_kiosk, wrongs
from tests.crash_hub.deaths import Harm, draw
from tests.crash_hub.world import World

_DEATHS_OF_AN_ACCOUNT = 60
_WEATHER = 0.3
_BETWEEN_S = 0.6


@dataclass(slots=True)
class Tally:
    """`deaths`: processes that were killed with SIGKILL; `harms`: what happened, by its name."""

    deaths: int = 0
    accounts: int = 0
    leads: int = 0
    redemptions: int = 0
    days: int = 0
    harms: Counter[str] = field(default_factory=Counter)
    told: Counter[str] = field(default_factory=Counter)
    violations: list[tuple[int, Violation]] = field(default_factory=list)


class Campaign:
    """`seed` gives the harms and the weather; moments are those of the machine."""

    def __init__(
        self, world: World, seed: str, on_account: Callable[[Tally], None] = lambda _: None
    ) -> None:
        self._world = world
        self._rng = random.Random(seed)
        self._on_account = on_account
        self.tally = Tally()

    def run(self, deaths: int) -> Tally:
        """Until so many processes were killed, or something is wrong."""
        self._world.all_living()
        due = _DEATHS_OF_AN_ACCOUNT
        while self.tally.deaths < deaths and not self.tally.violations:
            self._harm(draw(self._rng))
            if self.tally.deaths >= due:
                self._account()
                due += _DEATHS_OF_AN_ACCOUNT
        self._account()
        return self.tally

    def _harm(self, harm: Callable[[World, random.Random], Harm]) -> None:
        if self._rng.random() < _WEATHER:
            self._world.site.remote.set_faults(**weather(self._rng, []))
        self._world.wait_for_work(self._rng.uniform(0.0, _BETWEEN_S))
        done = harm(self._world, self._rng)
        self.tally.harms[done.name] += 1
        self.tally.deaths += done.deaths
        self._report(
            [
                wrong
                for name, kiosk in self._world.kiosks.items()
                if not kiosk.lives
                for wrong in wrong_at_a_kiosk(self._world.story(name))
            ]
        )
        self._world.all_living()

    def _account(self) -> None:
        """All faults are over and everything arrives; then each must be there once."""
        remote = self._world.site.remote
        remote.set_faults(**CALM)
        # The kiosks, which are started anew to have no customers.
        self.tally.deaths += sum(one.lives for one in self._world.kiosks.values())
        self._world.drain()
        stories, leads, redemptions = self._world.stories(), remote.leads(), remote.redemptions()
        self._count(stories, len(leads), len(redemptions))
        stats = remote.stats()
        self.tally.days = len(stats)
        self._report(wrongs(stories, leads, redemptions, stats))
        self._on_account(self.tally)
        self._world.all_living()

    def _count(self, stories: Sequence[Story], leads: int, redemptions: int) -> None:
        self.tally.accounts += 1
        self.tally.leads, self.tally.redemptions = leads, redemptions
        self.tally.told = Counter(one["what"] for story in stories for one in story.told)

    def _report(self, found: Sequence[Violation]) -> None:
        self.tally.violations += [(self.tally.deaths, one) for one in found]
