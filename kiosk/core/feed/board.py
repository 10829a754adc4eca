"""The board: the kiosk's current set of offers, immutable and always mergeable."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

import msgspec

from kiosk.core.feed.change import MAX_OFFERS, Change, Snapshot, Withdrawn
from kiosk.core.feed.offer import Offer
from kiosk.core.feed.version import GRAIN_MS

_REMEMBER_WITHDRAWN_MS = 7 * 24 * 3600 * 1000
_MAX_REMEMBERED = 4 * MAX_OFFERS
# A snapshot has settled these; of them staff alone are told, who scan the code of one.
_MAX_SETTLED = 1_000
# A version is set when a transaction saves a record, but a snapshot sees it only after the
# transaction ends. Salesforce allows none to run longer than this (Apex governor limits, "Maximum
# execution time").
_UNCERTAIN_MS = 600_000


class Board(msgspec.Struct, frozen=True):
    """Active offers by id, and the versions at which others were withdrawn.

    A version (`modified`) never decreases, so events may arrive late, twice or in any order. Two
    saves within one second may share a version: then the last one received wins until the next
    snapshot. `as_of` is the moment of the last snapshot (ms of the server's clock; 0 before the
    first). An older offer that is not on the board is no longer active in the org.
    """

    offers: Mapping[str, Offer] = msgspec.field(default_factory=dict)
    withdrawn: Mapping[str, int] = msgspec.field(default_factory=dict)
    as_of: int = 0

    @classmethod
    def of(
        cls, offers: Iterable[Offer], withdrawn: Iterable[Withdrawn] = (), as_of: int = 0
    ) -> Board:
        return cls({o.id: o for o in offers}, {w.id: w.modified for w in withdrawn}, as_of)

    def merge(self, change: Change) -> Merged:
        """Return the board after a live change, and whether only a snapshot can confirm it.

        News older than the known version is ignored.
        """
        merging = _Merging(self)
        for gone in change.withdrawn:
            merging.withdraw(gone)
        for offer in change.offers:
            merging.put(offer)
        return Merged(Board(merging.offers, merging.withdrawn, self.as_of), merging.clash)

    def reconcile(self, snapshot: Snapshot) -> Board:
        """Return the board after a snapshot, without older offers that the snapshot lacks.

        The snapshot is authoritative for everything saved before its own second, whatever the
        versions say. A removed offer is remembered at its last known version, not at `as_of`,
        because it may become active again with any higher version.
        """
        # A version from the future is a publisher's mistake and must not override the snapshot.
        credible = snapshot.as_of + _UNCERTAIN_MS
        offers = {key: o for key, o in self.offers.items() if o.modified <= credible}
        withdrawn = {key: at for key, at in self.withdrawn.items() if at <= credible}
        known = withdrawn | {key: offer.modified for key, offer in offers.items()}
        listed = _newest(snapshot.offers)
        for offer in list(offers.values()):
            if offer.id not in listed and offer.modified <= snapshot.as_of:
                del offers[offer.id]
                withdrawn[offer.id] = offer.modified
        for offer in listed.values():
            version = known.get(offer.id, -1)
            if version <= snapshot.as_of - GRAIN_MS or version <= offer.modified:
                withdrawn.pop(offer.id, None)
                offers[offer.id] = offer
        return Board(offers, _remembered(withdrawn, snapshot.as_of), snapshot.as_of)


class Merged(msgspec.Struct, frozen=True):
    """A merge result; `clash` means two saves share a version and their order is unknown."""

    board: Board
    clash: bool


class _Merging:
    """A mutable copy of a board during a merge.

    Whatever the last snapshot settled stands until the next one: an event from that time is usually
    a late or repeated one. It may also report a transaction that ended since, so it still counts as
    a clash.
    """

    def __init__(self, board: Board) -> None:
        self.offers = dict(board.offers)
        self.withdrawn = dict(board.withdrawn)
        self.clash = False
        self._as_of = board.as_of

    def put(self, offer: Offer) -> None:
        known = self.offers.get(offer.id)
        if known is None and not self._has_room_for(offer):
            return
        version = known.modified if known else self.withdrawn.get(offer.id, -1)
        if offer != known and self._replaces(offer.modified, version):
            self.withdrawn.pop(offer.id, None)
            self.offers[offer.id] = offer

    def withdraw(self, gone: Withdrawn) -> None:
        known = self.offers.get(gone.id)
        if known is None:
            if len(self.withdrawn) < _MAX_REMEMBERED:
                self.withdrawn[gone.id] = max(gone.modified, self.withdrawn.get(gone.id, -1))
        elif self._replaces(gone.modified, known.modified):
            del self.offers[gone.id]
            self.withdrawn[gone.id] = gone.modified

    def _has_room_for(self, offer: Offer) -> bool:
        return offer.modified > self._as_of - _UNCERTAIN_MS and len(self.offers) < MAX_OFFERS

    def _replaces(self, version: int, known: int) -> bool:
        """Return whether the new version replaces the known one; records a clash."""
        settled = version <= self._as_of - GRAIN_MS
        same = version // GRAIN_MS == known // GRAIN_MS if settled else version == known
        if not same:
            return version > known
        self.clash = self.clash or version > self._as_of - _UNCERTAIN_MS
        return not settled


def _remembered(withdrawn: Mapping[str, int], as_of: int) -> dict[str, int]:
    """Return the withdrawals of the last week; of those that can mean nothing more, the latest."""
    horizon, uncertain = as_of - _REMEMBER_WITHDRAWN_MS, as_of - _UNCERTAIN_MS - GRAIN_MS
    settled = sorted((at for at in withdrawn.values() if at < uncertain), reverse=True)
    if len(settled) > _MAX_SETTLED:
        horizon = max(horizon, settled[_MAX_SETTLED - 1])
    return {key: at for key, at in withdrawn.items() if at >= horizon}


def _newest(offers: Iterable[Offer]) -> dict[str, Offer]:
    newest: dict[str, Offer] = {}
    for offer in offers:
        if offer.id not in newest or newest[offer.id].modified <= offer.modified:
            newest[offer.id] = offer
    return newest
