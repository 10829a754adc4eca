"""Five thousand kiosks by the real back-off and snapshot code, on a clock that is only counted."""

from __future__ import annotations

import random
from collections import Counter
from dataclasses import dataclass, field

from kiosk.core.feed.link_reason import LinkReason
from kiosk.core.feed.snapshot_schedule import SnapshotPace, SnapshotSchedule
from kiosk.pusher.retry import Retry

# What a handshake with its subscription takes, and what a snapshot does. Assumed.
_SUBSCRIBE_S = 0.2
_SNAPSHOT_S = 0.3
_LIVED_S = 3600.0


@dataclass(frozen=True, slots=True)
class Scene:
    """At second 0 all lose the server by `reason`, or all start; it is back at `back`."""

    name: str
    back: float
    reason: LinkReason | None


@dataclass(slots=True)
class Tally:
    """Moments in seconds from the server's return."""

    handshakes: list[float] = field(default_factory=list)
    snapshots: list[float] = field(default_factory=list)
    live: list[float] = field(default_factory=list)


def simulate(scene: Scene, kiosks: int, window: float, seed: int = 1) -> Tally:
    """A server without limits of its own: what it would have to bear."""
    tally = Tally()
    for number in range(kiosks):
        _one_kiosk(scene, window, random.Random(seed * 1_000_003 + number), tally)
    return tally


def per_second(moments: list[float]) -> int:
    """The most in any one second."""
    return max(Counter(int(moment) for moment in moments).values(), default=0)


def histogram(tally: Tally, bucket: float = 10.0, width: int = 40) -> list[str]:
    shakes = Counter(int(moment // bucket) for moment in tally.handshakes)
    shots = Counter(int(moment // bucket) for moment in tally.snapshots)
    most = max(*shakes.values(), *shots.values())
    return [
        f"    {at * bucket:4.0f} s  handshakes {shakes[at]:5d}  snapshots {shots[at]:5d}  "
        + "#" * round(width * max(shakes[at], shots[at]) / most)
        for at in range(max(*shakes, *shots) + 1)
    ]


def _one_kiosk(scene: Scene, window: float, rng: random.Random, tally: Tally) -> None:
    retry = Retry(rng, window)
    schedule = SnapshotSchedule(SnapshotPace(window=window), rng, 0.0)
    if scene.reason is None:
        attempt = retry.first_wait()
    else:
        # It has run for long: its last snapshot was taken at some moment of the slow interval.
        schedule.begun(0.0)
        schedule.taken(-rng.uniform(0, SnapshotPace().interval / 2))
        schedule.link_lost(0.0)
        attempt = retry.wait(scene.reason, _LIVED_S, 0.0)
    while attempt < scene.back:
        _snapshots_until(attempt, scene, schedule, tally)
        attempt += retry.wait(LinkReason.NO_NETWORK, 0.0, attempt)
    subscribed = attempt + _SUBSCRIBE_S
    _snapshots_until(subscribed, scene, schedule, tally)
    tally.handshakes.append(attempt - scene.back)
    schedule.subscribed(subscribed)
    tally.snapshots.append(schedule.due - scene.back)
    tally.live.append(schedule.due + _SNAPSHOT_S - scene.back)


def _snapshots_until(now: float, scene: Scene, schedule: SnapshotSchedule, tally: Tally) -> None:
    """Those that fall due with no connection: of use to a wall, but not enough to be live."""
    while schedule.due <= now:
        at = schedule.due
        schedule.begun(at)
        if at < scene.back:
            schedule.failed(at)
        else:
            tally.snapshots.append(at - scene.back)
            schedule.taken(at + _SNAPSHOT_S)
