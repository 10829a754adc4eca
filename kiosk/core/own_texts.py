"""A shop's own wording of the screens' texts: one TOML file for each language.

A line is the English text and what stands in its place: `"Contact me" = "Sprechen Sie uns an"`.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping

import msgspec

from kiosk.core.text import clean

LARGEST_FILE = 262_144
LONGEST_TEXT = 1_000
_PLACEHOLDER = re.compile(r"%(?:\d|L?n)")
_LINE_OF_ERROR = re.compile(r"\(at line (\d+)")


class TextProblem(msgspec.Struct, frozen=True):
    """What is wrong with one text of a file; `line` counts from 1, and 0 is the whole file."""

    line: int
    what: str


class OwnTexts(msgspec.Struct, frozen=True):
    """The usable texts of a language by the English ones, and what was left out."""

    texts: Mapping[str, str] = msgspec.field(default_factory=dict)
    problems: tuple[TextProblem, ...] = ()


def parse_own_texts(raw: bytes) -> OwnTexts:
    """Read one file. A bad text costs itself alone; a file that is no TOML costs itself."""
    if len(raw) > LARGEST_FILE:
        return _unusable(0, f"larger than {LARGEST_FILE // 1024} KB")
    try:
        written = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        return _unusable(raw[: error.start].count(b"\n") + 1, "not UTF-8")
    try:
        table = tomllib.loads(written)
    except (tomllib.TOMLDecodeError, RecursionError, ValueError) as error:
        at = _LINE_OF_ERROR.search(str(error))
        return _unusable(int(at[1]) if at else 0, 'not of the form "English text" = "own text"')
    lines = written.splitlines()
    texts, problems = {}, []
    for source, text in table.items():
        if problem := _problem(source, text):
            problems.append(TextProblem(_line_of(source, lines), problem))
        else:
            texts[source] = clean(text)
    return OwnTexts(texts, tuple(problems))


def _unusable(line: int, what: str) -> OwnTexts:
    return OwnTexts(problems=(TextProblem(line, what),))


def _problem(source: str, text: object) -> str:
    """What is wrong with that text; empty if nothing is."""
    if not isinstance(text, str):
        return f'"{source[:40]}" must be a text in quotation marks'
    if len(text) > LONGEST_TEXT:
        return f'"{source[:40]}" is longer than {LONGEST_TEXT} characters'
    if not clean(text).strip():
        return f'"{source[:40]}" is empty'
    wanted, has = sorted(_PLACEHOLDER.findall(source)), sorted(_PLACEHOLDER.findall(text))
    if wanted != has:
        named = " and ".join(wanted) or "no % sign with a number or n"
        return f'"{source[:40]}" must have {named}, as in English'
    return ""


def _line_of(source: str, lines: list[str]) -> int:
    """The line on which that key stands; 0 if it is written with escapes."""
    keys = (f'"{source}"', f"'{source}'", source, f"[{source}]")
    return next(
        (number for number, line in enumerate(lines, 1) if line.lstrip().startswith(keys)), 0
    )
