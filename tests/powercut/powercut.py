"""Records commands, rebuilds the disks that a power cut may leave, and starts the kiosk on each."""

from __future__ import annotations

import argparse
import logging
import random
import sys
import tempfile
import time
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from contextlib import ExitStack
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from tests.powercut.campaign import Tally, chosen, judge, judge_by_command, unseen
from tests.powercut.recorder import can_record, record
from tests.powercut.sabotage import SABOTAGES
from tests.powercut.scenes import SCENES
from tests.powercut.stage import staged

_BY_COMMAND = 3  # of each scene
_IN_MEMORY = Path("/dev/shm")


@dataclass(frozen=True, slots=True)
class Plan:
    """`limit` states of each scene at most; `seeds` random disks at each moment."""

    limit: int
    seeds: int
    seed: int
    sabotage: str = ""
    by_command: int = 0


def play(name: str, plan: Plan) -> Tally:
    """One scene, in folders of its own."""
    scene = SCENES[name]
    memory = _IN_MEMORY if _IN_MEMORY.is_dir() else None
    with ExitStack() as stack:
        # A damaged disk is what is played here, and no news.
        logging.disable(logging.CRITICAL)
        stack.callback(logging.disable, logging.NOTSET)
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="kiosk-cut-")))
        place = Path(stack.enter_context(tempfile.TemporaryDirectory(dir=memory)))
        stage = stack.enter_context(staged(folder, scene))
        before = scene.prepare(stage)
        recording = record(stage.root, scene.steps(stage), plan.sabotage)
        rng = random.Random(f"{plan.seed}/{name}")
        states = chosen(recording, before, plan.seeds, plan.limit, rng)
        tally = judge(recording, states, place / "disk", damaged=scene.damaged)
        tally.wrong += [f"the recorder missed {path}" for path in unseen(recording)]
        tally.wrong += [f"before any cut: {line}" for line in failures(recording.output)]
        # One that is being taken out of service takes no leads.
        if not scene.damaged and not before.may_leave:
            for one in rng.sample(states, min(plan.by_command, len(states))):
                tally.wrong += judge_by_command(recording, one, place / "disk")
    return tally


def failures(output: str) -> list[str]:
    """What commands complained of, which nobody had hindered."""
    return [line for line in output.splitlines() if line.startswith(("kiosk: ", "Traceback"))]


def campaign(names: Sequence[str], plan: Plan, workers: int) -> dict[str, Tally]:
    with ProcessPoolExecutor(workers) as pool:
        return dict(zip(names, pool.map(partial(play, plan=plan), names), strict=True))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--scene", choices=sorted(SCENES), action="append", help="only this one")
    parser.add_argument("--states", type=int, default=250, help="of each scene at most")
    parser.add_argument("--seeds", type=int, default=2, help="random disks at each moment")
    parser.add_argument("--seed", type=int, default=random.randrange(1_000_000))
    parser.add_argument("--workers", type=int, default=2)
    parser.add_argument("--sabotage", choices=sorted(SABOTAGES), default="", help="break it first")
    options = parser.parse_args()
    if reason := can_record():
        sys.exit(f"powercut: {reason}")
    plan = Plan(options.states, options.seeds, options.seed, options.sabotage, _BY_COMMAND)
    began = time.monotonic()
    tallies = campaign(options.scene or list(SCENES), plan, options.workers)
    for name, tally in tallies.items():
        print(f"  {name:<16} {tally.states:5d} disks, {len(tally.wrong)} wrong")
    wrong = [f"{name}: {one}" for name, tally in tallies.items() for one in tally.wrong]
    states = sum(tally.states for tally in tallies.values())
    print(f"{states} disks, {len(wrong)} wrong, {time.monotonic() - began:.0f} s")
    for one in wrong[:20]:
        print(one)
    if wrong:
        sys.exit(f'the same again: make powercut ARGS="--seed {options.seed}"')


if __name__ == "__main__":
    main()
