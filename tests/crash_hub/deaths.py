"""What happens to a hub and its kiosks, drawn at random: who dies when, and what Redis loses."""

from __future__ import annotations

import random
import signal
from collections.abc import Callable, Mapping
from dataclasses import dataclass

import redis

from tests.crash_hub.paces import LEASE_MS
from tests.crash_hub.points import OF_REDIS, points_of
from tests.crash_hub.world import World
from tests.support.hub_site import SiteProcess

_ROLES = ("web", "worker", "kiosk", "kiosk")
_OFTEN = 6
_LATE_S = {"during": 0.004}
# How long a process may live beyond the point that it is to reach.
_PATIENCE_S = 6.0


@dataclass(frozen=True, slots=True)
class Harm:
    """One thing that happened. `deaths`: how many processes were killed with SIGKILL."""

    name: str
    deaths: int


def at_a_point(world: World, rng: random.Random) -> Harm:
    """A process is started anew to die at a named point, or takes Redis with it there."""
    role = rng.choice(_ROLES)
    victim = rng.choice(world.processes(role))
    point = rng.choice(points_of(role))
    victim.kill()
    late = rng.uniform(0.0, _LATE_S["during"])
    world.mend_redis()
    more = {"CRASH_POINT": point, "CRASH_NTH": str(rng.randint(1, _OFTEN))}
    more |= {"CRASH_DELAY": str(late), "CRASH_REDIS": str(world.site.redis.pid)}
    victim.start(more)
    redis_dies = point.startswith("redis.")
    assert not redis_dies or point.split(".")[1] in OF_REDIS[role]
    world.wait(lambda: _has_died(world, victim, redis_dies=redis_dies), _PATIENCE_S)
    reached = _has_died(world, victim, redis_dies=redis_dies)
    victim.kill()
    name = f"{role} at {point}" if reached else f"{role} before {point}"
    return Harm(name, 2 + (reached and redis_dies))


def _has_died(world: World, victim: SiteProcess, *, redis_dies: bool) -> bool:
    return not (world.site.redis.lives if redis_dies else victim.lives)


def at_a_moment(world: World, rng: random.Random) -> Harm:
    role = rng.choice(_ROLES)
    rng.choice(world.processes(role)).kill()
    return Harm(f"{role} at some moment", 1)


def several(world: World, rng: random.Random) -> Harm:
    """Of a machine that is out of memory, or loses its power."""
    chosen = [one for role in ("web", "worker") for one in world.processes(role)]
    for one in chosen:
        one.kill()
    world.cut_power(rng)
    return Harm("the whole hub, with a power cut", len(chosen) + 1)


def redis_killed(world: World, _rng: random.Random) -> Harm:
    world.site.redis.kill()
    return Harm("redis at some moment", 1)


def redis_cut(world: World, rng: random.Random) -> Harm:
    world.cut_power(rng)
    return Harm("redis, with a power cut", 1)


def redis_lost(world: World, _rng: random.Random) -> Harm:
    world.lose_redis()
    return Harm("redis, and its disk", 1)


def redis_emptied(world: World, _rng: random.Random) -> Harm:
    with _client(world) as client:
        client.flushall()
    return Harm("redis emptied", 0)


def redis_holed(world: World, rng: random.Random) -> Harm:
    """Some keys are gone, as after a failover; the scripts are forgotten."""
    with _client(world) as client:
        keys = sorted(client.keys("*"))
        client.delete(*rng.sample(keys, len(keys) // 2)) if keys else None
        client.script_flush()
    return Harm("redis with holes", 0)


def worker_paused(world: World, rng: random.Random) -> Harm:
    """Past its lease, so that another has its lanes."""
    worker = rng.choice(world.site.workers)
    worker.send(signal.SIGSTOP)
    world.wait(lambda: False, 2 * LEASE_MS / 1_000)
    worker.send(signal.SIGCONT)
    return Harm("a worker paused past its lease", 0)


def _client(world: World) -> redis.Redis:
    world.mend_redis()
    return redis.Redis(unix_socket_path=str(world.site.redis.socket))


HARMS: Mapping[Callable[[World, random.Random], Harm], int] = {
    at_a_point: 10,
    at_a_moment: 12,
    several: 1,
    redis_killed: 2,
    redis_cut: 2,
    redis_lost: 1,
    redis_emptied: 1,
    redis_holed: 1,
    worker_paused: 1,
}


def draw(rng: random.Random) -> Callable[[World, random.Random], Harm]:
    return rng.choices(list(HARMS), list(HARMS.values()))[0]
