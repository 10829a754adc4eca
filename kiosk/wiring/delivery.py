"""Builds the services that store leads and upload rows to the org."""

from __future__ import annotations

from functools import partial

from kiosk.core.form.lead import LeadOrigin
from kiosk.salesforce.client import SalesforceClient
from kiosk.salesforce.delivery import delivery_of
from kiosk.services.delivery.dating import Dating
from kiosk.services.delivery.lead_desk import LeadDesk
from kiosk.services.delivery.syncs import Syncs
from kiosk.services.paces import lead_pace
from kiosk.settings.model import Settings
from kiosk.wiring.edges import drains_of, sync_of
from kiosk.wiring.foundation import Foundation


def syncs_of(settings: Settings, salesforce: SalesforceClient | None, base: Foundation) -> Syncs:
    section, stores, disk = settings.salesforce, base.stores, base.workers.disk
    if section is None or salesforce is None:
        return Syncs(())
    deliver_by = partial(delivery_of, section, salesforce)
    drains = drains_of(
        deliver_by,
        stores.outbox,
        stores.redemption_list,
        disk,
        dating=Dating(base.clock, salesforce.hear),
    )
    return Syncs(tuple(sync_of(section, drain, stores.lanes, disk) for drain in drains))


def lead_desk_of(settings: Settings, base: Foundation, syncs: Syncs) -> LeadDesk:
    return LeadDesk(
        base.stores.outbox,
        base.workers.disk,
        settings.form.rules,
        LeadOrigin(settings.kiosk.id, settings.kiosk.store),
        base.clock.stamp,
        syncs.wake,
        lead_pace(),
    )
