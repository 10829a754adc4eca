"""The desk: takes a lead from the form and saves it before the customer is thanked."""

from __future__ import annotations

import logging
from collections.abc import Callable
from enum import StrEnum

import msgspec

from kiosk.core.delivery.row_kind import LEAD
from kiosk.core.feed.capture_time import Stamp
from kiosk.core.form.form import FormRules
from kiosk.core.form.lead import LeadDraft, LeadOrigin, lead_from
from kiosk.services.threads.loop import WorkerThread
from kiosk.store.faults import StoreError
from kiosk.store.outbox import Outbox

log = logging.getLogger(__name__)


class Submission(StrEnum):
    """The result shown to the customer."""

    SAVED = "saved"
    NOT_SAVED = "not_saved"


class LeadDesk:
    def __init__(
        self,
        outbox: Outbox,
        disk: WorkerThread,
        rules: FormRules,
        origin: LeadOrigin,
        stamp: Callable[[], Stamp],
        on_saved: Callable[[], None],
    ) -> None:
        """Prepare the desk. `stamp` returns the current time and how reliable it is."""
        self._outbox = outbox
        self._disk = disk
        self._rules = rules
        self._origin = origin
        self._stamp = stamp
        self._on_saved = on_saved

    async def submit(self, draft: LeadDraft) -> Submission:
        """Save a valid draft. Returns SAVED only once it is on disk."""
        stamp = self._stamp()
        body = msgspec.json.encode(dict(lead_from(draft, self._rules, self._origin, stamp).fields))
        row = (draft.key, LEAD.name, body, stamp.at.timestamp(), stamp.reading)
        try:
            await self._disk.run(self._outbox.add, *row)
        except StoreError as error:
            log.warning("a lead could not be saved: %s", error)
            return Submission.NOT_SAVED
        self._on_saved()
        return Submission.SAVED
