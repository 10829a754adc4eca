"""Delivers redemptions; the org inserts each one it does not have yet, even with a conflict."""

from __future__ import annotations

from collections.abc import Sequence

from kiosk.core.delivery.outbox import Row
from kiosk.core.delivery.outcome import Delivery
from kiosk.salesforce.apex_results import ApexEndpoint, deliver_rows
from kiosk.salesforce.client import SalesforceClient

_ENDPOINT = ApexEndpoint("/services/apexrest/kiosk/v1/redemptions", "redemptions")


async def deliver_redemptions(client: SalesforceClient, rows: Sequence[Row]) -> Delivery:
    """Try once to deliver at most MAX_ROWS redemptions; errors are in the Delivery."""
    return await deliver_rows(client, _ENDPOINT, rows)
