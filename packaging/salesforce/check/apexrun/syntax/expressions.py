"""Syntax trees of expressions."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from apexrun.syntax.queries import Query


@dataclass(frozen=True, slots=True)
class TypeRef:
    """A type as it is written; an array is a List. `key` is its name in small letters."""

    name: str
    arguments: tuple[TypeRef, ...] = ()
    key: str = field(init=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "key", self.name.lower())


@dataclass(frozen=True, slots=True)
class Expression:
    """What has a value. `line` is where it begins."""

    line: int


@dataclass(frozen=True, slots=True)
class Literal(Expression):
    value: object


@dataclass(frozen=True, slots=True)
class Name(Expression):
    """A variable, field, class or namespace: which one shows when it is asked for."""

    name: str
    key: str


@dataclass(frozen=True, slots=True)
class This(Expression):
    pass


@dataclass(frozen=True, slots=True)
class Super(Expression):
    pass


@dataclass(frozen=True, slots=True)
class Get(Expression):
    target: Expression
    name: str
    is_safe: bool


@dataclass(frozen=True, slots=True)
class Call(Expression):
    """Without a target it is a method of the class around it."""

    target: Expression | None
    name: str
    arguments: tuple[Expression, ...]
    is_safe: bool


@dataclass(frozen=True, slots=True)
class ConstructorCall(Expression):
    """The first statement of a constructor: `this(...)` or `super(...)`."""

    is_super: bool
    arguments: tuple[Expression, ...]


@dataclass(frozen=True, slots=True)
class Index(Expression):
    target: Expression
    at: Expression


@dataclass(frozen=True, slots=True)
class New(Expression):
    type: TypeRef
    arguments: tuple[Expression, ...]
    fields: tuple[tuple[str, Expression], ...]


@dataclass(frozen=True, slots=True)
class NewCollection(Expression):
    """A list, set or map with its contents; the pairs are a map's."""

    type: TypeRef
    items: tuple[Expression, ...]
    pairs: tuple[tuple[Expression, Expression], ...]


@dataclass(frozen=True, slots=True)
class Cast(Expression):
    type: TypeRef
    value: Expression


@dataclass(frozen=True, slots=True)
class InstanceOf(Expression):
    value: Expression
    type: TypeRef


@dataclass(frozen=True, slots=True)
class ClassLiteral(Expression):
    type: TypeRef


@dataclass(frozen=True, slots=True)
class Conditional(Expression):
    condition: Expression
    yes: Expression
    no: Expression


@dataclass(frozen=True, slots=True)
class Unary(Expression):
    operator: str
    value: Expression


@dataclass(frozen=True, slots=True)
class Binary(Expression):
    operator: str
    left: Expression
    right: Expression


@dataclass(frozen=True, slots=True)
class Assign(Expression):
    """`operator` is that of `+=` without the equals sign; None for a plain assignment."""

    operator: str | None
    target: Expression
    value: Expression


@dataclass(frozen=True, slots=True)
class Step(Expression):
    """`++` and `--`; before its target it has the new value, else the old one."""

    difference: int
    target: Expression
    is_before: bool


@dataclass(frozen=True, slots=True)
class Soql(Expression):
    query: Query
