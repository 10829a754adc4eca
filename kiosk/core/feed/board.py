"""The board: the kiosk's current set of offers, always mergeable, never mutated."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from kiosk.core.feed.change import MAX_OFFERS, Change, Check, Snapshot, Withdrawn, check_of
from kiosk.core.feed.offer import Offer

_REMEMBER_WITHDRAWN_MS = 7 * 24 * 3600 * 1000
_MAX_REMEMBERED = 4 * MAX_OFFERS
# A version is set when a transaction saves it, a snapshot sees it only once that has ended, and
# Salesforce lets none run longer than this (Apex governor limits, "Maximum execution time").
_UNCERTAIN_MS = 600_000


@dataclass(frozen=True, slots=True)
class Board:
    """Active offers by id, and the versions at which others were withdrawn.

    A version (`modified`) only ever grows, so events may come late, twice or in any order.
    `as_of` is the moment of the last snapshot (ms of the server's clock; 0 before the first): an
    offer that is not on the board and older than that is none of the org's any more.
    """

    offers: Mapping[str, Offer] = field(default_factory=dict)
    withdrawn: Mapping[str, int] = field(default_factory=dict)
    as_of: int = 0

    @classmethod
    def of(
        cls, offers: Iterable[Offer], withdrawn: Iterable[Withdrawn] = (), as_of: int = 0
    ) -> Board:
        return cls({o.id: o for o in offers}, {w.id: w.modified for w in withdrawn}, as_of)

    def apply(self, change: Change) -> Board:
        """The board after a live change; older news than what is known is ignored."""
        offers, withdrawn = dict(self.offers), dict(self.withdrawn)
        for gone in change.withdrawn:
            if gone.id in offers or len(withdrawn) < _MAX_REMEMBERED:
                _withdraw(offers, withdrawn, gone.id, gone.modified)
        settled = self.as_of - _UNCERTAIN_MS
        for offer in change.offers:
            if offer.id in offers or (offer.modified > settled and len(offers) < MAX_OFFERS):
                _put(offers, withdrawn, offer)
        return Board(offers, withdrawn, self.as_of)

    def reconcile(self, snapshot: Snapshot) -> Board:
        """The board after a snapshot: what is absent there and not newer has left.

        A ghost is remembered at the version the board knew, not at `as_of`: an offer that is
        active again may carry any version above it.
        """
        listed = {offer.id for offer in snapshot.offers}
        # A version from the future is a publisher's mistake, and must not outlive the truth.
        credible = snapshot.as_of + _UNCERTAIN_MS
        offers = {key: o for key, o in self.offers.items() if o.modified <= credible}
        withdrawn = {key: at for key, at in self.withdrawn.items() if at <= credible}
        for offer in list(offers.values()):
            if offer.id not in listed and offer.modified <= snapshot.as_of:
                _withdraw(offers, withdrawn, offer.id, offer.modified)
        for offer in snapshot.offers:
            _put(offers, withdrawn, offer)
        horizon = snapshot.as_of - _REMEMBER_WITHDRAWN_MS
        remembered = {key: at for key, at in withdrawn.items() if at >= horizon}
        return Board(offers, remembered, snapshot.as_of)

    def agrees_with(self, check: Check) -> bool:
        return check_of(self.offers.values()) == check


def _put(offers: dict[str, Offer], withdrawn: dict[str, int], offer: Offer) -> None:
    known = offers.get(offer.id)
    if known is not None and known.modified >= offer.modified:
        return
    if withdrawn.get(offer.id, -1) >= offer.modified:
        return
    withdrawn.pop(offer.id, None)
    offers[offer.id] = offer


def _withdraw(
    offers: dict[str, Offer], withdrawn: dict[str, int], offer_id: str, modified: int
) -> None:
    known = offers.get(offer_id)
    if known is not None and known.modified > modified:
        return
    offers.pop(offer_id, None)
    withdrawn[offer_id] = max(modified, withdrawn.get(offer_id, -1))
