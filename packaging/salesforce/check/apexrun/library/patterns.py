"""Pattern and Matcher: Java's expressions, as far as Python's mean the same."""

from __future__ import annotations

import re

from apexrun.library.library import Part
from apexrun.values.faults import ApexError, null_pointer
from apexrun.values.kinds import Bag, Value


def patterns() -> Part:
    return Part(
        functions={
            "pattern.compile": _compiled,
            "pattern.matches": lambda pattern, text: re.fullmatch(pattern, text) is not None,
            "pattern.quote": re.escape,
        },
        methods={
            "pattern": {
                "matcher": _matcher,
                "pattern": lambda it: it.properties["compiled"].pattern,
            },
            "matcher": {
                "matches": _matches,
                "find": _find,
                "group": _group,
                "start": lambda it: _match(it).start(),
                "end": lambda it: _match(it).end(),
            },
        },
    )


def _compiled(expression: str) -> Bag:
    try:
        return Bag("Pattern", {"compiled": re.compile(expression)})
    except re.error as error:
        raise ApexError("StringException", f"Invalid regex: {error}") from error


def _matcher(it: Bag, text: str | None) -> Bag:
    if text is None:
        raise null_pointer("Argument cannot be null")
    return Bag("Matcher", {"compiled": it.properties["compiled"], "text": text, "at": 0})


def _matches(it: Bag) -> bool:
    it.properties["match"] = it.properties["compiled"].fullmatch(it.properties["text"])
    return it.properties["match"] is not None


def _find(it: Bag) -> bool:
    found = it.properties["compiled"].search(it.properties["text"], it.properties["at"])
    it.properties["match"] = found
    if found is not None:
        it.properties["at"] = max(found.end(), found.start() + 1)
    return found is not None


def _match(it: Bag) -> re.Match[str]:
    match = it.properties.get("match")
    if not isinstance(match, re.Match):
        raise ApexError("StringException", "No match found")
    return match


def _group(it: Bag, number: int = 0) -> Value:
    return _match(it).group(number)
