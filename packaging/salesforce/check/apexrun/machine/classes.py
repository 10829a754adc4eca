"""Objects of the package's classes: made, their static variables, their methods run."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from apexrun.machine.calling import MESSAGE
from apexrun.machine.conforming import Conforming
from apexrun.machine.evaluating import Evaluating
from apexrun.machine.executing import Executing
from apexrun.machine.program import ClassInfo, Program
from apexrun.machine.scope import Scope
from apexrun.syntax.declarations import Attribute, Initializer, Method, Parameter
from apexrun.syntax.expressions import ConstructorCall
from apexrun.syntax.statements import Body, Do
from apexrun.values.faults import ApexError, NotModelledError
from apexrun.values.kinds import Instance, Value

_DEEPEST = 1000


class Classes:
    def __init__(
        self,
        program: Program,
        conforming: Conforming,
        evaluating: Evaluating,
        executing: Executing,
        reached: Callable[[str, int], None],
    ) -> None:
        self._program = program
        self._conforming = conforming
        self._evaluating = evaluating
        self._executing = executing
        self._reached = reached
        self._statics: dict[ClassInfo, dict[str, Value]] = {}
        self._depth = 0

    def forget_statics(self) -> None:
        """Begin a transaction: static variables live no longer."""
        self._statics = {}

    def statics(self, info: ClassInfo) -> dict[str, Value]:
        """A class's static variables, initialized when they are first asked for."""
        known = self._statics.get(info)
        if known is not None:
            return known
        made = self._statics[info] = {
            one.name: None
            for one in info.declaration.members
            if isinstance(one, Attribute) and one.is_static
        }
        self._initialize(info, None, made)
        return made

    def make(self, info: ClassInfo, values: list[Value]) -> Instance:
        made = Instance(info)
        self._construct(made, info, values)
        return made

    def invoke(
        self, method: Method, info: ClassInfo, this: Instance | None, values: list[Value]
    ) -> Value:
        """What the method returns; `info` is the class that it stands in."""
        scope = self._scope(info, this, method.parameters, values)
        self._depth += 1
        if self._depth > _DEEPEST:
            raise ApexError("LimitException", f"Maximum stack depth reached: {self._depth}")
        try:
            left = self._executing.block(method.body or (), scope)
        finally:
            self._depth -= 1
        return self._conforming.coerced(left.value, method.returns) if left else None

    def _construct(self, made: Instance, info: ClassInfo, values: list[Value]) -> None:
        """Run the constructor that takes the values, after its parent's and the fields."""
        found = self._conforming.constructor(info, values)
        if found is None:
            self._construct_without(made, info, values)
            return
        scope = self._scope(info, made, found.parameters, values)
        call, body = _split(found.body)
        if call is not None:
            self._reached(info.full_name, call.line)
        if call is not None and not call.is_super:
            self._construct(made, info, self._values(call, scope))
        else:
            self._construct_parent(made, info, self._values(call, scope) if call else [])
            self._initialize(info, made, made.attributes)
        self._executing.block(body, scope)

    def _construct_without(self, made: Instance, info: ClassInfo, values: list[Value]) -> None:
        """A class without a constructor of its own takes nothing, an exception its message."""
        if values and not self._program.is_exception(info):
            given = len(values)
            raise NotModelledError(f"new {info.full_name} with {given} arguments")
        if values and isinstance(values[0], str):
            made.attributes[MESSAGE] = values[0]
        self._construct_parent(made, info, [])
        self._initialize(info, made, made.attributes)

    def _construct_parent(self, made: Instance, info: ClassInfo, values: list[Value]) -> None:
        parent = self._program.parent(info)
        if parent is not None:
            self._construct(made, parent, values)
        elif values:
            made.attributes[MESSAGE] = values[0]

    def _values(self, call: ConstructorCall, scope: Scope) -> list[Value]:
        return [self._evaluating.value(argument, scope) for argument in call.arguments]

    def _initialize(self, info: ClassInfo, this: Instance | None, holder: dict[str, Value]) -> None:
        """Give fields, static ones where there is no object, their first values, in order."""
        for one in info.declaration.members:
            if one.is_static != (this is None):
                continue
            scope = Scope(info, this)
            if isinstance(one, Initializer):
                self._executing.block(one.body, scope)
            elif one.initial is not None:
                value = self._evaluating.value(one.initial, scope)
                holder[one.name] = self._conforming.coerced(value, one.type)
            else:
                holder.setdefault(one.name, None)

    def _scope(
        self,
        info: ClassInfo,
        this: Instance | None,
        parameters: Sequence[Parameter],
        values: list[Value],
    ) -> Scope:
        given = {
            one.name: self._conforming.coerced(value, one.type)
            for one, value in zip(parameters, values, strict=True)
        }
        return Scope(info, this, given)


def _split(body: Body) -> tuple[ConstructorCall | None, Body]:
    """The call of another constructor that a constructor begins with, and the rest."""
    if body and isinstance(body[0], Do) and isinstance(body[0].expression, ConstructorCall):
        return body[0].expression, body[1:]
    return None, body
