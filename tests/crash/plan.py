"""Which command is killed where in a round: every named point in turn, or drawn at random."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import zip_longest

from tests.crash.deaths import at_moment, at_point, late
from tests.crash.points import OF_LEADS, Command, own_points_of, points_of
from tests.crash.victim import AtMoment, AtPoint

# How often, in percent; None: two at once.
_ALONE = {Command.ADD: 36, Command.SYNC: 32, Command.RETRY: 6, Command.RUN: 6, None: 20}
_AT_ONCE = (
    (Command.SYNC, Command.ADD),
    (Command.RUN, Command.ADD),
    (Command.ADD, Command.ADD),
    (Command.SYNC, Command.SYNC),
)


@dataclass(frozen=True, slots=True)
class Step:
    """`count` new things are attempted, and `again` earlier ones once more, by an ADD.

    A kill at a moment has, in place of its delay, the part of a usual life after which it comes.
    """

    command: Command
    kill: AtPoint | AtMoment | None = None
    count: int = 0
    again: int = 0


@dataclass(frozen=True, slots=True)
class Round:
    """Its steps are at once; the later ones start up to `apart` s after the first.

    `unlocked`: the kiosk's lock keeps none of them waiting.
    """

    steps: tuple[Step, ...]
    new_store: bool = False
    calm: bool = False
    apart: float = 0.0
    unlocked: bool = False


def named_rounds(rng: random.Random) -> Iterator[Round]:
    """Every named point in every command that passes it, with an org that is well."""
    yield from rounds_of_a_new_store(rng)
    for command in OF_LEADS:
        for point in points_of(command, new_store=False):
            yield named(rng, command, point)


def rounds_of_a_new_store(rng: random.Random) -> Iterator[Round]:
    """Each continues the store that the kill before left half made."""
    usual = points_of(Command.ADD, new_store=False)
    points = [one for one in points_of(Command.ADD, new_store=True) if one not in usual]
    # Those that may come late are the last: they may leave nothing half made.
    for number, point in enumerate(sorted(points, key=lambda one: one.endswith(".during"))):
        step = Step(Command.ADD, AtPoint(point, delay=late(rng, point)), count=1)
        yield Round((step,), new_store=number == 0, calm=True)


def each_point_once(rng: random.Random) -> Iterator[Round]:
    """The short form: adding and sending in turn, so that there is something to send."""
    adding = points_of(Command.ADD, new_store=False)
    sending = [one for one in points_of(Command.SYNC, new_store=False) if one not in adding]
    for add, sync in zip_longest(adding, sending):
        if add:
            yield named(rng, Command.ADD, add)
        if sync:
            yield named(rng, Command.SYNC, sync)
    for point in points_of(Command.RETRY, new_store=False):
        if point not in adding:
            yield named(rng, Command.RETRY, point)


def random_round(rng: random.Random) -> Round:
    new_store = rng.random() < 0.08
    (command,) = rng.choices(list(_ALONE), list(_ALONE.values()))
    if new_store or command:
        command = Command.ADD if new_store else command
        return Round((random_step(rng, command, new_store),), new_store)
    return _at_once(rng, rng.choice(_AT_ONCE))


def round_beside_a_running_kiosk(rng: random.Random) -> Round:
    return _at_once(rng, (Command.RUN, Command.ADD))


def random_moment_round(rng: random.Random) -> Round:
    command = rng.choice((Command.ADD, Command.SYNC))
    return Round((Step(command, at_moment(rng, command), rng.randint(2, 12)),))


def _at_once(rng: random.Random, commands: tuple[Command, ...]) -> Round:
    steps = tuple(random_step(rng, command) for command in commands)
    return Round(steps, apart=rng.uniform(0.0, 1.0 if Command.RUN in commands else 0.5))


def named(rng: random.Random, command: Command, point: str) -> Round:
    """With an org that is well."""
    count = rng.randint(2, 6)
    return Round((Step(command, at_point(rng, command, point, count), count),), calm=True)


def random_step(rng: random.Random, command: Command, new_store: bool = False) -> Step:
    count = rng.choice((1, 2, 3, 5, 8, 13, 30)) if rng.random() < 0.97 else 230
    again = rng.randint(1, 3) if rng.random() < 0.2 else 0
    if command is Command.RUN or rng.random() < 0.5:
        return Step(command, at_moment(rng, command), count, again)
    # Twice as often where the command does what the others do not.
    points = points_of(command, new_store=new_store) + own_points_of(command)
    point = rng.choice(points)
    return Step(command, at_point(rng, command, point, count), count, again)
