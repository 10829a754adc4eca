"""What a name stands for where it is no variable: never the value of anything."""

from __future__ import annotations

from dataclasses import dataclass

from apexrun.machine.program import ClassInfo
from apexrun.syntax.declarations import EnumDeclaration


@dataclass(frozen=True, slots=True)
class ClassReference:
    info: ClassInfo


@dataclass(frozen=True, slots=True)
class EnumReference:
    declaration: EnumDeclaration


@dataclass(frozen=True, slots=True)
class Namespace:
    """A class, enum or object of the platform, or the beginning of its name."""

    name: str
