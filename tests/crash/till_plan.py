"""Rounds at the till: scans, vouchers being made, and what carries the facts to the org."""

from __future__ import annotations

import random
from collections.abc import Iterator

from tests.crash.plan import Round, Step, named, random_step
from tests.crash.points import CONFLICT_POINTS, OF_THE_TILL, Command, own_points_of, points_of

# How often, in percent; None: two at once.
_ALONE = {Command.REDEEM: 48, Command.SYNC: 20, Command.GIVE: 6, Command.RUN: 4, None: 22}
_AT_ONCE = (
    (Command.REDEEM, Command.REDEEM),
    (Command.REDEEM, Command.REDEEM),
    (Command.SYNC, Command.REDEEM),
    (Command.REDEEM, Command.SYNC),
)


def till_rounds(rng: random.Random) -> Iterator[Round]:
    """Every named point in every command that passes it, scans and syncs in turn."""
    for command in OF_THE_TILL:
        points = points_of(command, new_store=False)
        yield from (named(rng, command, point) for point in points)
    yield from rounds_with_conflicts(rng)


def each_till_point_once(rng: random.Random) -> Iterator[Round]:
    """The short form: what no lead passes."""
    committing = ("row.after", "commit.before")
    for point in (*own_points_of(Command.REDEEM), *committing):
        yield named(rng, Command.REDEEM, point)
    yield from rounds_with_conflicts(rng)
    for point in own_points_of(Command.GIVE):
        yield named(rng, Command.GIVE, point)


def rounds_with_conflicts(rng: random.Random) -> Iterator[Round]:
    for point in ("settle.after", *CONFLICT_POINTS):
        yield named(rng, Command.SYNC, point)


def random_till_round(rng: random.Random) -> Round:
    if rng.random() < 0.08:
        return Round((random_step(rng, Command.REDEEM),), new_store=True)
    (command,) = rng.choices(list(_ALONE), list(_ALONE.values()))
    if command:
        return Round((random_step(rng, command),))
    return two_at_once(rng)


def two_at_once(rng: random.Random) -> Round:
    """Of two scans, mostly of the same code."""
    commands = rng.choice(_AT_ONCE)
    first, second = (random_step(rng, command) for command in commands)
    if commands == (Command.REDEEM, Command.REDEEM) and rng.random() < 0.8:
        second = Step(Command.REDEEM, second.kill, count=0)
    if rng.random() < 0.3:
        first = Step(first.command, None, first.count)
    return Round((first, second), apart=rng.uniform(0.0, 0.2), unlocked=rng.random() < 0.7)
