"""Checks a shop's own wording of the screens' texts."""

from __future__ import annotations

from kiosk.checks.line import Line
from kiosk.core.counter.health import Level
from kiosk.settings.model import Settings
from kiosk.settings.own_texts import read_own_texts

_NAMED = 5


def check_own_texts(settings: Settings) -> list[Line]:
    """Check `[i18n] folder`; returns no line where none is set."""
    folder = settings.i18n.folder
    if not folder:
        return []
    read = read_own_texts(folder)
    used = ", ".join(f"{len(texts)} in {code}" for code, texts in read.texts.items()) or "none"
    if not read.problems:
        return [Line("texts", Level.OK, f"the shop's own: {used}")]
    named = "; ".join(read.problems[:_NAMED])
    more = len(read.problems) - _NAMED
    found = named + (f"; and {more} more" if more > 0 else "") + f". In use: {used}"
    remedy = f"correct it in {folder}; docs/languages.md says how, and the next start reads it"
    return [Line("texts", Level.FAIL, found, remedy)]
