"""What an offer costs and how a wall shows it: the keys that an offer's readers may pass over."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Literal

import msgspec
from msgspec import Meta

from kiosk.core.text import one_line

# The lengths are those of the fields of Offer__c.
Amount = Annotated[str, Meta(pattern=r"^[0-9]{1,9}(\.[0-9]{1,3})?$")]
Percents = Annotated[str, Meta(pattern=r"^[0-9]{1,3}(\.[0-9]{1,2})? [0-9]{1,3}(\.[0-9]{1,2})?$")]
Address = Annotated[str, Meta(min_length=1, max_length=2_000)]
_HOUR = r"([01][0-9]|2[0-3]):[0-5][0-9]"
Hours = Annotated[str, Meta(pattern=rf"^{_HOUR} ?- ?({_HOUR}|24:00)$")]
Weekday = Literal["MO", "TU", "WE", "TH", "FR", "SA", "SU"]
WEEKDAYS: tuple[Weekday, ...] = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
_MOST_DAYS, _MOST_HOURS = 7, 8
_LARGEST_VARIANT = 16_384


class OfferLook(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """An offer's price, and how, where and when it is shown; blank where the offer does not say.

    `price` and `was_price`, the lowest of the last 30 days, are decimal numbers written as text,
    as a JSON number may lose digits. `currency` is a code of ISO 4217, `image_focus` two numbers
    in percent from the left and the top, `images` the pictures after the first one. `days` and
    `hours` are those of the store's own clock. `variant` has keys of a second version of the offer,
    under test against the first.
    """

    price: Amount = ""
    was_price: Amount = ""
    currency: Annotated[str, Meta(pattern=r"^[A-Z]{3}$")] = ""
    unit_price: Annotated[str, Meta(max_length=24)] = ""
    category: Annotated[str, Meta(max_length=40)] = ""
    featured: bool = False
    image_focus: Percents = ""
    image_fit: Literal["", "cover", "contain"] = ""
    images: Annotated[tuple[Address, ...], Meta(max_length=4)] = ()
    location: Annotated[str, Meta(max_length=80)] = ""
    till_hint: Annotated[str, Meta(max_length=120)] = ""
    till_code: Annotated[str, Meta(max_length=80)] = ""
    days: Annotated[tuple[Weekday, ...], Meta(max_length=_MOST_DAYS)] = ()
    hours: Annotated[tuple[Hours, ...], Meta(max_length=_MOST_HOURS)] = ()
    variant: Mapping[str, object] = {}


# Of these lists an unreadable part costs itself alone: the others are still times.
_PARTS: Mapping[str, tuple[object, int]] = {
    "days": (Weekday, _MOST_DAYS),
    "hours": (Hours, _MOST_HOURS),
}
_TYPES = {field.name: field.type for field in msgspec.structs.fields(OfferLook)}
# Two threads that are the first to read a type crash in msgspec, so it is known before there are
# any (docs/decisions/0154-types-are-known-before-threads.md).
msgspec.json.Decoder(OfferLook)


def with_readable_look(values: Mapping[str, object]) -> dict[str, object]:
    """Return an offer's values, of its look only those that can be read: each costs itself alone.

    The texts among them have been cleaned already.
    """
    kept = {key: value for key, value in values.items() if key not in _TYPES}
    if len(kept) == len(values):
        return kept
    look = {key: _plain(values[key]) for key in values.keys() & _TYPES.keys()}
    # All at once, and one by one only where one of them is bad: most offers have none.
    if not _is_readable(look, OfferLook):
        look = {key: _readable_parts(key, value) for key, value in look.items()}
        look = {key: value for key, value in look.items() if _is_readable(value, _TYPES[key])}
    return kept | look


def _readable_parts(key: str, value: object) -> object:
    if key not in _PARTS or not isinstance(value, list):
        return value
    kind, most = _PARTS[key]
    return [part for part in value if _is_readable(part, kind)][:most]


def _is_readable(value: object, kind: object) -> bool:
    try:
        msgspec.convert(value, kind)
    except (msgspec.MsgspecError, OverflowError, RecursionError):
        return False
    return True


def _plain(value: object) -> object:
    """Lists with each text on one line; a variant too large or odd to be stored becomes None."""
    if isinstance(value, list | tuple):
        return [one_line(one) if isinstance(one, str) else one for one in value]
    if isinstance(value, dict):
        try:
            body = msgspec.json.encode(value)
        except (msgspec.MsgspecError, OverflowError, RecursionError, TypeError, ValueError):
            return None
        return msgspec.json.decode(body) if len(body) <= _LARGEST_VARIANT else None
    return value
