"""An offer, in the JSON form shared by events, snapshots and the local store."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Annotated, Literal

import msgspec
from msgspec import Meta

from kiosk.core.feed.offer_look import OfferLook, with_readable_look
from kiosk.core.feed.translation import (
    Line,
    Text,
    Translation,
    cleaned,
    parse_translations,
    tags_for,
)
from kiosk.core.text import is_plain, one_line

# A range that SQLite, JSON, QML's floats and local times in any zone can represent.
FIRST_MOMENT = datetime(1970, 1, 1, tzinfo=UTC)
LAST_MOMENT = datetime(4000, 1, 1, tzinfo=UTC)
_LARGEST = 2**53

Moment = Annotated[datetime, Meta(tz=True)]
Whole = Annotated[int, Meta(ge=-_LARGEST, le=_LARGEST)]
Version = Annotated[int, Meta(ge=0, le=_LARGEST)]
OfferId = Annotated[str, Meta(min_length=1, max_length=40)]


class MalformedOfferError(ValueError):
    """The data are not an offer; the message names the field but never quotes the content."""


class Offer(OfferLook, frozen=True, kw_only=True, omit_defaults=True):
    """One offer of the shop.

    `modified` is Salesforce's SystemModstamp in ms since 1970 UTC and serves as the version. An
    empty `stores` means every store. `valid_until` is the first moment at which it is no longer
    valid. `offline` tells whether it may be redeemed without the org, and `offline_limit` how often
    per kiosk.
    """

    id: OfferId
    number: Annotated[str, Meta(min_length=1, max_length=40)]
    modified: Version
    title: Line = ""
    description: Text = ""
    discount: Line = ""
    terms: Text = ""
    image: Annotated[str, Meta(max_length=2_000)] = ""
    valid_from: Moment | None = None
    valid_until: Moment | None = None
    priority: Whole = 0
    stores: Annotated[tuple[Line, ...], Meta(max_length=5_000)] = ()
    max_redemptions: Whole | None = None
    offline: Literal["allow", "refuse", "limit"] = "allow"
    offline_limit: Whole | None = None
    i18n: Mapping[str, Translation] = {}

    @property
    def headline(self) -> str:
        """The title; an offer in the 2012 format has none, so its description or number is used."""
        return self.title or self.description or self.number

    def is_for(self, store: str) -> bool:
        return not self.stores or store in self.stores

    def is_valid_at(self, now: datetime) -> bool:
        return (self.valid_from is None or self.valid_from <= now) and (
            self.valid_until is None or now < self.valid_until
        )

    def in_language(self, language: str) -> Offer:
        """Return the offer as shown in that language (such as "pt-BR"), field by field.

        Missing texts come from the base language ("pt"), then from the offer's own text.
        """
        translations = [self.i18n[tag] for tag in tags_for(language) if tag in self.i18n]
        texts = {
            field: text
            for field in Translation.__struct_fields__
            if (text := next((t for one in translations if (t := getattr(one, field))), ""))
        }
        return msgspec.structs.replace(self, **texts) if texts else self


# The disk's thread and the net's both read offers, and would crash as the first to do so at once
# (docs/decisions/0154-types-are-known-before-threads.md).
msgspec.json.Decoder(Offer)


def parse_offer(raw: object) -> Offer:
    """Read an offer from a decoded JSON value, ignoring unknown keys and treating null as absent.

    Malformed translations, prices and the like are left out one by one, because the offer still has
    its own text. A start before 1970 or an end after the year 4000 counts as none.

    Raises:
        MalformedOfferError: a required key is missing or a value has the wrong type.
    """
    if not isinstance(raw, dict):
        raise MalformedOfferError("an offer must be a JSON object")
    present = {
        key: value
        for key, value in raw.items()
        if value is not None and key in Offer.__struct_fields__
    }
    for key in ("id", "number"):
        if isinstance(name := present.get(key), str) and not is_plain(name):
            raise MalformedOfferError(f"{key} must be of characters that can be seen")
    present = with_readable_look(cleaned(present))
    if isinstance(stores := present.get("stores"), list):
        present["stores"] = [one_line(one) if isinstance(one, str) else one for one in stores]
    if "i18n" in present:
        present["i18n"] = parse_translations(present["i18n"])
    try:
        return _bounded(msgspec.convert(present, Offer))
    except (msgspec.ValidationError, OverflowError) as error:
        raise MalformedOfferError(str(error)) from None


def _bounded(offer: Offer) -> Offer:
    if offer.valid_from is None and offer.valid_until is None:
        return offer
    start, end = _within(offer.valid_from), _within(offer.valid_until)
    return msgspec.structs.replace(
        offer,
        valid_from=None if start == FIRST_MOMENT else start,
        valid_until=None if end == LAST_MOMENT else end,
    )


def _within(moment: datetime | None) -> datetime | None:
    """Convert to UTC within the range, checking the year first to avoid a datetime overflow."""
    if moment is None or FIRST_MOMENT.year <= moment.year < LAST_MOMENT.year:
        return moment and moment.astimezone(UTC)
    return FIRST_MOMENT if moment.year < FIRST_MOMENT.year else LAST_MOMENT
