"""What comes faster than people can make it is refused, and nothing of it is kept."""

from __future__ import annotations

from datetime import UTC, datetime

from kiosk.core.delivery.outbox import RowState
from kiosk.core.feed.capture_time import Stamp
from kiosk.core.form.form import FormRules
from kiosk.core.form.lead import LeadDraft, LeadOrigin, new_lead_key
from kiosk.core.form.submission import Submission
from kiosk.services.counter.voucher_desk import NoVoucher, VoucherDesk
from kiosk.services.delivery.lead_desk import LeadDesk
from kiosk.services.paces import lead_pace, voucher_pace
from kiosk.store.outbox import Outbox
from kiosk.store.vouchers import VoucherSerials
from tests.support.redeem_harness import BASE, KEY, START, TEA, a_till


async def test_leads_of_a_machine_are_refused_and_not_written(tmp_path):
    with a_till(tmp_path) as till:
        outbox = Outbox(till.connection)
        origin, now = LeadOrigin("K-001", "S-01"), Stamp(datetime.now(UTC))
        parts = (outbox, till.disk, FormRules(), origin, lambda: now, lambda: None)
        desk = LeadDesk(*parts, lead_pace())

        async def submit():
            return await desk.submit(LeadDraft(new_lead_key(), last_name="Wu", consent=True))

        answers = [await submit() for _ in range(27)]
        saved = answers.count(Submission.SAVED)
        assert 10 <= saved <= 15
        assert answers[:10] == [Submission.SAVED] * 10
        assert outbox.counts() == {RowState.PENDING: saved}


async def test_vouchers_of_a_machine_are_refused(tmp_path):
    with a_till(tmp_path) as till:
        serials = VoucherSerials(till.connection)
        parts = (serials, till.disk, "K-001", BASE, lambda: (KEY,), lambda: START)
        desk = VoucherDesk(*parts, voucher_pace())
        made = [await desk.make(TEA.id) for _ in range(65)]
        assert NoVoucher.TOO_FAST not in made[:20]
        assert 40 <= made.count(NoVoucher.TOO_FAST) <= 45
