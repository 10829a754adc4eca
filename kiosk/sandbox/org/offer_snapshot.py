"""`GET …/kiosk/v1/offers`: all active offers, in pages for a kiosk that reads pages."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

import msgspec

from kiosk.core.feed.preview import MEMBER, MOST_PREVIEWS
from kiosk.sandbox.org.api_error import ApiError
from kiosk.sandbox.org.bad_neighbours import bad_neighbour
from kiosk.sandbox.org.offer_events import contract, preview_contract
from kiosk.sandbox.org.org import Org
from kiosk.sandbox.org.record_id import OFFER_PREFIX

_FIRST = "0"
_MOST = 5_000
# Bytes of JSON; Apex counts characters, since its heap has 6 MB.
_ROOM = 500_000
_ROOM_FOR_ALL = 1_000_000
_ROOM_FOR_PREVIEWS = 100_000
# A transaction may run for ten minutes, and its records have the stamp of an earlier moment.
_UNCERTAIN_MS = 600_000
_NUMBER = re.compile(r"[0-9]{1,13}")
_OFFER_ID = re.compile(rf"{OFFER_PREFIX}[A-Za-z0-9]{{12}}(?:[A-Za-z0-9]{{3}})?")

Asked = Mapping[str, str]


def offer_snapshot(org: Org, asked: Asked, now: int, neighbour: str = "") -> dict[str, object]:
    """The reply to the query parameters `asked`; `now` is in ms since 1970 UTC.

    `neighbour` names a malformed offer to be sent along with the valid ones.

    Raises:
        ApiError: a parameter is malformed, or one reply cannot hold all offers.
    """
    after = asked.get("after", "")
    is_first = after in ("", _FIRST)
    reply = _news(org, asked.get("store", ""), now) if is_first else {}
    since, most = _number(asked, "since"), _number(asked, "most")
    if since is not None and org.last_stamp < since - _UNCERTAIN_MS:
        return {**reply, "as_of": now, "unchanged": True}
    offers = _offers_after(org, "" if is_first else _offer_id(after))
    count = _fitting(offers, _ROOM if after else _ROOM_FOR_ALL)
    count = min(count, _MOST if most is None or not after else max(1, most))
    if count < len(offers):
        _require_pages(after)
        reply["next"] = offers[count - 1]["id"]
    if after == _FIRST and (previews := _previews(org)):
        reply[MEMBER] = previews
    told: list[object] = list(offers[:count])
    if neighbour and is_first:
        told.insert(0, bad_neighbour(neighbour))
    return {**reply, "as_of": org.as_of(now), "offers": told}


def _news(org: Org, store: str, now: int) -> dict[str, object]:
    """A store's keys and conflicts."""
    if not store:
        return {}
    return {
        "keys": org.master_keys.for_store(store),
        "doubled": org.redemption_table.doubled(store, now),
    }


def _previews(org: Org) -> list[dict[str, object]]:
    """The offers in preview, for kiosks that know such: as many as there is room for."""
    told = [preview_contract(record) for record in org.previews()[:MOST_PREVIEWS]]
    return told[: _fitting(told, _ROOM_FOR_PREVIEWS)]


def _offers_after(org: Org, after: str) -> list[dict[str, object]]:
    offers = sorted(org.active(), key=lambda offer: offer.id)
    return [contract(offer) for offer in offers if offer.id[:15] > after[:15]]


def _fitting(offers: Sequence[object], room: int) -> int:
    """How many of the offers one reply holds; it always holds the first."""
    used = 0
    for count, offer in enumerate(offers):
        used += len(msgspec.json.encode(offer))
        if used > room and count:
            return count
    return len(offers)


def _require_pages(after: str) -> None:
    """Refuse the call of a kiosk that would take the missing offers for withdrawn ones."""
    if not after:
        message = "More offers than one answer holds: this kiosk is too old for them"
        raise ApiError(400, "OPERATION_TOO_LARGE", message)


def _offer_id(text: str) -> str:
    if not _OFFER_ID.fullmatch(text):
        raise ApiError(400, "MALFORMED_ID", "after must be the id of an offer")
    return text


def _number(asked: Asked, name: str) -> int | None:
    text = asked.get(name, "")
    if not text.strip():
        return None
    if not _NUMBER.fullmatch(text):
        raise ApiError(400, "NUMBER_OUTSIDE_VALID_RANGE", f"{name} must be a whole number")
    return int(text)
