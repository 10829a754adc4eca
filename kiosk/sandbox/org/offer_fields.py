"""The fields of Offer__c by their API names, read from the org's records."""

from __future__ import annotations

import json
from collections.abc import Callable, Collection, Mapping
from datetime import UTC, datetime, timedelta

from kiosk.core.feed.offer import Offer
from kiosk.sandbox.org.org import OfferRecord

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def moment(value: datetime | None) -> str | None:
    """A date and time in the format of the REST API."""
    if value is None:
        return None
    return value.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "+0000")


def moment_of(ms: int) -> datetime:
    """The moment that is `ms` after 1970 UTC."""
    return _EPOCH + timedelta(milliseconds=ms)


def _number(value: int | None) -> float | None:
    return None if value is None else float(value)


def _amount(text: str) -> float | None:
    return float(text) if text else None


def _translations(offer: Offer) -> str | None:
    texts = {
        language: {
            field: text
            for field in translation.__struct_fields__
            if (text := getattr(translation, field))
        }
        for language, translation in offer.i18n.items()
    }
    return json.dumps(texts, ensure_ascii=False) if texts else None


_OF_OFFER: Mapping[str, Callable[[Offer], object]] = {
    "Id": lambda offer: offer.id,
    "Offer_Number__c": lambda offer: offer.number,
    "Title__c": lambda offer: offer.title or None,
    "Offer_Description__c": lambda offer: offer.description or None,
    "Discount_Label__c": lambda offer: offer.discount or None,
    "Terms__c": lambda offer: offer.terms or None,
    "Image_URL__c": lambda offer: offer.image or None,
    "Priority__c": lambda offer: float(offer.priority),
    "Max_Redemptions__c": lambda offer: _number(offer.max_redemptions),
    "Offline_Limit__c": lambda offer: _number(offer.offline_limit),
    "Valid_From__c": lambda offer: moment(offer.valid_from),
    "Valid_Until__c": lambda offer: moment(offer.valid_until),
    "Store_Codes__c": lambda offer: ";".join(offer.stores) or None,
    "Offline_Redemption__c": lambda offer: offer.offline.capitalize(),
    "Translations__c": _translations,
    "Price__c": lambda offer: _amount(offer.price),
    "Was_Price__c": lambda offer: _amount(offer.was_price),
    "Currency__c": lambda offer: offer.currency or None,
    "Unit_Price__c": lambda offer: offer.unit_price or None,
    "Category__c": lambda offer: offer.category or None,
    "Featured__c": lambda offer: offer.featured,
    "Image_Focus__c": lambda offer: offer.image_focus or None,
    "Image_Fit__c": lambda offer: offer.image_fit or None,
    "Images__c": lambda offer: "\n".join(offer.images) or None,
    "Location__c": lambda offer: offer.location or None,
    "Till_Hint__c": lambda offer: offer.till_hint or None,
    "Till_Code__c": lambda offer: offer.till_code or None,
    "Days__c": lambda offer: ";".join(offer.days) or None,
    "Hours__c": lambda offer: "; ".join(offer.hours) or None,
    "Variant__c": lambda offer: json.dumps(offer.variant) if offer.variant else None,
}
_OF_RECORD: Mapping[str, Callable[[OfferRecord], object]] = {
    "Status__c": lambda record: record.status.value,
    "SystemModstamp": lambda record: moment(moment_of(record.stamp)),
    "LastModifiedDate": lambda record: moment(moment_of(record.stamp)),
    "Preview_Group__c": lambda record: record.preview_group or None,
    "Version__c": lambda record: float(record.saves),
}
FIELDS = frozenset(_OF_OFFER) | frozenset(_OF_RECORD)


def read_field(name: str, record: OfferRecord) -> object:
    """The value of one field, as the REST API tells it; `name` is one of FIELDS."""
    read = _OF_RECORD.get(name)
    return read(record) if read else _OF_OFFER[name](record.offer)


def read_fields(record: OfferRecord, missing: Collection[str] = ()) -> dict[str, object]:
    """All fields by their names, but for those `missing` in this org."""
    return {name: read_field(name, record) for name in sorted(FIELDS) if name not in missing}
