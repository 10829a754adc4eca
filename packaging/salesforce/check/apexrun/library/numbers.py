"""Integer, Long, Decimal, Boolean and Math."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import ROUND_HALF_UP, Decimal, InvalidOperation
from math import ceil, floor

from apexrun.library.library import Function, Part
from apexrun.values.faults import ApexError, null_pointer
from apexrun.values.kinds import Value
from apexrun.values.text import string_of


def _whole(value: Value) -> int:
    if value is None:
        raise null_pointer("Argument cannot be null")
    try:
        return int(value)
    except ValueError as error:
        raise ApexError("TypeException", f"Invalid integer: {value}") from error


def _decimal(value: Value) -> Decimal:
    if value is None:
        raise null_pointer("Argument cannot be null")
    try:
        return Decimal(value)
    except InvalidOperation as error:
        raise ApexError("TypeException", f"Invalid decimal: {value}") from error


def _mod(one: int, other: int) -> int:
    """The remainder has the sign of the dividend, unlike Python's."""
    if other == 0:
        raise ApexError("MathException", "Divide by 0")
    remainder = abs(one) % abs(other)
    return -remainder if one < 0 else remainder


def _scale(value: Value) -> int:
    exponent = Decimal(value).as_tuple().exponent
    return max(-exponent, 0) if isinstance(exponent, int) else 0


def _with_scale(value: Value, places: int, *_: Value) -> Decimal:
    return Decimal(value).quantize(Decimal(1).scaleb(-places), ROUND_HALF_UP)


_DECIMAL: Mapping[str, Function] = {
    "intvalue": int,
    "longvalue": int,
    "doublevalue": Decimal,
    "abs": abs,
    "format": string_of,
    "round": lambda it: int(_with_scale(it, 0)),
    "scale": _scale,
    "setscale": _with_scale,
    "striptrailingzeros": lambda it: Decimal(it).normalize(),
    "toplainstring": lambda it: format(Decimal(it), "f"),
}


def numbers() -> Part:
    return Part(
        functions={
            "integer.valueof": _whole,
            "long.valueof": _whole,
            "decimal.valueof": _decimal,
            "double.valueof": _decimal,
            "boolean.valueof": lambda value: str(value).lower() == "true",
            "math.mod": _mod,
            "math.min": min,
            "math.max": max,
            "math.abs": abs,
            "math.ceil": lambda value: Decimal(ceil(value)),
            "math.floor": lambda value: Decimal(floor(value)),
            "math.round": lambda value: int(_with_scale(value, 0)),
            "math.roundtolong": lambda value: int(_with_scale(value, 0)),
        },
        methods={"decimal": _DECIMAL},
    )
