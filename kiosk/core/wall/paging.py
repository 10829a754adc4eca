"""Which offers are on the shown page, and which come before and after it."""

from __future__ import annotations

from collections.abc import Collection, Sequence

import msgspec
from msgspec.structs import replace


class Pages(msgspec.Struct, frozen=True):
    """Offer ids before, on and after the shown page. `places` is the size of a page.

    Offers on the shown page keep their places while others come and go. Moving every card for one
    new offer would repaint the whole wall, and customers would lose their place.
    """

    before: tuple[str, ...] = ()
    shown: tuple[str, ...] = ()
    after: tuple[str, ...] = ()
    places: int = 1

    @classmethod
    def of(cls, wanted: Sequence[str], places: int, page: int = 0) -> Pages:
        """Pages in order of importance: `wanted` has the most important first."""
        start = min(page, max(len(wanted) - 1, 0) // places) * places
        ids = tuple(wanted)
        return cls(ids[:start], ids[start : start + places], ids[start + places :], places)

    @property
    def page(self) -> int:
        return -(-len(self.before) // self.places)

    @property
    def count(self) -> int:
        return self.page + 1 + -(-len(self.after) // self.places)

    def turn(self, wanted: Sequence[str]) -> Pages:
        """The next page; after the last page, the first, sorted by importance again."""
        if not self.after:
            return Pages.of(wanted, self.places)
        return Pages(
            self.before + self.shown,
            self.after[: self.places],
            self.after[self.places :],
            self.places,
        )

    def turn_back(self, wanted: Sequence[str]) -> Pages:
        """The page before; before the first page, the last, sorted by importance again."""
        if not self.before:
            return Pages.of(wanted, self.places, len(wanted))
        earlier, here = self.before[: -self.places], self.before[-self.places :]
        # Offers that have left leave a gap, which those that follow fill.
        line = (*here, *self.shown, *self.after)
        return Pages(earlier, line[: self.places], line[self.places :], self.places)

    def resize(self, wanted: Sequence[str], places: int) -> Pages:
        """Pages with another number of places; the first card shown stays on the screen."""
        if places == self.places:
            return self
        first = list(wanted).index(self.shown[0]) if self.shown else 0
        return Pages.of(wanted, places, first // places)

    def at(self, wanted: Sequence[str], page: int) -> Pages:
        """The page of that number, sorted by importance; the next one keeps its order."""
        if page == self.page + 1 and self.after:
            return self.turn(wanted)
        return Pages.of(wanted, self.places, page)

    def follow(self, wanted: Sequence[str], news: Collection[str] | None = None) -> Pages:
        """The pages after offers came and went.

        `news` are offers to be shown at once; None: all that are not known. Others wait for their
        page in order of importance, as those do that come when a whole board is read.
        """
        known = {*self.before, *self.shown, *self.after}
        still = set(wanted)
        came = [offer_id for offer_id in wanted if offer_id not in known]
        if not came and not still & {*self.shown, *self.after}:
            return Pages.of(wanted, self.places)
        newcomers = [offer_id for offer_id in came if news is None or offer_id in news]
        before = tuple(offer_id for offer_id in self.before if offer_id in still)
        waiting = [offer_id for offer_id in self.after if offer_id in still]
        if len(newcomers) < len(came):
            waiting = _in_order(wanted, [*waiting, *(set(came) - set(newcomers))])
        shown = _refill(self.shown, still, newcomers, waiting)
        while len(shown) < self.places and (newcomers or waiting):
            shown.append((newcomers or waiting).pop(0))
        pushed = _make_room(shown, known, newcomers)
        return replace(
            self, before=before, shown=tuple(shown), after=(*newcomers, *pushed, *waiting)
        )


def _in_order(wanted: Sequence[str], some: Sequence[str]) -> list[str]:
    rank = {offer_id: at for at, offer_id in enumerate(wanted)}
    return sorted(some, key=rank.__getitem__)


def _refill(
    shown: Sequence[str], still: set[str], newcomers: list[str], waiting: list[str]
) -> list[str]:
    """Fill the places of offers that left, with new offers or the next ones in line."""
    filled = []
    for offer_id in shown:
        if offer_id in still:
            filled.append(offer_id)
        elif newcomers or waiting:
            filled.append((newcomers or waiting).pop(0))
    return filled


def _make_room(shown: list[str], known: set[str], newcomers: list[str]) -> list[str]:
    """Give new offers the last places of a full page, and return the offers moved off it."""
    seats = [seat for seat, offer_id in enumerate(shown) if offer_id in known]
    taken = seats[max(len(seats) - len(newcomers), 0) :]
    pushed = [shown[seat] for seat in taken]
    for seat in taken:
        shown[seat] = newcomers.pop(0)
    return pushed
