"""How a thing that has the focus becomes words: name, kind, state, value, place, advice."""

from __future__ import annotations

from kiosk.core.narration.item import Item, ItemState, Role
from kiosk.core.narration.spoken_text import sentence
from kiosk.core.narration.utterance import SpokenPart
from kiosk.core.narration.words import Word, Words, filled_in

_ROLES = {
    Role.BUTTON: Word.BUTTON,
    Role.CHECK_BOX: Word.CHECK_BOX,
    Role.RADIO: Word.RADIO,
    Role.FIELD: Word.FIELD,
    Role.TAB: Word.TAB,
    Role.LINK: Word.LINK,
}
_STATES = {
    ItemState.SELECTED: Word.SELECTED,
    ItemState.REQUIRED: Word.REQUIRED,
    ItemState.INVALID: Word.INVALID,
    ItemState.DISABLED: Word.DISABLED,
}
# What is one of several is chosen; only a box is checked.
_ON_AND_OFF = {
    Role.CHECK_BOX: (Word.CHECKED, Word.NOT_CHECKED),
    Role.RADIO: (Word.SELECTED, Word.NOT_SELECTED),
}
_HELP = {
    Role.BUTTON: Word.HELP_PRESS,
    Role.TAB: Word.HELP_PRESS,
    Role.LINK: Word.HELP_PRESS,
    Role.RADIO: Word.HELP_PRESS,
    Role.CHECK_BOX: Word.HELP_CHECK,
    Role.FIELD: Word.HELP_FIELD,
}


def phrase(item: Item, words: Words, language: str) -> tuple[SpokenPart, ...]:
    """What is said of the item, in the language of the words or, for its name, in its own.

    The most telling comes first, since a key cuts it off.
    """
    if item.language not in ("", language):
        # In one voice either the name or the words around it could not be understood.
        told = sentence(", ".join(filter(None, (item.group, *_kind_and_state(item, words)))))
        rest = sentence(told, item.description, _place(item, words))
        return SpokenPart(sentence(item.name), item.language), SpokenPart(rest, language)
    group = item.group if item.group != item.name else ""
    name = item.name if item.name or not item.masked else words[Word.DIGIT]
    head = ", ".join(filter(None, (name.rstrip(".: "), *_kind_and_state(item, words))))
    description = item.description if item.description != item.name else ""
    whole = sentence(group, head, description, _value(item, words), _place(item, words))
    return (SpokenPart(whole, language),)


def advice(item: Item, words: Words) -> str:
    """What can be done with the item, for whoever asks for help."""
    if item.masked and item.role is Role.BUTTON:
        return sentence(words[Word.HELP_PRESS], words[Word.HELP_DIGITS])
    return words[_HELP[item.role]] if item.role in _HELP else ""


def state_words(item: Item, words: Words, language: str) -> tuple[SpokenPart, ...]:
    """How the item is now, for whoever has just changed it; all of it if it has no state."""
    state = sentence(", ".join(_state(item, words)))
    return (SpokenPart(state, language),) if state else phrase(item, words, language)


def _kind_and_state(item: Item, words: Words) -> tuple[str, ...]:
    kind = words[_ROLES[item.role]] if item.role in _ROLES else ""
    return (kind, *_state(item, words))


def _place(item: Item, words: Words) -> str:
    return filled_in(words[Word.PLACE], *item.place) if item.place else ""


def _state(item: Item, words: Words) -> tuple[str, ...]:
    told = [words[word] for state, word in _STATES.items() if state in item.states]
    if item.role not in _ON_AND_OFF:
        return tuple(told)
    on, off = _ON_AND_OFF[item.role]
    is_on = bool(item.states & {ItemState.CHECKED, ItemState.SELECTED})
    others = (word for word in told if word != words[Word.SELECTED])
    return (words[on if is_on else off], *others)


def _value(item: Item, words: Words) -> str:
    if item.role is not Role.FIELD:
        return item.value if item.value != item.name else ""
    if item.masked:
        return words[Word.FILLED] if item.value else words[Word.EMPTY]
    return item.value or words[Word.EMPTY]
