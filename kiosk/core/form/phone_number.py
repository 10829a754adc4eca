"""Reads phone numbers as people of each country write them, and says how they were read."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from contextlib import suppress
from typing import TYPE_CHECKING

import msgspec

from kiosk.core.form.field_error import FieldError, FieldTextError
from kiosk.core.late import LateModule
from kiosk.core.text import without_unseen

if TYPE_CHECKING:
    import phonenumbers
else:
    phonenumbers = LateModule("phonenumbers")

# Salesforce's Phone is a text of 40 characters: +, 15 digits (E.164), " x" and these fit.
_MOST_EXTENSION_DIGITS = 15
# The words for an extension, of the languages that the kiosk speaks and their neighbours.
_EXTENSION_WORDS = (
    *("x", "#", "ext", "extn", "extension", "extensión", "app", "apparat", "dw", "durchwahl"),
    *("nst", "nebenstelle", "poste", "int", "interno", "interne", "anexo", "toestel", "tst"),
    *("wew", "linka", "klapka", "доб", "تحويلة", "داخلي"),
)
_EXTENSION = re.compile(
    rf"(?P<number>.*?\d\)?)[\s,;./(-]*(?:{'|'.join(_EXTENSION_WORDS)})[\s.:=]*"
    rf"(?P<extension>\d{{1,{_MOST_EXTENSION_DIGITS}}})\s*\)?",
    re.IGNORECASE,
)
# RFC 3966, "tel:": a number of one country names it behind itself.
_CONTEXT = re.compile(r";phone-context=(?P<code>\+\d{1,3})(?=;|\Z)", re.IGNORECASE)
_WRITTEN = re.compile(r"\(?\+?[\d\s()/.·\u2010-\u2015\u2212-]+")
# Switzerland groups digits by apostrophes; NFKC turns an acute accent into a blank and U+0301.
# Keyboards for Japanese write a long vowel's mark for a hyphen.
_GROUPING = re.compile(r"(?<=\d)(?:['\u2018\u2019\u02bc`_~\u30fc\u301c]|\s\u0301)(?=\d)")
_SENTENCE_ENDS = " .,;!\u3002\u3001"
_GROUPS = re.compile(r"\d+")


class NotAPhoneNumberError(FieldTextError):
    """The text cannot be a phone number, or its country is not known."""


class PhoneReading(msgspec.Struct, frozen=True):
    """How a typed number was understood.

    Attributes:
        number: as it is sent: E.164 and an extension, like "+4930901820 x12".
        shown: as people read it, like "+49 30 901820 x12".
        country: ISO 3166; empty for a number of no country, like those that begin with +800.
        as_written_there: whether it was typed in the groups that the country itself writes.
    """

    number: str
    shown: str
    country: str
    as_written_there: bool


def phone_reading(text: str, region: str) -> PhoneReading:
    """How the text is read. `region` (ISO 3166) is the country of numbers without its code.

    An empty `region` stands for no country: such numbers are refused.

    Raises:
        NotAPhoneNumberError: it cannot be called, or holds words.
    """
    typed, extension = _parts(text)
    if not region and not typed.lstrip("(").startswith("+"):
        raise NotAPhoneNumberError(FieldError.PHONE_COUNTRY)
    try:
        number = phonenumbers.parse(typed, region or None)
    except phonenumbers.NumberParseException:
        raise NotAPhoneNumberError(FieldError.PHONE) from None
    if not phonenumbers.is_valid_number(number):
        raise NotAPhoneNumberError(FieldError.PHONE)
    return _reading(number, typed, extension)


def phone_number(text: str, region: str) -> str:
    """The number as it is sent; see `phone_reading`."""
    return phone_reading(text, region).number


def other_readings(text: str, region: str, countries: Iterable[str]) -> tuple[PhoneReading, ...]:
    """How the text would be read in further countries where it fits, the likeliest first."""
    found: dict[str, PhoneReading] = {}
    for country in (region, *countries):
        try:
            reading = phone_reading(text, country)
        except NotAPhoneNumberError:
            continue
        # Two countries may share a code, and a number with its code is read alike everywhere.
        found.setdefault(reading.number, reading)
    with suppress(NotAPhoneNumberError):
        found.pop(phone_reading(text, region).number, None)
    return tuple(sorted(found.values(), key=lambda reading: not reading.as_written_there))


def _parts(text: str) -> tuple[str, str]:
    """The number and the digits of its extension. Raises NotAPhoneNumberError."""
    plain = unicodedata.normalize("NFKC", without_unseen(text)).strip().rstrip(_SENTENCE_ENDS)
    typed = re.sub(r"\Atel:", "", plain, flags=re.IGNORECASE)
    context = _CONTEXT.search(typed)
    typed = _CONTEXT.sub("", typed)
    match = _EXTENSION.fullmatch(typed)
    extension = phonenumbers.normalize_digits_only(match["extension"]) if match else ""
    typed = match["number"] if match else typed
    if context and not typed.startswith("+"):
        typed = context["code"] + typed
    typed = _GROUPING.sub(" ", typed)
    if not _WRITTEN.fullmatch(typed):
        raise NotAPhoneNumberError(_reason(typed))
    return typed, extension


def _reason(unreadable: str) -> FieldError:
    has_words = any(c.isalpha() for c in unreadable)
    return FieldError.PHONE_LETTERS if has_words else FieldError.PHONE


def _reading(number: phonenumbers.PhoneNumber, typed: str, extension: str) -> PhoneReading:
    behind = f" x{extension}" if extension else ""
    national = phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.NATIONAL)
    country = phonenumbers.region_code_for_number(number) or ""
    return PhoneReading(
        phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164) + behind,
        phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.INTERNATIONAL) + behind,
        country if country.isalpha() else "",
        _GROUPS.findall(national) == _GROUPS.findall(typed),
    )
