"""A process of the hub's site: quick, perhaps sabotaged, and dying at a named point if it is to.

Environment: CRASH_ROLE (web, worker, kiosk); CRASH_POINT, CRASH_NTH, CRASH_DELAY (see
tests.crash.trigger); CRASH_REDIS, the process to kill at a point of Redis; CRASH_SABOTAGE. The
command `live` is ours (see living).
"""

from __future__ import annotations

import importlib
import os
import signal
import sys
from contextlib import suppress

from tests.crash.trigger import Trigger
from tests.crash_hub.paces import hasten
from tests.crash_hub.points import CALLS
from tests.crash_hub.sabotage import SABOTAGES


def patch(role: str, point: str) -> None:
    nth, delay = int(os.environ["CRASH_NTH"]), float(os.environ["CRASH_DELAY"])
    if point.startswith("redis."):
        point = point.removeprefix("redis.")
        signal.signal(signal.SIGALRM, _kill_redis)
    call = point.partition(".")[0]
    place, trigger = CALLS[role][call], Trigger(point, nth, delay)
    owner = importlib.import_module(place.module)
    if place.owner:
        owner = getattr(owner, place.owner)
    setattr(owner, place.name, trigger.wrapped(getattr(owner, place.name), call))


def _kill_redis(*_: object) -> None:
    # It may have died by itself meanwhile.
    with suppress(ProcessLookupError):
        os.kill(int(os.environ["CRASH_REDIS"]), signal.SIGKILL)


def main() -> None:
    role = os.environ.get("CRASH_ROLE", "")
    hasten()
    victim, break_it = SABOTAGES.get(os.environ.get("CRASH_SABOTAGE", ""), ("", None))
    if break_it and victim == role:
        break_it()
    if point := os.environ.get("CRASH_POINT", ""):
        patch(role, point)
    if sys.argv[1] == "live":
        from tests.crash_hub.living import main as live

        live()
        return
    from kiosk.cli import main as kiosk

    kiosk()


if __name__ == "__main__":
    main()
