"""Runs hours of a shop against the sandbox and judges what the kiosk keeps: `make soak`.

First each load alone, all side by side, each with a display, a sandbox and a kiosk of its own; then
all together at one kiosk, or with --at-once beside the others. Exits 1 if memory, open files or
threads grow by more than is allowed, or if visits did not go as they should.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from tests.bench.report import figure, heading, machine
from tests.soak.judge import Judgement, Verdict, judge
from tests.soak.kept import Keeper, read
from tests.soak.page import plot, table
from tests.soak.run import LOADS, TOGETHER, Record, Soak, Soaked
from tests.soak.sabotage import SABOTAGES

_MEMORY = Path("/dev/shm")  # where a file is memory and no disk
_SAMPLES = 270
_LEAST_EVERY_S = 2.0
# A finger that hits nothing once in so many visits says more about the test than the kiosk.
_FAILURES_BORNE = 0.01


def wrong_with(soaked: Soaked, judged: Judgement) -> str:
    """In words, empty where nothing is."""
    visits = soaked.records[-1].sample.done.get("visit", 0) if soaked.records else 0
    if len(soaked.failures) > 1 + _FAILURES_BORNE * visits:
        return f"{len(soaked.failures)} visits went wrong, the first: {soaked.failures[0]}"
    if judged.verdict not in {Verdict.GROWS, Verdict.UNSURE}:
        return ""
    return f"{judged}; files {judged.files:+.2f}, threads {judged.threads:+.2f} a minute"


def _run(name: str, options: argparse.Namespace, folder: Path) -> Soaked:
    every_s = max(_LEAST_EVERY_S, min(20.0, options.minutes * 60 / _SAMPLES))

    keeper = Keeper(options.keep or folder / "kept", name)

    def told(record: Record) -> None:
        keeper.record(record)
        if options.verbose:
            what = f"{name} {record.sample.at:.1f} min: {record.sample.anonymous_kb} KB anonymous"
            print(f"{what}, {dict(record.sample.done)}", file=sys.stderr, flush=True)

    soak = Soak(
        *(name, folder / name, options.pace, options.sabotage),
        once=options.quick,
        on_failure=keeper.failure,
    )
    return soak.run(options.minutes, every_s, told)


def run_all(options: argparse.Namespace, folder: Path) -> list[Soaked]:
    wanted = options.loads or [*LOADS, TOGETHER]
    last = [name for name in wanted if name == TOGETHER and not options.at_once]
    first = [name for name in wanted if name not in last]
    with ThreadPoolExecutor(max(len(first), 1)) as pool:
        soaked = list(pool.map(lambda name: _run(name, options, folder), first))
    return soaked + [_run(name, options, folder) for name in last]


def report(all_soaked: Sequence[Soaked]) -> list[str]:
    """Print the figures; returns what is wrong."""
    heading("Growth over the last half of each run; a growth that ended before is no leak")
    wrongs = []
    for soaked in all_soaked:
        judged = judge(soaked.samples)
        happened = ", ".join(f"{n} {kind}s" for kind, n in soaked.records[-1].sample.done.items())
        value = str(judged.verdict)
        if judged.verdict is not Verdict.TOO_SHORT:
            value = f"{judged.growth()} KB/min"
        target = f"<= {judged.allowed:.1f} KB/min" if judged.allowed else ""
        figure(f"{soaked.name}: {happened}", value, target)
        if wrong := wrong_with(soaked, judged):
            wrongs.append(f"{soaked.name}: {wrong}")
    return wrongs


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--minutes", type=float, default=90.0, help="alone, and again together")
    parser.add_argument("--pace", type=float, default=1.0, help="so many times as fast as usual")
    parser.add_argument("--at-once", action="store_true", help="all together beside each alone")
    parser.add_argument("--keep", type=Path, help="a folder for the samples, as they are taken")
    parser.add_argument("--read", type=Path, help="judge what such a folder holds; runs nothing")
    parser.add_argument(
        "--quick", action="store_true", help="one visit of each kind; judges nothing"
    )
    parser.add_argument("--plot", type=Path, help="a PNG file to draw")
    parser.add_argument("--sabotage", choices=sorted(SABOTAGES), default="", help="leak something")
    parser.add_argument("--verbose", action="store_true", help="print each sample to stderr")
    parser.add_argument("loads", nargs="*", metavar="LOAD", help=f"{', '.join(LOADS)}, {TOGETHER}")
    options = parser.parse_args()
    if unknown := set(options.loads) - {*LOADS, TOGETHER}:
        parser.error(f"no such load: {', '.join(sorted(unknown))}")
    if options.quick:
        options.minutes, options.loads = 3.0, options.loads or [TOGETHER]
    machine()
    if options.read:
        all_soaked = read(options.read, options.loads or [*LOADS, TOGETHER])
    else:
        with tempfile.TemporaryDirectory(prefix="kiosk-soak-", dir=_MEMORY) as folder:
            all_soaked = run_all(options, Path(folder))
    wrongs = report(all_soaked)
    print(f"\n{table(all_soaked)}")
    if options.plot:
        plot(all_soaked, options.plot)
    if wrongs:
        sys.exit("\n".join(wrongs))


if __name__ == "__main__":
    main()
