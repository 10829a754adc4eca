"""Kills kiosks by the hundred and prints what became of leads and redemptions; exits 1 if wrong."""

from __future__ import annotations

import argparse
import random
import shutil
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from itertools import chain, count
from pathlib import Path

from tests.crash.campaign import Campaign, Tally
from tests.crash.history import Wrong
from tests.crash.lead_action import LeadAction
from tests.crash.plan import Round, named_rounds, random_round
from tests.crash.redeem_action import RedeemAction
from tests.crash.sabotage import SABOTAGES
from tests.crash.till_plan import random_till_round, till_rounds
from tests.crash.world import World

DELIVERIES = ("collections", "apex")  # the workers take turns
OF_THE_TILL = 0.4  # its part of the kills


def rounds(seed: str, *, till: bool, drawn_alone: bool) -> Iterator[Round]:
    """All named points, then what comes; a round depends on the seed and its number alone.

    `drawn_alone`: without the named points, which are in calm weather.
    """
    first, then = (till_rounds, random_till_round) if till else (named_rounds, random_round)
    drawn = (then(random.Random(f"{seed}/plan/{number}")) for number in count())
    if drawn_alone:
        return drawn
    return chain(first(random.Random(f"{seed}/named")), drawn)


def work(
    number: int, kills: int, seed: int, folder: Path, sabotage: str, *, drawn_alone: bool
) -> list[Tally]:
    """The leads, then the till, each in a world of its own."""

    def progress(tally: Tally) -> None:
        print(f"  worker {number}: {tally.kills.total()} kills", file=sys.stderr, flush=True)

    tallies = []
    of_the_till = round(kills * OF_THE_TILL)
    for till, share in ((False, kills - of_the_till), (True, of_the_till)):
        name, action = f"{seed}/{number}", RedeemAction() if till else LeadAction(f"W{number}")
        delivery = DELIVERIES[number % len(DELIVERIES)]
        with World(folder / f"{action.what}-{number}", action, sabotage, delivery) as world:
            plan = rounds(name, till=till, drawn_alone=drawn_alone)
            tally = Campaign(world, name, progress).run(plan, share)
        tallies.append(tally)
    return tallies


def summary(tallies: list[Tally], seconds: float) -> None:
    kills = sum((tally.kills for tally in tallies), Counter())
    commands = sum((tally.commands for tally in tallies), Counter())
    for command, times in commands.most_common():
        print(f"  kiosk {command:<28} {times:6d}")
    for point, times in sorted(kills.items()):
        print(f"  killed at {point:<24} {times:6d}")
    attempted = sum((tally.attempted for tally in tallies), Counter())
    told = sum((tally.told for tally in tallies), Counter())
    sums = {
        name: sum(getattr(tally, name) for tally in tallies)
        for name in ("rounds", "calls", "missed", "in_doubt")
    }
    print(
        f"{kills.total()} kills in {sums['rounds']} rounds, {seconds:.0f} s;"
        f" {sums['missed']} processes ended before their kill\n"
        f"{sums['in_doubt']} rounds left rows on their way, and only the org knew how far\n"
        f"{attempted['leads']} leads, {told['leads']} said to be saved;"
        f" {attempted['scans']} scans, {told['scans']} said to be accepted;"
        f" {sums['calls']} org calls"
    )
    wrongs = Counter(one.wrong for tally in tallies for _, one in tally.violations)
    for wrong in Wrong:
        print(f"  {wrongs[wrong]} {wrong}")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--kills", type=int, default=500)
    parser.add_argument("--seed", type=int, default=random.randrange(1_000_000))
    parser.add_argument("--workers", type=int, default=2, help="each with a sandbox of its own")
    parser.add_argument("--sabotage", choices=sorted(SABOTAGES), default="", help="break it first")
    parser.add_argument("--drawn", action="store_true", help="leave out the named points")
    options = parser.parse_args()
    folder = Path(tempfile.mkdtemp(prefix="kiosk-crash-"))
    began = time.monotonic()
    share = -(-options.kills // options.workers)
    with ThreadPoolExecutor(options.workers) as pool:
        each = partial(
            work,
            kills=share,
            seed=options.seed,
            folder=folder,
            sabotage=options.sabotage,
            drawn_alone=options.drawn,
        )
        parts = pool.map(each, range(1, options.workers + 1))
        tallies = list(chain.from_iterable(parts))
    summary(tallies, time.monotonic() - began)
    wrong = [(number, one) for tally in tallies for number, one in tally.violations]
    if not wrong:
        shutil.rmtree(folder)
        return
    for number, one in wrong[:20]:
        print(f"round {number}: {one.wrong}: {one.what}")
    again = f"--kills {options.kills} --seed {options.seed} --workers {options.workers}"
    again += " --drawn" if options.drawn else ""
    sys.exit(f'left in {folder}; the same plan again: make crash ARGS="{again}"')


if __name__ == "__main__":
    main()
