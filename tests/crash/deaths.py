"""When a process dies in a round: at a named point and which time it comes, or at some moment."""

from __future__ import annotations

import random

from kiosk.store.schema import STEPS
from tests.crash.points import OFTEN, Command, call_of
from tests.crash.victim import AtMoment, AtPoint

VOUCHERS_AT_ONCE = 3
# How often a point comes in a sync of a few leads: releasing, claiming and settling.
_OFTEN_IN_SYNC = {"row": 6, "commit": 3}
_ROWS_OF_A_SCAN = 3
_LONGEST_DELAY = {"send": 0.01, "login": 0.01}
_USUAL_DELAY = 0.001
# They say that something is safe, and may be killed in the same moment.
_TALKERS = frozenset({Command.ADD, Command.REDEEM, Command.GIVE})


def at_point(rng: random.Random, command: Command, point: str, count: int) -> AtPoint:
    """`count`: of what the command is to do."""
    nth = rng.randint(1, _times(command, point, count)) if call_of(point) in OFTEN else 1
    return AtPoint(point, nth, late(rng, point))


def late(rng: random.Random, point: str) -> float:
    """How long after a call began, in s."""
    return rng.uniform(0.0, _LONGEST_DELAY.get(call_of(point), _USUAL_DELAY))


def _times(command: Command, point: str, count: int) -> int:
    if call_of(point) == "schema":
        return len(STEPS)
    usual = {
        Command.ADD: count,
        Command.RETRY: 1,
        Command.REDEEM: _ROWS_OF_A_SCAN if call_of(point) == "row" else 1,
        Command.GIVE: VOUCHERS_AT_ONCE,
    }
    return usual.get(command) or _OFTEN_IN_SYNC[call_of(point)]


def at_moment(rng: random.Random, command: Command) -> AtMoment:
    if command in _TALKERS and rng.random() < 0.5:
        return AtMoment(rng.uniform(0.0, 0.15), after_output=True)
    if command is Command.RUN:
        return AtMoment(rng.uniform(0.4, 1.4))
    # Most of a life is loading; what it does comes late.
    early = rng.random() < 0.2
    return AtMoment(rng.uniform(0.0, 0.6) if early else rng.uniform(0.6, 1.1))
