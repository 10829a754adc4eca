"""Apex source with its comments and strings taken out, every offset kept."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

_PIECE = re.compile(r"//[^\n]*|/\*.*?\*/|'(?:\\.|[^'\\\n])*'", re.DOTALL)


def _blank(found: re.Match[str]) -> str:
    return re.sub(r"[^\n]", " ", found[0])


def apex_files(project: Path, *more: str) -> list[Path]:
    """Classes and triggers, and what more patterns name."""
    kinds = ("*.cls", "*.trigger", *more)
    return sorted(path for kind in kinds for path in project.rglob(kind))


def code_of(source: str) -> str:
    """The source, with blanks for comments and the insides of strings."""

    def replaced(found: re.Match[str]) -> str:
        if found[0].startswith("'"):
            return "'" + " " * (len(found[0]) - 2) + "'"
        return _blank(found)

    return _PIECE.sub(replaced, source)


def strings_of(source: str) -> Iterator[tuple[int, str]]:
    """Each string literal: its offset, and its text as written."""
    for found in _PIECE.finditer(source):
        if found[0].startswith("'"):
            yield found.start(), found[0][1:-1]


def queries_of(source: str) -> Iterator[tuple[int, str]]:
    """Each SOQL query in brackets or in one string: its offset, and its text."""
    code = code_of(source)
    for found in re.finditer(r"\[\s*(?=SELECT\b)", code, re.IGNORECASE):
        yield found.end(), code[found.end() : closing(code, found.end(), "[]")]
    for offset, text in strings_of(source):
        if re.match(r"\s*SELECT\b.*\bFROM\s+\w", text, re.IGNORECASE | re.DOTALL):
            yield offset + 1, text


def closing(code: str, start: int, pair: str) -> int:
    """Where the bracket ends that was opened just before `start`."""
    depth = 1
    for offset in range(start, len(code)):
        depth += {pair[0]: 1, pair[1]: -1}.get(code[offset], 0)
        if depth == 0:
            return offset
    return len(code)
