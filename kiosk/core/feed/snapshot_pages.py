"""Joins the pages of a snapshot, which an org sends because one reply cannot hold all offers."""

from __future__ import annotations

import re
from collections.abc import Mapping

import msgspec

from kiosk.core.feed.change import (
    MAX_OFFERS,
    MalformedMessageError,
    OffersUnchanged,
    Snapshot,
    parse_snapshot,
)
from kiosk.core.feed.offer import Version

# Asks for the first page, and says at the same time that the kiosk reads pages.
FIRST_PAGE = "0"
_ID = re.compile(r"[A-Za-z0-9]{15,18}")


class SnapshotPages:
    """The pages read so far.

    An offer that no page has is no longer active only if it is older than every page: it may have
    become active after the page with its place was read. So the snapshot's moment is that of the
    earliest page.
    """

    def __init__(self) -> None:
        self._moments: list[int] = []
        self._offers: list[object] = []
        self._extras: Mapping[str, object] = {}

    @property
    def has_enough(self) -> bool:
        """Whether there are more offers than a board holds, so that reading on is useless."""
        return len(self._offers) > MAX_OFFERS

    def add(self, reply: object) -> str:
        """Add a page; returns what to ask for next, or "" after the last page.

        An org that knows no pages sends all offers at once, without a next page.

        Raises:
            MalformedMessageError: the reply is not a page of a snapshot.
        """
        page = _OffersPage.of(reply)
        if not self._moments:
            self._extras = page.extras
        self._moments.append(page.as_of)
        self._offers += page.offers
        return page.next

    def whole(self) -> Snapshot:
        """The snapshot, after at least one page."""
        return parse_snapshot(self.raw())

    def raw(self) -> dict[str, object]:
        """The snapshot as JSON, as if one page had all, with what this version does not know."""
        return {**self._extras, "as_of": min(self._moments), "offers": self._offers}


def parse_unchanged(reply: object) -> OffersUnchanged | None:
    """Read the reply to a kiosk that has named its last snapshot; None if it is a page."""
    if not isinstance(reply, dict) or reply.get("unchanged") is not True:
        return None
    extras = {key: reply[key] for key in reply.keys() - {"as_of", "unchanged"}}
    return OffersUnchanged(_moment(reply), extras)


class _OffersPage(msgspec.Struct, frozen=True):
    as_of: int
    offers: list[object]
    next: str
    extras: dict[str, object]

    @classmethod
    def of(cls, reply: object) -> _OffersPage:
        if not isinstance(reply, dict) or not isinstance(reply.get("offers"), list):
            raise MalformedMessageError("a snapshot without a list of offers")
        following = reply.get("next")
        if following is not None and not (
            isinstance(following, str) and _ID.fullmatch(following) and reply["offers"]
        ):
            raise MalformedMessageError("a page of a snapshot with an impossible next page")
        extras = {key: reply[key] for key in reply.keys() - {"as_of", "offers", "next"}}
        return cls(_moment(reply), reply["offers"], following or "", extras)


def _moment(reply: Mapping[str, object]) -> int:
    try:
        return msgspec.convert(reply.get("as_of"), Version)
    except msgspec.ValidationError:
        raise MalformedMessageError("a snapshot without as_of") from None
