"""The classes, enums and triggers of a package, found by their names."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from apexrun.syntax.declarations import (
    ClassDeclaration,
    EnumDeclaration,
    Method,
    TriggerDeclaration,
    Unit,
)
from apexrun.syntax.unit_parser import parse_unit
from apexrun.values.faults import BUILT_IN


@dataclass(eq=False, slots=True)
class ClassInfo:
    """A class in its place. `methods` by their names in small letters; `path` is the file's."""

    declaration: ClassDeclaration
    full_name: str
    outer: ClassInfo | None
    path: Path
    methods: dict[str, list[Method]] = field(default_factory=dict)

    @property
    def is_test(self) -> bool:
        """Whether it, or a class around it, is a test's."""
        around = self.outer is not None and self.outer.is_test
        return around or "istest" in self.declaration.annotations


class Program:
    """Parsed once, and never changed: many tests may run it."""

    def __init__(self) -> None:
        self._classes: dict[str, ClassInfo] = {}
        self._enums: dict[str, EnumDeclaration] = {}
        self.triggers: list[tuple[TriggerDeclaration, Path]] = []

    @property
    def classes(self) -> Iterable[ClassInfo]:
        return self._classes.values()

    def add(self, unit: Unit, path: Path) -> None:
        if isinstance(unit, TriggerDeclaration):
            self.triggers.append((unit, path))
        elif isinstance(unit, EnumDeclaration):
            self._enums[unit.name.lower()] = unit
        else:
            self._add_class(unit, None, path)

    def _add_class(
        self, declaration: ClassDeclaration, outer: ClassInfo | None, path: Path
    ) -> None:
        prefix = f"{outer.full_name}." if outer else ""
        info = ClassInfo(declaration, prefix + declaration.name, outer, path)
        for method in declaration.methods:
            info.methods.setdefault(method.name, []).append(method)
        self._classes[info.full_name.lower()] = info
        for inner in declaration.inner:
            if isinstance(inner, EnumDeclaration):
                self._enums[f"{info.full_name}.{inner.name}".lower()] = inner
            else:
                self._add_class(inner, info, path)

    def find(self, name: str, near: ClassInfo | None) -> ClassInfo | None:
        """The class of this name, as seen from another: inner classes come first."""
        for around in _outwards(near):
            if inner := self._classes.get(f"{around.full_name}.{name}".lower()):
                return inner
        return self._classes.get(name.lower())

    def find_enum(self, name: str, near: ClassInfo | None) -> EnumDeclaration | None:
        for around in _outwards(near):
            if inner := self._enums.get(f"{around.full_name}.{name}".lower()):
                return inner
        return self._enums.get(name.lower())

    def parent(self, info: ClassInfo) -> ClassInfo | None:
        """The class of the package that it extends."""
        extended = info.declaration.parent
        return self.find(extended.name, info) if extended else None

    def is_exception(self, info: ClassInfo) -> bool:
        """Whether it extends a built-in exception, itself or by its parents."""
        extended = info.declaration.parent
        parent = self.parent(info)
        if parent is not None:
            return self.is_exception(parent)
        return extended is not None and extended.key in BUILT_IN

    def is_a(self, info: ClassInfo, name: str) -> bool:
        """Whether it is the class of this name, extends it or implements it."""
        names = {name.lower(), name.rpartition(".")[2].lower()}
        at: ClassInfo | None = info
        while at is not None:
            declared = at.declaration
            known = [at.full_name, declared.name, *(one.name for one in declared.interfaces)]
            if declared.parent:
                known.append(declared.parent.name)
            if names & {each.lower() for one in known for each in (one, one.rpartition(".")[2])}:
                return True
            at = self.parent(at)
        return False

    def triggers_on(self, name: str, event: str) -> Iterator[TriggerDeclaration]:
        """The triggers of an object that an event like `before insert` fires."""
        for trigger, _ in self.triggers:
            if trigger.object.lower() == name.lower() and event in trigger.events:
                yield trigger


def _outwards(info: ClassInfo | None) -> Iterator[ClassInfo]:
    while info is not None:
        yield info
        info = info.outer


def program_of(project: Path) -> Program:
    """All classes and triggers of a package; raises ApexSyntaxError."""
    program = Program()
    for pattern in ("*.cls", "*.trigger"):
        for path in sorted(project.rglob(pattern)):
            program.add(parse_unit(path.read_text(encoding="utf-8"), path.name), path)
    return program
