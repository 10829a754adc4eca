"""`GET /services/data/…/query` for offers: returns records, 2,000 per page."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Collection, Mapping, Sequence
from datetime import UTC, datetime, timedelta

from kiosk.core.feed.offer import Offer
from kiosk.sandbox.org.api_error import ApiError
from kiosk.sandbox.org.org import OfferRecord

PAGE = 2_000
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_QUERY = re.compile(r"SELECT (?P<fields>[\w, ]+) FROM Offer__c WHERE Status__c = 'Active'")


def _number(value: int | None) -> float | None:
    return None if value is None else float(value)


def _moment(moment: datetime | None) -> str | None:
    """A date and time in the format of the REST API."""
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
}
_SYSTEM_READERS: Mapping[str, Callable[[OfferRecord], object]] = {
    "SystemModstamp": lambda record: _moment(_EPOCH + timedelta(milliseconds=record.stamp)),
    "Version__c": lambda record: float(record.saves),
}
_NAMES = _READERS.keys() | _SYSTEM_READERS.keys()


def query_offers(
    soql: str,
    records: Sequence[OfferRecord],
    start: int = 0,
    missing: Collection[str] = frozenset(),
) -> dict[str, object] | None:
    """One page of offers from `start` on, with the next page's start; None for other objects.

    `missing` are the fields that this org's Offer__c does not have.

    Raises:
        ApiError: the query uses a field that does not exist.
    """
    asked = _QUERY.fullmatch(soql)
    if asked is None:
        return None
    names = [name.strip() for name in asked["fields"].split(",")]
    unknown = [name for name in names if name not in _NAMES or name in missing]
    if unknown:
        message = f"No such column '{unknown[0]}' on entity 'Offer__c'"
        raise ApiError(400, "INVALID_FIELD", message)
    rows = [
        {"attributes": {"type": "Offer__c"}, **{name: _read(name, record) for name in names}}
        for record in records[start : start + PAGE]
    ]
    page: dict[str, object] = {"totalSize": len(records), "records": rows, "done": True}
    if start + PAGE < len(records):
        page |= {"done": False, "next": start + PAGE}
    return page


def _read(name: str, record: OfferRecord) -> object:
    read = _SYSTEM_READERS.get(name)
    return read(record) if read else _READERS[name](record.offer)
