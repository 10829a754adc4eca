"""The times at which an offer recurs, in the words of a language, short enough for a card.

They stand here and not among the screens' texts: the pages behind the codes and the commands say
them too, and have no Qt.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

import msgspec

from kiosk.core.feed.offer_look import WEEKDAYS, OfferLook
from kiosk.core.languages import SOURCE

_SPAN = re.compile(r" ?- ?")
# Two days are named: nothing lies between them.
_SHORTEST_RUN = 3


class TimesWords(msgspec.Struct, frozen=True):
    """What one language says of times.

    Attributes:
        only: a whole sentence with `{times}`.
        days: names of weekdays from Monday on, as short as is usual.
        run, span: from the one day or hour to the other.
        time: a time of day with `{hour}` and `{minute}`, both of two digits.
        comma: what stands between two of a list.
    """

    only: str
    days: tuple[str, ...]
    run: str = "{first}\u2013{last}"
    span: str = "{start}\u2013{end}"
    time: str = "{hour}:{minute}"
    comma: str = ", "


_WORDS: Mapping[str, TimesWords] = {
    "en": TimesWords("Only {times}", ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")),
    "de": TimesWords(
        "Nur {times}",
        ("Mo", "Di", "Mi", "Do", "Fr", "Sa", "So"),
        span="{start}\u2013{end} Uhr",
    ),
    "fr": TimesWords(
        "Uniquement {times}",
        ("lun.", "mar.", "mer.", "jeu.", "ven.", "sam.", "dim."),
        run="{first} à {last}",
        span="{start} à {end}",
        time="{hour}\u00a0h\u00a0{minute}",
    ),
    "es": TimesWords(
        "Solo {times}",
        ("lun.", "mar.", "mié.", "jue.", "vie.", "sáb.", "dom."),
        run="{first} a {last}",
        span="{start} a {end}",
    ),
    "ar": TimesWords(
        "فقط {times}",
        ("الاثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت", "الأحد"),
        run="من {first} إلى {last}",
        span="من {start} إلى {end}",
        comma="، ",
    ),
    "it": TimesWords(
        "Solo {times}",
        ("lun", "mar", "mer", "gio", "ven", "sab", "dom"),
        run="da {first} a {last}",
    ),
    "nl": TimesWords(
        "Alleen {times}",
        ("ma", "di", "wo", "do", "vr", "za", "zo"),
        run="{first} t/m {last}",
        span="{start}\u2013{end} uur",
    ),
    "pl": TimesWords(
        "Tylko {times}",
        ("pon.", "wt.", "śr.", "czw.", "pt.", "sob.", "niedz."),
        span="godz. {start}\u2013{end}",
    ),
    "pt": TimesWords(
        "Só {times}",
        ("seg.", "ter.", "qua.", "qui.", "sex.", "sáb.", "dom."),
        run="{first} a {last}",
        span="das {start} às {end}",
        time="{hour}h{minute}",
    ),
    "tr": TimesWords("Yalnızca {times}", ("Pzt", "Sal", "Çar", "Per", "Cum", "Cmt", "Paz")),
    "uk": TimesWords("Лише {times}", ("пн", "вт", "ср", "чт", "пт", "сб", "нд")),
}


def times_words(offer: OfferLook, language: str) -> str:
    """The days in the order of the week, then the hours; empty if the offer holds at any time.

    `language` is a code like "de" or "pt-BR"; one without words of its own has the English ones.
    """
    words = _of(language)
    listed = [*_days(offer, words), *_hours(offer, words)]
    return words.comma.join(listed)


def only_at(offer: OfferLook, language: str) -> str:
    """The times as a sentence, such as "Only Sat, Sun"; empty if it holds at any time."""
    times = times_words(offer, language)
    return _of(language).only.format(times=times) if times else ""


def _of(language: str) -> TimesWords:
    return _WORDS.get(language.split("-", maxsplit=1)[0].lower()) or _WORDS[SOURCE]


def _days(offer: OfferLook, words: TimesWords) -> Iterator[str]:
    """The days in the order of the week, with each run of three or more as one."""
    wanted = [number for number, day in enumerate(WEEKDAYS) if day in offer.days]
    if len(wanted) == len(WEEKDAYS):
        return
    while wanted:
        length = next(n for n in range(len(wanted), 0, -1) if wanted[n - 1] - wanted[0] == n - 1)
        if length >= _SHORTEST_RUN:
            first, last = wanted[0], wanted[length - 1]
            yield words.run.format(first=words.days[first], last=words.days[last])
        else:
            yield from (words.days[number] for number in wanted[:length])
        wanted = wanted[length:]


def _hours(offer: OfferLook, words: TimesWords) -> Iterator[str]:
    for hours in sorted(offer.hours):
        start, end = _SPAN.split(hours)
        yield words.span.format(start=_time(start, words), end=_time(end, words))


def _time(time: str, words: TimesWords) -> str:
    hour, minute = time.split(":")
    return words.time.format(hour=hour, minute=minute)
