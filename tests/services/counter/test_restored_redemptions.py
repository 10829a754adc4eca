"""After a lost database the till knows again what it had accepted."""

from __future__ import annotations

import json
from datetime import timedelta

from kiosk.core.counter.redemption import Outcome
from kiosk.core.counter.redemption_record import Till, record_from
from kiosk.store.redemptions import RedemptionStore
from tests.support.redeem_harness import a_till


def restored(old, new):
    store = RedemptionStore(new.connection, Till("K-001", "S-01"))
    records = [record_from(json.dumps(body).encode(), "K-001") for body in old.outbox()]
    for _ in range(2):
        store.restore(records[::-1])


async def test_a_voucher_that_was_accepted_before_is_not_accepted_anew(tmp_path):
    (tmp_path / "new").mkdir()
    with a_till(tmp_path) as old, a_till(tmp_path / "new") as new:
        used, undone = old.voucher(), old.voucher()
        await old.scan(used.url)
        verdict = await old.scan(undone.url)
        await old.desk.undo(verdict.key, "a slip", "Ada")
        restored(old, new)
        new.now += timedelta(minutes=1)
        again = await new.scan(used.url, staff="Ben")
        assert (again.outcome, again.earlier.staff) == (Outcome.ALREADY_USED, "Ada")
        assert (await new.scan(undone.url)).outcome is Outcome.ACCEPTED
        assert len(new.outbox()) == 2


async def test_another_kiosks_redemption_is_not_taken_for_its_own(tmp_path):
    with a_till(tmp_path, kiosk="K-002") as other:
        await other.scan(other.voucher().url)
        (body,) = other.outbox()
    assert record_from(json.dumps(body).encode(), "K-001") is None
    assert record_from(b"[1", "K-001") is None
