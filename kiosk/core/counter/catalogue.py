"""The one catalogue of faults: all subjects' reasons by their keys, which no two share."""

from __future__ import annotations

from collections.abc import Mapping

from kiosk.core.advice import WHO, Advice
from kiosk.core.counter.health_reason import HEALTH_ADVICE
from kiosk.core.delivery.hub_reason import HUB_ADVICE
from kiosk.core.delivery.reason_advice import REASON_ADVICE
from kiosk.core.feed.ladder_reason import LADDER_ADVICE
from kiosk.core.feed.link_advice import LINK_ADVICE
from kiosk.core.feed.streaming_advice import STREAMING_ADVICE

CATALOGUE: Mapping[str, Advice] = {
    str(reason): advice
    for table in (
        *(HEALTH_ADVICE, HUB_ADVICE, LINK_ADVICE, LADDER_ADVICE),
        *(STREAMING_ADVICE, REASON_ADVICE),
    )
    for reason, advice in table.items()
}


def helper_for(reason: str) -> str:
    """Who can help, as a key; empty for a reason of another version, or none."""
    advice = CATALOGUE.get(reason)
    return advice.helper if advice else ""


def who_helps(reason: str) -> str:
    """Who can help, as an English sentence; empty for a reason of another version, or none."""
    advice = CATALOGUE.get(reason)
    return WHO[advice.helper] if advice else ""
