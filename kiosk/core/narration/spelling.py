"""Writing with four keys: up and down go through the letters, one takes, one deletes."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import assert_never

_LATIN = "abcdefghijklmnopqrstuvwxyz"
_DIGITS = "0123456789"
# The letters of each language as its alphabet has them; those of others are Latin ones.
_ALPHABETS = {
    "ar": "ابتثجحخدذرزسشصضطظعغفقكلمنهويءآأإؤئىة",
    "de": _LATIN + "äöüß",
    "es": "abcdefghijklmnñopqrstuvwxyzáéíóúü",
    "fr": _LATIN + "àâæçéèêëîïôœùûü",
    "it": _LATIN + "àèéìòù",
    "nl": _LATIN + "ëïéö",
    "pl": "aąbcćdeęfghijklłmnńoóprsśtuwyzźżqvx",
    "pt": _LATIN + "áâãàçéêíóôõú",
    "tr": "abcçdefgğh\u0131ijklmnoöprsştuüvyzqwx",
    "uk": "абвгґдеєжзиіїйклмнопрстуфхцчшщьюя",
}
_UPPER = {"tr": {"i": "\u0130", "\u0131": "I"}}


class LineScript(StrEnum):
    """What a line takes: any text, an e-mail address, or a number."""

    TEXT = "text"
    ADDRESS = "address"
    NUMBER = "number"


def signs(script: LineScript, language: str) -> str:
    """What can be chosen for such a line, in the order in which it is gone through."""
    match script:
        case LineScript.NUMBER:
            return _DIGITS + "+"
        case LineScript.ADDRESS:
            return _LATIN + "@.-_" + _DIGITS
        case LineScript.TEXT:
            # The space is one step back from the first letter.
            return _ALPHABETS.get(language, _LATIN) + "-'.,@" + _DIGITS + " "
        case _:
            assert_never(script)


def as_written(sign: str, script: LineScript, language: str, before: str) -> str:
    """The sign as it goes into the line after the text `before`: names begin with a capital."""
    begins = not before or before[-1] in " -'"
    if script is not LineScript.TEXT or not begins:
        return sign
    upper = _UPPER.get(language, {}).get(sign, sign.upper())
    # ß would become two letters.
    return upper if len(upper) == 1 else sign


@dataclass(frozen=True, slots=True)
class Spelling:
    """A line that is being spelled: its signs, and the place of the one that is offered.

    A place of -1 offers none yet.
    """

    script: LineScript
    language: str
    place: int = -1

    @property
    def sign(self) -> str:
        """The sign that is offered; empty if none is yet."""
        return signs(self.script, self.language)[self.place] if self.place >= 0 else ""

    def turned(self, *, forward: bool) -> Spelling:
        """The next sign, or the one before it; after the last one comes the first."""
        count = len(signs(self.script, self.language))
        if self.place < 0:
            return replace(self, place=0 if forward else count - 1)
        return replace(self, place=(self.place + (1 if forward else -1)) % count)

    def written(self, before: str) -> str:
        """What taking the sign adds to the text `before`."""
        return as_written(self.sign, self.script, self.language, before) if self.sign else ""
