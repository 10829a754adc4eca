"""What ends a statement: exceptions of Apex, and the model's own limits."""

from __future__ import annotations

from apexrun.values.kinds import RowError, Value

# Built-in exceptions; all extend Exception directly.
BUILT_IN = {
    name.lower(): name
    for name in (
        *("Exception", "AssertException", "CalloutException", "DmlException", "JSONException"),
        *("IllegalArgumentException", "LimitException", "ListException", "MathException"),
        *("NullPointerException", "QueryException", "SObjectException", "StringException"),
        *("TypeException", "UnexpectedException", "NoAccessException", "SecurityException"),
    )
}
# Salesforce lets no program catch them.
UNCATCHABLE = ("AssertException", "LimitException")
_DEEPEST = 12


class ExecutionError(Exception):
    """What ends statements on its way out. `trace`: classes and lines, innermost first."""

    def __init__(self, message: str) -> None:
        super().__init__(message)
        self.message = message
        self.trace: list[tuple[str, int]] = []
        self._frame: object = None

    def came_by(self, frame: object, name: str, line: int) -> None:
        """Note the place, once for each call: of nested statements the innermost."""
        if frame is not self._frame and len(self.trace) < _DEEPEST:
            self.trace.append((name, line))
        self._frame = frame


class ApexError(ExecutionError):
    """An exception on its way through Apex.

    `instance` is the object where its class is the package's; `rows` are a DmlException's.
    """

    def __init__(
        self,
        type_: str,
        message: str = "",
        instance: Value = None,
        rows: tuple[RowError, ...] = (),
    ) -> None:
        super().__init__(message)
        self.type = type_
        self.instance = instance
        self.rows = rows

    @property
    def is_catchable(self) -> bool:
        return self.type not in UNCATCHABLE


class NotModelledError(ExecutionError):
    """Apex that an org would run and this model cannot: the model is to be extended."""


def null_pointer(what: str) -> ApexError:
    message = f"Attempt to de-reference a null object: {what}"
    return ApexError("NullPointerException", message)
