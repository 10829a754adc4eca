"""Apex snippets in the model of an org that `make check-salesforce` has.

The org has the object Coupon__c of tests/packaging/sound_package, and what Salesforce brings.
"""

from __future__ import annotations

import sys
from dataclasses import replace
from functools import cache
from pathlib import Path

from tests.support.root import ROOT

CHECK = ROOT / "packaging/salesforce/check"
PACKAGE = ROOT / "packaging/salesforce"
_SOUND = ROOT / "tests/packaging/sound_package"

sys.path.insert(0, str(CHECK))
try:
    from apexrun.knobs import Knobs
    from apexrun.machine.program import Program
    from apexrun.schema.formula import formula_of
    from apexrun.schema.package import schema_of
    from apexrun.schema.permissions import permission_sets
    from apexrun.syntax.declarations import Unit
    from apexrun.syntax.unit_parser import parse_unit
    from apexrun.testing.coverage import Coverage
    from apexrun.testing.org import Org, Package, package_of
    from apexrun.testing.running import Outcome, Runner, tests_of
    from apexrun.values.faults import ApexError
finally:
    sys.path.remove(str(CHECK))

__all__ = ["PACKAGE", "ApexError", "Coverage", "Knobs"]
__all__ += ["error_of", "formula_of", "outcome_of", "outcomes", "program_of", "run"]

_schema_of = cache(schema_of)


def program_of(*sources: str) -> Program:
    program = Program()
    for number, source in enumerate(sources):
        program.add(parse_unit(source, f"Source{number}"), Path(f"Source{number}.cls"))
    return program


def run(statements: str, *more: str, knobs: Knobs | None = None, plain: str = "") -> None:
    """Run statements as a test; `more` are further classes and triggers, `plain` members beside it.

    Raises ApexError for what Apex raises, a failed Assert too.
    """
    members = f"@IsTest static void test() {{ {statements} }} {plain}"
    program = program_of(f"@IsTest private class Snippet {{ {members} }}", *more)
    package = _package(program, knobs or Knobs())
    org = Org(package, lambda _name, _line: None, set())
    ((info, method),) = tests_of(program)
    org.run(method, info)


def error_of(statements: str, *more: str, knobs: Knobs | None = None) -> ApexError:
    """What the statements raise, which they must."""
    try:
        run(statements, *more, knobs=knobs)
    except ApexError as error:
        return error
    raise AssertionError(f"nothing was raised by {statements}")


def outcomes(*sources: str, knobs: Knobs | None = None) -> list[Outcome]:
    """All tests of the classes, as a run of the check has them."""
    program = program_of(*sources)
    runner = Runner(_package(program, knobs or Knobs()), Coverage())
    found = [runner.run(info, method) for info, method in tests_of(program)]
    return [*found, *runner.deadlocks()]


def outcome_of(test: str, path: Path, source: str) -> Outcome:
    """Run `Class.method` of the project's own package, with another source of one of its files."""
    program = Program()
    for each, unit in _units().items():
        program.add(parse_unit(source, path.name) if each == path else unit, each)
    runner = Runner(replace(_whole_package(), program=program), Coverage())
    ((info, method),) = (
        found for found in tests_of(program) if f"{found[0].full_name}.{found[1].display}" == test
    )
    return runner.run(info, method)


@cache
def _units() -> dict[Path, Unit]:
    patterns = ("*.cls", "*.trigger")
    paths = sorted(path for pattern in patterns for path in PACKAGE.rglob(pattern))
    return {path: parse_unit(path.read_text(encoding="utf-8"), path.name) for path in paths}


@cache
def _whole_package() -> Package:
    return package_of(PACKAGE, Knobs())


def _package(program: Program, knobs: Knobs) -> Package:
    sets = tuple(permission_sets(_SOUND))
    return Package(program, _schema_of(_SOUND, knobs), sets, (), knobs)
