"""Which offers are marked as new on the wall, and until when."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta

# An offer that comes back is not new, as long as not very many have left since.
_KNOWN_GONE = 500


class NewOffers:
    """An offer that is seen for the first time counts as new for `new_for`, by its id."""

    def __init__(self, new_for: timedelta) -> None:
        self._new_for = new_for
        # A dictionary without values, for its order: the latest is the last.
        self._seen: dict[str, None] = {}
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
        self._seen.update(dict.fromkeys(new))
        self._forget_gone(offer_ids)
        if not 0 < len(new) <= most:
            return False
        self._until.update(dict.fromkeys(new, now + self._new_for))
        return True

    def forget_ended(self, now: datetime) -> None:
        self._until = {offer_id: end for offer_id, end in self._until.items() if end > now}

    def _forget_gone(self, offer_ids: Sequence[str]) -> None:
        """Forget those that left long ago, many at once so that it costs little for each."""
        if len(self._seen) <= len(offer_ids) + 2 * _KNOWN_GONE:
            return
        here = set(offer_ids)
        for offer_id in [one for one in self._seen if one not in here][:-_KNOWN_GONE]:
            del self._seen[offer_id]
            self._until.pop(offer_id, None)
