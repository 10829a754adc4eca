"""Words of the counter that the org and the disks of shops know never change."""

from __future__ import annotations

from kiosk.core.counter.redemption import Outcome, Why
from kiosk.core.counter.redemption_record import MAX_REASON, RedemptionEvent
from kiosk.core.counter.scan_target import CodeKind


def test_they_are_those_of_the_orgs_picklists():
    assert [*RedemptionEvent] == ["redeemed", "refused", "undone"]
    assert [*CodeKind] == ["wall", "voucher", "unknown"]
    outcomes = [
        *("accepted", "accepted_offline", "already_used", "not_started", "expired", "withdrawn"),
        *("other_store", "limit_reached", "unknown_code", "damaged_code", "could_not_check"),
    ]
    assert [*Outcome] == outcomes
    assert MAX_REASON == 255


def test_the_reasons_of_commands_json_stay():
    whys = ["", "not_ours", "no_key", "board_is_old", "clock", "needs_network"]
    assert [*Why] == [*whys, "offline_limit", "disk"]
