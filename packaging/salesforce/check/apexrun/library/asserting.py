"""Assert, and what exceptions tell of themselves."""

from __future__ import annotations

from collections.abc import Mapping

from apexrun.library.library import Function, Part
from apexrun.values.comparing import same
from apexrun.values.faults import ApexError
from apexrun.values.kinds import EnumValue, Value
from apexrun.values.text import string_of


def _require(condition: bool, what: str, message: tuple[Value, ...]) -> None:
    """Raise AssertException, with what the test says of it, unless the condition holds."""
    if not condition:
        said = f" ({string_of(message[0])})" if message else ""
        raise ApexError("AssertException", f"Assertion Failed: {what}{said}")


def _are_equal(expected: Value, actual: Value, *message: Value) -> None:
    what = f"Expected: {string_of(expected)}, Actual: {string_of(actual)}"
    _require(same(expected, actual), what, message)


def _are_not_equal(one: Value, other: Value, *message: Value) -> None:
    _require(not same(one, other), f"Same value: {string_of(other)}", message)


def _is_true(value: Value, *message: Value) -> None:
    _require(value is True, "Expected: true", message)


def _is_false(value: Value, *message: Value) -> None:
    _require(value is False, "Expected: false", message)


def _is_null(value: Value, *message: Value) -> None:
    _require(value is None, f"Expected: null, Actual: {string_of(value)}", message)


def _is_not_null(value: Value, *message: Value) -> None:
    _require(value is not None, "Expected a value, Actual: null", message)


def _fail(*message: Value) -> None:
    _require(False, "fail", message)


_EXCEPTION: Mapping[str, Function] = {
    "getmessage": lambda it: it.message,
    "gettypename": lambda it: f"System.{it.type}",
    "getcause": lambda _: None,
    "getnumdml": lambda it: len(it.rows),
    "getdmltype": lambda it, row: EnumValue(it.rows[row].code, "StatusCode"),
    "getdmlmessage": lambda it, row: it.rows[row].message,
    "getdmlfieldnames": lambda it, row: list(it.rows[row].fields),
    "getstacktracestring": lambda it: "\n".join(f"{name}: {line}" for name, line in it.trace),
}


def asserting() -> Part:
    return Part(
        functions={
            "assert.areequal": _are_equal,
            "assert.arenotequal": _are_not_equal,
            "assert.istrue": _is_true,
            "assert.isfalse": _is_false,
            "assert.isnull": _is_null,
            "assert.isnotnull": _is_not_null,
            "assert.fail": _fail,
            "system.assertequals": _are_equal,
            "system.assertnotequals": _are_not_equal,
            "system.assert": _is_true,
        },
        methods={"exception": _EXCEPTION, "enum": {"name": lambda it: it.name}},
    )
