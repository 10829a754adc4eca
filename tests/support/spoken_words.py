"""Words of speech without a screen: each is its own name, with the numbers that it holds."""

from __future__ import annotations

from kiosk.core.narration.words import Word

_NUMBERED = {
    Word.PLACE: "%1 of %2",
    Word.CODE: "code %1",
    Word.DELETED: "%1 deleted",
    Word.CAPITAL: "capital %1",
    Word.LOUDNESS: "volume %1 of %2",
}
WORDS = {word: _NUMBERED.get(word, word.value) for word in Word}
