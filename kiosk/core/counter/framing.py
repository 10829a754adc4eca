"""What scanners put around a code, and how it is taken off.

AIM symbology identifiers: ISO/IEC 15424. Control characters: what scanners are programmed to send
as a preamble or a terminator (STX … ETX, EOT, NUL), and FNC1, which they send as GS.
"""

from __future__ import annotations

import re

_CONTROLS = "".join(map(chr, (*range(0x21), 0x7F)))
_BYTE_ORDER_MARK = "\ufeff"
# What a text from a chat or a web page has around it and nobody sees: spaces that do not break,
# characters without width, marks of direction.
_UNSEEN = "\u00a0\u00ad\u3000" + "".join(
    map(chr, (*range(0x2000, 0x2010), *range(0x2028, 0x2030), *range(0x205F, 0x2070)))
)
_AROUND = _CONTROLS + _BYTE_ORDER_MARK + _UNSEEN
_QUOTES = "\"'*`\u00ab\u00bb\u2018\u2019\u201a\u201c\u201d\u201e\u2039\u203a"
_OPENING = _AROUND + _QUOTES + "([{<\u300c\u2022"
_CLOSING = _AROUND + _QUOTES + ")]}>\u300d.,;:!?\u2026\u3001\u3002\uff01\uff0c\uff0e\uff1f"
# Word processors write these for a hyphen and for a space.
_SEPARATORS = str.maketrans("\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u00a0\u202f", "-------  ")
_SYMBOLOGY = re.compile(r"\][A-Za-z][0-9A-Za-z]")


def trimmed(text: str) -> str:
    """The text without control characters, spaces and what nobody sees at its ends."""
    return text.strip(_AROUND)


def unframed(text: str) -> str:
    """The text without control characters at its ends and without symbology identifiers (`]Q1`)."""
    bare = trimmed(text)
    while found := _SYMBOLOGY.match(bare):
        bare = trimmed(bare[found.end() :])
    return bare


def unquoted(text: str) -> str:
    """The text without quotes, brackets and a sentence's end around it, with plain separators."""
    return text.lstrip(_OPENING).rstrip(_CLOSING).translate(_SEPARATORS)
