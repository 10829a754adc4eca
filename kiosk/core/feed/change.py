"""Messages from the feed to the board: changes and snapshots."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import TypeVar

import msgspec

from kiosk.core.feed.offer import (
    MalformedOfferError,
    Offer,
    OfferId,
    Version,
    Whole,
    parse_offer,
)
from kiosk.core.feed.version import GRAIN_MS
from kiosk.core.text import is_plain, one_line

Parsed = TypeVar("Parsed")
_SUM_MODULUS = 2**32
# The board is kept in memory, and every kiosk holds all offers of the org.
MAX_OFFERS = 5_000


class MalformedMessageError(ValueError):
    """The message's structure is wrong, so none of its content can be used."""


class Withdrawn(msgspec.Struct, frozen=True):
    """An offer that is no longer active, with the version (ms) of its withdrawal."""

    id: OfferId
    modified: Version


class Check(msgspec.Struct, frozen=True):
    """The number of active offers in the org, and the sum of their versions mod 2**32."""

    count: Whole
    sum: Whole


def check_of(offers: Iterable[Offer]) -> Check:
    versions = [offer.modified for offer in offers]
    return Check(count=len(versions), sum=sum(versions) % _SUM_MODULUS)


class Change(msgspec.Struct, frozen=True):
    """New or changed offers, and withdrawn offers.

    `dropped` says why parts of the message could not be used, one line each. `confirm`: the org
    asks each kiosk to tell soon what its board holds.
    """

    offers: tuple[Offer, ...] = ()
    withdrawn: tuple[Withdrawn, ...] = ()
    check: Check | None = None
    dropped: tuple[str, ...] = ()
    confirm: bool = False


@dataclass(frozen=True, slots=True)
class Snapshot:
    """All active offers at one moment of the server's clock (ms since 1970 UTC).

    `extras` holds the rest of the reply, unparsed: news for the counter, including secrets.
    """

    as_of: int
    offers: tuple[Offer, ...]
    dropped: tuple[str, ...] = ()
    extras: Mapping[str, object] = field(default_factory=dict, repr=False)

    @property
    def unsettled(self) -> Change:
        """The offers that may be saved again under the version they have here."""
        return Change(tuple(o for o in self.offers if o.modified > self.as_of - GRAIN_MS))


@dataclass(frozen=True, slots=True)
class OffersUnchanged:
    """The org's reply that no offer was saved or deleted since an earlier snapshot.

    `as_of` (ms of the server's clock) is the moment of the reply; `extras` is the rest of it, as in
    a snapshot.
    """

    as_of: int
    extras: Mapping[str, object] = field(default_factory=dict, repr=False)


def parse_change(data: object) -> Change:
    """Read the data of an `offers-changed` event, part by part.

    Raises:
        MalformedMessageError: it is not an object, or this kiosk does not know its version.
    """
    body = _object(data)
    if body.get("v") != 1:
        raise MalformedMessageError("offers-changed of an unknown version")
    offers, bad_offers = _each(body.get("offers"), parse_offer)
    withdrawn, bad_withdrawn = _each(body.get("withdrawn"), _parse_withdrawn)
    check, bad_check = _each([body["check"]] if body.get("check") else [], _parse_check)
    dropped = bad_offers + bad_withdrawn + bad_check
    return Change(offers, withdrawn, check[0] if check else None, dropped, asks_to_confirm(body))


def asks_to_confirm(data: object) -> bool:
    """Return whether an event asks each kiosk to tell soon what its board holds."""
    return isinstance(data, dict) and data.get("confirm") is True


def parse_snapshot(data: object) -> Snapshot:
    """Read the reply of the snapshot call.

    Raises:
        MalformedMessageError: it is not a snapshot, so it proves nothing about any offer.
    """
    body = _object(data)
    try:
        as_of = msgspec.convert(body.get("as_of"), Version)
    except msgspec.ValidationError:
        raise MalformedMessageError("a snapshot without as_of") from None
    if not isinstance(body.get("offers"), list):
        raise MalformedMessageError("a snapshot without a list of offers")
    offers, dropped = _each(body["offers"], parse_offer)
    extras = {key: value for key, value in body.items() if key not in ("as_of", "offers")}
    return Snapshot(as_of, offers, dropped, extras)


def parse_2012_payload(data: object, received: int) -> Change:
    """Read `new_offer`, the payload of the original system, whose text is both title and code.

    It has no id and no version: the text identifies the offer, and the arrival time (ms) orders it.

    Raises:
        MalformedMessageError: it is not an object.
    """

    def parse(raw: object) -> Offer:
        text = raw.get("text") if isinstance(raw, dict) else None
        if not isinstance(text, str) or not one_line(text):
            raise MalformedOfferError("new_offer without a text")
        name = hashlib.sha256(text.encode("utf-8", "replace")).hexdigest()[:18]
        number = re.sub(r"[\s\u2066-\u2069]+", " ", one_line(text)).strip()[:40].strip()
        return parse_offer({"id": name, "number": number, "title": text, "modified": received})

    offers, dropped = _each(_object(data).get("offers"), parse)
    return Change(offers, dropped=dropped)


def _parse_withdrawn(raw: object) -> Withdrawn:
    gone = msgspec.convert(raw, Withdrawn)
    if not is_plain(gone.id):
        raise MalformedOfferError("id must be of characters that can be seen")
    return gone


def _parse_check(raw: object) -> Check:
    return msgspec.convert(raw, Check)


def _object(data: object) -> Mapping[str, object]:
    if not isinstance(data, dict):
        raise MalformedMessageError("a JSON object was expected")
    return data


def _each(
    raw: object, parse: Callable[[object], Parsed]
) -> tuple[tuple[Parsed, ...], tuple[str, ...]]:
    """Parse each item; a malformed one is left out without affecting the others."""
    if raw is None:
        return (), ()
    if not isinstance(raw, list):
        return (), ("a list was expected",)
    good: list[Parsed] = []
    bad: list[str] = []
    if len(raw) > MAX_OFFERS:
        bad.append(f"{len(raw) - MAX_OFFERS} more than the {MAX_OFFERS} that are read at once")
    for item in raw[:MAX_OFFERS]:
        try:
            good.append(parse(item))
        except (MalformedOfferError, msgspec.ValidationError) as error:
            bad.append(str(error))
    return tuple(good), tuple(bad)
