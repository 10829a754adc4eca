"""The short form of `make crash` at the till, and what the checker sees of a till that lies."""

from __future__ import annotations

import random
from concurrent.futures import ThreadPoolExecutor
from itertools import chain

import pytest

from tests.crash.campaign import Campaign
from tests.crash.history import Wrong
from tests.crash.plan import Round, Step
from tests.crash.points import CONFLICT_POINTS, Command, own_points_of
from tests.crash.redeem_action import RedeemAction
from tests.crash.till_plan import each_till_point_once, random_till_round, two_at_once
from tests.crash.victim import AtPoint
from tests.crash.world import World

pytestmark = pytest.mark.slow


SEED = "short"
RANDOM_ROUNDS = 3
TWO_SCANS = Round((Step(Command.REDEEM, count=1), Step(Command.REDEEM)), unlocked=True)
# What is done, and what must be seen of it.
CASES = {
    "": (),
    "accepted-said-early": (Wrong.UNSAVED, Wrong.LOST),
    "new-key-for-a-retry": (Wrong.UNSAVED, Wrong.DOUBLE),
    "look-then-write": (),
    "look-then-write-without-the-index": (Wrong.AGAIN,),
}


def rounds(sabotage):
    match sabotage:
        case "accepted-said-early":
            step = Step(Command.REDEEM, AtPoint("commit.before"), count=1)
            return [Round((step,), calm=True)]
        case "new-key-for-a-retry":
            return [Round((Step(Command.SYNC, AtPoint("send.after")),), calm=True)]
        case "":
            rng = random.Random(SEED)
            drawn = (random_till_round(rng) for _ in range(RANDOM_ROUNDS))
            return chain(each_till_point_once(rng), [two_at_once(rng)], drawn)
    return [TWO_SCANS]


@pytest.fixture(scope="module")
def tallies(tmp_path_factory):
    def play(sabotage, folder):
        with World(folder, RedeemAction(vouchers_alone=bool(sabotage)), sabotage) as world:
            return Campaign(world, SEED).run(rounds(sabotage))

    # Here, for two threads at once may not ask the factory.
    folders = [tmp_path_factory.mktemp(sabotage or "honest") for sabotage in CASES]
    with ThreadPoolExecutor(2) as pool:
        return dict(zip(CASES, pool.map(play, CASES, folders), strict=True))


def test_nothing_is_redeemed_twice_or_in_vain_wherever_a_till_is_killed(tallies):
    every = {*own_points_of(Command.REDEEM), *own_points_of(Command.GIVE), *CONFLICT_POINTS}
    missed = {point for point in every - tallies[""].kills.keys() if not point.endswith("during")}
    assert tallies[""].violations == []
    assert not missed


@pytest.mark.parametrize("sabotage", sorted(CASES.keys() - {"", "look-then-write"}))
def test_a_broken_promise_is_seen(tallies, sabotage):
    assert {*CASES[sabotage]} <= {one.wrong for _, one in tallies[sabotage].violations}


def test_the_index_alone_keeps_two_from_accepting_the_same_voucher(tallies):
    tally = tallies["look-then-write"]
    assert (tally.attempted["scans"], tally.told["scans"], tally.violations) == (2, 1, [])
