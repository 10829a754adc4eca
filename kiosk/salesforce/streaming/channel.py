"""The streaming channels that tell of offers."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal

Kind = Literal["cdc", "pushtopic"]

ENTITY: Final = "Offer__c"
PUSH_TOPIC: Final = "KioskOffers"
CHANNELS: Mapping[Kind, str] = {
    "cdc": "/data/Offer__ChangeEvent",
    "pushtopic": f"/topic/{PUSH_TOPIC}",
}
