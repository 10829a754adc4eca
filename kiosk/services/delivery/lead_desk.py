"""The desk: takes a lead from the form and keeps it before anybody is thanked."""

from __future__ import annotations

import logging
from collections.abc import Callable
from datetime import datetime
from enum import StrEnum

import msgspec

from kiosk.core.delivery.row_kind import LEAD
from kiosk.core.form.form import FormRules
from kiosk.core.form.lead import LeadDraft, LeadOrigin, lead_from
from kiosk.services.threads.loop import WorkerThread
from kiosk.store.database import StoreError
from kiosk.store.outbox import Outbox

log = logging.getLogger(__name__)


class Submission(StrEnum):
    """What the customer is told."""

    SAVED = "saved"
    NOT_SAVED = "not_saved"


class LeadDesk:
    def __init__(
        self,
        outbox: Outbox,
        disk: WorkerThread,
        rules: FormRules,
        origin: LeadOrigin,
        clock: Callable[[], datetime],
        on_saved: Callable[[], None],
    ) -> None:
        self._outbox = outbox
        self._disk = disk
        self._rules = rules
        self._origin = origin
        self._clock = clock
        self._on_saved = on_saved

    async def submit(self, draft: LeadDraft) -> Submission:
        """Commit a valid draft. SAVED is only said once it is on the disk."""
        now = self._clock()
        body = msgspec.json.encode(dict(lead_from(draft, self._rules, self._origin, now).fields))
        try:
            await self._disk.run(self._outbox.add, draft.key, LEAD.name, body, now.timestamp())
        except StoreError as error:
            log.warning("a lead could not be saved: %s", error)
            return Submission.NOT_SAVED
        self._on_saved()
        return Submission.SAVED
