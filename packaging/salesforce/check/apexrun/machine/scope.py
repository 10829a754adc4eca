"""Variables, as they are seen from a statement."""

from __future__ import annotations

from apexrun.machine.program import ClassInfo
from apexrun.values.kinds import Instance, Value


class Scope:
    """`this` is None in a static method; `info` is None in a trigger, which `name` then names.

    `frame` is what all scopes of one call have in common.
    """

    __slots__ = ("_outer", "frame", "info", "name", "this", "variables")

    def __init__(
        self,
        info: ClassInfo | None,
        this: Instance | None = None,
        variables: dict[str, Value] | None = None,
        outer: Scope | None = None,
        name: str = "",
    ) -> None:
        self.info = info
        self.this = this
        self.variables = variables if variables is not None else {}
        self.name = info.full_name if info else name
        self._outer = outer
        self.frame: object = outer.frame if outer else self

    def inner(self) -> Scope:
        return Scope(self.info, self.this, None, self, self.name)

    def holder(self, key: str) -> dict[str, Value] | None:
        """The variables among which this one is; None where there is no such variable."""
        at: Scope | None = self
        while at is not None:
            if key in at.variables:
                return at.variables
            at = at._outer  # noqa: SLF001  its own kind
        return None
