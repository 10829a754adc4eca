"""Dates in the words of a language: whole ones, since a page is kept and photographed."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta, tzinfo

from kiosk.hub.pages.page_words import PageWords

_MOMENT = timedelta(milliseconds=1)


def day_words(day: date, words: PageWords) -> str:
    return words.day.format(
        weekday=words.weekdays[day.weekday()],
        number=words.first if day.day == 1 else day.day,
        month=words.months[day.month - 1],
        year=day.year,
    )


def end_words(end: datetime | None, words: PageWords, zone: tzinfo | None) -> str:
    """How long an offer holds, empty without an end; `zone` None is this computer's.

    What ends at midnight holds until the day before, and then the hour is left out.
    """
    if end is None:
        return ""
    local = end.astimezone(zone)
    if local.time() == time.min:
        return words.until.format(day=day_words((local - _MOMENT).date(), words))
    return words.until.format(day=_with_hour(local, words))


def start_words(start: datetime | None, words: PageWords, zone: tzinfo | None) -> str:
    """When an offer begins, empty without a beginning; `zone` None is this computer's."""
    if start is None:
        return ""
    local = start.astimezone(zone)
    day = day_words(local.date(), words) if local.time() == time.min else _with_hour(local, words)
    return words.starts.format(day=day)


def _with_hour(moment: datetime, words: PageWords) -> str:
    # The hour stays left to right among Arabic letters by itself: digits are weakly directed.
    return f"{day_words(moment.date(), words)}, {moment:%H:%M}"
