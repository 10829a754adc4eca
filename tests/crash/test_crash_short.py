"""The short form of `make crash`: every named point once, and some random moments."""

from __future__ import annotations

import random
from concurrent.futures import ThreadPoolExecutor
from itertools import chain

import pytest

from tests.crash.campaign import Campaign
from tests.crash.lead_action import LeadAction
from tests.crash.plan import (
    each_point_once,
    random_moment_round,
    random_round,
    round_beside_a_running_kiosk,
    rounds_of_a_new_store,
)
from tests.crash.points import OF_LEADS, points_of
from tests.crash.world import World

pytestmark = pytest.mark.slow


SEED = "short"
DELIVERIES = ("apex", "collections")  # a world for each
WORLDS = len(DELIVERIES)
RANDOM_ROUNDS = 7  # in each world


def rounds():
    """For each world; the parts of a half-made store belong together."""
    rng = random.Random(SEED)
    named = list(each_point_once(rng))
    parts = [[*rounds_of_a_new_store(rng), *named[::WORLDS]], named[1::WORLDS]]
    for part in parts:
        drawn = [rng.choice((random_moment_round, random_round)) for _ in range(RANDOM_ROUNDS)]
        yield chain(part, [round_beside_a_running_kiosk(rng)], [draw(rng) for draw in drawn])


def play(folder, number, part):
    action, delivery = LeadAction(f"S{number}"), DELIVERIES[number]
    with World(folder / f"world-{number}", action, delivery=delivery) as world:
        return Campaign(world, f"{SEED}/{number}").run(part)


def test_nothing_is_lost_or_double_wherever_a_kiosk_is_killed(tmp_path):
    with ThreadPoolExecutor(WORLDS) as pool:
        running = [
            pool.submit(play, tmp_path, number, part) for number, part in enumerate(rounds())
        ]
        tallies = [one.result() for one in running]
    assert [tally.violations for tally in tallies] == [[], []]
    killed = {point for tally in tallies for point in tally.kills}
    every = {point for command in OF_LEADS for point in points_of(command, new_store=True)}
    # A thread that is to kill in the midst of a call may come when all is over.
    missed = {point for point in every - killed if not point.endswith(".during")}
    assert not missed
