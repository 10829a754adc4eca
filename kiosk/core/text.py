"""What a text from outside may hold, and how it is shown where it could do harm.

Unicode Standard Annex #9 (bidirectional controls), chapter 23.7 (noncharacters).
"""

from __future__ import annotations

import re
import unicodedata

_LINE_ENDS = re.compile(r"\r\n|[\r\v\f\x85\u2028\u2029]")
_SURROGATES = re.compile(r"[\ud800-\udfff]")
# Controls and noncharacters, which no outlet can show; marks that turn the order of what follows.
_NOT_TEXT = re.compile(
    r"[\x00-\x08\x0e-\x1f\x7f-\x9f\u202a-\u202e\ufdd0-\ufdef\ufeff\ufff9-\ufffc\ufffe\uffff]"
)
_REPLACEMENT = "\ufffd"
_ISOLATES = re.compile(r"[\u2066-\u2069]")
_FIRST_STRONG_ISOLATE, _POP_ISOLATE = "\u2068", "\u2069"
# Letters and symbols to Unicode, but nothing to a reader: fillers, selectors, an empty Braille
# cell, a note of music without a head.
_BLANK = re.compile(
    r"[\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u2065\u2800\u3164\ufe00-\ufe0f\uffa0"
    r"\ufff0-\ufff8\U0001d159\U000e0000-\U000e0fff]"
)
_ODD_IN_TERMINAL = re.compile(
    r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff]"
)
# What Unicode has not assigned may be next year's emoji.
_UNSEEN = frozenset({"Cc", "Cf", "Cs", "Zl", "Zp", "Zs"})
_RIGHT_TO_LEFT = frozenset({"R", "AL"})


def clean(text: str) -> str:
    """The text without what is none: it can be stored, sent, shown and printed anywhere.

    Half of a surrogate pair becomes U+FFFD; control characters go, but line ends and tabs; so do
    overrides of the reading direction, which make "-20 %" read "% 02-". What is left of a text of
    invisible characters alone is empty.
    """
    text = _LINE_ENDS.sub("\n", _SURROGATES.sub(_REPLACEMENT, text))
    text = _NOT_TEXT.sub("", text)
    if _ISOLATES.search(text) and not _is_balanced(text):
        text = _ISOLATES.sub("", text)
    return text if has_ink(text) else ""


def one_line(text: str) -> str:
    """A clean text without line ends, tabs and spaces around it."""
    return re.sub(r"[ ]*[\n\t]\s*", " ", clean(text)).strip()


def has_ink(text: str) -> bool:
    """Whether a reader would see anything of it."""
    return any(unicodedata.category(c) not in _UNSEEN and not _BLANK.match(c) for c in text)


def is_plain(text: str) -> bool:
    """Whether it is a name that every outlet shows as it is, on one line."""
    return bool(text) and one_line(text) == text and not _ISOLATES.search(text)


def for_terminal(text: str) -> str:
    """With controls written out, so that no text from outside moves the cursor or hides a word."""
    return _ODD_IN_TERMINAL.sub(lambda odd: _escaped(odd[0]), text)


def for_log(text: str) -> str:
    """On one line, with controls written out: one message can never look like two."""
    return for_terminal(text).replace("\n", "\\n")


def isolated(text: str) -> str:
    """For a place beside other words, whose order a right-to-left text would turn."""
    if not any(unicodedata.bidirectional(c) in _RIGHT_TO_LEFT for c in text):
        return text
    return f"{_FIRST_STRONG_ISOLATE}{text}{_POP_ISOLATE}"


def _is_balanced(text: str) -> bool:
    """Each line end closes what is open, so an isolate must not reach over one."""
    for line in text.split("\n"):
        depth = 0
        for mark in _ISOLATES.findall(line):
            depth += -1 if mark == _POP_ISOLATE else 1
            if depth < 0:
                return False
        if depth:
            return False
    return True


def _escaped(character: str) -> str:
    """As in a JSON string."""
    return f"\\u{ord(character):04x}"
