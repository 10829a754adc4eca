"""Finds many texts in one pass, without regard to upper and lower case."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import TypeAlias

_END = ""
_Tree: TypeAlias = "dict[str, _Tree]"


class Needles:
    """A set of texts to be found. With `whole_words`, letters beside one make it another word."""

    def __init__(self, texts: Iterable[str], *, whole_words: bool = False) -> None:
        tree: _Tree = {}
        for text in sorted({_lower(text) for text in texts if text}):
            node = tree
            for character in text:
                node = node.setdefault(character, {})
            node[_END] = {}
        edge = r"\b" if whole_words else ""
        self._found = re.compile(f"{edge}{_pattern(tree)}{edge}") if tree else None

    def replaced(self, text: str, instead: str) -> str:
        """The text with `instead` in the place of each needle, the longest where several fit."""
        if self._found is None:
            return text
        parts, after = [], 0
        for match in self._found.finditer(_lower(text)):
            parts += [text[after : match.start()], instead]
            after = match.end()
        return "".join((*parts, text[after:]))


def _pattern(node: _Tree) -> str:
    """A regular expression that shares beginnings, so that it does not try each text in turn."""
    chain = ""
    while len(node) == 1 and _END not in node:
        ((character, node),) = node.items()
        chain += re.escape(character)
    branches = [re.escape(one) + _pattern(below) for one, below in node.items() if one != _END]
    if not branches:
        return chain
    return f"{chain}(?:{'|'.join(branches)}){'?' if _END in node else ''}"


def _lower(text: str) -> str:
    """The text in lower case, with as many characters as before."""
    lower = text.lower()
    if len(lower) == len(text):
        return lower
    return "".join(one if len(one.lower()) > 1 else one.lower() for one in text)
