"""The languages in which tests lay the screens out: those of the longest texts, and Arabic.

Each screen is made anew for each language, so all of them at each size would take too long for
`make test`; `make languages` takes all.
"""

from __future__ import annotations

import os
import re

from kiosk.core.languages import LANGUAGES, TRANSLATED, Direction
from tests.support.translations import written

_LONGEST = 3
_TEXT = re.compile(r"<(?:translation|numerusform)>([^<]+)<")


def _letters(code: str) -> int:
    """The letters of all texts; the sources are the same in every language."""
    file = written(code).read_text(encoding="utf-8")
    return sum(len(text) for text in _TEXT.findall(file))


def _laid_out() -> tuple[str, ...]:
    if os.environ.get("ALL_LANGUAGES"):
        return tuple(LANGUAGES)
    longest = sorted(TRANSLATED, key=_letters, reverse=True)[:_LONGEST]
    mirrored = (c for c, row in LANGUAGES.items() if row.direction is Direction.RIGHT_TO_LEFT)
    return tuple(dict.fromkeys((*longest, *mirrored)))


LAID_OUT = _laid_out()
