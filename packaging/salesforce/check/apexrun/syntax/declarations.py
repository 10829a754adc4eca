"""Syntax trees of classes, enums and triggers."""

from __future__ import annotations

from dataclasses import dataclass, field

from apexrun.syntax.expressions import Expression, TypeRef
from apexrun.syntax.statements import Body


@dataclass(frozen=True, slots=True)
class Parameter:
    type: TypeRef
    name: str


@dataclass(frozen=True, slots=True)
class Method:
    """Without a body it is abstract, or an interface's. `name` is in small letters."""

    name: str
    display: str
    parameters: tuple[Parameter, ...]
    body: Body | None
    is_static: bool
    annotations: frozenset[str]
    returns: TypeRef
    line: int


@dataclass(frozen=True, slots=True)
class Constructor:
    parameters: tuple[Parameter, ...]
    body: Body
    line: int


@dataclass(frozen=True, slots=True)
class Attribute:
    """A field or an automatic property of a class."""

    name: str
    type: TypeRef
    is_static: bool
    initial: Expression | None


@dataclass(frozen=True, slots=True)
class Initializer:
    """A block of code among the members of a class."""

    is_static: bool
    body: Body


@dataclass(slots=True)
class ClassDeclaration:
    name: str
    kind: str
    parent: TypeRef | None = None
    interfaces: list[TypeRef] = field(default_factory=list)
    annotations: frozenset[str] = frozenset()
    members: list[Attribute | Initializer] = field(default_factory=list)
    methods: list[Method] = field(default_factory=list)
    constructors: list[Constructor] = field(default_factory=list)
    inner: list[ClassDeclaration | EnumDeclaration] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class EnumDeclaration:
    name: str
    values: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class TriggerDeclaration:
    """`events` as `before insert`."""

    name: str
    object: str
    events: tuple[str, ...]
    body: Body
    line: int


Unit = ClassDeclaration | EnumDeclaration | TriggerDeclaration
