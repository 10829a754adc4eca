"""What an untouched wall does to be seen: some offers large, one after the other, then the wall."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum

import msgspec

OFFERS = 3
NEXT_OFFERS = 4
REST_S = 60.0


class AttractScene(StrEnum):
    """What of an offer is shown: its name, its price, its code with the next offers."""

    NONE = ""
    NAME = "name"
    PRICE = "price"
    CODE = "code"

    @property
    def seconds(self) -> float:
        return _SECONDS[self]


_SECONDS = {
    AttractScene.NONE: REST_S,
    AttractScene.NAME: 3.0,
    AttractScene.PRICE: 4.0,
    AttractScene.CODE: 6.0,
}
_AFTER = {
    AttractScene.NONE: AttractScene.NAME,
    AttractScene.NAME: AttractScene.PRICE,
    AttractScene.PRICE: AttractScene.CODE,
}


class Attract(msgspec.Struct, frozen=True):
    """Where the loop stands: the scene, and the offer's place in the row of those that are shown.

    `begun` is how many offers have been shown since the loop began, so that the next round goes on
    with those that follow.
    """

    scene: AttractScene = AttractScene.NONE
    begun: int = 0

    def next(self, count: int) -> Attract:
        """The scene after this one, where there are `count` offers."""
        if not count:
            return Attract()
        if self.scene is not AttractScene.CODE:
            return Attract(_AFTER[self.scene], self.begun)
        begun = self.begun + 1
        return Attract(AttractScene.NONE if begun % OFFERS == 0 else AttractScene.NAME, begun)

    def offer(self, ids: Sequence[str]) -> str:
        """The offer that is shown, of `ids` with the most important first; empty if none is."""
        return ids[self.begun % len(ids)] if ids and self.scene else ""

    def following(self, ids: Sequence[str]) -> tuple[str, ...]:
        """The offers that come after it."""
        most = min(NEXT_OFFERS, len(ids) - 1)
        return tuple(ids[(self.begun + 1 + step) % len(ids)] for step in range(most))
