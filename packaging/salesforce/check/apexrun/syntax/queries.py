"""Syntax trees of SOQL."""

from __future__ import annotations

from dataclasses import dataclass, field

from apexrun.syntax.expressions import Expression


@dataclass(frozen=True, slots=True)
class Selected:
    """A field by its path, an aggregate of one, or a query of children.

    `function` is empty for a plain field; `path` is empty in COUNT().
    """

    path: str
    function: str = ""
    alias: str = ""
    children: Query | None = None


@dataclass(frozen=True, slots=True)
class Bind:
    """A value of the Apex around the query."""

    value: Expression


@dataclass(frozen=True, slots=True)
class Days:
    """A date literal like LAST_N_DAYS:7, as the days from its start to its end, today being 0."""

    first: int
    last: int


@dataclass(frozen=True, slots=True)
class Fixed:
    value: object


Operand = Bind | Days | Fixed


@dataclass(frozen=True, slots=True)
class Comparison:
    """`operator` in small letters: =, !=, <, like, in, not in, includes, excludes and so on."""

    left: Selected
    operator: str
    right: Operand | Query | tuple[Operand, ...]


@dataclass(frozen=True, slots=True)
class Junction:
    is_all: bool
    parts: tuple[Condition, ...]


@dataclass(frozen=True, slots=True)
class Negation:
    part: Condition


Condition = Comparison | Junction | Negation


@dataclass(frozen=True, slots=True)
class Ordering:
    path: str
    is_descending: bool
    nulls_last: bool


@dataclass(slots=True)
class Query:
    """`mode` is system or user, or empty where the query leaves it to its caller."""

    selected: list[Selected] = field(default_factory=list)
    source: str = ""
    where: Condition | None = None
    having: Condition | None = None
    group_by: list[str] = field(default_factory=list)
    order_by: list[Ordering] = field(default_factory=list)
    limit: Operand | None = None
    offset: Operand | None = None
    mode: str = ""
    with_deleted: bool = False
    for_update: bool = False

    @property
    def is_count(self) -> bool:
        """Whether it is SELECT COUNT(), which has a number and not records."""
        first = self.selected[0]
        return len(self.selected) == 1 and first.function == "count" and not first.path
