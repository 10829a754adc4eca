"""One thing on the screen, as speech tells of it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Role(StrEnum):
    """What a thing is, as far as speech names it; TEXT and GROUP are not named."""

    BUTTON = "button"
    CHECK_BOX = "check_box"
    RADIO = "radio"
    FIELD = "field"
    TAB = "tab"
    LINK = "link"
    TEXT = "text"
    HEADING = "heading"
    GRAPHIC = "graphic"
    ALERT = "alert"
    PAGE = "page"
    GROUP = "group"


class ItemState(StrEnum):
    """How a thing is at the moment."""

    CHECKED = "checked"
    SELECTED = "selected"
    REQUIRED = "required"
    INVALID = "invalid"
    DISABLED = "disabled"


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """A thing on the screen.

    `place` is its number among its likes and how many they are, from 1. The value of a `masked`
    field never comes in here; a masked button is a key of a PIN pad, and its `name` is empty where
    others may hear it. `language` (ISO 639) is the name's own, where it is not the screen's.
    """

    name: str
    role: Role = Role.TEXT
    states: frozenset[ItemState] = frozenset()
    description: str = ""
    value: str = ""
    group: str = ""
    place: tuple[int, int] | None = None
    masked: bool = False
    language: str = ""
