"""Runs the long forms of the checks and adds their figures to docs/proof.md: `make proof`.

Exits 1 if a step failed; the table then says which. With --quick the short forms run, and the table
is printed only: they prove that the steps work, and nothing else.
"""

from __future__ import annotations

import argparse
import os
import platform
import subprocess
import sys
import time
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from kiosk import __version__
from tests.proof.steps import STEPS, Figure, Step
from tests.support.root import ROOT

PAGE = ROOT / "docs" / "proof.md"


@dataclass(frozen=True, slots=True)
class Result:
    step: Step
    seconds: float
    code: int
    figures: list[Figure]


def run(step: Step, *, quick: bool, share: float = 1.0) -> Result:
    """What it prints goes on to the terminal, line by line."""
    options = step.short or () if quick else step.part(share)
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        "QT_QUICK_BACKEND": "software",
        "PYTHONUNBUFFERED": "1",
    }
    began, lines = time.monotonic(), []
    with subprocess.Popen(
        step.command(options), cwd=ROOT, env=environment, stdout=subprocess.PIPE, text=True
    ) as process:
        for line in process.stdout:
            print(line, end="", flush=True)
            lines.append(line)
    return Result(step, time.monotonic() - began, process.returncode, step.figures("".join(lines)))


def table(results: Iterable[Result]) -> str:
    """Markdown; a step without figures, or with a bad end, has a row that says so."""
    rows = ["| step | what | figure | target |", "|---|---|---|---|"]
    for result in results:
        name = result.step.name
        end = f"exit {result.code}" if result.code else "done"
        rows.append(_row(name, "the whole step", f"{end} after {result.seconds:.0f} s", "exit 0"))
        rows += [_row(name, *figure) for figure in result.figures]
        if not result.figures:
            rows.append(_row(name, "figures", "none", "some"))
    return "\n".join(rows) + "\n"


def _row(*cells: str) -> str:
    return "| " + " | ".join(cell.replace("|", "\\|") for cell in cells) + " |"


def entry(results: Iterable[Result], now: datetime, share: float = 1.0) -> str:
    """A heading with the day and the version, the machine, and the table."""
    machine = f"{platform.machine()}, {os.cpu_count()} cores, Python {platform.python_version()}"
    if share != 1.0:
        machine += f"; {100 * share:g} % of the kills, stops, disks and minutes of a whole proof"
    return f"\n## {now:%Y-%m-%d}, version {__version__}\n\n{machine}.\n\n{table(results)}"


def add(page: Path, text: str) -> None:
    """At the end: the newest is the last."""
    with page.open("a", encoding="utf-8") as stream:
        stream.write(text)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--quick", action="store_true", help="short forms; writes nothing")
    parser.add_argument(
        "--share", type=float, default=1.0, help="of the kills, stops, …; the table says so"
    )
    parser.add_argument("steps", nargs="*", help="names; without any, all")
    given = parser.parse_args()
    wanted = [step for step in STEPS if not given.steps or step.name in given.steps]
    if unknown := set(given.steps) - {step.name for step in STEPS}:
        parser.error(f"no such step: {', '.join(sorted(unknown))}")
    results = []
    for step in wanted:
        if given.quick and step.short is None:
            continue
        print(f"== {step.name}", flush=True)
        results.append(run(step, quick=given.quick, share=given.share))
    text = entry(results, datetime.now(UTC), given.share)
    if given.quick:
        print(text)
    else:
        add(PAGE, text)
    if any(result.code or not result.figures for result in results):
        sys.exit("a step failed or told no figure; see the table")


if __name__ == "__main__":
    main()
