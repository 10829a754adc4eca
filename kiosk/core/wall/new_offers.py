"""Which offers are marked as new on the wall, and until when."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta


class NewOffers:
    """An offer that is seen for the first time counts as new for `new_for`, by its id."""

    def __init__(self, new_for: timedelta) -> None:
        self._new_for = new_for
        self._seen: set[str] = set()
        self._until: dict[str, datetime] = {}

    @property
    def until(self) -> Mapping[str, datetime]:
        """The end of each mark by the offer's id."""
        return self._until

    def see(self, offer_ids: Sequence[str], most: int, now: datetime) -> bool:
        """Mark those never seen before; returns whether a mark was made.

        Of more than `most` at once none is marked: it is the wall that is new, not the offers.
        """
        new = [offer_id for offer_id in offer_ids if offer_id not in self._seen]
        self._seen.update(new)
        if not 0 < len(new) <= most:
            return False
        self._until.update(dict.fromkeys(new, now + self._new_for))
        return True

    def forget_ended(self, now: datetime) -> None:
        self._until = {offer_id: end for offer_id, end in self._until.items() if end > now}
