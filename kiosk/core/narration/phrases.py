"""How a thing that has the focus becomes words: name, kind, state, value, place, advice."""

from __future__ import annotations

from kiosk.core.narration.item import Item, ItemState, Role
from kiosk.core.narration.spoken_text import sentence
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
_HELP = {
    Role.BUTTON: Word.HELP_PRESS,
    Role.TAB: Word.HELP_PRESS,
    Role.LINK: Word.HELP_PRESS,
    Role.RADIO: Word.HELP_PRESS,
    Role.CHECK_BOX: Word.HELP_CHECK,
    Role.FIELD: Word.HELP_FIELD,
}


def phrase(item: Item, words: Words) -> str:
    """What is said of the item. The most telling comes first, since a key cuts it off."""
    if item.language:
        # A voice of another language would spoil the words around the name.
        return sentence(item.name)
    kind = words[_ROLES[item.role]] if item.role in _ROLES else ""
    group = item.group if item.group != item.name else ""
    name = item.name if item.name or not item.masked else words[Word.DIGIT]
    head = ", ".join(part for part in (name.rstrip(".: "), kind, *_state(item, words)) if part)
    place = filled_in(words[Word.PLACE], *item.place) if item.place else ""
    description = item.description if item.description != item.name else ""
    return sentence(group, head, description, _value(item, words), place)


def advice(item: Item, words: Words) -> str:
    """What can be done with the item, for whoever asks for help."""
    if item.masked and item.role is Role.BUTTON:
        return sentence(words[Word.HELP_PRESS], words[Word.HELP_DIGITS])
    return words[_HELP[item.role]] if item.role in _HELP else ""


def state_words(item: Item, words: Words) -> str:
    """How the item is now, for whoever has just changed it; all of it if it has no state."""
    return sentence(", ".join(_state(item, words))) or phrase(item, words)


def _state(item: Item, words: Words) -> tuple[str, ...]:
    told = [words[word] for state, word in _STATES.items() if state in item.states]
    if item.role in (Role.CHECK_BOX, Role.RADIO):
        is_on = bool(item.states & {ItemState.CHECKED, ItemState.SELECTED})
        told = [word for word in told if word != words[Word.SELECTED]]
        told.insert(0, words[Word.CHECKED if is_on else Word.NOT_CHECKED])
    return tuple(told)


def _value(item: Item, words: Words) -> str:
    if item.role is not Role.FIELD:
        return item.value if item.value != item.name else ""
    if item.masked:
        return words[Word.FILLED] if item.value else words[Word.EMPTY]
    return item.value or words[Word.EMPTY]
