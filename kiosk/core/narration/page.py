"""How a page that has opened becomes words: its name, then all that it says."""

from __future__ import annotations

from collections.abc import Sequence

from kiosk.core.narration.item import Item, Role
from kiosk.core.narration.spoken_text import grouped, sentence, visible
from kiosk.core.narration.words import Word, Words, filled_in


def page_words(
    name: str, texts: Sequence[Item], words: Words, known: Sequence[str] = (), *, lead: str = ""
) -> str:
    """What is said of a page. `lead` comes right behind its name.

    What was said is not said again: neither a text that repeats another, or a part of the name, nor
    one that is `known`, like the shop's name above each page. A picture of a code says what the
    text below it says.
    """
    codes = {text.name for text in texts if text.role is not Role.GRAPHIC if _is_code(text, texts)}
    said = [name]
    seen = set(known)
    for text in texts:
        is_picture = text.role is Role.GRAPHIC and _ends_with(text.name, codes)
        if is_picture or text.name in seen or text.name in name:
            continue
        seen.add(text.name)
        code = filled_in(words[Word.CODE], grouped(visible(text.name)))
        said.append(code if text.name in codes else text.name)
    return sentence(said[0], lead, *said[1:])


def _is_code(text: Item, texts: Sequence[Item]) -> bool:
    """Whether a picture of a code stands with the text, which names it at its end."""
    pictures = [one.name for one in texts if one.role is Role.GRAPHIC]
    return any(_ends_with(picture, {text.name}) for picture in pictures)


def _ends_with(name: str, codes: set[str]) -> bool:
    shown = visible(name)
    return any(code and shown != code and shown.endswith(f" {visible(code)}") for code in codes)
