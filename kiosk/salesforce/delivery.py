"""The ways that rows go: leads by configuration, redemptions through our Apex alone."""

from __future__ import annotations

from functools import partial

from kiosk.salesforce.client import SalesforceClient
from kiosk.salesforce.collections import Collections
from kiosk.salesforce.leads import deliver_leads
from kiosk.salesforce.redemptions import deliver_redemptions
from kiosk.salesforce.splitting import Deliver, Splitter
from kiosk.settings.model import SalesforceSection

__all__ = ["Deliver", "lead_delivery", "redemption_delivery"]


def lead_delivery(section: SalesforceSection, client: SalesforceClient) -> Deliver:
    """One for the life of the process: it remembers what was sent without an answer."""
    if section.delivery == "collections":
        attempt: Deliver = Collections(client, section.duplicates).deliver
    else:
        attempt = partial(deliver_leads, client, duplicates=section.duplicates)
    return Splitter(attempt).deliver


def redemption_delivery(client: SalesforceClient) -> Deliver:
    """As for leads; `conflict` of an outcome is to be kept, for staff to see."""
    return Splitter(partial(deliver_redemptions, client)).deliver
