"""The status of an entry in the list of redemptions."""

from __future__ import annotations

from enum import StrEnum
from typing import assert_never

from kiosk.core.counter.redemption_record import RedemptionEvent, RedemptionRecord


class Fate(StrEnum):
    """Status of an entry. STANDS: redeemed, may be undone. TAKES_BACK: the record of an undo."""

    STANDS = "stands"
    UNDONE_LATER = "undone_later"
    REFUSED = "refused"
    TAKES_BACK = "takes_back"


def fate_of(record: RedemptionRecord) -> Fate:
    match record.event:
        case RedemptionEvent.REDEEMED:
            return Fate.UNDONE_LATER if record.undone else Fate.STANDS
        case RedemptionEvent.REFUSED:
            return Fate.REFUSED
        case RedemptionEvent.UNDONE:
            return Fate.TAKES_BACK
        case _:
            assert_never(record.event)
