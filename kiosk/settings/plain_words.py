"""Says in words what msgspec finds wrong with a value, and which value was likely meant."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from difflib import get_close_matches

# TOML's types, by msgspec's names for them.
_TYPES = {
    "str": "a text in quotes",
    "int": "a whole number",
    "float": "a number",
    "bool": "true or false",
    "array": "a list in [ ]",
    "object": "a table of keys",
}
_GIVEN = _TYPES | {"float": "a number with a fraction"}
_BOUNDS = {">=": "at least", "<=": "at most", ">": "more than", "<": "less than"}
Groups = Sequence[str]
Sentence = Callable[[Groups, Iterable[str]], str]
_PATTERN = "Expected str matching regex"


def plain(message: str, pattern_in_words: str = "", words: Iterable[str] = ()) -> str:
    """What is wrong, in words; the message itself where it is of no known kind.

    `message` is msgspec's, without its place and back quotes. `pattern_in_words`: what a text has
    to look like where a pattern says it. `words`: the keys or the values that there are.
    """
    if message.startswith(_PATTERN):
        return pattern_in_words or message
    for pattern, sentence in _SENTENCES:
        if found := pattern.fullmatch(message):
            return sentence(found.groups(), words)
    return message


def _wrong_type(found: Groups, _words: Iterable[str]) -> str:
    wanted, got = found
    return f"{_TYPES.get(wanted, wanted)}, not {_GIVEN.get(got, got)}"


def _out_of_bounds(found: Groups, _words: Iterable[str]) -> str:
    of, length, bound, limit = found
    if length and (bound, limit) == (">=", "1"):
        return "it may not be empty"
    unit = "" if not length else " characters" if of == "str" else " entries"
    return f"{_BOUNDS[bound]} {float(limit):.12g}{unit}"


def _no_word(found: Groups, words: Iterable[str]) -> str:
    return f'"{found[0][:40]}" is not known{likely(found[0], words)}'


def _no_key(found: Groups, words: Iterable[str]) -> str:
    return f'there is no "{found[0][:40]}"{likely(found[0], words)}'


def _left_out(found: Groups, _words: Iterable[str]) -> str:
    return f"{found[0]} is missing"


_SENTENCES: tuple[tuple[re.Pattern[str], Sentence], ...] = (
    (re.compile(r"Expected (\w+), got (\w+)"), _wrong_type),
    (re.compile(r"Expected (\w+) (of length |)([<>]=?) ([\d.]+)"), _out_of_bounds),
    (re.compile(r"Invalid enum value '?(.*?)'?"), _no_word),
    (re.compile(r"Object contains unknown field (.*)"), _no_key),
    (re.compile(r"Object missing required field (.*)"), _left_out),
)


def likely(written: str, words: Iterable[str]) -> str:
    """The word that was likely meant, as the rest of a sentence; empty if none is near."""
    known = {word.lower(): word for word in words}
    near = get_close_matches(written.lower(), known, n=1, cutoff=0.7)
    return f" (did you mean {known[near[0]]}?)" if near else ""
