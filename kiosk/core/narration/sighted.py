"""What is seen on the screen at one moment, and what of it is told when it changes."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from dataclasses import dataclass

from kiosk.core.narration.echo import echo
from kiosk.core.narration.item import Item, Role
from kiosk.core.narration.phrases import phrase, state_words
from kiosk.core.narration.spoken_text import spoken
from kiosk.core.narration.utterance import SpeechTopic, SpokenPart, Utterance
from kiosk.core.narration.words import Words


@dataclass(frozen=True, slots=True)
class Sighted:
    """What was seen at one moment.

    `page` and `spot` are equal as long as the same page is open, and the same item has the focus;
    both are None before anything was seen.
    """

    page: Hashable = None
    page_name: str = ""
    spot: Hashable = None
    item: Item | None = None


@dataclass(frozen=True, slots=True)
class Announced:
    """What the screen told by itself; `assertive` if it must not wait."""

    text: str
    assertive: bool = False


def told_of(
    before: Sighted,
    now: Sighted,
    page: str,
    announced: Sequence[Announced],
    words: Words,
    language: str,
) -> list[Utterance]:
    """What is to be spoken, in this order.

    `page`: the words of the page that has opened, empty if none has. It interrupts, except after
    the welcome. An item does not: the key that led to it has ended everything before.
    """
    said: list[Utterance] = []
    if page:
        interrupts = before.page is not None
        said.append(Utterance((SpokenPart(page, language),), SpeechTopic.PAGE, interrupts))
    item = Utterance(_item(before, now, words, language), SpeechTopic.ITEM)
    for one in dict.fromkeys(announced):
        if one.text and not _is_told(one.text, f"{page} {item.text}"):
            interrupts = one.assertive and not said
            said.append(
                Utterance((SpokenPart(one.text, language),), SpeechTopic.STATUS, interrupts)
            )
    if item.text and now.item and not _is_heading(now.item, page):
        said.append(item)
    return said


def _is_heading(item: Item, page: str) -> bool:
    """Whether the focus is on words that the page, which has just opened, says itself."""
    return bool(page) and item.role in (Role.TEXT, Role.HEADING) and _is_told(item.name, page)


def _is_told(text: str, by: str) -> bool:
    """Whether each sentence of the text is among those that are said anyway."""
    said = spoken(by)
    return all(part.strip(" .") in said for part in spoken(text).split(". "))


def _item(before: Sighted, now: Sighted, words: Words, language: str) -> tuple[SpokenPart, ...]:
    """What is said of the item: all of it where the focus is new, else what has changed of it."""
    was, item = before.item, now.item
    if item is None or (was == item and _is_same_place(before, now)):
        return ()
    if was is None or not _is_same_place(before, now):
        return phrase(item, words, language)
    if item.role is Role.FIELD and was.value != item.value and was.name == item.name:
        return (SpokenPart(echo(was.value, item.value, words, masked=item.masked), language),)
    if (was.name, was.description) == (item.name, item.description):
        return state_words(item, words, language)
    return phrase(item, words, language)


def _is_same_place(before: Sighted, now: Sighted) -> bool:
    return (before.page, before.spot) == (now.page, now.spot)
