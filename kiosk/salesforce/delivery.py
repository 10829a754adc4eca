"""How rows are delivered: leads as configured, redemptions always through our Apex classes."""

from __future__ import annotations

from functools import partial
from typing import assert_never

from kiosk.core.delivery.deliver import Deliver
from kiosk.core.delivery.row_kind import Route, RowKind
from kiosk.salesforce.client import SalesforceClient
from kiosk.salesforce.collections import Collections
from kiosk.salesforce.leads import deliver_leads
from kiosk.salesforce.optional_fields import WithoutTheMark
from kiosk.salesforce.redemptions import deliver_redemptions
from kiosk.salesforce.splitting import Splitter
from kiosk.settings.sections.links import SalesforceSection


def delivery_of(section: SalesforceSection, client: SalesforceClient, kind: RowKind) -> Deliver:
    """Create the function that delivers rows of this kind; call this once per process."""
    match kind.route:
        case Route.LEADS:
            return lead_delivery(section, client)
        case Route.REDEMPTIONS:
            return redemption_delivery(client)
        case _:
            assert_never(kind.route)


def lead_delivery(section: SalesforceSection, client: SalesforceClient) -> Deliver:
    """Create the delivery of leads, once per process: it remembers leads sent without a reply."""
    attempt: Deliver
    match section.delivery:
        case "collections":
            attempt = Collections(client, section.duplicates).deliver
        case "apex":
            attempt = partial(deliver_leads, client, duplicates=section.duplicates)
        case _:
            assert_never(section.delivery)
    return Splitter(WithoutTheMark(attempt).deliver).deliver


def redemption_delivery(client: SalesforceClient) -> Deliver:
    """Create the delivery of redemptions; each outcome's `conflict` is kept for staff to see."""
    return Splitter(WithoutTheMark(partial(deliver_redemptions, client)).deliver).deliver
