"""How rows are delivered: leads as configured, all others always through our Apex classes."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from functools import partial
from typing import assert_never

from kiosk.core.delivery.deliver import Deliver
from kiosk.core.delivery.row_kind import Route, RowKind
from kiosk.salesforce.client import SalesforceClient
from kiosk.salesforce.collections import Collections, Given, none_given
from kiosk.salesforce.leads import deliver_leads
from kiosk.salesforce.optional_fields import WithoutTheMark
from kiosk.salesforce.redemptions import deliver_redemptions
from kiosk.salesforce.splitting import Splitter
from kiosk.salesforce.stats import deliver_stats, nowhere, where_they_are_taken
from kiosk.settings.sections.links import SalesforceSection

# Five calls' worth: what a proxy hands over again is what it had last.
_LAST_GIVEN = 1_000


def delivery_of(
    section: SalesforceSection,
    client: SalesforceClient,
    kind: RowKind,
    last_given: Callable[[str, int], Awaitable[Sequence[str]]],
) -> Deliver:
    """Create the function that delivers rows of this kind; call this once per process.

    `last_given` returns Salesforce's ids of the rows of a kind that were sent last, for a count.
    """
    match kind.route:
        case Route.LEADS:
            return lead_delivery(section, client, partial(last_given, kind.name, _LAST_GIVEN))
        case Route.REDEMPTIONS:
            return redemption_delivery(client)
        case Route.STATS:
            return stat_delivery(section, client)
        case _:
            assert_never(kind.route)


def lead_delivery(
    section: SalesforceSection, client: SalesforceClient, given_before: Given = none_given
) -> Deliver:
    """Create the delivery of leads, once per process: it remembers leads sent without a reply."""
    attempt: Deliver
    match section.delivery:
        case "collections":
            attempt = Collections(client, section.duplicates, given_before).deliver
        case "apex":
            attempt = partial(deliver_leads, client, duplicates=section.duplicates)
        case _:
            assert_never(section.delivery)
    return Splitter(WithoutTheMark(attempt).deliver).deliver


def redemption_delivery(client: SalesforceClient) -> Deliver:
    """Create the delivery of redemptions; each outcome's `conflict` is kept for staff to see."""
    return Splitter(WithoutTheMark(partial(deliver_redemptions, client)).deliver).deliver


def stat_delivery(section: SalesforceSection, client: SalesforceClient) -> Deliver:
    """Create the delivery of days' numbers, which only our Apex can add up."""
    match section.delivery:
        case "collections":
            return nowhere
        case "apex":
            splitter = Splitter(partial(deliver_stats, client))
            return where_they_are_taken(splitter.deliver)
        case _:
            assert_never(section.delivery)
