"""The desk: takes a lead from the form and saves it before the customer is thanked."""

from __future__ import annotations

import logging
from collections.abc import Callable

import msgspec

from kiosk.core.delivery.row_kind import LEAD
from kiosk.core.feed.capture_time import Stamp
from kiosk.core.form.form import FormRules
from kiosk.core.form.lead import LeadDraft, LeadOrigin, lead_from
from kiosk.core.form.submission import Submission
from kiosk.core.token_bucket import TokenBucket
from kiosk.services.threads.loop import WorkerThread
from kiosk.store.faults import StoreError
from kiosk.store.outbox import Besides, Outbox

log = logging.getLogger(__name__)

# What counts a lead about an offer, by the offer's number, or None if it is about none.
Counted = Callable[[str], Besides | None]


class LeadDesk:
    def __init__(
        self,
        outbox: Outbox,
        disk: WorkerThread,
        rules: FormRules,
        origin: LeadOrigin,
        stamp: Callable[[], Stamp],
        on_saved: Callable[[], None],
        pace: TokenBucket | None = None,
    ) -> None:
        """Prepare the desk. `stamp` returns the current time and how reliable it is.

        Leads beyond `pace` are not saved; None means no limit.
        """
        self._outbox = outbox
        self._disk = disk
        self._rules = rules
        self._origin = origin
        self._stamp = stamp
        self._on_saved = on_saved
        self._pace = pace
        self._counted: Counted = lambda _number: None

    def count_with(self, counted: Counted) -> None:
        """Count each lead in the transaction that saves it."""
        self._counted = counted

    async def submit(self, draft: LeadDraft) -> Submission:
        """Save a valid draft. Returns SAVED only once it is on disk."""
        if self._pace and not self._pace.take():
            log.warning("a lead was refused: they come faster than people fill in forms")
            return Submission.NOT_SAVED
        stamp = self._stamp()
        body = msgspec.json.encode(dict(lead_from(draft, self._rules, self._origin, stamp).fields))
        row = (draft.key, LEAD.name, body, stamp.at.timestamp(), stamp.reading)
        besides = self._counted(draft.offer_number)
        try:
            await self._disk.run(self._outbox.add, *row, besides)
        except StoreError as error:
            log.warning("a lead could not be saved: %s", error)
            return Submission.NOT_SAVED
        self._on_saved()
        return Submission.SAVED
