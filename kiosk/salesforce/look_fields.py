"""Reads an offer's price and look from the fields of an Offer__c record, as the Apex classes do."""

from __future__ import annotations

import json
import math
from collections.abc import Mapping
from decimal import Decimal

from kiosk.salesforce.query import Record

_TEXTS: Mapping[str, str] = {
    "currency": "Currency__c",
    "unit_price": "Unit_Price__c",
    "category": "Category__c",
    "image_focus": "Image_Focus__c",
    "image_fit": "Image_Fit__c",
    "location": "Location__c",
    "till_hint": "Till_Hint__c",
    "till_code": "Till_Code__c",
}
_AMOUNTS: Mapping[str, str] = {"price": "Price__c", "was_price": "Was_Price__c"}
_FEATURED, _VARIANT = "Featured__c", "Variant__c"
# With what stands between their parts; a picklist of several values has semicolons.
_LISTS: Mapping[str, tuple[str, str]] = {
    "images": ("Images__c", "\n"),
    "days": ("Days__c", ";"),
    "hours": ("Hours__c", ";"),
}
LOOK_FIELDS = (
    *_TEXTS.values(),
    *_AMOUNTS.values(),
    *(name for name, _ in _LISTS.values()),
    *(_FEATURED, _VARIANT),
)


def look_json(record: Record) -> dict[str, object]:
    """The look's keys of the contract's JSON, without blank ones; odd values stay odd."""
    look: dict[str, object] = {key: record.get(name) for key, name in _TEXTS.items()}
    look |= {key: _amount(record.get(name)) for key, name in _AMOUNTS.items()}
    look |= {key: _parts(record.get(name), mark) for key, (name, mark) in _LISTS.items()}
    look["featured"] = record.get(_FEATURED) or None
    look["variant"] = json_object(record.get(_VARIANT))
    return {key: value for key, value in look.items() if value is not None}


def json_object(text: object) -> dict[str, object] | None:
    """The JSON object in a text field; None for other text, and the offer is still shown."""
    try:
        read = json.loads(text) if isinstance(text, str) else None
    except (ValueError, RecursionError):
        return None
    return read if isinstance(read, dict) else None


def _amount(value: object) -> object:
    """A number field as decimal text: 7.5 is told as 7.50, and a dinar's 1.125 as it is."""
    if isinstance(value, bool) or not isinstance(value, int | float) or not math.isfinite(value):
        return value
    return f"{Decimal(str(value)):.3f}".removesuffix("0")


def _parts(value: object, mark: str) -> object:
    if not isinstance(value, str):
        return value
    return [part.strip() for part in value.split(mark) if part.strip()] or None
