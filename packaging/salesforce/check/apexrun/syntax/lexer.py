"""Apex source as tokens."""

from __future__ import annotations

import re
from dataclasses import dataclass

_TOKEN = re.compile(
    r"""
     (?P<space>\s+|//[^\n]*|/\*.*?\*/)
    |(?P<text>'(?:\\.|[^'\\\n])*')
    |(?P<number>\d+(?:\.\d+)?[LlDd]?)
    |(?P<word>[A-Za-z_]\w*)
    |(?P<sign>\?\?|\?\.|=>|===|!==|==|!=|<=|>=|&&|\|\||\+\+|--|\+=|-=|\*=|/=|\|=|&=|\^=|<<
        |[-+*/%<>=!&|^~?:;,.(){}\[\]@])
    """,
    re.VERBOSE | re.DOTALL,
)
_ESCAPED = re.compile(r"\\(?:u([0-9A-Fa-f]{4})|(.))", re.DOTALL)
_ESCAPES = {"n": "\n", "t": "\t", "r": "\r", "b": "\b", "f": "\f"}


class ApexSyntaxError(Exception):
    """Source that is no Apex, or Apex that the parser does not know; with file and line."""


@dataclass(frozen=True, slots=True)
class Token:
    """`kind` is text, number, word, sign or end; `key` is what it is told apart by."""

    kind: str
    text: str
    key: str
    line: int


def lex(source: str, name: str) -> list[Token]:
    """All tokens, and one of kind end; `name` stands in a ApexSyntaxError."""
    tokens, at, line = [], 0, 1
    while at < len(source):
        found = _TOKEN.match(source, at)
        if found is None or found.lastgroup is None:
            raise ApexSyntaxError(f"{name}:{line}: cannot read {source[at : at + 20]!r}")
        text = found.group()
        if found.lastgroup != "space":
            key = text if found.lastgroup == "text" else text.lower()
            tokens.append(Token(found.lastgroup, text, key, line))
        line += text.count("\n")
        at = found.end()
    return [*tokens, Token("end", "", "", line)]


def text_of(literal: str) -> str:
    """What a literal in quotes stands for."""
    return _ESCAPED.sub(
        lambda found: chr(int(found[1], 16)) if found[1] else _ESCAPES.get(found[2], found[2]),
        literal[1:-1],
    )
