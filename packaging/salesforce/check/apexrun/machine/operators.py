"""What the operators of two values make of them."""

from __future__ import annotations

import operator
from collections.abc import Callable
from decimal import Decimal

from apexrun.values.comparing import equal
from apexrun.values.faults import ApexError, NotModelledError, null_pointer
from apexrun.values.kinds import Value
from apexrun.values.text import string_of

_LONG = 2**63
_ORDER: dict[str, Callable[[Value, Value], bool]] = {
    "<": operator.lt,
    ">": operator.gt,
    "<=": operator.le,
    ">=": operator.ge,
}
_ARITHMETIC: dict[str, Callable[[Value, Value], Value]] = {
    "+": operator.add,
    "-": operator.sub,
    "*": operator.mul,
    "&": operator.and_,
    "|": operator.or_,
    "^": operator.xor,
    "<<": operator.lshift,
    ">>": operator.rshift,
}


def combined(sign: str, one: Value, other: Value) -> Value:
    """Raises NullPointerException where null has no place, MathException for division by zero."""
    if sign in ("==", "!="):
        return equal(one, other) == (sign == "==")
    if sign in ("===", "!=="):
        return (one is other or (one == other and not _is_object(one))) == (sign == "===")
    if sign == "+" and (isinstance(one, str) or isinstance(other, str)):
        return string_of(one) + string_of(other)
    if sign in _ORDER:
        return one is not None and other is not None and _ORDER[sign](one, other)
    if one is None or other is None:
        raise null_pointer(f"an operand of {sign}")
    return _checked(_divided(one, other) if sign == "/" else _calculated(sign, one, other))


def negated(sign: str, value: Value) -> Value:
    """The value after !, - or ~."""
    if value is None:
        raise null_pointer(f"the operand of {sign}")
    if sign == "!":
        return not value
    return -value if sign == "-" else ~value


def _is_object(value: Value) -> bool:
    return not isinstance(value, (str, int, Decimal))


def _calculated(sign: str, one: Value, other: Value) -> Value:
    calculate = _ARITHMETIC.get(sign)
    if calculate is None:
        raise NotModelledError(f"the operator {sign}")
    return calculate(one, other)


def _divided(one: Value, other: Value) -> Value:
    if other == 0:
        raise ApexError("MathException", "Divide by 0")
    if isinstance(one, int) and isinstance(other, int):
        quotient = abs(one) // abs(other)
        return quotient if (one < 0) == (other < 0) else -quotient
    return Decimal(one) / Decimal(other)


def _checked(value: Value) -> Value:
    """Integer and Long are one type here, so that an overflow of Integer is not seen."""
    if isinstance(value, int) and not -_LONG <= value < _LONG:
        raise NotModelledError("an overflow of Long")
    return value
