"""Runs the package's Apex tests in a model of each kind of org, without Salesforce.

By itself: `python apex_tests.py [--org german] [Class[.method] ...]`. README.md says what the model
has, and what it has not.
"""

from __future__ import annotations

import argparse
import multiprocessing
import sys
import textwrap
from collections import defaultdict
from collections.abc import Iterable
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from pathlib import Path

from apexrun.knobs import ORGS
from apexrun.syntax.lexer import ApexSyntaxError
from apexrun.testing.coverage import ClassCoverage, percent_of
from apexrun.testing.running import Outcome, Run, run_tests
from apexrun.values.faults import NotModelledError
from finding import Finding
from tools import HERE

# Salesforce asks for 75 % of a package.
LEAST_PERCENT = 95
_PROCESSES = 2


def check_tests(project: Path) -> list[Finding]:
    """Tests that fail in an org of some kind, and too little of the package reached by them."""
    if not any(project.rglob("*.cls")):
        return []
    try:
        runs = runs_in(project, ORGS)
    except (ApexSyntaxError, NotModelledError) as error:
        return [Finding(project, 0, str(error))]
    print(told(runs), flush=True)
    return [*_failures(runs), *_uncovered(runs, project)]


def runs_in(project: Path, orgs: Iterable[str], wanted: tuple[str, ...] = ()) -> list[Run]:
    """A run in each kind of org; two at once, each in a process of its own."""
    context = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(_PROCESSES, context) as pool:
        return list(pool.map(partial(run_tests, project, wanted=wanted), orgs))


def told(runs: list[Run]) -> str:
    """How many tests ran, and how much of each class they reach."""
    first = runs[0]
    parts = [one for one in first.coverage if one.missed]
    whole = ", ".join(one.name for one in first.coverage if not one.missed)
    counts = f"{len(first.outcomes)} Apex tests in {len(runs)} kinds of org"
    lines = [f"salesforce: {counts}: {_failed(runs)}; {percent_of(first.coverage):.1f} % of lines"]
    lines += [_covered(one) for one in parts]
    if whole:
        lines += textwrap.wrap(f"100 %: {whole}", 96, initial_indent="  ", subsequent_indent="    ")
    return "\n".join(lines)


def _covered(one: ClassCoverage) -> str:
    missed = ", ".join(map(str, one.missed))
    return f"  {one.percent:.0f} %: {one.name}, of {one.lines} lines not {missed}"


def _failed(runs: list[Run]) -> str:
    failed = {one.name for run in runs for one in run.failures}
    return f"{len(failed)} failed" if failed else "all passed"


def _failures(runs: list[Run]) -> list[Finding]:
    """Each failure once, with the orgs that have it."""
    orgs: dict[Outcome, list[str]] = defaultdict(list)
    for run in runs:
        for outcome in run.failures:
            orgs[outcome].append(run.org)
    return [
        Finding(one.path, one.line, f"{one.name} fails in {', '.join(where)}: {one.fault}")
        for one, where in orgs.items()
    ]


def _uncovered(runs: list[Run], project: Path) -> list[Finding]:
    """Too little of the package reached: how much in the worst org."""
    percent, org = min((percent_of(run.coverage), run.org) for run in runs)
    if percent >= LEAST_PERCENT:
        return []
    text = f"Apex tests reach {percent:.1f} % of lines in {org}, not {LEAST_PERCENT} %"
    return [Finding(project, 0, text)]


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--org", action="append", choices=ORGS, help="one kind of org; all else")
    parser.add_argument("--project", type=Path, default=HERE.parent, help="another package")
    parser.add_argument("wanted", nargs="*", help="classes, or Class.method")
    options = parser.parse_args()
    runs = runs_in(options.project.resolve(), options.org or ORGS, tuple(options.wanted))
    for finding in _failures(runs):
        print(finding.told(Path.cwd()))
    print(told(runs))
    return 1 if any(run.failures for run in runs) else 0


if __name__ == "__main__":
    sys.exit(main())
