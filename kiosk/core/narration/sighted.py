"""What is seen on the screen at one moment, and what of it is told when it changes."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from dataclasses import dataclass

from kiosk.core.narration.echo import echo
from kiosk.core.narration.item import Item, Role
from kiosk.core.narration.phrases import phrase, state_words
from kiosk.core.narration.utterance import Topic, Utterance
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
        said.append(Utterance(page, language, Topic.PAGE, interrupts=interrupts))
    item = _item(before, now, words)
    for one in dict.fromkeys(announced):
        if one.text and one.text not in page and one.text not in item:
            interrupts = one.assertive and not said
            said.append(Utterance(one.text, language, Topic.STATUS, interrupts=interrupts))
    if item and now.item:
        said.append(Utterance(item, now.item.language or language, Topic.ITEM))
    return said


def _item(before: Sighted, now: Sighted, words: Words) -> str:
    """What is said of the item: all of it where the focus is new, else what has changed of it."""
    was, item = before.item, now.item
    if item is None:
        return ""
    if was is None or (before.page, before.spot) != (now.page, now.spot):
        return phrase(item, words)
    if was == item:
        return ""
    if item.role is Role.FIELD and was.value != item.value and was.name == item.name:
        return echo(was.value, item.value, words, masked=item.masked)
    if (was.name, was.description) == (item.name, item.description):
        return state_words(item, words)
    return phrase(item, words)
