"""Makes written text speakable: codes in groups, no signs for the eye alone, a bounded length."""

from __future__ import annotations

import re
import unicodedata

# Some minutes of speech: terms are read whole, and a hostile text ends.
LONGEST = 4_000
# Without a meaning of their own, read out by some engines as their names.
_SIGNS = str.maketrans(
    {
        **dict.fromkeys("•·|→←↑↓\u203a\u2039»«✓✔✕✗*_", ", "),
        **dict.fromkeys("\n\r\v\f\u2028\u2029", ". "),
        # An engine takes what stands within them for phonemes.
        "[": "(",
        "]": ")",
        "\u2212": "-",
    }
)
# Groups of four as below a QR code, the last one perhaps shorter; one letter and one figure at
# least, so that neither a word in capitals nor a phone number is taken for one.
_CODE = re.compile(
    r"(?<![\w-])(?=[A-Z \-]*\d)(?=[\d \-]*[A-Z])"
    r"[0-9A-Z]{4}(?:[ \-][0-9A-Z]{4})*[ \-][0-9A-Z]{1,4}(?![\w-])"
)
_SPACE = re.compile(r"\s+")
_STOPS = re.compile(r"(?:\s*[,.;:](?=\s|$))*\s*([.,;:!?])(?=\s|$)")
_INVISIBLE = frozenset(("Cc", "Cf", "Cs", "Co", "Cn"))


def spoken(text: str) -> str:
    """The text as an engine is to get it: one line, of at most LONGEST characters."""
    plain = text[: LONGEST * 2].translate(_SIGNS)
    one_line = _SPACE.sub(" ", _CODE.sub(lambda found: grouped(found.group()), visible(plain)))
    return _STOPS.sub(r"\1", one_line).strip(" ,")[:LONGEST]


def visible(text: str) -> str:
    """The text without what is not seen, such as the marks around a code in an Arabic sentence."""
    return "".join(sign for sign in text if unicodedata.category(sign) not in _INVISIBLE)


def grouped(code: str) -> str:
    """A code letter by letter, with a pause between its groups: "K 7 Q F, 2 9 X"."""
    return ", ".join(" ".join(group) for group in re.split(r"[ \-]+", code) if group)


def sentence(*parts: str) -> str:
    """The parts that say something, in a row, each with a pause behind it."""
    said = [part.strip() for part in parts if part.strip()]
    return " ".join(part if part[-1] in ".!?؟…:" else f"{part}." for part in said)
