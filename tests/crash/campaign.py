"""Rounds of kills in one world, a look after each, and an account at the end."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace

from kiosk.core.delivery.outbox import UNSENT, RowState
from tests.crash.history import Attempt, Violation, Wrong
from tests.crash.plan import Round, Step
from tests.crash.points import Command
from tests.crash.victim import AtMoment, Ended, Kill, Victim
from tests.crash.weather import CALM, weather
from tests.crash.world import World

_ROUNDS_OF_A_HISTORY = 16
_DRAINS = 5
_DELIVERIES = frozenset({Command.SYNC, Command.RETRY, Command.RUN})


@dataclass(slots=True)
class Tally:
    """`missed`: processes that came to their end before their kill.

    `in_doubt`: rounds after which rows were on their way, and only the org knew how far.
    """

    rounds: int = 0
    missed: int = 0
    in_doubt: int = 0
    calls: int = 0
    attempted: Counter[str] = field(default_factory=Counter)
    told: Counter[str] = field(default_factory=Counter)
    kills: Counter[str] = field(default_factory=Counter)
    commands: Counter[str] = field(default_factory=Counter)
    violations: list[tuple[int, Violation]] = field(default_factory=list)


class Campaign:
    """`seed` gives each round its own draws, so that a round is the same whatever came before."""

    def __init__(
        self, world: World, seed: str, on_account: Callable[[Tally], None] = lambda _: None
    ) -> None:
        self._world = world
        self._seed = seed
        self._on_account = on_account
        # In s; of a running kiosk, until it has delivered what it found.
        self._life = dict.fromkeys(Command, 0.4) | {Command.RUN: 1.2}
        self.tally = Tally()

    def run(self, rounds: Iterable[Round], kills: int | None = None) -> Tally:
        """Until there are so many kills, all rounds are over, or something is wrong."""
        for one in rounds:
            if one.new_store or self.tally.rounds % _ROUNDS_OF_A_HISTORY == 0:
                self._account()
            if one.new_store:
                self._world.begin_a_store()
            if self.tally.violations or (kills and self.tally.kills.total() >= kills):
                break
            self._play(one)
        self._account()
        self.tally.calls = self._world.org_calls()
        what = self._world.action.what
        self.tally.attempted[what] = len(self._world.attempts)
        self.tally.told[what] = len(self._world.told)
        return self.tally

    def _play(self, one: Round) -> None:
        self.tally.rounds += 1
        rng = random.Random(f"{self._seed}/{self.tally.rounds}")
        if one.steps[0].command in _DELIVERIES:
            self._prepare(rng)
        attempts = [self._attempts(rng, step) for step in one.steps]
        keys = self._world.keys(*UNSENT)[-20:] + [one.key for part in attempts for one in part]
        self._world.set_weather(CALM if one.calm else weather(rng, keys))
        victims: list[tuple[Command, Victim]] = []
        for step, part in zip(one.steps, attempts, strict=True):
            if victims:
                victims[0][1].wait(one.apart)
            kill = self._timed(step)
            victim = self._world.start(step.command, kill, part, unlocked=one.unlocked)
            victims.append((step.command, victim))
        for command, victim in sorted(victims, key=lambda pair: pair[1].killed_at):
            self._note(command, victim.kill, victim.end())
        self._look()
        self.tally.in_doubt += RowState.SENDING in self._world.states

    def _prepare(self, rng: random.Random) -> None:
        action, waiting = self._world.action, bool(self._world.states.intersection(UNSENT))
        if attempts := action.before_a_delivery(rng, waiting):
            self._alone(action.intake, attempts)

    def _account(self) -> None:
        """All faults off, all released, all delivered: then each must be there once."""
        if not self.tally.rounds:
            return
        self._on_account(self.tally)
        self._world.set_weather(CALM)
        for _ in range(_DRAINS):
            if RowState.HELD in self._world.states:
                self._alone(Command.RETRY)
            self._alone(Command.SYNC)
            if not self._world.states.intersection(UNSENT):
                break
        self._report(self._world.action.wrong_in_the_end(self._world.of_all()))

    def _alone(self, command: Command, attempts: Sequence[Attempt] = ()) -> None:
        """Nobody kills it."""
        victim = self._world.start(command, None, attempts)
        output = victim.end().output
        self._world.heard(output)
        unanswered = self._world.action.unanswered(attempts, output)
        self._report([Violation(Wrong.REFUSED, one.key) for one in unanswered])
        self._life[command] = victim.age
        self._look()

    def _attempts(self, rng: random.Random, step: Step) -> Sequence[Attempt]:
        action = self._world.action
        if step.command is not action.intake:
            return ()
        return action.attempts(rng, step.count, self._world.latest(step.again))

    def _timed(self, step: Step) -> Kill:
        if not isinstance(step.kill, AtMoment):
            return step.kill
        return replace(step.kill, delay=step.kill.delay * self._life[step.command])

    def _note(self, command: Command, kill: Kill, ended: Ended) -> None:
        self._world.heard(ended.output)
        if ended.killed:
            self.tally.kills[kill.name] += 1
            self.tally.commands[command] += 1
        elif kill:
            self.tally.missed += 1

    def _look(self) -> None:
        history = self._world.of_the_store()
        self._report(self._world.action.wrong_in_the_store(history))
        self._report([Violation(Wrong.SET_ASIDE, name) for name in self._world.set_aside()])

    def _report(self, found: Sequence[Violation]) -> None:
        self.tally.violations += [(self.tally.rounds, one) for one in found]
