"""What the org's trigger on Offer__c sees of a save."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.core.feed.change import Withdrawn
from kiosk.core.feed.offer import Offer


@dataclass(frozen=True, slots=True)
class Previewed:
    """An offer in preview was saved; `was_active`: kiosks may still have it as an active one."""

    id: str
    modified: int
    was_active: bool = False


OfferChange = Offer | Withdrawn | Previewed
