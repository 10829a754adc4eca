"""Two versions of an offer under test: which one is shown in which hour, and what may differ."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta, tzinfo
from enum import StrEnum
from typing import Any

import msgspec

from kiosk.core.feed.offer import Offer
from kiosk.core.feed.translation import Translation, cleaned, parse_translations
from kiosk.core.wall.shown_time import StoreHour, hour_at

# What a second version may change is what it looks like. Codes, prices, terms, validity and limits
# are the offer's own, so that no customer gets another deal than the one beside them.
_TEXTS = ("title", "description", "discount")
_PICTURES = ("image", "images", "image_focus", "image_fit")
CHANGEABLE = frozenset({*_TEXTS, *_PICTURES})
_TYPES = {
    field.name: field.type for field in msgspec.structs.fields(Offer) if field.name in CHANGEABLE
}
_QUARTER = timedelta(minutes=15)


class Arm(StrEnum):
    """The version of an offer that is shown; NONE where it is not under test."""

    NONE = ""
    A = "A"
    B = "B"


def arm_of(offer: Offer, store: str, hour: StoreHour) -> Arm:
    """Return the version that a store shows in this hour.

    Of each two hours one is A and the other B, in an order that offer, store and day decide, so
    both get the same time of a day, and over the days the same hours.
    """
    if not is_tested(offer):
        return Arm.NONE
    lot = f"{offer.id}\n{store}\n{hour.day.isoformat()}\n{hour.hour // 2}"
    first = hashlib.sha256(lot.encode()).digest()[0] & 1
    return Arm.A if hour.hour % 2 == first else Arm.B


def is_tested(offer: Offer) -> bool:
    """Whether the offer has a second version in which anything differs."""
    # Nearly all offers have none, and the wall asks at each change.
    return bool(offer.variant) and not CHANGEABLE.isdisjoint(offer.variant)


def in_arm(offer: Offer, arm: Arm) -> Offer:
    """Return the offer as this version shows it.

    A translation of a text that the second version changes is the first version's, and left out
    unless the second brings its own.
    """
    if arm is not Arm.B:
        return offer
    changes = _readable(offer.variant)
    texts = dict.fromkeys(changes.keys() & set(_TEXTS), "")
    own = parse_translations(offer.variant.get("i18n"))
    i18n = {}
    for tag in dict.fromkeys((*offer.i18n, *own)):
        first = offer.i18n.get(tag, Translation())
        i18n[tag] = msgspec.structs.replace(first, **{**texts, **_said(own.get(tag))})
    return msgspec.structs.replace(offer, **changes, i18n=i18n)


def next_hour(now: datetime, zone: tzinfo) -> datetime:
    """Return when the store's next hour begins (UTC)."""
    start, hour = now.astimezone(UTC), hour_at(now, zone)
    grid = start.replace(minute=start.minute // 15 * 15, second=0, microsecond=0)
    while hour_at(grid, zone) == hour or grid <= start:
        grid += _QUARTER
    return grid


def _readable(variant: Mapping[str, object]) -> dict[str, Any]:
    """What the second version changes; each value that cannot be read costs itself alone."""
    found: dict[str, Any] = {}
    for key, value in cleaned(variant).items():
        if key in _TYPES:
            try:
                found[key] = msgspec.convert(value, _TYPES[key])
            except (msgspec.ValidationError, OverflowError):
                continue
    return found


def _said(own: Translation | None) -> dict[str, str]:
    """The texts of a translation that may differ, as far as it has them."""
    return {key: text for key in _TEXTS if own and (text := getattr(own, key))}
