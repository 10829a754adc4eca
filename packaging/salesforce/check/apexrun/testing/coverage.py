"""Which statements of the package the tests reach."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, fields, is_dataclass

from apexrun.machine.program import Program
from apexrun.syntax.statements import Body, Statement


@dataclass(frozen=True, slots=True)
class ClassCoverage:
    """Lines with statements, and those among them that no test reached."""

    name: str
    lines: int
    missed: tuple[int, ...]

    @property
    def percent(self) -> float:
        return 100 * (self.lines - len(self.missed)) / self.lines


class Coverage:
    """Counts lines of statements, as Salesforce does; of tests none."""

    def __init__(self) -> None:
        self._reached: set[tuple[str, int]] = set()

    def reached(self, name: str, line: int) -> None:
        self._reached.add((name, line))

    def of(self, program: Program) -> list[ClassCoverage]:
        """Each class and trigger with statements, by name."""
        found = []
        for info in program.classes:
            if not info.is_test:
                bodies = [one.body for one in info.declaration.methods]
                bodies += [one.body for one in info.declaration.constructors]
                found.append(self._of(info.full_name, bodies))
        for trigger, _ in program.triggers:
            found.append(self._of(trigger.name, [trigger.body]))
        return sorted((one for one in found if one.lines), key=lambda one: one.name)

    def _of(self, name: str, bodies: list[Body | None]) -> ClassCoverage:
        lines = sorted({line for body in bodies for line in _lines(body)})
        missed = tuple(line for line in lines if (name, line) not in self._reached)
        return ClassCoverage(name, len(lines), missed)


def percent_of(classes: Sequence[ClassCoverage]) -> float:
    """Of all classes together; 100 where there is nothing to reach."""
    lines = sum(one.lines for one in classes)
    missed = sum(len(one.missed) for one in classes)
    return 100 * (lines - missed) / lines if lines else 100.0


def _lines(part: object) -> Iterator[int]:
    """Lines of all statements in a part of a syntax tree."""
    if isinstance(part, Statement):
        yield part.line
    if isinstance(part, tuple):
        for one in part:
            yield from _lines(one)
    elif is_dataclass(part) and not isinstance(part, type):
        for each in fields(part):
            yield from _lines(getattr(part, each.name))
