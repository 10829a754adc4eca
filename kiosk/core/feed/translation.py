"""An offer's texts in other languages, and the choice of language for a reader."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Annotated

import msgspec
from msgspec import Meta

from kiosk.core.markup import without_markup
from kiosk.core.text import clean, one_line

Line = Annotated[str, Meta(max_length=255)]
Text = Annotated[str, Meta(max_length=32_000)]

MAX_LANGUAGES = 20
_OF_MANY_LINES = frozenset({"description", "terms"})
_OF_THE_LOOK = frozenset({"unit_price", "location"})
_READ = frozenset(
    {"title", "description", "discount", "terms", "unit_price", "location", "category", "till_hint"}
)
_TAG = re.compile(r"[a-z]{2,3}(-[a-z0-9]{2,8}){0,3}")


class Translation(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """The texts in one language; an empty text is not translated."""

    title: Line = ""
    description: Text = ""
    discount: Line = ""
    terms: Text = ""
    unit_price: Annotated[str, Meta(max_length=24)] = ""
    location: Annotated[str, Meta(max_length=80)] = ""


def parse_translations(raw: object) -> dict[str, Translation]:
    """Return the usable part of `{"de": {"title": …}, …}` by normalized tag."""
    good: dict[str, Translation] = {}
    for name, texts in raw.items() if isinstance(raw, dict) else ():
        tag = normal_tag(name) if isinstance(name, str) else ""
        if not tag or tag in good or len(good) == MAX_LANGUAGES:
            continue
        translation = _parse(texts)
        if translation is not None:
            good[tag] = translation
    return good


def cleaned(values: Mapping[str, object]) -> dict[str, object]:
    """Return an offer's or translation's values, with each text cleaned by `kiosk.core.text`.

    What a reader sees has no markup either.
    """
    return {key: _cleaned(key, value) for key, value in values.items()}


def _cleaned(key: str, value: object) -> object:
    if not isinstance(value, str):
        return value
    if key in _READ:
        value = without_markup(value)
    return clean(value).strip() if key in _OF_MANY_LINES else one_line(value)


def normal_tag(language: str) -> str:
    """Return the tag in lower case with hyphens (`pt-br` for `pt_BR`), or empty if invalid."""
    tag = language.strip().replace("_", "-").lower()
    return tag if _TAG.fullmatch(tag) else ""


def tags_for(language: str) -> tuple[str, ...]:
    """Return the tags to look up for a reader of that language, best first."""
    tag = normal_tag(language)
    base = tag.partition("-")[0]
    return tuple(dict.fromkeys(name for name in (tag, base) if name))


def _parse(texts: object) -> Translation | None:
    if isinstance(texts, Translation):
        return texts
    if not isinstance(texts, dict):
        return None
    present = cleaned({key: value for key, value in texts.items() if value is not None})
    # What is of the offer's look costs itself alone, as in the offer.
    for texts_alone in (present, present.keys() - _OF_THE_LOOK):
        try:
            return msgspec.convert({key: present[key] for key in texts_alone}, Translation)
        except (msgspec.ValidationError, OverflowError):
            continue
    return None
