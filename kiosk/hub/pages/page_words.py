"""What the pages say in one language; every field is required."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class PageWords:
    """What the pages say in one language.

    Attributes:
        locale: for link previews, language and country ("de_DE").
        until, starts, issued: sentences with `{day}`.
        day: a date with `{weekday}`, `{number}`, `{month}` and `{year}`.
        first: the number of the first of a month.
        struck: what a price that is struck out means (directive 98/6/EC, article 6a).
        lowest: the same of `{was}` where nothing is struck.
        priced: a price with `{now}` and `{was}`.
        till: what the barcode is for.
        weekdays: from Monday on.
        ended, unknown, busy: headlines of pages without an offer, each with a `…_hint` below it.
    """

    locale: str
    show: str
    photo: str
    until: str
    starts: str
    issued: str
    your_voucher: str
    good_once: str
    till_decides: str
    struck: str
    other_languages: str
    ended: str
    ended_hint: str
    unknown: str
    unknown_hint: str
    busy: str
    busy_hint: str
    day: str
    first: str
    lowest: str
    priced: str
    till: str
    save: str
    weekdays: tuple[str, ...]
    months: tuple[str, ...]
