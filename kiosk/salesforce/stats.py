"""Delivers the numbers of days; the org adds each day that it does not have yet."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from kiosk.core.delivery.deliver import Deliver
from kiosk.core.delivery.outbox import Row
from kiosk.core.delivery.outcome import Action, Delivery, Fault
from kiosk.core.delivery.reason import Reason
from kiosk.core.delivery.reason_advice import sentence_for
from kiosk.salesforce.apex_results import ApexEndpoint, deliver_rows
from kiosk.salesforce.client import SalesforceClient

_ENDPOINT = ApexEndpoint("/services/apexrest/kiosk/v1/stats", "stats")
# An org gets a newer package some day; until then each call is one of its daily quota.
_LOOK_AGAIN_S = 6 * 3600.0
NO_ENDPOINT = "NOT_FOUND"
_NOWHERE = Fault(
    Action.HOLD_LANE,
    NO_ENDPOINT,
    _LOOK_AGAIN_S,
    reason=Reason.NO_NUMBERS,
    sentence=sentence_for(Reason.NO_NUMBERS),
)


async def deliver_stats(client: SalesforceClient, rows: Sequence[Row]) -> Delivery:
    """Try once to deliver at most MAX_ROWS days; errors are in the Delivery."""
    return await deliver_rows(client, _ENDPOINT, rows)


def where_they_are_taken(deliver: Deliver) -> Deliver:
    """Say of an org whose package takes no numbers that this is all, without an alarm."""

    async def attempt(rows: Sequence[Row]) -> Delivery:
        delivery = await deliver(rows)
        fault = delivery.fault
        missing = fault is not None and fault.code == NO_ENDPOINT
        return replace(delivery, fault=_NOWHERE) if missing else delivery

    return attempt


async def nowhere(_rows: Sequence[Row]) -> Delivery:
    """Deliver to an org that has none of our Apex, without asking it."""
    return Delivery(fault=_NOWHERE)
