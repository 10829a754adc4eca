"""Cuts the power of a recording at every moment that differs, in every way, and judges each."""

from __future__ import annotations

import random
import subprocess
import sys
from collections import Counter
from collections.abc import Collection, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from tests.powercut.disk import Cut, Disk, State
from tests.powercut.judge import look_at, rebuild, wrong_on
from tests.powercut.operations import Said
from tests.powercut.promises import Promises, promises_in
from tests.powercut.recorder import Recording
from tests.powercut.shop import write_config
from tests.support.root import ROOT


@dataclass(frozen=True, slots=True)
class Left:
    """A disk that a cut may leave after so many operations, and what was promised by then."""

    after: int
    cut: Cut
    seed: int
    state: State
    promises: Promises

    @property
    def name(self) -> str:
        return f"cut after operation {self.after}: {self.cut} (seed {self.seed})"


@dataclass(slots=True)
class Tally:
    states: int = 0
    wrong: list[str] = field(default_factory=list)
    kinds: Counter[str] = field(default_factory=Counter)


def unseen(recording: Recording) -> list[str]:
    """Where the files differ from what the recorded operations make of them; empty is right."""
    disk = Disk(recording.root, recording.before)
    for operation in recording.operations:
        disk.feed(operation)
    rebuilt, real = disk.after(Cut.ALL), recording.afterwards
    return sorted(
        str(path.relative_to(recording.root))
        for path in rebuilt.keys() | real.keys()
        if path not in rebuilt or path not in real or rebuilt[path] != real[path]
    )


def possible(
    recording: Recording, before: Promises, seeds: int, moments: Collection[int]
) -> Iterator[Left]:
    """The disks that cuts at these moments may leave; the same with the same promises once."""
    disk = Disk(recording.root, recording.before)
    said, promises = "", before
    seen: set[int] = set()
    for number, operation in enumerate(recording.operations, start=1):
        disk.feed(operation)
        if isinstance(operation, Said):
            said += operation.text
            promises = before | promises_in(said)
        if number not in moments:
            continue
        for cut in Cut:
            for seed in range(seeds if cut in (Cut.SECTORS, Cut.PAGES) else 1):
                state = disk.after(cut, number * 1000 + seed)
                mark = hash((tuple(state.items()), promises))
                if mark not in seen:
                    seen.add(mark)
                    yield Left(number, cut, seed, state, promises)


def chosen(
    recording: Recording, before: Promises, seeds: int, limit: int, rng: random.Random
) -> list[Left]:
    """At most so many: half of them from where something was just said, the rest from anywhere."""
    count = len(recording.operations)
    said = {n for n, one in enumerate(recording.operations, 1) if isinstance(one, Said)}
    said.add(count)
    anywhere = rng.sample(range(1, count + 1), min(count, limit))
    every = list(possible(recording, before, seeds, said.union(anywhere)))
    telling = [one for one in every if one.after in said]
    first = rng.sample(telling, min(len(telling), limit // 2))
    marks = {(one.after, one.cut, one.seed) for one in first}
    rest = [one for one in every if (one.after, one.cut, one.seed) not in marks]
    return [*first, *rng.sample(rest, min(len(rest), limit - len(first)))]


def judge(recording: Recording, states: list[Left], folder: Path, *, damaged: bool) -> Tally:
    """Every other disk is first looked at by a command: it must leave the start all there is."""
    tally = Tally()
    for number, one in enumerate(states):
        rebuild(one.state, recording.root, folder)
        if number % 2:
            look_at(folder)
        wrong = wrong_on(folder, recording.root, one.promises, damaged=damaged)
        tally.states += 1
        tally.kinds[one.cut] += 1
        tally.wrong += [f"{one.name}: {what}" for what in wrong]
    return tally


def judge_by_command(recording: Recording, one: Left, folder: Path) -> list[str]:
    """The same question put to the real command, which opens the store as it does in a shop."""
    rebuild(one.state, recording.root, folder)
    config = write_config(folder)
    add = [sys.executable, "-m", "kiosk", "leads", "add", "--config", str(config)]
    lead = '{"last_name": "After", "email": "a@example.org", "consent": true}'
    done = subprocess.run(add, cwd=ROOT, input=lead, capture_output=True, text=True, check=False)
    if done.returncode:
        return [f"{one.name}: kiosk leads add: {done.stderr[-300:]}"]
    return [f"{one.name}: {what}" for what in wrong_on(folder, recording.root, one.promises)]
