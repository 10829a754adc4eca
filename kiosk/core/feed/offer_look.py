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
Hours = Annotated[str, Meta(pattern=r"^[0-2][0-9]:[0-5][0-9] ?- ?[0-2][0-9]:[0-5][0-9]$")]
Weekday = Literal["MO", "TU", "WE", "TH", "FR", "SA", "SU"]
_LARGEST_VARIANT = 16_384
_UNREADABLE = (msgspec.MsgspecError, OverflowError, RecursionError, TypeError, ValueError)


class OfferLook(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """An offer's price, and how, where and when it is shown; blank where the offer does not say.

    `price` and `was_price`, the lowest of the last 30 days, are decimal numbers written as text,
    as a JSON number may lose digits. `currency` is a code of ISO 4217, `image_focus` two numbers
    in percent from the left and the top, `images` the pictures after the first one. `variant` has
    keys of a second version of the offer, under test against the first.
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
    days: Annotated[tuple[Weekday, ...], Meta(max_length=7)] = ()
    hours: Annotated[tuple[Hours, ...], Meta(max_length=8)] = ()
    variant: Mapping[str, object] = {}


_TYPES = {field.name: field.type for field in msgspec.structs.fields(OfferLook)}


def with_readable_look(values: Mapping[str, object]) -> dict[str, object]:
    """Return an offer's values, of its look only those that can be read: each costs itself alone.

    The texts among them have been cleaned already.
    """
    kept = {key: value for key, value in values.items() if key not in _TYPES}
    for key in values.keys() & _TYPES.keys():
        try:
            kept[key] = msgspec.convert(_plain(values[key]), _TYPES[key])
        except _UNREADABLE:
            continue
    return kept


def _plain(value: object) -> object:
    """Lists with each text on one line; a variant only if it is small and can be stored."""
    if isinstance(value, list | tuple):
        return [one_line(one) if isinstance(one, str) else one for one in value]
    if isinstance(value, dict):
        body = msgspec.json.encode(value)
        if len(body) > _LARGEST_VARIANT:
            raise ValueError("a variant longer than its field")
        return msgspec.json.decode(body)
    return value
