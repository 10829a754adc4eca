"""A short campaign: whatever of a hub is killed, nothing is lost or doubled, and breaking it shows.

The long form is `make crash-hub`.
"""

from __future__ import annotations

import signal
from collections.abc import Callable
from pathlib import Path

import pytest
import redis

from tests.crash.weather import CALM
from tests.crash_hub.account import LEAD_KEY, wrongs
from tests.crash_hub.campaign import Campaign
from tests.crash_hub.world import World

pytestmark = pytest.mark.slow

DEATHS = 6
LOST_S = 60.0


def test_a_hub_that_is_killed_loses_and_doubles_nothing(tmp_path: Path):
    with World(tmp_path, kiosks=2) as world:
        world.all_living()
        world.wait_for_work(0.0)
        tally = Campaign(world, "short").run(DEATHS)
    assert not tally.violations
    assert tally.leads
    assert tally.redemptions
    assert tally.days
    assert tally.harms


def empty_redis(world: World) -> None:
    """Rows wait in Redis, which is emptied."""
    for worker in world.site.workers:
        worker.send(signal.SIGSTOP)
    world.wait_for_work(1.0)
    with redis.Redis(unix_socket_path=str(world.site.redis.socket)) as client:
        client.flushall()


def stop_the_org(world: World) -> None:
    world.site.remote.set_faults(unavailable=True)
    world.wait_for_work(1.0)


def lose_replies(world: World) -> None:
    """Replies are lost, of rows of each kind, until the org has taken a lead once more."""
    remote = world.site.remote

    def has_one_twice() -> bool:
        remote.set_faults(drop_reply=True)
        keys = [lead[LEAD_KEY] for lead in remote.leads()]
        return len(set(keys)) < len(keys)

    world.wait(has_one_twice, LOST_S)


@pytest.mark.parametrize(
    ("sabotage", "harm", "shows"),
    [
        ("erased-at-taken", empty_redis, "sent, and the org has none"),
        ("answered-before-the-org", stop_the_org, "sent, and the org has none"),
        ("receipts-forgotten", lose_replies, "double"),
    ],
)
def test_a_broken_promise_is_seen(
    tmp_path: Path, sabotage: str, harm: Callable[[World], None], shows: str
):
    with World(tmp_path, sabotage, kiosks=1, workers=1) as world:
        world.all_living()
        world.wait_for_work(0.5)
        harm(world)
        world.site.remote.set_faults(**CALM)
        world.drain()
        remote = world.site.remote
        found = wrongs(world.stories(), remote.leads(), remote.redemptions(), remote.stats())
    assert shows in {one.wrong for one in found}
