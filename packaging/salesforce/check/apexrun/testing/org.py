"""An org of its own for each test: the parts of the model put together."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from apexrun.database.access import Access
from apexrun.database.automation import Automation
from apexrun.database.dml import Dml
from apexrun.database.limits import Limits
from apexrun.database.row_checks import Claim, RowChecks
from apexrun.database.saving import Saving
from apexrun.database.session import Session
from apexrun.database.tables import Tables
from apexrun.knobs import Knobs
from apexrun.library.asserting import asserting
from apexrun.library.calls import Calls
from apexrun.library.collections import Collections
from apexrun.library.describing import Describing
from apexrun.library.encoding import Encoding
from apexrun.library.library import Library
from apexrun.library.numbers import numbers
from apexrun.library.patterns import patterns
from apexrun.library.saving import Saving as SavingLibrary
from apexrun.library.settings import Settings
from apexrun.library.system import System
from apexrun.library.texts import texts
from apexrun.library.times import times
from apexrun.machine.calling import Calling
from apexrun.machine.classes import Classes
from apexrun.machine.conforming import Conforming
from apexrun.machine.evaluating import Evaluating
from apexrun.machine.executing import Executing
from apexrun.machine.jobs import Jobs
from apexrun.machine.naming import Naming
from apexrun.machine.program import ClassInfo, Program, program_of
from apexrun.machine.triggers import PackageTriggers
from apexrun.schema.objects import Schema
from apexrun.schema.package import metadata_records, schema_of
from apexrun.schema.permissions import PROFILES, PermissionSet, permission_sets
from apexrun.soql.running import Queries
from apexrun.syntax.declarations import Method
from apexrun.testing.org_data import OrgData
from apexrun.values.kinds import Instance, Record, Value
from apexrun.values.ordering import Ordering

_FRAMES = 20_000

Reached = Callable[[str, int], None]


@dataclass(frozen=True, slots=True)
class Package:
    """The package as one kind of org has it; nothing in it changes while tests run."""

    program: Program
    schema: Schema
    sets: tuple[PermissionSet, ...]
    metadata: tuple[Record, ...]
    knobs: Knobs


@cache
def program_in(project: Path) -> Program:
    """The package's program, parsed once in each process."""
    return program_of(project)


def package_of(project: Path, knobs: Knobs) -> Package:
    return Package(
        program_in(project),
        schema_of(project, knobs),
        tuple(permission_sets(project)),
        tuple(metadata_records(project)),
        knobs,
    )


@contextmanager
def _deep_stack() -> Iterator[None]:
    """Room for the 1,000 calls that Apex may nest, of some frames each."""
    before = sys.getrecursionlimit()
    sys.setrecursionlimit(max(before, _FRAMES))
    try:
        yield
    finally:
        sys.setrecursionlimit(before)


class Org:
    """`taken`: unique values that others save at the same time; `reached`: told of statements."""

    def __init__(self, package: Package, reached: Reached, taken: set[Claim]) -> None:
        tables = Tables(package.schema)
        data = OrgData(package.schema, tables, translated=package.knobs.translated)
        self.session = Session(data.fill(package.sets))
        self._build(package, tables, reached, taken)

    def begin(self) -> None:
        """Begin a transaction: a test's, after its set-up."""
        self.session.limits = Limits()
        self.session.kinds_saved = set()
        self.classes.forget_statics()

    def run(self, method: Method, info: ClassInfo) -> Value:
        """Run a static method without parameters."""
        with _deep_stack():
            return self.classes.invoke(method, info, None, [])

    def _build(self, package: Package, tables: Tables, reached: Reached, taken: set[Claim]) -> None:
        program, schema, session = package.program, package.schema, self.session
        ordering = Ordering(turned=package.knobs.turned)
        every_set = [*package.sets, *(kind.permissions for kind in PROFILES)]
        access = Access(schema, tables, session, every_set)
        queries = Queries(schema, tables, session, access)
        triggers = PackageTriggers(program, session)
        checks = RowChecks(schema, tables, session, package.knobs, taken)
        automation = Automation(package.knobs, session)
        saving = Saving(schema, tables, session, checks, automation, triggers)
        dml = Dml(schema, tables, session, access, saving)
        jobs = Jobs(program, tables, session)
        library = Library(
            (
                *(asserting(), numbers(), patterns(), texts(), times()),
                Collections(ordering).part(),
                Calls(session, self._on_instance).part(),
                Describing(schema, access).part(),
                Encoding(schema).part(),
                SavingLibrary(dml, queries, tables, session).part(),
                Settings(schema, tables, session, package.metadata).part(),
                System(session, schema, tables, jobs.enqueue, jobs.enqueue_batch, jobs.run).part(),
            )
        )
        conforming = Conforming(program)
        evaluating = Evaluating(program, schema, conforming, library, queries)
        executing = Executing(evaluating, conforming, dml, session, ordering, reached)
        self.classes = Classes(program, conforming, evaluating, executing, reached)
        self._calling = Calling(program, conforming, library, evaluating, self.classes)
        naming = Naming(program, schema, library, evaluating, self.classes)
        evaluating.connect(naming, self._calling, self.classes)
        triggers.connect(executing)
        jobs.connect(self.classes)

    def _on_instance(self, target: Instance, name: str, values: list[Value]) -> Value:
        return self._calling.on_instance(target, name, values)
