"""Formulas of validation rules and fields: a small part of Salesforce's language."""

from __future__ import annotations

import operator
import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from decimal import Decimal

from apexrun.values.comparing import equal
from apexrun.values.faults import NotModelledError
from apexrun.values.kinds import Value
from apexrun.values.moments import now

_WORD = re.compile(r'\s*(?:("(?:[^"\\]|\\.)*")|(\d+(?:\.\d+)?)|(\w+)|(<>|<=|>=|!=|&&|\|\||.))')
_ESCAPED = re.compile(r"\\(.)")
_LEVELS = (
    *(("||",), ("&&",), ("=", "<>", "!=", "<", ">", "<=", ">=")),
    *(("+", "-", "&"), ("*", "/")),
)
_ORDER: dict[str, Callable[[Value, Value], bool]] = {
    "<": operator.lt,
    ">": operator.gt,
    "<=": operator.le,
    ">=": operator.ge,
}
_CONSTANTS = {"TRUE": True, "FALSE": False, "NULL": None}

Reader = Callable[[str], Value]
Evaluator = Callable[[Reader], Value]


@dataclass(frozen=True, slots=True)
class Formula:
    """Compiled once; `evaluate` reads a record's fields by their names."""

    source: str
    evaluate: Evaluator


def formula_of(source: str) -> Formula:
    """Raises NotModelledError for what is not known here."""
    parser = _Parser(source)
    evaluate = parser.expression()
    if parser.word:
        raise NotModelledError(f"formula: {parser.word!r} in {source}")
    return Formula(source, evaluate)


class _Parser:
    def __init__(self, source: str) -> None:
        self._source = source
        self._words = [found.group().strip() for found in _WORD.finditer(source.strip())]
        self._at = 0

    @property
    def word(self) -> str:
        return self._words[self._at] if self._at < len(self._words) else ""

    def _take(self) -> str:
        word = self.word
        self._at += 1
        return word

    def expression(self, level: int = 0) -> Evaluator:
        if level == len(_LEVELS):
            return self._primary()
        left = self.expression(level + 1)
        while self.word in _LEVELS[level]:
            left = _joined(self._take(), left, self.expression(level + 1))
        return left

    def _primary(self) -> Evaluator:
        word = self._take()
        if word == "(":
            inner = self.expression()
            self._expect(")")
            return inner
        if word == "-":
            negated = self._primary()
            return lambda read: None if (value := negated(read)) is None else -value
        if word.startswith('"'):
            text = _ESCAPED.sub(r"\1", word[1:-1])
            return lambda _: text
        if word[:1].isdigit():
            return lambda _: Decimal(word)
        if word.upper() in _CONSTANTS:
            return lambda _: _CONSTANTS[word.upper()]
        return self._call(word.upper()) if self.word == "(" else lambda read: read(word)

    def _call(self, name: str) -> Evaluator:
        self._expect("(")
        arguments = []
        while self.word != ")":
            arguments.append(self.expression())
            if self.word != ")":
                self._expect(",")
        self._expect(")")
        function = _FUNCTIONS.get(name)
        if function is None:
            raise NotModelledError(f"formula: {name} in {self._source}")
        return lambda read: function(argument(read) for argument in arguments)

    def _expect(self, word: str) -> None:
        if self._take() != word:
            raise NotModelledError(f"formula: expected {word} in {self._source}")


def _joined(sign: str, left: Evaluator, right: Evaluator) -> Evaluator:
    if sign == "&&":
        return lambda read: bool(left(read)) and bool(right(read))
    if sign == "||":
        return lambda read: bool(left(read)) or bool(right(read))
    return lambda read: _calculated(sign, left(read), right(read))


def _calculated(sign: str, left: Value, right: Value) -> Value:
    if sign in ("=", "<>", "!="):
        return equal(left, right) == (sign == "=")
    if sign == "&":
        return (left or "") + (right or "")
    if left is None or right is None:
        return False if sign in _ORDER else None
    if sign in _ORDER:
        return bool(_ORDER[sign](left, right))
    if isinstance(left, datetime):
        return _moved(sign, left, right)
    calculate = {"+": operator.add, "-": operator.sub, "*": operator.mul}.get(sign)
    return calculate(left, right) if calculate else Decimal(left) / Decimal(right)


def _moved(sign: str, moment: datetime, other: Value) -> Value:
    """Moments are counted in days."""
    if isinstance(other, datetime):
        return Decimal((moment - other) / timedelta(days=1))
    days = timedelta(days=float(other))
    return moment + days if sign == "+" else moment - days


def _is_blank(values: Iterable[Value]) -> bool:
    return next(iter(values)) in (None, "")


def _is_value(values: Iterable[Value]) -> bool:
    """ISPICKVAL: a picklist's value, case told apart."""
    field, value = values
    return bool((field or "") == value)


def _if(values: Iterable[Value]) -> Value:
    condition, yes, no = values
    return yes if condition else no


def _matches(values: Iterable[Value]) -> bool:
    """REGEX: the whole text, by Java's rules; those that the package uses are Python's too."""
    text, pattern = values
    return re.fullmatch(pattern, text or "") is not None


_FUNCTIONS: dict[str, Callable[[Iterable[Value]], Value]] = {
    "AND": all,
    "OR": any,
    "NOT": lambda values: not next(iter(values)),
    "ISBLANK": _is_blank,
    "ISNULL": _is_blank,
    "ISPICKVAL": _is_value,
    "IF": _if,
    "REGEX": _matches,
    "LEN": lambda values: Decimal(len(next(iter(values)) or "")),
    "TEXT": lambda values: str(next(iter(values)) or ""),
    "NOW": lambda _: now(),
}
