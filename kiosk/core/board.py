"""The board: the kiosk's current set of offers, always mergeable, never mutated."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from kiosk.core.change import Change, Check, Snapshot, Withdrawn, check_of
from kiosk.core.offer import Offer

_REMEMBER_WITHDRAWN_MS = 7 * 24 * 3600 * 1000


@dataclass(frozen=True, slots=True)
class Board:
    """Active offers by id, and the versions at which others were withdrawn.

    A version (`modified`) only ever grows, so events may come late, twice or in any order.
    """

    offers: Mapping[str, Offer] = field(default_factory=dict)
    withdrawn: Mapping[str, int] = field(default_factory=dict)

    @classmethod
    def of(cls, offers: Iterable[Offer], withdrawn: Iterable[Withdrawn] = ()) -> Board:
        return cls({o.id: o for o in offers}, {w.id: w.modified for w in withdrawn})

    def apply(self, change: Change) -> Board:
        """The board after a live change; older news than what is known is ignored."""
        offers, withdrawn = dict(self.offers), dict(self.withdrawn)
        for gone in change.withdrawn:
            _withdraw(offers, withdrawn, gone.id, gone.modified)
        for offer in change.offers:
            _put(offers, withdrawn, offer)
        return Board(offers, withdrawn)

    def reconcile(self, snapshot: Snapshot) -> Board:
        """The board after a snapshot: what is absent there and not newer has left.

        A ghost is remembered at the version the board knew, not at `as_of`: an offer that is
        active again may carry any version above it.
        """
        offers, withdrawn = dict(self.offers), dict(self.withdrawn)
        listed = {offer.id for offer in snapshot.offers}
        for offer in self.offers.values():
            if offer.id not in listed and offer.modified <= snapshot.as_of:
                _withdraw(offers, withdrawn, offer.id, offer.modified)
        for offer in snapshot.offers:
            _put(offers, withdrawn, offer)
        horizon = snapshot.as_of - _REMEMBER_WITHDRAWN_MS
        return Board(offers, {key: at for key, at in withdrawn.items() if at >= horizon})

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
