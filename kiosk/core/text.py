"""Cleans text from outside, and writes it so that it does no harm in a terminal or a log.

Unicode Standard Annex #9 (bidirectional controls) and chapter 23.7 (noncharacters).
"""

from __future__ import annotations

import re
import unicodedata

_LINE_ENDS = re.compile(r"\r\n|[\r\v\f\x85\u2028\u2029]")
_SURROGATES = re.compile(r"[\ud800-\udfff]")
# Controls and noncharacters, which cannot be shown, and overrides of the reading direction.
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
# Unassigned characters (Cn) count as visible, since they may be next year's emoji.
_UNSEEN = frozenset({"Cc", "Cf", "Cs", "Zl", "Zp", "Zs"})
_RIGHT_TO_LEFT = frozenset({"R", "AL"})


def clean(text: str) -> str:
    """The text in a form that can be stored, sent, shown and printed anywhere.

    Half of a surrogate pair becomes U+FFFD. Control characters except line ends and tabs are
    removed, and so are overrides of the reading direction, which make "-20 %" read "% 02-", and
    isolates that are not closed. A text of invisible characters alone becomes empty.
    """
    if _is_printable_ascii(text):
        return "" if text.isspace() else text
    return _cleaned(text)


def _cleaned(text: str) -> str:
    """What `clean` returns for any text; most texts need none of these searches."""
    text = _LINE_ENDS.sub("\n", _SURROGATES.sub(_REPLACEMENT, text))
    text = _NOT_TEXT.sub("", text)
    if _ISOLATES.search(text) and not _is_balanced(text):
        text = _ISOLATES.sub("", text)
    return text if has_ink(text) else ""


def one_line(text: str) -> str:
    """The clean text on one line: line ends and tabs become spaces, and both ends are trimmed."""
    if _is_printable_ascii(text):
        return text.strip()
    return _on_one_line(_cleaned(text))


def _on_one_line(text: str) -> str:
    return re.sub(r"[ ]*[\n\t]\s*", " ", text).strip()


def _is_printable_ascii(text: str) -> bool:
    """Whether all characters are from U+0020 to U+007E, none of which has to be looked for."""
    return text.isascii() and text.isprintable()


def has_ink(text: str) -> bool:
    """Whether the text has a character that a reader can see."""
    return any(unicodedata.category(c) not in _UNSEEN and not _BLANK.match(c) for c in text)


def without_unseen(text: str) -> str:
    """The text without characters that have no width, for texts that are no words.

    In words they may stay: emoji and many scripts take their shape from them.
    """
    return "".join(c for c in text if unicodedata.category(c) != "Cf" and not _BLANK.match(c))


def is_plain(text: str) -> bool:
    """Whether the text is a name that screen, paper, terminal and log all show unchanged."""
    return bool(text) and one_line(text) == text and not _ISOLATES.search(text)


def for_terminal(text: str) -> str:
    """The text with control characters as escapes, so it cannot move the cursor or hide words."""
    return _ODD_IN_TERMINAL.sub(lambda odd: _escaped(odd[0]), text)


def for_log(text: str) -> str:
    """The text on one line with escapes, so that one log message can never look like two."""
    return for_terminal(text).replace("\n", "\\n")


def isolated(text: str) -> str:
    """The text wrapped so that it cannot reverse the words beside it if it reads right to left."""
    if not any(unicodedata.bidirectional(c) in _RIGHT_TO_LEFT for c in text):
        return text
    return f"{_FIRST_STRONG_ISOLATE}{text}{_POP_ISOLATE}"


def _is_balanced(text: str) -> bool:
    """Whether every isolate in the text ends on the line on which it starts."""
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
    """The character as an escape of a JSON string."""
    return f"\\u{ord(character):04x}"
