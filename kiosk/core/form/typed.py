"""What of a typed text is kept: all that a reader sees, its lines and tabs, and nothing else."""

from __future__ import annotations

import re
import unicodedata

from kiosk.core.text import has_ink

_LINE_ENDS = re.compile(r"\r\n|[\r\v\f\x85\u2028\u2029]")
# Nothing to a reader where no letter stands on the other side. Joiners stay: letters take their
# shape from them, at the end of a word too; so do marks of direction.
_EDGES = "\u00ad\u034f\u115f\u1160\u180e\u200b\u2060\u2800\u3164\ufeff\uffa0"


def typed_text(typed: str) -> str:
    """One line with single spaces, in composed Unicode so that equal names compare equal."""
    return _seen(" ".join(_printable(_LINE_ENDS.sub(" ", typed).replace("\n", " ")).split()))


def typed_lines(typed: str) -> str:
    """The lines as typed, tabs and indents included, without what is empty around them."""
    lines = _LINE_ENDS.sub("\n", typed).split("\n")
    kept = [_printable(line).rstrip() for line in lines]
    return _seen("\n".join(kept).strip("\n "))


def _seen(text: str) -> str:
    """The text without invisible characters at its ends; empty if there is nothing else."""
    return _without_edges(text) if has_ink(text) else ""


def _without_edges(text: str) -> str:
    bare = text.strip(_EDGES).strip(" \n")
    return bare if bare == text else _without_edges(bare)


def _printable(text: str) -> str:
    """The text without control characters, lone surrogates and noncharacters.

    JSON may not carry the second, XML none of them (XML 1.0, 2.2).
    """
    composed = unicodedata.normalize("NFC", text)
    return "".join(c for c in composed if c == "\t" or _is_character(c))


def _is_character(c: str) -> bool:
    code = ord(c)
    # Unicode, 23.7: 66 codes that no version will ever give to a character.
    is_none = 0xFDD0 <= code <= 0xFDEF or code & 0xFFFE == 0xFFFE
    return not is_none and unicodedata.category(c) not in {"Cc", "Cs"}
