"""Stops kiosks by the hundred at random moments and prints how they ended; exits 1 if wrong."""

from __future__ import annotations

import argparse
import random
import shutil
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path

from tests.crash.lead_action import LeadAction
from tests.crash.world import World
from tests.stops.campaign import Campaign, Tally
from tests.stops.judge import LONGEST_S, Wrong
from tests.stops.plan import random_stop
from tests.stops.sabotage import SABOTAGES


def work(number: int, stops: int, seed: int, folder: Path, sabotage: str) -> Tally:
    """In a world of its own."""

    def progress(tally: Tally) -> None:
        if len(tally.seconds) % 25 == 0:
            told = f"  worker {number}: {len(tally.seconds)} stops, {len(tally.findings)} wrong"
            print(told, file=sys.stderr, flush=True)

    name = f"{seed}/{number}"
    rng = random.Random(f"{name}/plan")
    plan = [random_stop(rng) for _ in range(stops)]
    with World(folder / f"world-{number}", LeadAction(f"W{number}")) as world:
        return Campaign(world, name, sabotage, progress).run(plan)


def summary(tallies: Sequence[Tally], took: float) -> None:
    seconds = sorted(one for tally in tallies for one in tally.seconds) or [0.0]
    moments = sum((tally.moments for tally in tallies), Counter())
    for when, times in sorted(moments.items()):
        print(f"  stopped {when:<24} {times:6d}")
    print(
        f"{sum(moments.values())} stops, {sum(tally.died for tally in tallies)} of them before the"
        f" kiosk caught signals, {took:.0f} s\n"
        f"{sum(tally.leads for tally in tallies)} leads on their way meanwhile"
    )
    p50, p95 = (seconds[int(len(seconds) * part)] for part in (0.5, 0.95))
    print(f"p50 {p50:.2f}, p95 {p95:.2f}, max {seconds[-1]:.2f} s to its end")
    wrongs = Counter(one.wrong for tally in tallies for one in tally.findings)
    for wrong in Wrong:
        print(f"  {wrongs[wrong]} {wrong}")


def main() -> None:
    parser = argparse.ArgumentParser(description=f"{__doc__} No stop may take {LONGEST_S:.0f} s.")
    parser.add_argument("--stops", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=random.randrange(1_000_000))
    parser.add_argument("--workers", type=int, default=2, help="each with a sandbox of its own")
    parser.add_argument("--sabotage", choices=sorted(SABOTAGES), default="", help="break it first")
    options = parser.parse_args()
    folder = Path(tempfile.mkdtemp(prefix="kiosk-stops-"))
    began = time.monotonic()
    share = -(-options.stops // options.workers)
    with ThreadPoolExecutor(options.workers) as pool:
        each = partial(
            work, stops=share, seed=options.seed, folder=folder, sabotage=options.sabotage
        )
        tallies = list(pool.map(each, range(1, options.workers + 1)))
    summary(tallies, time.monotonic() - began)
    findings = [one for tally in tallies for one in tally.findings]
    if not findings:
        shutil.rmtree(folder)
        return
    for one in findings[:20]:
        print(f"{one.wrong}: {one.stop}\n{one.words[-4000:]}")
    again = f"--stops {options.stops} --seed {options.seed} --workers {options.workers}"
    sys.exit(f'left in {folder}; the same plan again: make stops ARGS="{again}"')


if __name__ == "__main__":
    main()
