"""The list of redemptions as far as it is read, and what all of it adds up to."""

from __future__ import annotations

import msgspec

from kiosk.core.counter.redemption_record import RedemptionRecord


class RedemptionSums(msgspec.Struct, frozen=True):
    """Of the whole list, however little of it is read.

    `accepted` were not undone, and `waiting` of these were accepted without a network. `conflicts`
    are those that the org would have refused.
    """

    accepted: int = 0
    refused: int = 0
    waiting: int = 0
    conflicts: int = 0


class RedemptionDay(msgspec.Struct, frozen=True):
    """Recent ones that the org would have refused, then today's, newest first.

    `more`: today has earlier ones that were not read.
    """

    records: tuple[RedemptionRecord, ...] = ()
    sums: RedemptionSums = RedemptionSums()
    more: bool = False
