"""Erases what this kiosk still holds of a person, at the org's order."""

from __future__ import annotations

import logging
from functools import partial

from kiosk.core.delivery.row_kind import LEAD
from kiosk.core.fleet.order import Order
from kiosk.core.fleet.person import is_of_person
from kiosk.services.threads.loop import WorkerThread
from kiosk.store.outbox import Outbox
from kiosk.store.outbox_entries import OutboxEntries

log = logging.getLogger(__name__)


class Erasure:
    """Erases leads, those that were never sent too: that is what the person asked for."""

    def __init__(self, entries: OutboxEntries, outbox: Outbox, disk: WorkerThread) -> None:
        self._entries = entries
        self._outbox = outbox
        self._disk = disk

    async def order(self, order: Order) -> str:
        """Erase the leads of the person whom the order names; tells how many. Raises StoreError."""
        concerns = partial(is_of_person, person=order.args.person)
        count = await self._disk.run(self._entries.erase, LEAD.name, concerns)
        if count:
            await self._disk.run(self._outbox.erase_traces)
        log.info("leads of a person erased: %d", count)
        return f"{count} erased"
