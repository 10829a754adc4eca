"""What is said while somebody types."""

from __future__ import annotations

from kiosk.core.narration.words import Word, Words, filled_in


def echo(before: str, after: str, words: Words, *, masked: bool = False) -> str:
    """The letters that came, or that went; empty if nothing did.

    Of a masked field only that a digit came or went: whoever stands near may hear it.
    """
    came, went = _difference(before, after)
    if masked:
        told = words[Word.DIGIT] if came or went else ""
        return told if came or not told else filled_in(words[Word.DELETED], told)
    if came:
        return ", ".join(_letter(sign, words) for sign in came) if len(came) <= _SPELT else came
    if went:
        return filled_in(words[Word.DELETED], ", ".join(_letter(sign, words) for sign in went))
    return ""


# More at once are a word that a keyboard completed.
_SPELT = 3


def _difference(before: str, after: str) -> tuple[str, str]:
    """What came and what went between what is the same at both ends."""
    same = 0
    while same < min(len(before), len(after)) and before[same] == after[same]:
        same += 1
    end = 0
    shorter = min(len(before), len(after)) - same
    while end < shorter and before[-1 - end] == after[-1 - end]:
        end += 1
    return after[same : len(after) - end], before[same : len(before) - end]


def _letter(sign: str, words: Words) -> str:
    if sign.isspace():
        return words[Word.SPACE]
    return filled_in(words[Word.CAPITAL], sign) if sign.isupper() and sign.isalpha() else sign
