"""The language of a page: what the link asks for, then what the phone prefers."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from kiosk.core.feed.translation import normal_tag
from kiosk.core.languages import LANGUAGES, SOURCE

_LONGEST_HEADER = 500
_MOST_RANGES = 20


@dataclass(frozen=True, slots=True)
class Reader:
    """Who reads the page: `language` is one of ours, `tag` perhaps closer ("de-at")."""

    language: str = SOURCE
    tag: str = SOURCE


def reader_of(asked: str, accepted: str) -> Reader:
    """The reader of a request with this `?l=` and this Accept-Language (RFC 9110, 12.5.4)."""
    for wish in (asked, *_preferred(accepted[:_LONGEST_HEADER])):
        tag = normal_tag(wish[:40])
        language = tag.partition("-")[0]
        if language in LANGUAGES:
            return Reader(language, tag)
    return Reader()


def _preferred(accepted: str) -> Iterator[str]:
    """The languages of the header, best first; those with the weight 0 are not wanted."""
    weighed = []
    for one in accepted.split(",")[:_MOST_RANGES]:
        name, _, parameter = one.partition(";")
        weighed.append((_weight(parameter), name.strip()))
    # The sort keeps the order of equals, which is the header's.
    return (name for weight, name in sorted(weighed, key=lambda w: -w[0]) if weight > 0)


def _weight(parameter: str) -> float:
    name, _, value = parameter.strip().partition("=")
    if name.strip().lower() != "q":
        return 1.0
    whole, _, decimals = value.strip().partition(".")
    is_number = whole in {"0", "1"} and (
        not decimals or (decimals.isascii() and decimals.isdigit())
    )
    return min(float(f"{whole}.{decimals[:3] or 0}"), 1.0) if is_number else 0.0
