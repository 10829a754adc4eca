"""Offers in preview: shown on a few kiosks before they are published, and good for nothing yet.

They are no part of a board, by which kiosks redeem, print, count and prove what they hold.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime

import msgspec

from kiosk.core.feed.board import Board
from kiosk.core.feed.offer import MalformedOfferError, Offer, parse_offer
from kiosk.core.text import one_line

# The member of a snapshot, and of an event, where it says only that one has changed: whoever knows
# the channel's key reads its events.
MEMBER = "previews"
MOST_PREVIEWS = 50


class Preview(msgspec.Struct, frozen=True):
    """An offer in preview, for the kiosks of a group; one without a group is for staff alone."""

    offer: Offer
    group: str = ""

    def is_of(self, group: str) -> bool:
        """Whether it is for a group of kiosks, whatever the case of its letters."""
        return bool(self.group) and self.group.casefold() == group.casefold()


def previews_in(members: Mapping[str, object]) -> tuple[Preview, ...]:
    """Read the previews of a snapshot from its other members; a malformed one is left out."""
    listed = members.get(MEMBER)
    return tuple(_parsed(listed[:MOST_PREVIEWS])) if isinstance(listed, list) else ()


def have_changed(event: object) -> bool:
    """Whether the data of an event say that an offer in preview was saved."""
    return isinstance(event, dict) and event.get(MEMBER) is True


def to_show(
    previews: Iterable[Preview], board: Board, store: str, now: datetime
) -> tuple[Offer, ...]:
    """The store's offers in preview that have not ended, whenever they are to begin.

    What was published, withdrawn or made a draft since is left out: the board knows it newer.
    """
    return tuple(
        offer
        for offer in (preview.offer for preview in previews)
        if offer.is_for(store)
        and (offer.valid_until is None or now < offer.valid_until)
        and offer.id not in board.offers
        and board.withdrawn.get(offer.id, -1) <= offer.modified
    )


def _parsed(listed: Iterable[object]) -> Iterator[Preview]:
    for raw in listed:
        try:
            offer = parse_offer(raw)
        except MalformedOfferError:
            continue
        group = raw.get("preview_group") if isinstance(raw, dict) else None
        yield Preview(offer, one_line(group).strip() if isinstance(group, str) else "")
