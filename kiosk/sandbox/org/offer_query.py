"""`GET /services/data/…/query` for offers: as records, 2,000 a page."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from datetime import UTC, datetime, timedelta

from kiosk.core.feed.offer import Offer
from kiosk.sandbox.org.api_error import ApiError

PAGE = 2_000
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_QUERY = re.compile(r"SELECT (?P<fields>[\w, ]+) FROM Offer__c WHERE Status__c = 'Active'")


def _number(value: int | None) -> float | None:
    return None if value is None else float(value)


def _moment(moment: datetime | None) -> str | None:
    """As the REST API writes it."""
    if moment is None:
        return None
    return moment.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "+0000")


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


_READERS: Mapping[str, Callable[[Offer], object]] = {
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
    "Valid_From__c": lambda offer: _moment(offer.valid_from),
    "Valid_Until__c": lambda offer: _moment(offer.valid_until),
    "Store_Codes__c": lambda offer: ";".join(offer.stores) or None,
    "Offline_Redemption__c": lambda offer: offer.offline.capitalize(),
    "Translations__c": _translations,
    "SystemModstamp": lambda offer: _moment(_EPOCH + timedelta(milliseconds=offer.modified)),
}


def query_offers(soql: str, offers: tuple[Offer, ...], start: int = 0) -> dict[str, object] | None:
    """One page from `start` on, and where the next begins; None for another object's query.

    Raises:
        ApiError: no such field.
    """
    asked = _QUERY.fullmatch(soql)
    if asked is None:
        return None
    names = [name.strip() for name in asked["fields"].split(",")]
    unknown = [name for name in names if name not in _READERS]
    if unknown:
        message = f"No such column '{unknown[0]}' on entity 'Offer__c'"
        raise ApiError(400, "INVALID_FIELD", message)
    records = [
        {"attributes": {"type": "Offer__c"}, **{name: _READERS[name](offer) for name in names}}
        for offer in offers[start : start + PAGE]
    ]
    page: dict[str, object] = {"totalSize": len(offers), "records": records, "done": True}
    if start + PAGE < len(offers):
        page |= {"done": False, "next": start + PAGE}
    return page
