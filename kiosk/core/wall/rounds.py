"""In which order pages come by themselves: the important ones more often where there are many."""

from __future__ import annotations

import msgspec

# So many pages come one after the other. Of more, a round shows the first ones and some others.
_FEW = 8
_FIRST = 4
_OTHERS = 4


class Rounds(msgspec.Struct, frozen=True):
    """The turn of the pages behind the first ones: `others` is where this round's begin."""

    others: int = _FIRST

    def after(self, page: int, count: int) -> tuple[int, Rounds]:
        """The page after `page` of `count`, and the rounds as they then stand.

        Of 150 pages the first four come in each round of eight, and each other one in its turn.
        """
        if count <= _FEW:
            return (page + 1) % count, self
        if page < _FIRST - 1:
            return page + 1, self
        if page == _FIRST - 1:
            others = self.others if _FIRST <= self.others < count else _FIRST
            return others, Rounds(others)
        past = page + 1 - self.others
        if page + 1 < count and 0 < past < _OTHERS:
            return page + 1, self
        return 0, Rounds(page + 1)
