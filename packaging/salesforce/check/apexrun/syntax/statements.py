"""Syntax trees of statements."""

from __future__ import annotations

from dataclasses import dataclass

from apexrun.syntax.expressions import Expression, TypeRef


@dataclass(frozen=True, slots=True)
class Statement:
    """`line` is where it begins; coverage counts statements by their lines."""

    line: int


Body = tuple[Statement, ...]


@dataclass(frozen=True, slots=True)
class Block(Statement):
    body: Body


@dataclass(frozen=True, slots=True)
class Do(Statement):
    expression: Expression


@dataclass(frozen=True, slots=True)
class Declare(Statement):
    type: TypeRef
    names: tuple[tuple[str, Expression | None], ...]


@dataclass(frozen=True, slots=True)
class If(Statement):
    condition: Expression
    yes: Body
    no: Body


@dataclass(frozen=True, slots=True)
class ForEach(Statement):
    type: TypeRef
    name: str
    items: Expression
    body: Body


@dataclass(frozen=True, slots=True)
class For(Statement):
    first: Statement | None
    condition: Expression | None
    steps: tuple[Expression, ...]
    body: Body


@dataclass(frozen=True, slots=True)
class While(Statement):
    condition: Expression
    body: Body
    is_tested_after: bool


@dataclass(frozen=True, slots=True)
class Return(Statement):
    value: Expression | None


@dataclass(frozen=True, slots=True)
class Throw(Statement):
    value: Expression


@dataclass(frozen=True, slots=True)
class Break(Statement):
    pass


@dataclass(frozen=True, slots=True)
class Continue(Statement):
    pass


@dataclass(frozen=True, slots=True)
class Catch:
    type: TypeRef
    name: str
    body: Body


@dataclass(frozen=True, slots=True)
class Try(Statement):
    body: Body
    catches: tuple[Catch, ...]
    finally_: Body


@dataclass(frozen=True, slots=True)
class EnumLabel:
    """A value of an enum in a `when`, which stands there without its type."""

    key: str


@dataclass(frozen=True, slots=True)
class When:
    """Without labels it is `when else`."""

    labels: tuple[EnumLabel | Expression, ...]
    body: Body


@dataclass(frozen=True, slots=True)
class Switch(Statement):
    value: Expression
    whens: tuple[When, ...]


@dataclass(frozen=True, slots=True)
class Dml(Statement):
    """`mode` is user or system; `external_id` is the field of an upsert, or empty."""

    operation: str
    mode: str
    records: Expression
    external_id: str


@dataclass(frozen=True, slots=True)
class RunAs(Statement):
    user: Expression
    body: Body
