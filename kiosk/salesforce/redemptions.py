"""Handing over redemptions: facts that are inserted if absent, whatever the org thinks of them."""

from __future__ import annotations

from collections.abc import Sequence

from kiosk.core.delivery.outbox import Row
from kiosk.core.delivery.outcome import Delivery
from kiosk.salesforce.apex_results import ApexEndpoint, deliver_rows
from kiosk.salesforce.client import SalesforceClient

_ENDPOINT = ApexEndpoint("/services/apexrest/kiosk/v1/redemptions", "redemptions")


async def deliver_redemptions(client: SalesforceClient, rows: Sequence[Row]) -> Delivery:
    """One attempt for at most MAX_ROWS rows; every fault is a value."""
    return await deliver_rows(client, _ENDPOINT, rows)
