"""Values in `new Object__c(Field__c = …)` are of the field's type; apex-ls passes over them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from apex_text import apex_files, closing, code_of
from finding import Finding, line_at
from model import Model

_NEW = re.compile(r"\bnew\s+(\w+)\s*\(")
_GIVEN = re.compile(r"\s*(\w+)\s*=\s*(.*?)\s*", re.DOTALL)
_KINDS = (
    ("a text", re.compile(r"'[^']*'")),
    ("a number", re.compile(r"-?\d[\d.]*[lLdD]?")),
    ("true or false", re.compile(r"true|false", re.IGNORECASE)),
)
_NUMBERS = frozenset({"Currency", "Number", "Percent"})
_NO_LITERALS = frozenset({"Date", "DateTime", "Time"})


def check_literals(project: Path) -> list[Finding]:
    model = Model(project)
    found = []
    for path in apex_files(project, "*.apex"):
        code = code_of(path.read_text(encoding="utf-8"))
        for made in _NEW.finditer(code):
            one = model.get(made[1].lower())
            if one is None:
                continue
            inside = code[made.end() : closing(code, made.end(), "()")]
            for name, value in _given(inside):
                kind = one.types.get(name.lower())
                if kind and (said := _said(value)) and said != _wanted(kind):
                    text = f"{name} of {one.name} is {_wanted(kind)}, not {said}"
                    found.append(Finding(path, line_at(code, made.start()), text))
    return found


def _given(inside: str) -> Iterator[tuple[str, str]]:
    """Names and values, of this constructor alone."""
    depth, start = 0, 0
    for at, letter in enumerate(f"{inside},"):
        depth += {"(": 1, "[": 1, "{": 1, ")": -1, "]": -1, "}": -1}.get(letter, 0)
        if letter == "," and depth == 0:
            if pair := _GIVEN.fullmatch(inside[start:at]):
                yield pair[1], pair[2]
            start = at + 1


def _said(value: str) -> str | None:
    """What a literal is; None for anything else, which has a type that apex-ls knows."""
    return next((kind for kind, pattern in _KINDS if pattern.fullmatch(value)), None)


def _wanted(kind: str) -> str:
    if kind in _NO_LITERALS:
        return "a moment"
    return "true or false" if kind == "Checkbox" else "a number" if kind in _NUMBERS else "a text"
