"""What scanners put around a code, and how it is taken off.

AIM symbology identifiers: ISO/IEC 15424. Control characters: what scanners are programmed to send
as a preamble or a terminator (STX … ETX, EOT, NUL), and FNC1, which they send as GS.
"""

from __future__ import annotations

import re

_CONTROLS = "".join(map(chr, (*range(0x21), 0x7F)))
_BYTE_ORDER_MARK = "\ufeff"
_AROUND = _CONTROLS + _BYTE_ORDER_MARK
_SYMBOLOGY = re.compile(r"\][A-Za-z][0-9A-Za-z]")


def trimmed(text: str) -> str:
    """The text without control characters, spaces and byte-order marks at its ends."""
    return text.strip(_AROUND)


def unframed(text: str) -> str:
    """The text without control characters at its ends and without symbology identifiers (`]Q1`)."""
    bare = trimmed(text)
    while found := _SYMBOLOGY.match(bare):
        bare = trimmed(bare[found.end() :])
    return bare
