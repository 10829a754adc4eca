"""Reads a shop's own wording of the screens' texts from `[i18n] folder`."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import msgspec

from kiosk.core.languages import LANGUAGES, Languages
from kiosk.core.own_texts import LARGEST_FILE, OwnTexts, TextProblem, parse_own_texts


class OwnTextFiles(msgspec.Struct, frozen=True):
    """The usable texts by language code, and what was left out, as "file, line: what"."""

    texts: Mapping[str, Mapping[str, str]]
    problems: tuple[str, ...] = ()


def read_own_texts(folder: str, languages: Languages = LANGUAGES) -> OwnTextFiles:
    """Read `<code>.toml` for each language. A file that cannot be read costs itself alone."""
    if not folder:
        return OwnTextFiles({})
    place = Path(folder)
    try:
        files = sorted(file for file in place.iterdir() if file.suffix == ".toml")
    except (OSError, ValueError) as error:
        return OwnTextFiles({}, (f"{folder}: {_why(error)}",))
    texts, problems = {}, []
    for file in files:
        read = _read(file) if file.stem in languages else _of_no_language(languages)
        texts[file.stem] = read.texts
        problems += [_told(file, problem) for problem in read.problems]
    return OwnTextFiles({code: own for code, own in texts.items() if own}, tuple(problems))


def _read(file: Path) -> OwnTexts:
    if not file.is_file():
        return OwnTexts(problems=(TextProblem(0, "not a file"),))
    try:
        with file.open("rb") as opened:
            return parse_own_texts(opened.read(LARGEST_FILE + 1))
    except OSError as error:
        return OwnTexts(problems=(TextProblem(0, _why(error)),))


def _of_no_language(languages: Languages) -> OwnTexts:
    named = ", ".join(f"{code}.toml" for code in languages)
    return OwnTexts(problems=(TextProblem(0, f"must be one of {named}"),))


def _told(file: Path, problem: TextProblem) -> str:
    where = f"{file.name}, line {problem.line}" if problem.line else file.name
    return f"{where}: {problem.what}"


def _why(error: Exception) -> str:
    return (error.strerror if isinstance(error, OSError) else "") or str(error)
