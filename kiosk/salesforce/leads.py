"""Delivers leads through our Apex REST API, which inserts new ones and never changes others."""

from __future__ import annotations

from collections.abc import Sequence

from kiosk.core.delivery.outbox import Row
from kiosk.core.delivery.outcome import Delivery
from kiosk.salesforce.apex_results import ApexEndpoint, deliver_rows
from kiosk.salesforce.client import SalesforceClient
from kiosk.salesforce.headers import Duplicates, delivery_headers

_PATH = "/services/apexrest/kiosk/v1/leads"


async def deliver_leads(
    client: SalesforceClient, rows: Sequence[Row], duplicates: Duplicates = "allow"
) -> Delivery:
    """Try once to deliver at most MAX_ROWS leads; errors are in the Delivery and not raised."""
    endpoint = ApexEndpoint(_PATH, "leads", delivery_headers(duplicates))
    return await deliver_rows(client, endpoint, rows)
