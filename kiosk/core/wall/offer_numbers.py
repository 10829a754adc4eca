"""What people read of the numbers: those of each offer, with its name."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

import msgspec

from kiosk.core.feed.offer import Offer
from kiosk.core.wall.stat_day import Counted

Sums = Mapping[str, Mapping[Counted, int]]


class OfferNumbers(msgspec.Struct, frozen=True):
    """The numbers of one offer over some days; `title` is empty once the offer is gone."""

    number: str
    title: str
    counts: Mapping[Counted, int] = msgspec.field(default_factory=dict)

    def of(self, what: Counted) -> int:
        return self.counts.get(what, 0)


def by_attention(sums: Sums, offers: Iterable[Offer]) -> tuple[OfferNumbers, ...]:
    """The numbers of each offer, those first that were on the screen longest."""
    titles = {offer.number: offer.headline for offer in offers}
    found = [
        OfferNumbers(number, titles.get(number, ""), counts) for number, counts in sums.items()
    ]
    return tuple(sorted(found, key=lambda one: (-one.of(Counted.SHOWN), one.number)))
