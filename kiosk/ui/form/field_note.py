"""What the form tells below a line: how it was read, or what may have been meant."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from enum import StrEnum

import msgspec

from kiosk.core.form.email_slip import is_on_the_way, likely_address
from kiosk.core.form.phone_number import NotAPhoneNumberError, other_readings, phone_reading

_MOST_COUNTRIES = 4


class NoteKind(StrEnum):
    """What a note is about; FormNote.qml has the words."""

    NONE = ""
    READ = "read"
    COUNTRY = "country"
    SLIP = "slip"


class NoteOption(msgspec.Struct, frozen=True):
    """What a tap puts into the line. `country` is its name, where it is a phone number."""

    text: str
    country: str = ""


class FieldNote(msgspec.Struct, frozen=True):
    """A note: `text` as read, with the name of its country, and what else may have been meant."""

    kind: NoteKind = NoteKind.NONE
    text: str = ""
    country: str = ""
    options: tuple[NoteOption, ...] = ()


NO_NOTE = FieldNote()


def phone_note(
    typed: str, region: str, countries: Iterable[str], name: Callable[[str], str]
) -> FieldNote:
    """How a phone number is read, with further countries in which it fits.

    `name` gives a country's name in the customer's language.
    """
    if not typed.strip():
        return NO_NOTE
    others = other_readings(typed, region, countries)[:_MOST_COUNTRIES]
    options = tuple(NoteOption(other.shown, name(other.country)) for other in others)
    try:
        reading = phone_reading(typed, region)
    except NotAPhoneNumberError:
        return FieldNote(NoteKind.COUNTRY, options=options) if options else NO_NOTE
    country = name(reading.country) if reading.country else ""
    return FieldNote(NoteKind.READ, reading.shown, country, options)


def email_note(typed: str, kept: Sequence[str], *, typing: bool) -> FieldNote:
    """A question about a likely slip. `kept`: what the customer said to be right.

    While somebody is `typing`, nothing is asked that the next letter may answer.
    """
    meant = likely_address(typed)
    if not meant or typed in kept or (typing and is_on_the_way(typed, meant)):
        return NO_NOTE
    return FieldNote(NoteKind.SLIP, meant, options=(NoteOption(meant),))
