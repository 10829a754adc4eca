"""Kills a hub's processes and kiosks by the hundred and prints what became of the rows.

Exits 1 if something is wrong.
"""

from __future__ import annotations

import argparse
import random
import shutil
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

from tests.crash.history import Wrong
from tests.crash_hub.campaign import Campaign, Tally
from tests.crash_hub.sabotage import SABOTAGES
from tests.crash_hub.world import World


def summary(tally: Tally, seconds: float) -> None:
    for harm, times in sorted(tally.harms.items()):
        print(f"  {harm:<44} {times:6d}")
    print(
        f"{tally.deaths} kills in {seconds:.0f} s, {tally.accounts} accounts\n"
        f"{tally.told['trying']} leads tried, {tally.told['saved']} said to be saved,"
        f" {tally.leads} in the org;"
        f" {tally.told['accepted']} scans accepted, {tally.told['refused']} refused,"
        f" {tally.redemptions} in the org;"
        f" {tally.told['counted']} days counted, {tally.days} in the org"
    )
    wrongs = Counter(one.wrong for _, one in tally.violations)
    for wrong in Wrong:
        print(f"  {wrongs[wrong]} {wrong}")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--kills", type=int, default=500)
    parser.add_argument("--seed", type=int, default=random.randrange(1_000_000))
    parser.add_argument("--sabotage", choices=sorted(SABOTAGES), default="", help="break it first")
    options = parser.parse_args()
    folder = Path(tempfile.mkdtemp(prefix="kiosk-crash-hub-"))
    began = time.monotonic()

    def progress(tally: Tally) -> None:
        print(f"  {tally.deaths} kills", file=sys.stderr, flush=True)

    with World(folder, options.sabotage) as world:
        tally = Campaign(world, f"{options.seed}", progress).run(options.kills)
    summary(tally, time.monotonic() - began)
    if not tally.violations:
        shutil.rmtree(folder)
        return
    for number, one in tally.violations[:20]:
        print(f"after {number} kills: {one.wrong}: {one.what}")
    again = f"--kills {options.kills} --seed {options.seed}"
    sys.exit(f'left in {folder}; the same harms again: make crash-hub ARGS="{again}"')


if __name__ == "__main__":
    main()
