"""Runs the test methods of a package in one kind of org."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from apexrun.database.row_checks import Claim
from apexrun.knobs import ORGS
from apexrun.machine.program import ClassInfo, Program
from apexrun.syntax.declarations import Method
from apexrun.testing.coverage import ClassCoverage, Coverage
from apexrun.testing.locks import Locks
from apexrun.testing.org import Org, Package, package_of
from apexrun.values.faults import ApexError, ExecutionError


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one test; `fault` is empty where it passed."""

    name: str
    fault: str = ""
    path: Path = Path()
    line: int = 0


@dataclass(frozen=True, slots=True)
class Run:
    """All tests in one kind of org."""

    org: str
    outcomes: tuple[Outcome, ...]
    coverage: tuple[ClassCoverage, ...]

    @property
    def failures(self) -> list[Outcome]:
        return [one for one in self.outcomes if one.fault]


def run_tests(project: Path, org: str, wanted: tuple[str, ...] = ()) -> Run:
    """All tests of the package in the kind of org; or those whose names begin as wanted."""
    package = package_of(project, ORGS[org])
    coverage = Coverage()
    runner = Runner(package, coverage)
    outcomes = [
        runner.run(info, method)
        for info, method in tests_of(package.program)
        if not wanted
        or f"{info.full_name}.{method.name}".lower().startswith(
            tuple(name.lower() for name in wanted)
        )
    ]
    return Run(org, (*outcomes, *runner.deadlocks()), tuple(coverage.of(package.program)))


def tests_of(program: Program) -> Iterator[tuple[ClassInfo, Method]]:
    for info in program.classes:
        if info.outer is None and info.is_test:
            for method in info.declaration.methods:
                if "istest" in method.annotations:
                    yield info, method


class Runner:
    """Each test has an org of its own; with the knob `parallel` they disturb each other."""

    def __init__(self, package: Package, coverage: Coverage) -> None:
        self._package = package
        self._coverage = coverage
        self._taken: set[Claim] = set()
        self._locks = Locks()

    def run(self, info: ClassInfo, method: Method) -> Outcome:
        name = f"{info.full_name}.{method.display}"
        org = Org(self._package, self._coverage.reached, self._taken)
        try:
            for each in info.declaration.methods:
                if "testsetup" in each.annotations:
                    org.run(each, info)
            org.begin()
            org.run(method, info)
        except ExecutionError as fault:
            return self._failed(name, info, method, fault)
        finally:
            if self._package.knobs.parallel:
                self._taken |= {one for one in org.session.claimed if one[0] == "User"}
                self._locks.add(info, method.display, method.line, list(org.session.claimed))
        return Outcome(name)

    def deadlocks(self) -> list[Outcome]:
        """Tests that lock the same unique values in different orders."""
        return [
            Outcome(name, fault, info.path, line)
            for name, fault, info, line in self._locks.crossings()
        ]

    def _failed(self, name: str, info: ClassInfo, method: Method, fault: ExecutionError) -> Outcome:
        """The place is the innermost one in the test's own class."""
        kind = fault.type if isinstance(fault, ApexError) else "the model lacks"
        way = " < ".join(f"{where}:{line}" for where, line in fault.trace)
        inside = (line for where, line in fault.trace if where == info.full_name)
        line = next(inside, method.line)
        return Outcome(name, f"{kind}: {fault.message} at {way}", info.path, line)
